# Die Fragensammlung eines Moduls, für alle, die den Kurs gestalten.
bank-title = Fragen: { $title }
bank-lead = Jeder Versuch in einem Quiz dieses Moduls zieht einige dieser Fragen. Nur wer den Kurs gestaltet, sieht diese Seite.
bank-back = Zurück zum Kurs
bank-missing-what = Unter dieser Adresse gibt es keine Fragensammlung
bank-missing-text = Dieses Modul gibt es nicht, oder jemand anders betreut es.
bank-search = In den Fragen suchen
bank-kind = Art
bank-tag = Schlagwort
bank-language = Sprache
bank-state = Anzeigen
bank-any = Alle
bank-state-drawn = In Gebrauch
bank-state-retired = Zurückgezogen
bank-filter = Anwenden
bank-found = { $count ->
    [0] Keine Frage gefunden
    [one] Eine Frage
   *[other] { $count } Fragen
  }
bank-none-title = Hier steht keine Frage
bank-none-text = Schreiben Sie oben eine Frage, importieren Sie eine Datei oder suchen Sie mit anderen Wörtern.
bank-page = Seite { $page } von { $pages }
bank-page-before = Vorige Seite
bank-page-after = Nächste Seite
bank-version = Version { $version }
bank-look = Antworten ansehen
bank-look-of = Antworten ansehen: { $words }
bank-hide = Antworten ausblenden
bank-retire = Zurückziehen
bank-retire-of = Zurückziehen: { $words }
bank-restore = Wieder verwenden
bank-restore-of = Wieder verwenden: { $words }
bank-retired = Zurückgezogen: { $words }. Begonnene Versuche behalten die Frage.
bank-restored = Wieder in Gebrauch: { $words }
bank-answers = Antworten und was sie zählen
bank-earns = { $percent } %
bank-explanation = Erklärung
bank-kind-single = Eine richtige Antwort
bank-kind-multiple = Mehrere richtige Antworten
bank-kind-all = Mehrere richtige Antworten, alles oder nichts
bank-kind-true_false = Richtig oder falsch
bank-kind-match = Zuordnen
bank-kind-order = In die richtige Reihenfolge bringen
bank-kind-gap = Lückentext
bank-kind-numeric = Eine Zahl
bank-kind-short = Eine kurze Antwort
bank-kind-likert = Eine Skala, nicht bewertet
bank-add-title = Fragen importieren
bank-add-lead = Aus einer Datei in GIFT, Aiken, Moodle-XML oder QTI 2.1 und 2.2. Sie sehen zuerst einen Bericht; vorher ändert sich nichts.
bank-file-language = Sprache der Fragen
bank-file = Datei mit höchstens { $megabytes } MB
bank-file-hint = Der Bericht erscheint, sobald Sie eine Datei gewählt haben.
bank-sending = Die Datei wird gelesen …
bank-read = Die Datei ist gelesen. Der Bericht steht weiter unten.
bank-failed = Die Datei ist nicht angekommen. Es hat sich nichts geändert; bitte versuchen Sie es noch einmal.
bank-report-title = Was { $name } ändern würde
bank-would = { $ready ->
    [0] Nichts würde sich ändern
    [one] Eine Frage würde die Sammlung ändern
   *[other] { $ready } Fragen würden die Sammlung ändern
  }; { $unchanged ->
    [0] keine ist schon da
    [one] eine ist schon da
   *[other] { $unchanged } sind schon da
  }.
bank-outcome-new = Neu
bank-outcome-changed = Neue Version
bank-outcome-translated = Neue Sprache
bank-outcome-unchanged = Schon da
bank-outcome-back = Wieder in Gebrauch
bank-hidden = { $count ->
    [one] Und eine weitere Frage.
   *[other] Und { $count } weitere Fragen.
  }
bank-left = Die Texte in { $languages } passen nicht mehr und bleiben bei der alten Version.
bank-place = Zeile oder Element { $place }
bank-unread-title = { $count ->
    [one] Ein Element kann nicht gestellt werden
   *[other] { $count } Elemente können nicht gestellt werden
  }
bank-notes-title = Gut zu wissen
bank-import = { $count ->
    [one] Eine Frage importieren
   *[other] { $count } Fragen importieren
  }
bank-discard = Doch nicht
bank-imported = Importiert: { $added } neu, { $changed } geändert.
bank-export-title = Fragen herunterladen
bank-export-language = Sprache
bank-download = Als { $format } herunterladen
bank-holds = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen
  }
bank-stays = { $count ->
    [one] Eine Frage hat in diesem Format keinen Platz:
   *[other] { $count } Fragen haben in diesem Format keinen Platz:
  }
