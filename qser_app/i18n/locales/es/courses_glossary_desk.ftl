# The glossary on the desk of those who write it: its terms, its days, one term at a time.
glossary-title = Glosario
glossary-desk-lead = Las palabras del curso y lo que significan, en cada idioma. Lo que guarde se ve enseguida.
glossary-desk-read = Como se ve
glossary-desk-owner = Responsable: { $name }
glossary-desk-add = Añadir un término
glossary-desk-day-none = sin fecha
glossary-desk-day = por revisar antes del { $day }
glossary-desk-day-late = había que revisarlo antes del { $day }
glossary-desk-read-on = última revisión: { $day }
glossary-desk-complete = Están todos los términos
glossary-desk-lacking = { $count ->
    [one] Falta un término
   *[other] Faltan { $count } términos
  }
glossary-desk-stale = { $count } por detrás del original
glossary-desk-reviewed-title = ¿Lo ha revisado todo?
glossary-desk-reviewed-text = Marque los idiomas que ha leído. Desde hoy consta que están al día y el aviso calla hasta la próxima fecha.
glossary-desk-next = Revisar de nuevo antes del
glossary-desk-reviewed = Lo he vuelto a leer
glossary-desk-only = Mostrar
glossary-desk-all = Todos los términos
glossary-desk-only-lacking = Lo que falta: { $language }
glossary-desk-term = Término
glossary-desk-retired = Retirados ({ $count })
glossary-desk-empty-title = Este curso aún no tiene glosario
glossary-desk-empty-text = Empiece con una palabra en la que tropiecen sus participantes. Las lecciones pueden enlazarla y su significado se abre allí mismo.
glossary-desk-nothing-lacking = Aquí no falta nada
glossary-desk-nothing-lacking-text = Todos los términos están en este idioma y dicen lo mismo que el original.
glossary-entry-new = Un término nuevo
glossary-entry-new-lead = Empiece en el idioma en que se escribe primero el curso; los demás salen de ahí.
glossary-entry-languages = El término en los idiomas del curso
glossary-entry-name = Término
glossary-entry-also = También llamado
glossary-entry-also-hint = Otros nombres, separados por comas.
glossary-entry-body = Significado
glossary-entry-body-hint = De una a cuatro frases sencillas. Markdown; un enlace a otro término se escribe [texto](term:key).
glossary-entry-source = Fuente
glossary-entry-source-hint = De dónde sale la definición: la ley con su artículo, o el libro y su año.
glossary-entry-see = Véase también ({ $count })
glossary-entry-save = Guardar y mostrar
glossary-entry-save-mine = Guardar el mío en su lugar
glossary-entry-preview = Como se ve ahora
glossary-entry-stale = El original ha cambiado desde que se guardó esta traducción.
glossary-entry-history = Estados anteriores ({ $count })
glossary-entry-take-up = Pasar a los campos
glossary-entry-kind = { $kind ->
    [imported] vino con los archivos del curso
    [retired] retirado
    [restored] recuperado
   *[other] guardado
  }
glossary-entry-retire = Retirar
glossary-entry-retire-text = Deja de verse en todos los idiomas. Queda guardado y puede volver.
glossary-entry-retired = Este término está retirado: no se ve en ningún idioma.
glossary-entry-next = Siguiente: { $term }
glossary-entry-back = Volver al glosario
glossary-entry-theirs-retired = Mientras tanto se ha retirado el término. Recupérelo antes de guardar.
glossary-entry-conflict-text = No se pierde nada: el suyo sigue en los campos de abajo y el otro queda entre los estados anteriores.
glossary-entry-conflict = { $name ->
    [none] Este término ha cambiado mientras tanto
   *[other] { $name } ha cambiado este término mientras tanto
  }
glossary-entry-take = Quedarme con el otro texto
glossary-saved = Guardado. Ya se ve.
glossary-restored = Está de vuelta.
glossary-taken-up = Está en los campos. Guárdelo para que se vea.
glossary-reviewed = Anotado. El aviso calla hasta la próxima fecha.
glossary-error-name = Póngale un nombre.
glossary-error-name-long = Un nombre tiene como máximo 200 caracteres.
glossary-error-also = Como máximo 20 nombres más, de hasta 200 caracteres cada uno.
glossary-error-source = Diga de dónde sale la definición.
glossary-error-source-long = Una fuente tiene como máximo 500 caracteres.
glossary-error-body = Diga qué significa.
glossary-error-body-long = Un significado tiene como máximo 4000 caracteres.
glossary-error-heading = Un significado no lleva títulos: quite el # del principio de la línea.
glossary-mistake-term = Este glosario no tiene el término «{ $detail }».
glossary-mistake-link = El enlace «{ $detail }» no lleva a ninguna parte. Escriba https://… o term: y una clave.
glossary-mistake-plain = Un significado no lleva imágenes, bloques ni títulos.
refusal-bad-term = El término aún no se puede guardar. Lo que falta está junto a los campos.
refusal-term-changed = Otra persona ha cambiado este término mientras tanto. Vuelva a mirarlo.
refusal-term-in-use = { $count ->
    [one] Un texto enlaza este término: { $texts }. Quite antes el enlace.
   *[other] { $count } textos enlazan este término, entre ellos: { $texts }. Quite antes los enlaces.
  }
refusal-review-day = Elija un día que aún no haya llegado.
