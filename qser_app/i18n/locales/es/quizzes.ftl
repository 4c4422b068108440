# Cuestionarios: antes, durante y después de un intento.
quizzes-rules = Antes de empezar
quizzes-questions = { $count ->
    [one] Una pregunta, elegida
   *[other] { $count } preguntas, elegidas
  } para usted de una colección más amplia.
quizzes-pass-mark = Se supera con un { $percent } % o más.
quizzes-attempts-free = Inténtelo tantas veces como quiera. Cuenta su mejor resultado.
quizzes-attempts-left = { $left ->
    [0] Ha usado todos los intentos ({ $allowed }).
    [one] Le queda un intento de { $allowed }.
   *[other] Le quedan { $left } intentos de { $allowed }.
  }
quizzes-no-time-limit = No hay límite de tiempo.
quizzes-saves-itself = Cada respuesta se guarda al elegirla. Puede parar y seguir más tarde, en cualquier dispositivo.
quizzes-best = Su mejor resultado hasta ahora: { $percent } %.
quizzes-passed-before = Ya ha superado este cuestionario.
quizzes-start = Empezar el cuestionario
quizzes-again = Intentarlo de nuevo
quizzes-past = Sus intentos
quizzes-attempt = Intento { $number }
quizzes-score = { $percent } %
quizzes-passed-short = Superado
quizzes-failed-short = No superado
quizzes-see-answers = Ver las respuestas
quizzes-see-answers-of = Ver las respuestas del intento { $number }
quizzes-question = Pregunta { $number } de { $count }
quizzes-choose-one = Elija una respuesta.
quizzes-choose-several = Elija todas las respuestas correctas.
quizzes-true = Verdadero
quizzes-false = Falso
quizzes-saving = Guardando…
quizzes-saved = Guardado
quizzes-unsaved = Aún no se ha guardado. Su elección se conserva aquí y seguimos intentándolo.
quizzes-held = Ha ido muy rápido. Su elección se conserva aquí y se guardará en un momento.
quizzes-previous = Pregunta anterior
quizzes-next = Pregunta siguiente
quizzes-to-check = Repasar las respuestas
quizzes-row-label = Preguntas de este cuestionario
quizzes-mark-answered = Pregunta { $number }, respondida
quizzes-mark-open = Pregunta { $number }, aún sin responder
quizzes-check = Antes de entregar
quizzes-unanswered = { $count ->
    [one] La pregunta { $numbers } está sin responder. Elija su número para volver a ella.
   *[other] Las preguntas { $numbers } están sin responder. Elija un número para volver a una.
  }
quizzes-all-answered = Todas las preguntas tienen respuesta.
quizzes-back-to-questions = Volver a las preguntas
quizzes-hand-in = Entregar
quizzes-passed = ¡Superado!
quizzes-failed = Todavía no superado
quizzes-earned = Ha ganado { $points ->
    [one] un punto
   *[other] { $points } puntos
  }.
quizzes-to-rules = Sus intentos y las reglas
quizzes-answers = Sus respuestas, explicadas
quizzes-right = Correcta
quizzes-partly = Correcta en parte: { $percent } %
quizzes-wrong = Incorrecta
quizzes-your-answer = Su respuesta
quizzes-right-answer = Respuesta correcta
quizzes-learn-this = Para aprenderlo: { $title }
refusal-attempt-over = Este intento ya se ha entregado, así que sus respuestas no pueden cambiar.
refusal-attempt-open = Las respuestas se muestran después de entregar.
refusal-no-attempts-left = Ha usado { $allowed ->
    [one] el único intento
   *[other] los { $allowed } intentos
  } que permite este cuestionario.
refusal-empty-quiz = Este cuestionario todavía no tiene preguntas. Avise a quien imparte el curso.
refusal-gift-unclosed = La llave abierta en la línea { $line } no se cierra nunca.
refusal-gift-unopened = La pregunta de la línea { $line } cierra una llave que no se ha abierto.
refusal-gift-not-separated = La pregunta de la línea { $line } se junta con la siguiente. Deje una línea vacía entre las dos.
refusal-gift-answers = Las respuestas de la pregunta de la línea { $line } no se pueden leer. Cada una empieza con = o ~ y tiene un texto.
refusal-bank-no-id = La pregunta de la línea { $line } ({ $lang }) necesita un identificador de 60 caracteres como máximo.
refusal-bank-twice = La pregunta { $question } está dos veces en el banco ({ $lang }).
refusal-bank-not-translated = La pregunta { $question } falta en uno de los idiomas ({ $lang }).
refusal-bank-differs = La pregunta { $question } tiene en { $lang } respuestas distintas de las del primer idioma.
refusal-bank-kind = La pregunta { $question } es de un tipo que los cuestionarios todavía no pueden usar.
refusal-bank-options = La pregunta { $question } necesita entre 2 y 26 respuestas.
refusal-bank-weights = En la pregunta { $question }, las respuestas correctas deben sumar exactamente el 100 %, y elegir todas las opciones no debe dar ese total.
