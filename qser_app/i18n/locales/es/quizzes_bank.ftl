# El banco de preguntas de un módulo, para quienes crean el curso.
bank-title = Preguntas: { $title }
bank-lead = Cada intento de un cuestionario de este módulo toma algunas de estas preguntas. Solo quienes crean el curso ven esta página.
bank-back = Volver al curso
bank-missing-what = No hay ningún banco de preguntas en esta dirección
bank-missing-text = Ese módulo no existe o lo lleva otra persona.
bank-search = Buscar en las preguntas
bank-kind = Tipo
bank-tag = Etiqueta
bank-language = Idioma
bank-state = Mostrar
bank-any = Todo
bank-state-drawn = En uso
bank-state-retired = Retiradas
bank-filter = Aplicar
bank-found = { $count ->
    [0] No se ha encontrado ninguna pregunta
    [one] Una pregunta
   *[other] { $count } preguntas
  }
bank-none-title = Aquí no hay ninguna pregunta
bank-none-text = Escriba una pregunta aquí arriba, importe un archivo o busque con otras palabras.
bank-page = Página { $page } de { $pages }
bank-page-before = Página anterior
bank-page-after = Página siguiente
bank-version = Versión { $version }
bank-look = Ver las respuestas
bank-look-of = Ver las respuestas de: { $words }
bank-hide = Ocultar las respuestas
bank-retire = Retirar
bank-retire-of = Retirar: { $words }
bank-restore = Volver a usar
bank-restore-of = Volver a usar: { $words }
bank-retired = Retirada: { $words }. Los intentos empezados la conservan.
bank-restored = De nuevo en uso: { $words }
bank-answers = Respuestas y lo que valen
bank-earns = { $percent } %
bank-explanation = Explicación
bank-kind-single = Una respuesta correcta
bank-kind-multiple = Varias respuestas correctas
bank-kind-all = Varias respuestas correctas, todo o nada
bank-kind-true_false = Verdadero o falso
bank-kind-match = Relacionar
bank-kind-order = Ordenar
bank-kind-gap = Huecos en un texto
bank-kind-numeric = Un número
bank-kind-short = Una respuesta corta
bank-kind-likert = Una escala sin puntuación
bank-add-title = Importar preguntas
bank-add-lead = De un archivo GIFT, Aiken, Moodle XML o QTI 2.1 y 2.2. Primero verá un informe; antes de leerlo no cambia nada.
bank-file-language = Idioma de las preguntas
bank-file = Archivo de { $megabytes } MB como máximo
bank-file-hint = El informe aparece en cuanto elige un archivo.
bank-sending = Se está leyendo el archivo…
bank-read = El archivo se ha leído. El informe está más abajo.
bank-failed = El archivo no ha llegado. No ha cambiado nada; inténtelo de nuevo.
bank-report-title = Lo que cambiaría { $name }
bank-would = { $ready ->
    [0] No cambiaría nada
    [one] Una pregunta cambiaría el banco
   *[other] { $ready } preguntas cambiarían el banco
  }; { $unchanged ->
    [0] ninguna está ya
    [one] una ya está
   *[other] { $unchanged } ya están
  }.
bank-outcome-new = Nueva
bank-outcome-changed = Nueva versión
bank-outcome-translated = Nuevo idioma
bank-outcome-unchanged = Ya está
bank-outcome-back = De nuevo en uso
bank-hidden = { $count ->
    [one] Y una pregunta más.
   *[other] Y { $count } preguntas más.
  }
bank-left = Los textos en { $languages } ya no encajan y se quedan con la versión anterior.
bank-place = Línea o elemento { $place }
bank-unread-title = { $count ->
    [one] Un elemento no se puede preguntar
   *[other] { $count } elementos no se pueden preguntar
  }
bank-notes-title = Conviene saber
bank-import = { $count ->
    [one] Importar una pregunta
   *[other] Importar { $count } preguntas
  }
bank-discard = Dejarlo
bank-imported = Importadas: { $added } nuevas, { $changed } cambiadas.
bank-export-title = Descargar las preguntas
bank-export-language = Idioma
bank-download = Descargar en { $format }
bank-holds = { $count ->
    [one] Una pregunta
   *[other] { $count } preguntas
  }
bank-stays = { $count ->
    [one] Una pregunta no cabe en este formato:
   *[other] { $count } preguntas no caben en este formato:
  }
