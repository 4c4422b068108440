# Informes y los libros de Excel que se hacen con ellos.
reports-title = Informes
reports-lead = Quién ha aprendido qué, hasta dónde y durante cuánto tiempo. Cada informe tiene su propia dirección: guárdela o envíela a un colega que pueda ver lo mismo.
reports-which = Informes
reports-overview = Resumen
reports-people = Personas
reports-courses = Cursos
reports-departments = Departamentos
reports-tests = Pruebas
reports-scorm = SCORM
reports-units = Matriz
reports-timeline = Cronología
reports-custom = Propio
reports-missing = No existe ese informe
reports-missing-text = La dirección no está completa o lo que pide no está a su alcance.
reports-narrow = Lo que abarca el informe
reports-show = Mostrar
reports-all-of-it = Mostrar todo
reports-period = Periodo
reports-period-all = Desde el principio
reports-period-today = Hoy
reports-period-yesterday = Ayer
reports-period-week = Esta semana
reports-period-month = Este mes
reports-period-year = Este año
reports-period-days = Desde – hasta
reports-from = Desde
reports-to = Hasta
reports-organisation = Organización
reports-any-organisation = Todas
reports-course = Curso
reports-any-course = Todos
reports-department = Departamento
reports-any-department = Todos
reports-called = Nombre o correo
reports-event = Qué ocurrió
reports-any-event = Todo
reports-event-enrolled = Inscripción
reports-event-left = Salida del curso
reports-event-unit = Unidad completada
reports-event-passed = Prueba superada
reports-event-not-passed = Prueba no superada
reports-event-course = Curso completado
reports-measure = Mostrar
reports-by-score = Puntuación
reports-by-time = Tiempo
reports-rows = { $count ->
    [one] Una fila
   *[other] { $count } filas
  }
reports-people-count = { $count ->
    [one] Una persona
   *[other] { $count } personas
  }
reports-table = El informe como tabla
reports-time = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
  }
reports-nothing = No hay nada que mostrar
reports-nothing-text = Nadie hizo nada de este tipo en los días indicados. Elija un periodo más largo o muestre todo.
reports-veil = De los grupos de menos de cinco personas no se muestran valores, ni de las sumas a las que contribuyeron menos de cinco. Para que no se pueda deducir nada, también puede quedar oculto un grupo vecino.
reports-few = Muy pocas personas para mostrar valores
reports-few-text = En esta vista hay menos de cinco personas. Sus valores son solo suyos: elija un grupo mayor.
reports-sums = En conjunto
reports-days = Día a día
reports-days-finding = { $days ->
    [one] { $minutes } minutos de aprendizaje en un día
   *[other] { $minutes } minutos de aprendizaje en { $days } días; el día con más fue el { $day }: { $most }
  }
reports-standings = Cómo va cada curso
reports-standings-finding = { $enrolled } inscripciones en los cursos de esta página: { $completed } completadas, { $begun } en curso, { $untouched } sin empezar
reports-figure = Dato
reports-value = Valor
reports-figure-people = Personas
reports-figure-active = Personas activas
reports-figure-enrolled = Inscripciones
reports-figure-completed = Cursos completados
reports-figure-rate = Tasa de finalización
reports-figure-tests = Pruebas entregadas
reports-figure-passed = Pruebas superadas
reports-figure-pass-rate = Tasa de aprobados
reports-figure-score = Puntuación media
reports-figure-seconds = Tiempo de formación
reports-column-person = Nombre
reports-column-department = Departamento
reports-column-organisation = Organización
reports-column-course = Curso
reports-column-courses = Cursos
reports-column-completed = Completados
reports-column-units = Unidades completadas
reports-column-tests = Pruebas
reports-column-passed = Superadas
reports-column-score = Media
reports-column-seconds = Tiempo
reports-column-last = Última actividad
reports-column-enrolled = Inscritos
reports-column-not-started = Sin empezar
reports-column-in-progress = En curso
reports-column-rate = Tasa de finalización
reports-column-people = Personas
reports-column-active = Activas
reports-column-test = Prueba
reports-column-executions = Entregas
reports-column-pass-rate = Tasa de aprobados
reports-column-package = Paquete
reports-column-attempts = Intentos
reports-column-mean-time = Tiempo medio
reports-column-moment = Cuándo
reports-column-event = Qué ocurrió
reports-column-subject = Asunto
reports-column-standing = Estado
reports-column-percent = Progreso
reports-column-enrolled-at = Inscripción
reports-column-completed-at = Finalización
reports-column-day = Día
reports-column-minutes = Minutos
reports-column-unit = Unidad
reports-column-state = Estado
reports-column-question = Pregunta
reports-column-kind = Tipo
reports-column-seen = Personas
reports-column-facility = Facilidad (%)
reports-column-discrimination = Discriminación (de −100 a 100)
reports-items = Preguntas
reports-standing-not-started = Sin empezar
reports-standing-in-progress = En curso
reports-standing-completed = Completado
reports-mark-not-attempted = Sin intentar
reports-mark-in-progress = En curso
reports-mark-completed = Completada
reports-mark-not-passed = No superada
reports-sign = Signo
reports-meaning = Significado
reports-signs = Qué significan los signos
reports-matrix-label = Personas por unidades
reports-matrix-loading = Se está leyendo la matriz…
reports-matrix-failed = No se han podido obtener las filas. Compruebe su conexión y vuelva a cargar la página.
reports-matrix-finding = { $course }: { $people ->
    [one] una persona
   *[other] { $people } personas
  }, { $units ->
    [one] una unidad
   *[other] { $units } unidades
  }
