# Ein Quiz nach einer Korrektur neu bewerten.
regrade-title = Nach einer Korrektur neu bewerten
regrade-text = Verwenden Sie dies, wenn Sie die richtigen Antworten einer Frage korrigiert oder die Bestehensgrenze gesenkt haben. Jede Antwort wird nach der neuesten Version ihrer Frage bewertet, solange diese dasselbe mit denselben Worten fragt. Niemand verliert ein bestandenes Quiz, eine abgeschlossene Einheit oder Punkte.
regrade-look = Ansehen, was sich ändern würde
regrade-would-change = { $count ->
    [one] Ein Ergebnis würde sich ändern. Abgegebene Versuche: { $all }.
   *[other] { $count } Ergebnisse würden sich ändern. Abgegebene Versuche: { $all }.
  }
regrade-only-reviews = { $count ->
    [one] Kein Ergebnis würde sich ändern, aber ein Versuch würde die korrigierten Antworten zeigen.
   *[other] Kein Ergebnis würde sich ändern, aber { $count } Versuche würden die korrigierten Antworten zeigen.
  }
regrade-nothing = { $count ->
    [0] Noch niemand hat dieses Quiz abgegeben, es gibt also nichts neu zu bewerten.
    [one] Es würde sich nichts ändern: Der einzige abgegebene Versuch ist so bewertet, wie er es jetzt würde.
   *[other] Es würde sich nichts ändern: Alle { $count } abgegebenen Versuche sind so bewertet, wie sie es jetzt würden.
  }
regrade-corrected = { $count ->
    [one] Eine neuere Version einer Frage bewertet deren frühere Antworten.
   *[other] Neuere Versionen von { $count } Fragen bewerten deren frühere Antworten.
  }
regrade-reworded = { $count ->
    [one] Eine Frage wurde seither anders formuliert. Ihre früheren Antworten werden so bewertet, wie damals gefragt wurde.
   *[other] { $count } Fragen wurden seither anders formuliert. Ihre früheren Antworten werden so bewertet, wie damals gefragt wurde.
  }
regrade-lines = Ergebnisse, die sich ändern würden
regrade-before = Jetzt
regrade-after = Neu bewertet
regrade-first = Gezeigt werden die ersten { $count } von { $all }.
regrade-hint = 3 bis 500 Zeichen. Alle, deren Ergebnis sich ändert, lesen ihn, und er wird mit Ihrem Namen festgehalten.
regrade-now = { $count ->
    [one] Einen Versuch neu bewerten
   *[other] { $count } Versuche neu bewerten
  }
regrade-done = { $count ->
    [0] Die Versuche wurden neu bewertet. Kein Ergebnis hat sich geändert.
    [one] Die Versuche wurden neu bewertet. Ein Ergebnis hat sich geändert, und die Person wurde benachrichtigt.
   *[other] Die Versuche wurden neu bewertet. { $count } Ergebnisse haben sich geändert, und die Personen wurden benachrichtigt.
  }
notice-attempt-regraded = Ihr Versuch { $number } bei „{ $title }“ wurde neu bewertet. Was Sie bestanden und verdient haben, bleibt Ihnen. Der Grund: { $reason }
