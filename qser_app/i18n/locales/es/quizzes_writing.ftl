# Escribir preguntas en la página de un banco.
bank-write-title = Escribir preguntas como texto
bank-write-lead = Los diez tipos, como texto en formato GIFT. Empiece por un tipo, ponga sus palabras en lugar de los puntos y vea al lado qué significa.
bank-begin = Empezar una pregunta
bank-begin-choose = Elija un tipo…
bank-text = Preguntas como texto
bank-text-hint = Lo que escribe se guarda en este navegador hasta que usted lo guarde en el banco. Entre dos preguntas va una línea vacía.
bank-meaning = Qué significa
bank-write-save = { $count ->
    [one] Guardar la pregunta
   *[other] Guardar { $count } preguntas
  }
bank-written = Guardado: { $added } nuevas, { $changed } cambiadas. Los intentos ya empezados conservan sus preguntas.
bank-written-same = Nada que guardar: el banco ya dice lo mismo.
bank-edit = Editar como texto
bank-edit-of = Editar como texto: { $words }
refusal-bank-file-unwritten = Hay algo en el texto que aún no se puede preguntar; figura junto al campo. No se ha guardado nada.
refusal-bank-file-unwritable = Esta pregunta no se puede escribir en GIFT: una flecha en uno de sus textos se leería como una pareja.
