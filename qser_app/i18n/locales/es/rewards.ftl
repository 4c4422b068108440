# Puntos, insignias y niveles.
rewards-category = { $category ->
    [activity] Actividad
    [learning] Aprendizaje
    [test] Pruebas
    [assignment] Trabajos
    [survey] Encuestas
    [communication] Comunicación
    [certification] Certificación
    [live] Sesiones en directo
    [mentoring] Mentoría
    [practice] Buenas prácticas
   *[perfectionism] Excelencia
  }
rewards-badge-name = { rewards-category }, { $tier ->
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
    [assignment] { $count ->
        [one] { $count } trabajo superado
       *[other] { $count } trabajos superados
      }
    [survey] { $count ->
        [one] { $count } encuesta respondida
       *[other] { $count } encuestas respondidas
      }
    [communication] { $count ->
        [one] { $count } tema o comentario
       *[other] { $count } temas o comentarios
      }
    [certification] { $count ->
        [one] { $count } certificado
       *[other] { $count } certificados
      }
    [live] { $count ->
        [one] { $count } sesión en directo seguida al menos en un { $share } %
       *[other] { $count } sesiones en directo seguidas al menos en un { $share } %
      }
    [mentoring] { $count ->
        [one] { $count } reunión de mentoría
       *[other] { $count } reuniones de mentoría
      }
    [practice] { $count ->
        [one] { $count } buena práctica publicada o adoptada
       *[other] { $count } buenas prácticas publicadas o adoptadas
      }
   *[perfectionism] { $count ->
        [one] { $count } prueba con un { $share } % o más
       *[other] { $count } pruebas con un { $share } % o más
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
