# Die Verwaltung eines Falls: sein Text, seine Karte, ein Versuch.
cases-desk = Text und Karte
cases-desk-text = Text des Falls
cases-desk-how = Situation, Personen, Szenen, Enden, Nachbesprechung: Was zu verbessern ist, steht schon beim Schreiben da, mit der Zeile.
cases-desk-marks = Wie ein Fall geschrieben wird
cases-mark-person = Unter „## people“ hat jede Person, die spricht, eine Zeile: ein kurzer Name = der volle Name und wer sie ist. Ein Absatz, der mit dem kurzen Namen und einem Doppelpunkt beginnt, ist gesprochen; alle anderen sind erzählt.
cases-mark-scene = Mit „## scene name: Titel“ beginnt eine Szene. Den Namen sieht niemand; zu ihm führen die Entscheidungen.
cases-mark-choice = Eine Zeile, die mit * beginnt, ist eine Entscheidung. Nach -> steht die Szene oder das Ende, zu dem sie führt. Jede Szene hat zwei bis vier.
cases-mark-scores = Die Zeile darunter sagt, was die Entscheidung zeigt: observe, interpret oder act mit 1 oder 2, zum Beispiel „observe 2, act 1“; oder - für nichts.
cases-mark-consequence = Darunter, um zwei Leerzeichen eingerückt, steht, was als Nächstes geschieht.
cases-mark-end = „## end name: Titel“ ist eine Art, wie es ausgehen kann; „## debrief“ sagt, worum es ging.
cases-desk-good = Alles passt zusammen: { $scenes ->
    [one] eine Szene
   *[other] { $scenes } Szenen
  }, { $ends ->
    [one] ein Ende
   *[other] { $ends } Enden
  }, { $words } Wörter.
cases-desk-bad = { $count ->
    [one] Eine Stelle ist zu verbessern
   *[other] { $count } Stellen sind zu verbessern
  }
cases-line = Zeile { $line }
cases-map = Karte der Wege
cases-map-how = Von der ersten Szene nach unten. Jede Linie ist eine Wahl mit ihrer Nummer; eine gestrichelte führt zurück. Ein Kasten führt zu seiner Stelle im Text.
cases-map-list = Die Karte in Worten
cases-map-leads = führt zu
cases-map-start = Anfang
cases-map-scene = Szene
cases-map-end = Ende
cases-map-gone = nicht da
cases-map-dead-end = Sackgasse
cases-map-unreachable = niemand kommt hin
cases-map-no-exit = nur im Kreis
cases-map-missing = gibt es nicht
cases-try = Ausprobieren wie Lernende
cases-try-later = Sobald alles zusammenpasst, können Sie den Fall hier ausprobieren.