bank-format-gift = GIFT
bank-format-aiken = Aiken
bank-format-moodle = Moodle-XML
bank-format-qti = QTI 2.1
bank-note-formatting = Als einfacher Text gezeigt: Fettdruck, Tabellen und Ähnliches fehlen.
bank-note-picture = Ein Bild blieb zurück; seine Beschreibung steht im Text.
bank-note-media = Eine Audiodatei, ein Film oder etwas Eingebettetes blieb zurück.
bank-note-formula = Eine Formel wurde zu einfachem Text.
bank-note-free-ride = Wer alles auswählt, bekommt alles: Keine falsche Antwort zieht etwas ab.
bank-note-feedback = Bemerkungen, die von der ganzen Antwort abhängen, blieben zurück.
bank-note-units = Nur die erste Maßeinheit wurde behalten.
bank-reason-essay = Ein freier Text: Niemand könnte ihn hier bewerten.
bank-reason-description = Ein Text ohne Frage.
bank-reason-category = Eine Kategorie, keine Frage.
bank-reason-unclosed = Eine Klammer wird geöffnet und nie geschlossen.
bank-reason-unopened = Eine Klammer wird geschlossen, die nicht geöffnet wurde.
bank-reason-not-separated = Sie geht in die nächste Frage über. Setzen Sie eine leere Zeile dazwischen.
bank-reason-answers = Die Antworten lassen sich nicht lesen. Jede beginnt mit = oder ~ und hat einen Text.
bank-reason-number = Eine Zahl lässt sich nicht lesen.
bank-reason-no-right-answer = Keine Antwort bringt alle Punkte.
bank-reason-weights = Die richtigen Antworten ergeben zusammen nicht 100 %.
bank-reason-options = Sie braucht zwischen 2 und 26 verschiedene Antworten.
bank-reason-no-stem = Die Frage hat keinen Text.
bank-reason-long = Ein Text ist länger als 8.000 Zeichen.
bank-reason-gaps = Die Lücken im Text und ihre Antworten passen nicht zusammen.
bank-reason-option-text = Eine Antwort hat keinen Text.
bank-reason-answer-text = Eine erwartete Antwort ist leer oder länger als 500 Zeichen.
bank-reason-order = Die Plätze der Reihenfolge sind nicht nummeriert.
bank-reason-twice = Sie sagt dasselbe wie eine andere Frage der Datei.
bank-reason-type = Eine Art von Frage, die Quizze nicht stellen können.
bank-reason-cloze = Eine Lücke einer Art, die Quizze nicht stellen können.
bank-reason-no-answers = Sie hat keine Antworten.
bank-reason-aiken-options = Ihre Antworten fehlen: Sie beginnen mit A., B. und so weiter.
bank-reason-aiken-answer = Ihre Zeile ANSWER fehlt oder nennt keine einzelne Antwort.
bank-reason-pairs = Ihre Paare sind nicht eindeutig.
bank-reason-interaction = Eine Art von Interaktion, die Quizze nicht stellen können.
bank-reason-several = Sie fragt mehrere Dinge verschiedener Art zugleich.
bank-reason-adaptive = Sie ändert sich mit den Antworten; das können Quizze nicht.
bank-reason-template = Ihr Text wird jedes Mal neu berechnet; das können Quizze nicht.
bank-reason-stimulus = Sie fragt nach einem Text, der an anderer Stelle im Paket steht und nicht übernommen werden kann.
bank-reason-no-interaction = Sie fragt nichts.
bank-reason-missing-file = Das Paket nennt diese Datei, enthält sie aber nicht.
bank-reason-broken = Die Datei dieser Aufgabe ist beschädigtes XML.
refusal-gift-number = Die Zahl der Frage in Zeile { $line } lässt sich nicht lesen.
refusal-bank-unfit = Frage { $question } kann so, wie sie geschrieben ist, nicht gestellt werden.
refusal-bank-file-nothing = Die Datei enthält keine Frage.
refusal-bank-file-unknown = Diese Datei hat kein Format, das wir lesen. Bitte senden Sie GIFT, Aiken, Moodle-XML oder QTI 2.1 oder 2.2.
refusal-bank-file-xml = Das XML dieser Datei ist beschädigt.
refusal-bank-file-xml-trick = Diese Datei benutzt Teile von XML, die wir nicht zulassen (Entitäten, einen Dokumenttyp, endlose Tiefe).
refusal-bank-file-too-large = Die Datei ist zu groß. Höchstens { $megabytes } MB werden gelesen.
refusal-bank-file-too-many = Die Datei enthält mehr als { $most } Fragen. Bitte teilen Sie sie.
refusal-bank-file-qti1 = Das ist QTI 1, das wir nicht lesen. Bitte exportieren Sie QTI 2.1 oder 2.2 oder Moodle-XML.
refusal-bank-file-qti-package = Das ist nur das Verzeichnis eines QTI-Pakets. Bitte senden Sie das ganze Paket als ZIP-Datei.
refusal-bank-file-archive = Die ZIP-Datei ist beschädigt oder ungewöhnlich und wurde nicht geöffnet.
refusal-bank-file-no-manifest = Die ZIP-Datei enthält keine imsmanifest.xml.
