# La infografía de una organización o de toda la plataforma, para la administración, en la pantalla y en el papel.
portal-title = Panorama general
portal-everybody = Todas las organizaciones
portal-organisation = Organización
portal-few-title = Muy pocas personas
portal-few-text = Los datos se muestran a partir de cinco personas, para que no se reconozca a nadie.
portal-target-title = Hacia el objetivo
portal-target-finding = { $trained } de { $target } personas formadas: { $percent } %.
portal-trained = Formadas
portal-target = Objetivo
portal-at-work = Personas en formación
portal-people-finding = { $active ->
    [one] Una de { $people } personas aprendió algo en los últimos 30 días.
   *[other] { $active } de { $people } personas aprendieron algo en los últimos 30 días.
  }
portal-people = Personas
portal-active = Activas
portal-enrolments = Inscripciones
portal-completions = Cursos completados
portal-hours = Horas de aprendizaje
portal-rate = Porcentaje de finalización
portal-completion-finding = Se han completado { $completions } de { $enrolments } inscripciones.
portal-months = Cursos completados por mes
portal-month = Mes
portal-months-finding = { $count ->
    [0] Todavía ningún curso completado este mes.
    [one] Un curso completado este mes.
   *[other] { $count } cursos completados este mes.
  }
portal-countries = Países
portal-organisations = Organizaciones
portal-departments = Departamentos
portal-fields = Áreas de trabajo
portal-unsaid = Sin indicar
portal-of = { $trained } de { $people }
portal-kept-back = no se muestra
portal-share = Proporción
portal-groups-finding = Cuántas de las personas están formadas.
portal-how-target = Está formada la persona que ha completado al menos un curso. El objetivo se fija para toda la plataforma.
portal-how-people = Personas con una cuenta no suspendida. Activa es quien aprendió algo en los últimos 30 días; las horas son tiempo activo.
portal-how-rate = Inscripciones completadas, divididas entre todas las de quienes siguen en el curso o lo han completado.
portal-how-months = Cursos completados en cada uno de los últimos doce meses.
portal-how-groups = Personas formadas, divididas entre las personas del grupo. Los grupos de menos de cinco no tienen cifras, ni tampoco el siguiente en tamaño cuando podrían deducirse del resto.
