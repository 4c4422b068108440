# Aprender: el inicio, el reproductor, la lección, la hora.
learning-loading = La lección está en camino
learning-units = Unidades de este curso
learning-units-of = Todas las unidades · { $percent } % hecho
learning-percent = { $percent } % del curso hecho
learning-trail = Dónde está
learning-lesson-of = Lección { $number } de { $total }
learning-quiz-of = { $total ->
    [one] Cuestionario
   *[other] Cuestionario { $number } de { $total }
  }
learning-package-of = { $total ->
    [one] Lección interactiva
   *[other] Lección interactiva { $number } de { $total }
  }
learning-case-of = { $total ->
    [one] Caso
   *[other] Caso { $number } de { $total }
  }
learning-minutes = { $minutes } min
learning-takes = { $minutes ->
    [one] Un minuto, más o menos
   *[other] Unos { $minutes } minutos
  }
learning-done-mark = Hecha
learning-begun-mark = Empezada
learning-open-mark = Sin empezar
learning-previous = Anterior
learning-next = Siguiente
learning-ways = Antes y después de esta unidad
learning-missing-title = Esta unidad no está aquí
learning-missing-what = Puede que haya cambiado de sitio o que no tenga acceso a ella
learning-missing-text = No se ha perdido nada suyo. En el catálogo encontrará todo lo que puede hacer.
learning-to-catalogue = Ir al catálogo
learning-read-in = Idioma de esta lección
learning-smaller = Letra más pequeña
learning-larger = Letra más grande
learning-print = Imprimir esta lección
learning-shortcuts = Teclas: J siguiente, K anterior; en las lecciones, también → y ←
learning-callout = Para recordar
learning-counter = Desde la ventanilla
learning-try = Pruébelo
learning-reflect = Para usted
learning-note-saved = Guardado. Solo usted puede leerlo.
learning-note-saving = Guardando… Mientras tanto, su texto se conserva en este navegador.
learning-sources = { $count ->
    [one] Una fuente
   *[other] { $count } fuentes
  }
learning-as-of = Contenido a fecha de { $day }. Próxima revisión: antes del { $review }.
learning-finish = Marcar como hecha y continuar
learning-go-on = Continuar
learning-done = { $points ->
    [0] Hecho.
    [one] Hecho. Ha ganado un punto.
   *[other] Hecho. Ha ganado { $points } puntos.
  }
learning-course-done = { $points ->
    [0] Ha completado el curso. ¡Enhorabuena!
    [one] Ha completado el curso. ¡Enhorabuena! Ha ganado un punto.
   *[other] Ha completado el curso. ¡Enhorabuena! Ha ganado { $points } puntos.
  }
learning-enough-title = Ya ha completado su hora. Buen trabajo, hasta mañana.
learning-enough-text = Su lugar queda guardado. Puede seguir si quiere; a partir de aquí no se suman puntos, porque una mente descansada retiene más.
learning-enough-stop = Dejarlo aquí
learning-enough-go-on = Seguir de todos modos
learning-continue = Continúe con:
learning-continue-button = Continuar
learning-minutes-left = { $minutes ->
    [one] Queda un minuto
   *[other] Quedan { $minutes } min
  }
learning-first = Empiece por:
learning-first-text = Su primera lección dura { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }. Puede parar cuando quiera y seguir donde lo dejó.
learning-begin = Empezar la primera lección
learning-to-course = El curso completo
learning-fits = ¿Qué cabe en { $minutes } minutos?
learning-others = Sus otros cursos
learning-hour = Sus minutos de hoy
learning-hour-label = { $minutes } de { $goal } minutos
learning-finished-title = Ha completado todo lo que hay aquí
learning-finished-text = Puede volver a cualquier lección. Los cursos nuevos irán apareciendo en el catálogo.
learning-no-course-title = Todavía no hay ningún curso para usted
learning-no-course-text = En cuanto se publique uno para usted, lo encontrará aquí.
learning-newest-badges = Sus últimas insignias
learning-all-badges = Todas mis insignias
learning-glossary = El glosario completo
learning-term-close = Cerrar
