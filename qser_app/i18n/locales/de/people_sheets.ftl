# Sheets of people, whatever they are sent for.
sheet-file = Tabelle wählen (Excel oder CSV, bis { $megabytes } MB)
sheet-sending = Die Tabelle wird gelesen …
sheet-read = Die Tabelle ist gelesen.
sheet-failed = Die Tabelle konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal.
sheet-too-large = Diese Datei ist zu groß. Für 5.000 Zeilen genügen { $megabytes } MB.
refusal-sheet-empty = In dieser Tabelle steht nichts.
refusal-sheet-unreadable = Diese Datei lässt sich nicht als Tabelle lesen. Speichern Sie sie als .xlsx oder CSV und senden Sie sie noch einmal.
refusal-sheet-old-excel = Das ist eine Datei eines alten Excel (.xls). Speichern Sie sie als .xlsx oder CSV und senden Sie sie noch einmal.
refusal-sheet-no-addresses = Keine Spalte dieser Tabelle enthält E-Mail-Adressen.
refusal-sheet-too-many = Diese Tabelle hat mehr als { $most } Zeilen. Bitte teilen Sie sie.
sheet-report = Was aus „{ $name }“ wird
sheet-rows = Zeilen der Tabelle
sheet-row = Zeile
sheet-fate = Was daraus wird
sheet-drop = Tabelle weglegen
sheet-unread = { $count ->
    [one] Eine Spalte dieser Tabelle wird nicht gelesen:
   *[other] { $count } Spalten dieser Tabelle werden nicht gelesen:
  }
sheet-unread-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
  }
sheet-column = (Spalte { $letter })
sheet-column-bare = Spalte { $letter }, ohne Überschrift
sheet-unread-advice = Hier werden nur die E-Mail-Adressen gebraucht. Ihre Datei bleibt, wie sie ist.