reports-text = Como texto
reports-export = Exportar a Excel
reports-export-course = Curso en Excel
reports-export-department = Departamento en Excel
reports-rules = Reglas
reports-rules-lead = El informe reúne a quienes están en un curso y cumplen todas las reglas. Dentro de una regla basta con uno de sus valores. Como máximo { $most } reglas.
reports-rule-next = Otra regla sobre
reports-rule-choose = Elija…
reports-rule-add = Añadir la regla
reports-rule-away = Quitar
reports-rule-values = Uno de estos
reports-rule-none = Aquí no hay ninguno. Los departamentos pertenecen a una organización: elíjala arriba y pulse «Mostrar».
reports-rule-compare = Cómo
reports-rule-value = Valor
reports-rule-course = Curso
reports-rule-department = Departamento
reports-rule-standing = Estado
reports-rule-field = Ámbito de trabajo
reports-rule-language = Idioma
reports-rule-percent = Progreso en %
reports-rule-score = Puntuación media en %
reports-rule-minutes = Minutos de aprendizaje
reports-rule-enrolled = Día de inscripción
reports-rule-completed = Día de finalización
reports-rule-active = Última actividad
reports-compare-is = es uno de
reports-compare-least = al menos
reports-compare-most = como máximo
reports-compare-since = desde el
reports-compare-until = hasta el
reports-language-en = Inglés
reports-language-el = Griego
reports-language-es = Español
reports-language-de = Alemán
reports-language-cs = Checo
reports-views = Informes guardados
reports-views-lead = Guarde este informe con sus filtros bajo un nombre. Si lo desea, un correo se lo recuerda con un enlace; lo que muestra el informe nunca va en el correo.
reports-keep-name = Nombre
reports-keep = Guardar este informe
reports-kept = El informe se ha guardado.
reports-forget = Quitar
reports-forget-of = Quitar { $name }
reports-rhythm-of = Con qué frecuencia un correo le recuerda { $name }
reports-rhythm-never = Sin correo
reports-rhythm-daily = Correo cada día
reports-rhythm-weekly = Correo los lunes
reports-rhythm-monthly = Correo el día 1 de cada mes
exports-title = Mis exportaciones
exports-lead = Los libros de Excel se preparan en segundo plano. Puede salir de esta página: un aviso le dirá cuándo hay uno listo. Se puede descargar durante tres días y solo usted puede hacerlo.
exports-none = Todavía no hay exportaciones
exports-none-text = Abra un informe y elija «Exportar a Excel». Se preparará aquí.
exports-stage-waiting = En espera
exports-stage-running = En preparación
exports-stage-ready = Lista
exports-stage-failed = Fallida
exports-stage-cancelled = Cancelada
exports-stage-over = Ya no se conserva
exports-fetch = Descargar
exports-cancel = Cancelar
exports-cancel-of = Cancelar { $name }
exports-progress = Avance de { $name }
exports-rows = { $count ->
    [one] Una fila escrita
   *[other] { $count } filas escritas
  }
exports-until = { $size }, disponible hasta el { $day }
exports-broken = No se ha podido preparar. Inténtelo de nuevo; si vuelve a fallar, avise a quien administra la plataforma en su organización.
refusal-too-many-exports = Ya tiene { $most } exportaciones en espera. Espere a que una esté lista o cancele alguna.
refusal-report-name = Escriba un nombre de 100 caracteres como máximo.
refusal-too-many-rules = Un informe tiene como máximo cinco reglas.
refusal-too-many-views = Ya guarda cincuenta informes. Quite antes alguno.
