# Lo que figura en el papel de un certificado; se escribe en el servidor.
certificates-file = Certificado { $course } { $name }
certificates-paper = Certificado
certificates-given = Se certifica que
certificates-completed = ha completado el curso
certificates-takes-hours = { $hours ->
    [one] Una hora de formación
   *[other] { $hours } horas de formación
  }
certificates-takes-minutes = { $minutes ->
    [one] Un minuto de formación
   *[other] { $minutes } minutos de formación
  }
certificates-outcomes = Quien completa este curso es capaz de
certificates-modules = Módulos
certificates-issued = Fecha de expedición
certificates-valid-until = Válido hasta
certificates-number = Número
certificates-check = Cualquiera puede comprobarlo con el código o en
certificates-qr = Código QR con la dirección de la página que comprueba este certificado
