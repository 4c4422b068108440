# La gestión de cursos: lo que cuida cada formador.
desk-title = Gestión de cursos
desk-lead = Todo lo que usted cuida: ajustes, preguntas y resultados, curso por curso.
desk-add-package = Añadir un paquete SCORM
desk-whole-house = para todas las organizaciones
desk-status-draft = Borrador
desk-status-published = Publicado
desk-status-archived = Archivado
desk-learners = { $count ->
    [0] Todavía no hay inscripciones
    [one] Una persona inscrita
   *[other] { $count } personas inscritas
  }
desk-questions = { $count ->
    [one] Una pregunta en el banco
   *[other] { $count } preguntas en el banco
  }
desk-none-title = Todavía no tiene ningún curso
desk-none-text = Empiece un curso aquí arriba o añada un paquete SCORM: lo uno y lo otro se convierten en un curso de su organización.
desk-as-learner = Verlo como participante
desk-from-course = Gestionar este curso
desk-no-units = Este módulo todavía está vacío.
desk-kind-lesson = Lección
desk-kind-case = Caso
desk-kind-quiz = Cuestionario
desk-kind-scorm = Paquete SCORM
desk-unit-people = { $begun ->
    [one] Una persona la ha empezado
   *[other] { $begun } personas la han empezado
  }, { $completed ->
    [0] nadie la ha completado todavía
    [one] una la ha completado
   *[other] { $completed } la han completado
  }
desk-unit-nobody = Nadie la ha empezado todavía
desk-back = Volver a la gestión de cursos
desk-missing-what = Aquí no hay nada que gestionar
desk-missing-text = No existe tal curso, o lo gestiona otra persona.
desk-no-questions = Todavía no hay preguntas
desk-write-questions = Escribir preguntas
desk-write-questions-of = Escribir preguntas para «{ $title }»
desk-case-text = Texto y mapa
desk-case-text-of = Texto y mapa de { $title }
desk-case-proposals = Casos propuestos