bank-format-gift = GIFT
bank-format-aiken = Aiken
bank-format-moodle = Moodle XML
bank-format-qti = QTI 2.1
bank-note-formatting = Se muestra como texto sencillo: sin negrita, tablas ni similares.
bank-note-picture = Una imagen se ha quedado fuera; su descripción está en el texto.
bank-note-media = Un audio, un vídeo o algo incrustado se ha quedado fuera.
bank-note-formula = Una fórmula ha pasado a texto sencillo.
bank-note-free-ride = Quien lo elige todo obtiene todo: ninguna respuesta errónea resta.
bank-note-feedback = Los comentarios que dependen de toda la respuesta se han quedado fuera.
bank-note-units = Solo se ha conservado la primera unidad de medida.
bank-reason-essay = Un texto libre: aquí nadie podría puntuarlo.
bank-reason-description = Un texto sin pregunta.
bank-reason-category = Una categoría, no una pregunta.
bank-reason-unclosed = Se abre una llave que nunca se cierra.
bank-reason-unopened = Se cierra una llave que no se había abierto.
bank-reason-not-separated = Se junta con la pregunta siguiente. Deje una línea vacía entre las dos.
bank-reason-answers = Las respuestas no se pueden leer. Cada una empieza con = o ~ y tiene un texto.
bank-reason-number = Un número no se puede leer.
bank-reason-no-right-answer = Ninguna respuesta da todos los puntos.
bank-reason-weights = Las respuestas correctas no suman el 100 %.
bank-reason-options = Necesita entre 2 y 26 respuestas distintas.
bank-reason-no-stem = La pregunta no tiene texto.
bank-reason-long = Un texto tiene más de 8000 caracteres.
bank-reason-gaps = Los huecos del texto y sus respuestas no encajan.
bank-reason-option-text = Una respuesta no tiene texto.
bank-reason-answer-text = Una respuesta aceptada está vacía o tiene más de 500 caracteres.
bank-reason-order = Los lugares del orden no están numerados.
bank-reason-twice = Dice lo mismo que otra pregunta del archivo.
bank-reason-type = Un tipo de pregunta que los cuestionarios no pueden hacer.
bank-reason-cloze = Un hueco de un tipo que los cuestionarios no pueden hacer.
bank-reason-no-answers = No tiene respuestas.
bank-reason-aiken-options = Faltan sus respuestas: empiezan con A., B. y así sucesivamente.
bank-reason-aiken-answer = Falta su línea ANSWER o no nombra una sola respuesta.
bank-reason-pairs = Sus parejas no son de una a una.
bank-reason-interaction = Un tipo de interacción que los cuestionarios no pueden hacer.
bank-reason-several = Pregunta a la vez varias cosas de tipos distintos.
bank-reason-adaptive = Cambia según las respuestas, y los cuestionarios no pueden hacerlo.
bank-reason-template = Su texto se calcula de nuevo cada vez, y los cuestionarios no pueden hacerlo.
bank-reason-stimulus = Pregunta sobre un texto que está en otro lugar del paquete y que no se puede importar.
bank-reason-no-interaction = No pregunta nada.
bank-reason-missing-file = El paquete nombra este archivo, pero no lo contiene.
bank-reason-broken = El archivo de este elemento es un XML dañado.
refusal-gift-number = El número de la pregunta de la línea { $line } no se puede leer.
refusal-bank-unfit = La pregunta { $question } no se puede hacer tal como está escrita.
refusal-bank-file-nothing = El archivo no contiene ninguna pregunta.
refusal-bank-file-unknown = Este archivo no está en un formato que podamos leer. Envíe GIFT, Aiken, Moodle XML o QTI 2.1 o 2.2.
refusal-bank-file-xml = El XML de este archivo está dañado.
refusal-bank-file-xml-trick = Este archivo usa partes de XML que no admitimos (entidades, un tipo de documento, profundidad sin fin).
refusal-bank-file-too-large = El archivo es demasiado grande. Se leen { $megabytes } MB como máximo.
refusal-bank-file-too-many = El archivo contiene más de { $most } preguntas. Divídalo, por favor.
refusal-bank-file-qti1 = Esto es QTI 1, que no leemos. Exporte QTI 2.1 o 2.2, o Moodle XML.
refusal-bank-file-qti-package = Esto es solo la lista de un paquete QTI. Envíe el paquete entero como archivo zip.
refusal-bank-file-archive = El archivo zip está dañado o es inusual y no se ha abierto.
refusal-bank-file-no-manifest = El archivo zip no contiene imsmanifest.xml.
