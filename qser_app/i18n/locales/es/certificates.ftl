# Certificados: la página que los comprueba y lo que se dice a quienes los tienen o los retiran.
refusal-certificate-validity = Elija una de las duraciones que se ofrecen.
refusal-certificate-reason = Escriba un motivo de entre 3 y 300 caracteres. Lo leerá la persona titular.
certificates-title = Comprobar un certificado
certificates-lead = Escriba el número que figura en el papel. Verá si el certificado es válido y de qué curso es.
certificates-number-typed = Número del certificado
certificates-number-hint = Ocho grupos de cuatro signos, con guiones o sin ellos.
certificates-check-it = Comprobar
certificates-missing = No hay ningún certificado con este número. Compárelo otra vez con el papel.
certificates-too-many = Desde aquí se han probado muchos números. Espere un minuto y vuelva a intentarlo.
certificates-valid = Válido
certificates-expired = Caducado
certificates-withdrawn = Retirado
certificates-course = Curso
certificates-holder = Titular
certificates-day = Fecha de expedición
certificates-end = Válido hasta
certificates-least = Aquí no se muestra nada más. La persona titular decide si se puede leer su nombre completo.
certificates-yours = Su certificado
certificates-issued-on = Expedido el { $day }.
certificates-until = Válido hasta el { $day }.
certificates-renew = Puede renovarlo: supere de nuevo el último cuestionario del curso.
certificates-download = Descargar en PDF
certificates-public = Página pública
certificates-show-name = Quien tenga el número puede leer mi nombre completo
certificates-to-courses = A los cursos
certificates-reason = Motivo
certificates-withdraw = Retirar definitivamente
certificates-withdraw-it = Retirar este certificado
certificates-withdraw-what = No se puede deshacer. La persona titular lee el motivo y puede obtener un certificado nuevo si supera otra vez el último cuestionario.
certificates-withdrawn-done = El certificado se ha retirado.
certificates-of-the-course = Certificados
certificates-proved-by = Quien completa el curso y supera todos sus cuestionarios recibe un certificado. Un curso sin cuestionarios de la plataforma no lo da, porque nada lo demuestra.
certificates-validity = Son válidos
certificates-validity-hint = Se aplica a los que se expidan desde ahora. Treinta días antes del final se explica a la persona titular cómo renovarlo.
certificates-months = { $count ->
    [0] sin caducidad
    [one] Un mes
   *[other] { $count } meses
  }
certificates-for-good = sin caducidad
