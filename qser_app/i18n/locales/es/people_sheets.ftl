# Sheets of people, whatever they are sent for.
sheet-file = Elija una hoja (Excel o CSV, hasta { $megabytes } MB)
sheet-sending = Leyendo la hoja…
sheet-read = La hoja está leída.
sheet-failed = No se ha podido enviar la hoja. Inténtelo otra vez.
sheet-too-large = Este archivo es demasiado grande. Para 5000 filas bastan { $megabytes } MB.
refusal-sheet-empty = En esta hoja no hay nada.
refusal-sheet-unreadable = Este archivo no se puede leer como hoja de cálculo. Guárdelo como .xlsx o CSV y envíelo de nuevo.
refusal-sheet-old-excel = Es un archivo de un Excel antiguo (.xls). Guárdelo como .xlsx o CSV y envíelo de nuevo.
refusal-sheet-no-addresses = Ninguna columna de esta hoja contiene direcciones de correo.
refusal-sheet-too-many = Esta hoja tiene más de { $most } filas. Divídala, por favor.
sheet-report = Qué pasará con «{ $name }»
sheet-rows = Filas de la hoja
sheet-row = Fila
sheet-fate = Qué pasará
sheet-drop = Descartar la hoja
sheet-unread = { $count ->
    [one] Una columna de esta hoja no se lee:
   *[other] { $count } columnas de esta hoja no se leen:
  }
sheet-unread-more = { $count ->
    [one] y una más
   *[other] y { $count } más
  }
sheet-column = (columna { $letter })
sheet-column-bare = columna { $letter }, sin encabezado
sheet-unread-advice = Aquí solo hacen falta las direcciones de correo. Su archivo queda como está.
