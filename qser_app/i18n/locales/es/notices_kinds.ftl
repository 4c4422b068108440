# De qué tratan los avisos, y los que ningún otro archivo anuncia.
notices-kind-enrolment = Inscripciones
notices-kind-reminder = Recordatorios
notices-kind-certificate = Certificados
notices-kind-certificate-ending = Certificados que caducan pronto
notices-kind-reward = Insignias y niveles
notices-kind-result = Resultados que han cambiado
notices-kind-proposal = Casos que propuso
notices-kind-proposed = Casos propuestos
notices-kind-review = Textos por revisar
notices-kind-appointment = Roles en los cursos
notices-kind-export = Libros de Excel y exportaciones
notices-kind-report = Informes guardados
notices-kind-security = Acceso y seguridad
notices-kind-my-data = Sus datos
notice-report-due = Su informe «{ $report }» está listo con los datos de hoy.
notice-password-changed = Se ha cambiado su contraseña. Si no fue usted, pida una nueva cuanto antes.
notice-way-added = Se ha añadido a su cuenta una nueva forma de iniciar sesión.
notice-way-removed = Se ha eliminado de su cuenta una forma de iniciar sesión.
notice-step-locked = Tras su contraseña se escribieron varios códigos equivocados. Si no fue usted, elija enseguida una contraseña nueva.
notice-review-due = { $count ->
    [one] Un texto
   *[other] { $count } textos
  } de «{ $course }» por revisar: ha llegado el día de comprobar la ley y los datos.
