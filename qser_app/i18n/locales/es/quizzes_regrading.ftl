# Volver a calificar un cuestionario tras una corrección.
regrade-title = Volver a calificar tras una corrección
regrade-text = Úselo cuando haya corregido las respuestas correctas de una pregunta o bajado la nota de corte. Cada respuesta se califica con la versión más reciente de su pregunta, siempre que pregunte lo mismo con las mismas palabras. Nadie pierde un aprobado, una unidad completada ni puntos.
regrade-look = Ver qué cambiaría
regrade-would-change = { $count ->
    [one] Cambiaría un resultado. Intentos entregados: { $all }.
   *[other] Cambiarían { $count } resultados. Intentos entregados: { $all }.
  }
regrade-only-reviews = { $count ->
    [one] No cambiaría ningún resultado, pero un intento mostraría las respuestas corregidas.
   *[other] No cambiaría ningún resultado, pero { $count } intentos mostrarían las respuestas corregidas.
  }
regrade-nothing = { $count ->
    [0] Nadie ha entregado todavía este cuestionario, así que no hay nada que volver a calificar.
    [one] No cambiaría nada: el único intento entregado tiene la calificación que tendría ahora.
   *[other] No cambiaría nada: los { $count } intentos entregados tienen la calificación que tendrían ahora.
  }
regrade-corrected = { $count ->
    [one] Una versión más reciente de una pregunta califica sus respuestas anteriores.
   *[other] Versiones más recientes de { $count } preguntas califican sus respuestas anteriores.
  }
regrade-reworded = { $count ->
    [one] Una pregunta se ha reformulado desde entonces. Sus respuestas anteriores se califican tal como se preguntó en su momento.
   *[other] { $count } preguntas se han reformulado desde entonces. Sus respuestas anteriores se califican tal como se preguntó en su momento.
  }
regrade-lines = Resultados que cambiarían
regrade-before = Ahora
regrade-after = Tras volver a calificar
regrade-first = Se muestran los primeros { $count } de { $all }.
regrade-hint = De 3 a 500 caracteres. Lo leerán las personas cuyo resultado cambie, y queda registrado con su nombre.
regrade-now = { $count ->
    [one] Volver a calificar un intento
   *[other] Volver a calificar { $count } intentos
  }
regrade-done = { $count ->
    [0] Se han vuelto a calificar los intentos. No ha cambiado ningún resultado.
    [one] Se han vuelto a calificar los intentos. Ha cambiado un resultado y se ha avisado a la persona.
   *[other] Se han vuelto a calificar los intentos. Han cambiado { $count } resultados y se ha avisado a las personas.
  }
notice-attempt-regraded = Se ha vuelto a calificar su intento { $number } de «{ $title }». Lo que ha superado y ganado sigue siendo suyo. El motivo: { $reason }
