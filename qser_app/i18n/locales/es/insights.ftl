# El perfil y la infografía.
insights-title = Yo
insights-tabs = Partes de mi perfil
insights-tab-overview = Resumen
insights-tab-courses = Cursos
insights-tab-tests = Pruebas
insights-tab-badges = Insignias
insights-tab-timeline = Cronología
insights-role-learner = Participante
insights-role-mentor = Mentor/a
insights-role-facilitator = Formador/a
insights-role-manager = Responsable
insights-role-admin = Administrador/a
insights-role-superadmin = Superadministrador/a
insights-presence = { $week ->
    [one] { $week } inicio de sesión la última semana
   *[other] { $week } inicios de sesión la última semana
  }, { $month ->
    [one] { $month } inicio de sesión el último mes
   *[other] { $month } inicios de sesión el último mes
  }
insights-last-sign-in = , último inicio de sesión:
insights-see-infographic = Ver la infografía
insights-points = Puntos
insights-level = Nivel
insights-badges = Insignias
insights-activity = Actividad
insights-activity-finding = { $minutes ->
    [0] Aún no hay tiempo de aprendizaje en los últimos { $days } días.
    [one] Un minuto de aprendizaje en los últimos { $days } días.
   *[other] { $minutes } minutos de aprendizaje en los últimos { $days } días.
  }
insights-show-table = Mostrar las cifras
insights-day = Día
insights-minutes = Minutos
insights-newest-badges = Últimas insignias
insights-no-badges = Todavía no tiene insignias. Las primeras llegan pronto: inicie sesión cuatro veces o complete un curso.
insights-first-badges = Las primeras llegan pronto: inicie sesión cuatro veces o complete un curso.
insights-badges-ahead = Al alcance de la mano
insights-badges-earned = { $count ->
    [0] Ninguna insignia conseguida todavía
    [one] Una insignia conseguida
   *[other] { $count } insignias conseguidas
  }
insights-course = Curso
insights-enrolled = Inscripción
insights-completed = Completado
insights-status = Estado
insights-progress = Progreso
insights-score = Puntuación
insights-best-score = Mejor puntuación
insights-time-spent = Tiempo
insights-test = Prueba
insights-attempts = Intentos
insights-last = Último intento
insights-status-completed = Completado
insights-status-in-progress = En curso
insights-status-not-started = Sin empezar
insights-passed = Superada
insights-not-passed = No superada
insights-percent = { $percent } %
insights-time = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
  }
insights-no-courses-text = Abra un curso una vez y aparecerá aquí, con su progreso, su puntuación y el tiempo que le ha dedicado.
insights-no-tests-text = Cuando entregue el cuestionario de un módulo, su mejor puntuación aparecerá aquí. Puede repetirlo tantas veces como el cuestionario permita.
insights-no-events-title = Todavía no ha pasado nada
insights-no-events-text = Aquí se anota lo que completa y lo que gana, empezando por lo más reciente.
insights-more = Mostrar anteriores
insights-event-points = +{ $points }
insights-infographic-title = Mi aprendizaje de un vistazo
insights-compared = En comparación con otras personas
insights-compared-finding = { $whose ->
    [own] Por puntos, su puesto en la organización es el { $place }.
   *[other] Por puntos, el { $place } puesto de la organización.
  }
insights-not-compared = { $whose ->
    [own] No se le compara con nadie: ha elegido no aparecer o todavía participan muy pocos colegas.
   *[other] Sin comparación con otras personas.
  }
insights-completion = Porcentaje de cursos completados
insights-completion-finding = { $courses ->
    [0] Ningún curso todavía
    [one] Un curso
   *[other] { $courses } cursos
  }, { $completed ->
    [0] ninguno completado todavía
    [one] uno completado
   *[other] { $completed } completados
  }
insights-completion-formula = Cursos completados, divididos entre todos los cursos en los que hay inscripción.
insights-pass-rate = Porcentaje de pruebas superadas
insights-executions = Pruebas entregadas
insights-executions-finding = { $executions ->
    [0] Ninguna prueba entregada todavía
    [one] Una prueba entregada
   *[other] { $executions } pruebas entregadas
  }, { $passed ->
    [0] ninguna superada todavía
    [one] una superada
   *[other] { $passed } superadas
  }
insights-average = Puntuación media
insights-training-time = Tiempo de formación
insights-time-finding = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
  } de formación
insights-most-active = Cursos con más actividad
insights-no-time = El tiempo se cuenta mientras aprende. Abra una lección y empezará a contar.
insights-cases = Casos prácticos
insights-cases-finding = { $count ->
    [one] Un caso jugado hasta el final
   *[other] { $count } casos jugados hasta el final
  }: lo que mostró el último recorrido de cada uno
insights-cases-note = Solo lo ve usted. Jugar otra vez un caso con otra frase muestra más.
insights-cases-case = Caso
insights-cases-runs = Recorridos
insights-cases-best = mejor { $percent } %
