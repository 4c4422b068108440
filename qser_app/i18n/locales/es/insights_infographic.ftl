# La infografía: lo que dice además del perfil, en la pantalla y en el papel.
infographic-pdf = Descargar en PDF
infographic-png = Descargar como imagen
infographic-how = Cómo se calcula
infographic-how-badges = Se cuenta cada insignia, en cada uno de sus ocho grados.
infographic-how-compared = El puesto es uno más que el número de colegas de la organización que tienen estrictamente más. Quienes tienen lo mismo comparten puesto; quienes no aparecen no cuentan.
infographic-how-tests = Pruebas superadas, divididas entre todas las entregadas. La media es la de las puntuaciones que se muestran a la persona; la práctica no cuenta.
infographic-how-time = Minutos con actividad en una lección, un cuestionario o un paquete. El tiempo sin actividad no se cuenta.
infographic-how-months = Minutos activos, días con alguno y unidades completadas, según el calendario de la zona horaria de la persona.
infographic-how-rhythm = Minutos activos de cada día en las últimas doce semanas: ninguno, hasta 10, 20, 40 minutos y más.
infographic-months = Este mes
infographic-months-finding = { $change ->
    [more] { $time } en lo que va de mes, { $difference } más que a estas alturas del mes pasado.
    [less] { $time } en lo que va de mes, { $difference } menos que a estas alturas del mes pasado.
   *[same] { $time } en lo que va de mes, lo mismo que a estas alturas del mes pasado.
  }
infographic-this-month = Este mes hasta hoy
infographic-last-month = Mes pasado
infographic-by-this-day = Mes pasado hasta este día
infographic-learning-time = Tiempo de aprendizaje
infographic-days = Días de aprendizaje
infographic-units = Unidades completadas
infographic-mark = La línea en la barra inferior: lo que había hasta este día.
infographic-rhythm = Ritmo semanal
infographic-rhythm-finding = { $count ->
    [0] Todavía ningún día de aprendizaje en las últimas doce semanas.
    [one] Un día de aprendizaje en las últimas doce semanas.
   *[other] { $count } días de aprendizaje en las últimas doce semanas.
  }
infographic-busiest = Más minutos: { $day }
infographic-behind = Los números que hay detrás
infographic-as-of = Datos a fecha de { $day }
infographic-place = Puesto
infographic-calendar = Calendario de las últimas doce semanas, un cuadrado por día
infographic-title = El aprendizaje de un vistazo
