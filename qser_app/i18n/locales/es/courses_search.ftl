# Lo que encuentra una búsqueda en los cursos.
search-within = Dentro de los cursos
search-course = Curso
search-lesson = Lección
search-quiz = Cuestionario
search-scorm = Paquete
search-case = Caso
search-term = Glosario
