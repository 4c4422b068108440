# El editor de textos: escribir, borradores, versiones, traducción.
author-field-title = Título
author-field-summary = Resumen
author-field-body = Texto
author-field-sources = Fuentes
author-field-as-of = Válido a fecha de
author-field-review = Revisar antes del
author-summary-hint = Una frase para las listas.
author-sources-hint = Una por línea: qué es y su año.
author-facts = Fuentes y fechas
author-tools = Herramientas para el texto
author-tool-bold = Negrita (Ctrl+B)
author-tool-italic = Cursiva (Ctrl+I)
author-tool-heading = Título
author-tool-subheading = Subtítulo
author-tool-list = Lista
author-tool-numbers = Lista numerada
author-tool-link = Enlace (Ctrl+K)
author-tool-table = Tabla
author-tool-block = Recuadro…
author-tool-lesson = Unidad…
author-tool-term = Término…
author-tool-picture = Imagen…
author-tool-words = palabras
author-tool-alt = lo que muestra la imagen
author-tool-caption = pie
author-tool-block-title = Título del recuadro
author-block-callout = Una observación destacada
author-block-flip = Una tarjeta que se gira
author-block-reflect = Una reflexión
author-block-counter = En la ventanilla: un caso práctico
author-block-try = Algo para probar en el trabajo
author-draft-saving = Guardando…
author-draft-saved = Guardado { $time }
author-draft-offline = Sin conexión. Lo que usted escribe se guarda en este navegador y se envía en cuanto haya conexión.
author-draft-fresh = Otra persona ha cambiado el texto. Usted lo ve tal como está ahora.
author-draft-conflict = Aún no guardado: otra persona ha cambiado el texto mientras tanto. Elija abajo.
author-draft-long = No guardado: el texto es demasiado largo. Permanece en este navegador; acórtelo.
author-draft-signed-out = No guardado: su sesión ha terminado. Lo que ha escrito permanece en este navegador; inicie sesión de nuevo en otra pestaña.
author-draft-aside = Ahora ve el otro texto. El suyo está entre los estados anteriores.
author-saving-first = Un momento: primero se guarda lo que ha escrito.
author-conflict-title = { $name } ha cambiado este texto mientras tanto
author-conflict-text = No se pierde nada: el texto que no elija queda entre los estados anteriores.
author-conflict-mine = Su texto
author-conflict-theirs = El otro texto
author-conflict-keep = Seguir con el mío
author-conflict-take = Seguir con el otro
author-line = Ir a la línea { $line }
author-preview = Cómo lo verán los participantes
author-preview-mistake = La vista previa vuelve en cuanto se corrija el error del texto.
author-mistake-unknown-block = No existe ningún recuadro llamado «{ $detail }». Existen callout, flip, reflect, counter y try.
author-mistake-nested-block = Un recuadro empieza dentro de otro. Cierre el primero con una línea de :::.
author-mistake-open-block = Este recuadro no se cierra nunca. Termínelo con una línea de :::.
author-mistake-stray-block = Este ::: no cierra nada.
author-mistake-heading = Los títulos en el texto empiezan por ##; el título de la página es el único #.
author-mistake-link = El enlace «{ $detail }» no lleva a ninguna parte. Escriba https://… o elija una unidad en la barra.
author-mistake-term = El glosario de este curso no tiene el término «{ $detail }».
author-mistake-picture = En este curso no hay ninguna imagen «{ $detail }», o está dentro de una línea. Una imagen va en una línea propia.
author-mistake-picture-kind = La imagen «{ $detail }» no se puede mostrar.
author-mistake-no-alternative = La imagen «{ $detail }» necesita palabras que digan lo que muestra, entre [ y ].
author-state-source = Original
author-state-published = Publicado
author-state-stale = Por detrás del original
author-state-draft = Borrador
author-state-missing = Falta
author-languages = Idiomas de este texto
author-others = { $count ->
    [one] { $names } también tiene abierto este texto. Escriben en el mismo borrador.
   *[other] { $names } también tienen abierto este texto. Todos escriben en el mismo borrador.
  }
author-behind = La versión { $version } se publicó después de empezar este borrador. Mire las versiones antes de publicar: la suya la sustituiría.
author-as-learner = Vista previa como participante
author-versions = Versiones
author-translate = Traducción
author-take-source = Empezar con el original donde aún no hay nada escrito
author-publishing = Publicar
author-note = Qué hay de nuevo (opcional)
author-note-hint = Figura en la lista de versiones; los participantes no lo ven.
author-says-the-same = La traducción dice ahora lo mismo que el original
author-publish = Publicar
author-publish-changes = Publicar los cambios
author-discard = Volver a lo que ven los participantes
author-discarded = El borrador vuelve a estar como lo ven los participantes. Lo que escribió está entre los estados anteriores.
author-published = La versión { $number } está publicada. Los participantes la ven desde ahora.
author-written = Último cambio: { $name }, { $moment }
author-all-published = Todo está publicado. Empiece a escribir y empezará un borrador.
author-draft-title = El borrador
author-show-changes = Qué ha cambiado
author-no-versions = Aquí aún no se ha publicado ni cambiado nada.
author-earlier = Estados anteriores del borrador ({ $count })
author-earlier-text = Se guardan cada pocos minutos mientras alguien escribe. Los cambios se comparan con lo que ven los participantes.
author-imported = De la carpeta del curso
author-published-by = Publicado por { $name }
author-version = Versión { $number }
author-version-now = Lo que ven los participantes
author-take-up = Seguir desde aquí
author-take-up-it = Seguir desde el estado de { $moment }
author-no-changes = No ha cambiado ninguna palabra.
author-passed = { $count ->
    [one] … una línea sin cambios …
   *[other] … { $count } líneas sin cambios …
  }
author-added-words = añadido:
author-taken-words = eliminado:
author-preview-banner = Este es el borrador tal como lo vería un participante. Solo lo ven los autores y no cuenta nada.
author-back-to-text = Volver al texto
author-mark = Sigue diciendo lo mismo: marcar como al día
author-marked = Marcado como al día.
author-stale = { $count ->
    [one] El original ha cambiado en un lugar desde que se hizo esta traducción.
   *[other] El original ha cambiado en { $count } lugares desde que se hizo esta traducción.
  }
author-gone = Ya no está en el original:
author-piece-changed = Cambiado desde entonces
author-piece = Traducción del fragmento { $number }
author-languages-title = Idiomas del curso
author-languages-lead = Hasta dónde ha llegado cada texto en cada idioma. Pulse una celda para escribir o traducir.
author-text = Texto
author-waits-short = Borrador más nuevo
author-titles = Títulos que aún faltan
author-titles-lead = Estos textos son solo un título. Escríbalos aquí de una vez; quienes aprenden los ven enseguida.
author-titles-publish = Publicar los títulos
author-titles-done = Los títulos están publicados.
author-write-in = Escribirlo en este idioma: { $language }
author-back-to-course = Volver al curso
author-language-add = Un idioma más
author-language-add-it = Añadir el idioma
author-due = { $count ->
    [one] Hay que revisar un texto
   *[other] Hay que revisar { $count } textos
  }
author-due-by = antes del { $day }
