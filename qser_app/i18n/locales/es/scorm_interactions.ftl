# Cómo se llaman los tipos de pregunta de un paquete y el estado de sus objetivos.
results-kind-true-false = verdadero o falso
results-kind-choice = elección
results-kind-fill-in = texto breve
results-kind-long-fill-in = texto largo
results-kind-matching = emparejar
results-kind-performance = realizar una tarea
results-kind-sequencing = ordenar
results-kind-likert = escala
results-kind-numeric = número
results-kind-other = otro tipo
results-standing-completed = completado
results-standing-incomplete = sin completar
results-standing-not-attempted = sin empezar
results-standing-unknown = desconocido
results-standing-passed = superado
results-standing-failed = no superado
results-standing-browsed = solo visto
