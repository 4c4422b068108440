# Fragen auf der Seite einer Fragensammlung schreiben.
bank-write-title = Fragen als Text schreiben
bank-write-lead = Alle zehn Arten, als Text im GIFT-Format. Beginnen Sie mit einer Art, setzen Sie Ihre Worte an die Stelle der Punkte und sehen Sie daneben, was es bedeutet.
bank-begin = Eine Frage beginnen
bank-begin-choose = Art wählen …
bank-text = Fragen als Text
bank-text-hint = Was Sie schreiben, bleibt in diesem Browser, bis Sie es speichern. Zwischen zwei Fragen steht eine leere Zeile.
bank-meaning = Was es bedeutet
bank-write-save = { $count ->
    [one] Frage speichern
   *[other] { $count } Fragen speichern
  }
bank-written = Gespeichert: { $added } neu, { $changed } geändert. Begonnene Versuche behalten ihre Fragen.
bank-written-same = Nichts zu speichern: Die Sammlung sagt schon dasselbe.
bank-edit = Als Text bearbeiten
bank-edit-of = Als Text bearbeiten: { $words }
refusal-bank-file-unwritten = Etwas im Text kann noch nicht gefragt werden; es steht neben dem Feld. Es wurde nichts gespeichert.
refusal-bank-file-unwritable = Diese Frage lässt sich nicht als GIFT schreiben: Ein Pfeil in einem ihrer Texte würde als Paar gelesen.
