# Puntos, insignias y niveles.
rewards-how-title = Cómo se ganan los puntos
rewards-how-level-title = Cómo se sube de nivel
rewards-rule-sign-in = Iniciar sesión: { $points ->
    [one] 1 punto
   *[other] { $points } puntos
  }, como máximo una vez { $minutes ->
    [60] por hora
   *[other] cada { $minutes } minutos
  }
rewards-rule-unit = Completar una unidad: { $points ->
    [one] 1 punto
   *[other] { $points } puntos
  }, si desde la anterior han pasado al menos { $seconds } segundos
rewards-rule-course = Completar un curso: { $points ->
    [one] 1 punto
   *[other] { $points } puntos
  }
rewards-rule-test = Superar una prueba: { $points ->
    [one] 1 punto
   *[other] { $points } puntos
  } por cada punto porcentual de su resultado. Si la repite, solo se suma lo que mejore.
rewards-level-start = Todo el mundo empieza en el nivel 1. Los niveles no se pierden nunca.
rewards-level-points = Un nivel más por cada { $count } puntos
rewards-level-courses = Un nivel más por cada { $count } cursos completados
rewards-level-badges = Un nivel más por cada { $count } insignias

rewards-badge-name = { $category ->
    [activity] Actividad
    [learning] Aprendizaje
    [test] Pruebas
   *[perfectionism] Excelencia
  }, { $tier ->
    [1] primeros pasos
    [2] en crecimiento
    [3] aventura
    [4] exploración
    [5] estrella
    [6] superestrella
    [7] maestría
   *[8] gran maestría
  }
rewards-badge-criteria = { $category ->
    [activity] { $count ->
        [one] { $count } inicio de sesión
       *[other] { $count } inicios de sesión
      }
    [learning] { $count ->
        [one] { $count } curso completado
       *[other] { $count } cursos completados
      }
    [test] { $count ->
        [one] { $count } prueba superada
       *[other] { $count } pruebas superadas
      }
   *[perfectionism] { $count ->
        [one] { $count } prueba con un { $perfect } % o más
       *[other] { $count } pruebas con un { $perfect } % o más
      }
  }
rewards-badge-label = { rewards-badge-name }: { rewards-badge-criteria }
rewards-earned-on = Conseguida el { $day }
rewards-next-progress = { $have } de { $needed }
rewards-new-badge = Nueva insignia
rewards-new-badge-more = { $count ->
    [one] y una más
   *[other] y { $count } más
  }
rewards-new-level = Ha llegado al nivel { $level }
rewards-thanks = Seguir
notice-badge = Nueva insignia: { rewards-badge-name }
notice-level = Ha llegado al nivel { $level }
