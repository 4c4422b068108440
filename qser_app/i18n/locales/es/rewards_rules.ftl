# Las reglas como las lee todo el mundo.
rewards-how-title = Cómo se consiguen puntos
rewards-how-level-title = Cómo se sube de nivel
rewards-how-badges-title = Cómo se consiguen insignias
rewards-rule = { $what ->
    [sign_in] Iniciar sesión
    [course] Completar un curso
    [certificate] Obtener un certificado
    [test] Superar una prueba
    [assignment] Superar un trabajo
    [live] Asistir a una sesión en directo
    [comment] Abrir un tema o comentar
    [upvote] Un colega considera útil su comentario
    [case] Llegar al final de un caso
    [practice] Publicar una buena práctica
    [adoption] Otro departamento adopta su práctica
    [meeting] Registrar una reunión de mentoría
    [survey] Responder a una encuesta
   *[unit] Completar una unidad
  }
rewards-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
  }
rewards-percent = { $count ->
    [one] { $count } punto por cada punto porcentual
   *[other] { $count } puntos por cada punto porcentual
  }
rewards-wait-hours = { $count ->
    [one] como máximo una vez por hora
   *[other] como máximo una vez cada { $count } horas
  }
rewards-wait-minutes = { $count ->
    [one] como máximo una vez por minuto
   *[other] como máximo una vez cada { $count } minutos
  }
rewards-wait-seconds = { $count ->
    [one] con un segundo de diferencia como mínimo
   *[other] con { $count } segundos de diferencia como mínimo
  }
rewards-only-better = Si lo intenta de nuevo, solo se suma lo que mejore.
rewards-beyond-hour = Quien aprende más de los sesenta minutos de un día completa unidades y casos como siempre, pero ese día ya no recibe puntos por ellos.
rewards-no-points = De momento, aquí nada da puntos.
rewards-badges-lead = Cada familia de insignias tiene ocho grados, de «primeros pasos» a «gran maestría». El primero pide lo que se indica aquí y cada uno de los siguientes, el doble. Una insignia no se retira nunca.
rewards-level-start = Todo el mundo empieza en el nivel 1. Los niveles no se pierden nunca.
rewards-level-points = { $count ->
    [one] Un nivel más por cada punto
   *[other] Un nivel más por cada { $count } puntos
  }
rewards-level-courses = { $count ->
    [one] Un nivel más por cada curso completado
   *[other] Un nivel más por cada { $count } cursos completados
  }
rewards-level-badges = { $count ->
    [one] Un nivel más por cada insignia
   *[other] Un nivel más por cada { $count } insignias
  }
