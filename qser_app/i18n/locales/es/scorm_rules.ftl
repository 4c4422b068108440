# Lo que cada formador decide para un paquete: intentos, cuál cuenta, anulaciones.
refusal-no-package-attempts-left = { $allowed ->
    [one] Ha utilizado el único intento que permite este paquete.
   *[other] Ha utilizado los { $allowed } intentos que permite este paquete.
  }
refusal-attempt-not-finished = Podrá empezar un intento nuevo cuando termine el último. Continúe donde lo dejó, por favor.
refusal-reason-missing = Indique un motivo de entre 3 y 500 caracteres, por favor.
refusal-already-reset = Este intento ya estaba anulado. No se ha cambiado nada.
notice-attempt-reset = Se ha anulado su intento { $number } de «{ $title }» para que pueda empezar de nuevo. Lo que ha completado sigue completado. El motivo: { $reason }

scorm-rules-title = Ajustes de este paquete
scorm-rules-attempts-head = Intentos
scorm-rules-attempts = ¿Cuántos intentos se permiten?
scorm-rules-attempts-hint = 0 significa todos los que se quiera. Un intento nuevo puede empezar cuando termina el último.
scorm-rules-attempts-wrong = Escriba un número entero de 0 a { $most }, por favor.
scorm-rules-counts = ¿Qué intento cuenta?
scorm-rules-counts-hint = Decide la puntuación de esta unidad. Quien la ha completado la conserva completada.
scorm-rules-highest = La puntuación más alta
scorm-rules-average = La media de todos los intentos
scorm-rules-first = El primer intento
scorm-rules-last = El último intento
scorm-rules-done-head = Superar y completar
scorm-rules-mastery = Puntuación necesaria para superarlo, en tanto por ciento
scorm-rules-mastery-hint = Déjelo vacío para mantener lo que pide el propio paquete.
scorm-rules-mastery-wrong = Escriba un número entero de 0 a 100, por favor, o déjelo vacío.
scorm-rules-force = Darlo por completado en cuanto se haya abierto y cerrado
scorm-rules-force-hint = Para paquetes que nunca comunican que se han completado. Una prueba no superada sigue sin superarse.
scorm-rules-window-head = Dónde se abre
scorm-rules-window = El paquete se muestra
scorm-rules-in-page = en la página
scorm-rules-in-window = en una ventana propia
scorm-rules-window-hint = Algunos paquetes antiguos necesitan una ventana propia para caber.
scorm-rules-save = Guardar
scorm-rules-saved = Guardado. Vale desde lo próximo que haga cada participante.
desk-missing-unit = No existe tal unidad, o la gestiona otra persona.
desk-settings = Ajustes
desk-settings-of = Ajustes: { $title }

scorm-tries = Sus intentos
scorm-tries-of = { $taken ->
    [0] Ningún intento todavía, de { $allowed } permitidos.
    [one] Un intento utilizado, de { $allowed } permitidos.
   *[other] { $taken } intentos utilizados, de { $allowed } permitidos.
  }
scorm-tries-free = { $taken ->
    [one] Un intento hasta ahora; puede probar tantas veces como quiera.
   *[other] { $taken } intentos hasta ahora; puede probar tantas veces como quiera.
  }
scorm-tries-highest = Cuenta su mejor puntuación.
scorm-tries-average = Cuenta la media de sus intentos.
scorm-tries-first = Cuenta la puntuación de su primer intento.
scorm-tries-last = Cuenta la puntuación de su último intento.
scorm-tries-over = No quedan intentos. Mire lo que quiera: su resultado no cambia.
scorm-tries-number = Intento
scorm-tries-began = Inicio
scorm-tries-result = Resultado
scorm-tries-score = Puntuación según el paquete
scorm-tries-counts = cuenta
scorm-start-again = Empezar de nuevo
scorm-start-again-hint = Empieza un intento nuevo. Sus resultados anteriores se conservan.
scorm-result-passed = Superado
scorm-result-failed = No superado
scorm-result-completed = Completado
scorm-result-incomplete = En curso
scorm-result-opened = Abierto
scorm-result-reset = Anulado
scorm-opens-window = Este paquete se abre en una ventana propia. Deje abierta esta página y vuelva aquí al terminar.
scorm-open-window = Abrir la ventana
