# Correos sobre avisos: dicen de qué tratan y llevan hasta allí.
mail-notices-subject = { $kind }: novedades en Q-SER
mail-notices-hello = Hola, { $name }:
mail-notices-open = Verlo en Q-SER
mail-notices-all = Ver todos los avisos
mail-notices-choose = Elegir cómo se le avisa
mail-notices-stop = No recibir más correos de este tipo
mail-notices-stop-digest = No recibir más resúmenes
mail-digest-subject = { $rhythm ->
    [daily] Su día en Q-SER
   *[weekly] Su semana en Q-SER
  }: { $count ->
    [one] un aviso
   *[other] { $count } avisos
  }
mail-digest-lead = { $count ->
    [one] Esto es lo nuevo para usted en Q-SER.
   *[other] Estas son las { $count } novedades que tiene en Q-SER.
  }
mail-digest-newest = { $count ->
    [one] A continuación figura la más reciente.
   *[other] A continuación figuran las { $count } más recientes.
  }
mail-told-course-reminder-own = { $sender } le ha escrito sobre el curso «{ $title }».
mail-told-certificate-withdrawn = Su certificado de «{ $course }» ha sido retirado. El motivo figura en sus avisos.
mail-told-attempt-regraded = Se ha vuelto a calificar un intento suyo de «{ $title }». Lo que ha superado y ganado sigue siendo suyo.
mail-told-attempt-reset = Se ha anulado un intento suyo de «{ $title }» para que pueda empezar de nuevo. Lo que ha completado sigue completado.
mail-told-case-taken = Un caso que propuso se está convirtiendo en un borrador. Gracias.
mail-told-case-declined = Hay una respuesta sobre un caso que propuso.
mail-told-export-ready = Un libro de Excel que pidió está listo para descargar.
mail-told-report-due = Un informe que ha guardado está listo con los datos de hoy.
mail-told-case-proposed = Una persona de su organización propone un caso de su propio trabajo.
mail-told-case-published = Se ha publicado un caso que usted propuso. Gracias.
