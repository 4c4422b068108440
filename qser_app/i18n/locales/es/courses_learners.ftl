# Quién está dónde en un curso.
course-people-here = Personas
pace-stuck = sin avances
pace-going = en marcha
pace-not_begun = sin empezar
pace-done = completado
learners-none-title = Nadie que mostrar
learners-none-text = Inscriba a personas o quite un filtro.
learners-enrol = Inscribir a personas
learners-download = Descargar la lista (Excel)
learners-pace = Cómo les va
learners-why = Por qué
learners-progress = Progreso
learners-percent = Progreso en porcentaje
learners-done = Unidades completadas
learners-of = Unidades en total
learners-unit = Dónde están
learners-last = Última actividad
learners-enrolled = Inscripción
learners-completed = Finalización
learners-failed = Dos veces sin superar «{ $title }»
learners-idle = Sin avances desde hace una semana
learners-remind = Recordar
learners-remind-one = Un recordatorio para { $name }
learners-remind-stuck = Recordar a quienes no avanzan
learners-remind-all = { $count ->
    [one] Un recordatorio para la única persona que no avanza
   *[other] Un recordatorio para las { $count } personas que no avanzan
  }
learners-reminder-words = Lo que usted les dice
learners-reminder-hint = Si deja la frase como está, cada persona la lee en su idioma. Llega a sus avisos; un correo lleva hasta allí, sin lo que usted haya escrito. Como máximo una vez por semana.
learners-reminder-default = El curso le espera donde lo dejó. Diez minutos bastan para el siguiente paso.
learners-send = Enviar el recordatorio
learners-not-now = Ahora no
learners-reminded = { $count ->
    [0] No hay nadie a quien recordar.
    [one] Se ha avisado a una persona.
   *[other] Se ha avisado a { $count } personas.
  }
learners-reminded-some = { $count ->
    [0] No se ha avisado a nadie
    [one] Se ha avisado a una persona
   *[other] Se ha avisado a { $count } personas
  }. Ya avisadas esta semana: { $soon }. No quieren recordatorios: { $unwanted }.
learners-reminded-on = Recordatorio del { $day }
learners-wants-none = No quiere recordatorios
learners-take-out = Dar de baja
learners-take-out-of = Dar de baja: { $name }
learners-taken-out = { $name } ya no está en este curso. Lo que hizo se conserva.
refusal-reminder-long = Es demasiado largo: bastan { $longest } caracteres.
notice-course-reminder = { $sender } se acuerda de usted: «{ $title }» le espera donde lo dejó. Diez minutos bastan para el siguiente paso.
notice-course-reminder-own = { $sender } le escribe sobre «{ $title }»: { $words }
learners-remind-of = Recordar: { $name }
