# Cómo quiere alguien que se le avise y cuándo pueden llegar correos.
notices-choices-title = Cómo se me avisa
notices-choices-lead = Para cada tipo: solo en sus avisos, enseguida por correo, reunido en un resumen o de ninguna forma.
notices-choices-kinds = Qué y cómo
notices-way-app = En la aplicación
notices-way-digest = En la aplicación y en el resumen
notices-way-mail = En la aplicación y por correo
notices-way-none = De ninguna forma
notices-way-theirs = Como mi organización ({ $way ->
    [app] avisos
    [digest] resumen
    [mail] correo
   *[none] nada
  })
notices-always = Siempre en la aplicación y por correo
notices-terms-title = Cuándo pueden llegar correos
notices-terms-lead = Los avisos de la aplicación aparecen enseguida. Los correos y los resúmenes esperan a que terminen sus horas de silencio y sea uno de sus días. La hora es la de { $zone }.
notices-terms-digest = Resumen por correo
notices-digest-daily = Cada uno de estos días
notices-digest-weekly = Una vez por semana
notices-digest-never = Nunca
notices-terms-from = Silencio desde
notices-terms-until = Silencio hasta
notices-terms-hint = Dos veces la misma hora: nunca hay silencio.
notices-terms-days = Días en que pueden llegar correos
notices-terms-save = Guardar
notices-terms-kept = Guardado. Lo que está en espera saldrá con este horario.
notices-privacy = Ningún correo contiene resultados, respuestas, nombres de otros participantes ni lo que alguien le haya escrito: dice de qué se trata y lleva aquí.
refusal-notice-fixed = Los avisos sobre su acceso y sus datos no se pueden desactivar.
refusal-notice-days = Elija al menos un día en que puedan llegar correos.
notices-choice-kept = Guardado. Vale a partir de ahora.
notices-hint-enrolment = Alguien le inscribe en un curso, o se inscribe usted.
notices-hint-reminder = Unas palabras amables de quien imparte el curso, una vez por semana como máximo, cuando lleva un tiempo sin avanzar.
notices-hint-certificate = Un certificado está listo, o se ha retirado.
notices-hint-certificate-ending = Un mes antes de que caduque un certificado.
notices-hint-reward = Lo que ha ganado aprendiendo.
notices-hint-result = Un intento se ha vuelto a calificar, o se ha anulado para que pueda empezar de nuevo.
notices-hint-proposal = Qué ha sido de un caso de su propio trabajo.
notices-hint-proposed = Una persona de su organización ha propuesto un caso de su propio trabajo.
notices-hint-review = Ha llegado el día de comprobar la ley o los datos de un texto; una vez por semana hasta que alguien lo haga.
notices-hint-appointment = A partir de ahora se ocupa de un curso.
notices-hint-export = Un libro de Excel, o la copia de sus datos, se puede descargar.
notices-hint-report = Un informe que ha guardado está listo. La frecuencia se elige junto al informe.
notices-hint-security = Ha cambiado su contraseña o una forma de iniciar sesión.
notices-hint-my-data = Sus datos se suprimirán, o aún no se han podido suprimir.
notices-day-1 = Lunes
notices-day-2 = Martes
notices-day-3 = Miércoles
notices-day-4 = Jueves
notices-day-5 = Viernes
notices-day-6 = Sábado
notices-day-7 = Domingo
