# El perfil de una persona: sus vistas y quién lo ha mirado.
profile-title = Perfil
profile-views = Vistas del perfil
profile-view-profile = Perfil
profile-view-progress = Progreso
profile-view-infographic = Infografía
profile-export = Exportar a Excel
profile-missing-title = Aquí no hay ningún perfil para usted
profile-missing-text = O bien esa persona no existe, o bien su perfil no está a su disposición.
profile-limited = Usted ve lo que corresponde a los cursos que lleva.
profile-noted = Su visita queda anotada en el registro de accesos de { $name }, que puede leerlo.
profile-never = , todavía ningún acceso
profile-progress = Resumen del progreso
profile-progress-finding = { $courses ->
    [0] Todavía ningún curso.
    [one] { $completed } de { $courses } curso completado.
    [many] { $completed } de { $courses } de cursos completados.
   *[other] { $completed } de { $courses } cursos completados.
  }
profile-all-badges = Todas las insignias
profile-no-time = Ningún tiempo de aprendizaje en los últimos 28 días.
profile-none = Todavía no hay nada
profile-no-courses = Esta persona todavía no está en ningún curso.
profile-no-tests = Esta persona todavía no ha entregado ninguna prueba.
profile-no-badges = Todavía ninguna insignia.
profile-role = Rol
profile-answers = Respuestas
profile-see-answers = Ver
profile-see-answers-of = Ver las respuestas: { $title }
profile-units-done = { $units ->
    [one] { $done } de { $units } unidad completada
    [many] { $done } de { $units } de unidades completadas
   *[other] { $done } de { $units } unidades completadas
  }
insights-status-not-passed = No superado
insights-status-left = Ya sin inscripción
profile-log = Quién ha mirado su perfil
profile-log-hint = Pueden ver su perfil la administración de su organización y el equipo formador de sus cursos. Cada visita se anota aquí, como máximo una vez por hora.
profile-log-none = Hasta ahora nadie ha mirado su perfil.
profile-log-who = Quién
profile-log-what = Qué
profile-log-when = Cuándo
profile-log-file = Archivo de Excel
profile-log-as-you = La plataforma como la ve usted
profile-tab-certifications = Certificados
profile-issued = Expedido
profile-expires = Válido hasta
profile-number = Número
profile-certificate = Certificado
profile-renewable = Ya se puede renovar
profile-open-of = Abrir el certificado: { $title }
profile-no-certificates = Complete un curso con sus pruebas y su certificado aparecerá aquí, con su número y la página que lo acredita.
profile-no-certificate = Esta persona todavía no tiene ningún certificado.
profile-organisation = Organización
profile-as-of = Fecha de los datos
profile-logins-week = Inicios de sesión en los últimos 7 días
profile-logins-month = Inicios de sesión en los últimos 30 días
profile-last-login = Último inicio de sesión
profile-other-points = Otros puntos
profile-summary = Resumen
profile-fact = Dato
profile-value = Valor
profile-units = Unidades
profile-unit = Unidad
profile-open-time = Tiempo que estuvo abierta
profile-began = Comienzo
profile-badge = Insignia
profile-tier = Grado
profile-needed = Requería
profile-open-course = Ir al curso
