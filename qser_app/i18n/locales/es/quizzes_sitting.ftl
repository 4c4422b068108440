# Taking a quiz: time, codes, the ten kinds of question, practice, what came too late.
quizzes-time-whole = Tiene { $count ->
    [one] un minuto
   *[other] { $count } minutos
  } desde que empieza. El tiempo sigue corriendo aunque cierre la página.
quizzes-time-each = Tiene { $count ->
    [one] un segundo
   *[other] { $count } segundos
  } para cada pregunta. El tiempo de una pregunta corre desde la primera vez que la ve.
quizzes-extra-time = Su tiempo es un { $percent } % más largo de lo habitual.
quizzes-wait = Entre dos intentos hay que esperar { $count ->
    [one] una hora
   *[other] { $count } horas
  }.
quizzes-opens-at = Puede empezar el próximo intento a partir del { $moment }.
quizzes-saves-itself-timed = Cada respuesta se guarda en cuanto la da. Cuando se acaba el tiempo, entregamos lo que haya respondido.
quizzes-code = Código de acceso
quizzes-code-hint = El código se lo da quien imparte el curso. Las mayúsculas y las tildes no importan.
quizzes-code-too-many = Demasiados códigos incorrectos. Inténtelo de nuevo dentro de 15 minutos o pregunte a quien imparte el curso.
quizzes-go-on = Seguir con su intento
quizzes-practise-go-on = Seguir practicando
quizzes-practice = Práctica
quizzes-practise = { $count ->
    [one] Practicar la pregunta que falló
   *[other] Practicar las { $count } preguntas que falló
  }
quizzes-practise-hint = La práctica no gasta intentos, no da puntos y no cuenta en ningún resultado.
quizzes-practised = Ha terminado la práctica
quizzes-score-hidden = En este cuestionario no se muestra su puntuación.
quizzes-ran-out = Se acabó el tiempo. Hemos entregado todas las respuestas que se habían guardado.
quizzes-time-left = Tiempo restante
quizzes-time-left-each = Tiempo para esta pregunta
quizzes-closed = Se acabó el tiempo de esta pregunta. Cuenta la respuesta que había guardado.
quizzes-changed-elsewhere = Ha cambiado una respuesta en otra ventana o en otro dispositivo. Aquí ve la respuesta más reciente.
quizzes-all-questions = { $count ->
    [one] Una pregunta
   *[other] { $count } preguntas en una página
  }
quizzes-choose-all = Elija todas las correctas y ninguna que no lo sea.
quizzes-choose-pairs = Elija la pareja de cada línea.
quizzes-put-in-order = Suba o baje cada línea hasta que el orden sea correcto.
quizzes-fill-gaps = Complete todos los huecos.
quizzes-write-number = Escriba un número. Antes de los decimales puede usar coma o punto.
quizzes-write-short = Escriba una palabra o unas pocas palabras.
quizzes-choose-scale = Elija lo que encaje con usted. Ninguna respuesta es correcta ni incorrecta, y no cuenta en su puntuación.
quizzes-clear = Retirar mi respuesta
quizzes-gap-stem = Complete el texto
quizzes-unsure = No lo sé
quizzes-choose-partner = Elija…
quizzes-order-label = Su orden
quizzes-gap = Hueco { $number }
quizzes-your-number = Su número
quizzes-not-a-number = Esto todavía no es un número. Escríbalo así: 12,5, solo con cifras.
quizzes-your-words = Su respuesta
quizzes-saving-first = Un momento: guardamos sus últimas respuestas antes de entregar.
quizzes-minutes-left = { $count ->
    [one] Queda un minuto.
   *[other] Quedan { $count } minutos.
  }
quizzes-seconds-left = { $count ->
    [one] Queda un segundo.
   *[other] Quedan { $count } segundos.
  }
quizzes-time-over = Se acabó el tiempo.
quizzes-timer-hide = Ocultar el tiempo
quizzes-moved = «{ $text }» está ahora en el lugar { $place } de { $count }.
quizzes-move-up = Subir «{ $text }»
quizzes-move-down = Bajar «{ $text }»
quizzes-order-hint = Sin responder todavía. Mueva una línea
quizzes-order-keep = o deje este orden
quizzes-late = Estas respuestas nos llegaron cuando el intento ya había terminado, así que no cuentan. Se conservan para usted en este dispositivo.
quizzes-late-answer = Pregunta { $number }: { $text }
quizzes-late-forget = Quitarlas de este dispositivo
quizzes-was-unsure = Respondió «No lo sé».
quizzes-was-open = Sin responder
quizzes-not-graded = No se puntúa
quizzes-place = Lugar { $number }
quizzes-nothing-given = nada
refusal-quiz-too-soon = { $hours ->
    [one] Podrá intentarlo de nuevo en menos de una hora.
   *[other] Podrá intentarlo de nuevo dentro de { $hours } horas.
  }
refusal-quiz-code-needed = Este cuestionario empieza con un código de acceso. Escriba el código que le dio quien imparte el curso.
refusal-quiz-code-wrong = Este no es el código de acceso del cuestionario. Compruébelo e inténtelo de nuevo.
refusal-quiz-time-is-up = El tiempo ya se había acabado cuando nos llegó esta respuesta, así que no cuenta. Cuenta lo que se guardó antes.
refusal-quiz-settings = Algunos ajustes no se pueden guardar. Revise los campos señalados.
refusal-nothing-to-practise = En este intento no hay nada que practicar.
