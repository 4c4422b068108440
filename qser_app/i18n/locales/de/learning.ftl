# Lernen: Startseite, Einheiten, Lektion, die Stunde des Tages.
learning-loading = Die Lektion kommt gleich
learning-units = Einheiten dieses Kurses
learning-units-of = Alle Einheiten · { $percent } % geschafft
learning-percent = { $percent } % des Kurses geschafft
learning-trail = Wo Sie sind
learning-lesson-of = Lektion { $number } von { $total }
learning-quiz-of = { $total ->
    [one] Quiz
   *[other] Quiz { $number } von { $total }
  }
learning-package-of = { $total ->
    [one] Interaktive Lektion
   *[other] Interaktive Lektion { $number } von { $total }
  }
learning-case-of = { $total ->
    [one] Fall
   *[other] Fall { $number } von { $total }
  }
learning-minutes = { $minutes } Min.
learning-takes = { $minutes ->
    [one] Etwa eine Minute
   *[other] Etwa { $minutes } Minuten
  }
learning-done-mark = Erledigt
learning-begun-mark = Begonnen
learning-open-mark = Nicht begonnen
learning-previous = Zurück
learning-next = Weiter
learning-ways = Vor und nach dieser Einheit
learning-missing-title = Diese Einheit gibt es hier nicht
learning-missing-what = Vielleicht wurde sie verschoben, oder sie ist für Sie nicht sichtbar
learning-missing-text = Von Ihnen ist nichts verloren. Im Katalog finden Sie alles, was Ihnen offensteht.
learning-to-catalogue = Zum Katalog
learning-read-in = Sprache dieser Lektion
learning-smaller = Kleinere Schrift
learning-larger = Größere Schrift
learning-print = Lektion drucken
learning-shortcuts = Tasten: J weiter, K zurück; in Lektionen auch → und ←
learning-callout = Gut zu merken
learning-counter = Am Schalter
learning-try = Probieren Sie es aus
learning-reflect = Für Sie selbst
learning-note-saved = Gespeichert. Nur Sie können das lesen.
learning-note-saving = Wird gespeichert … Bis dahin bleiben Ihre Worte in diesem Browser.
learning-sources = { $count ->
    [one] Eine Quelle
   *[other] { $count } Quellen
  }
learning-as-of = Stand: { $day }. Nächste Durchsicht: { $review }.
learning-finish = Erledigt und weiter
learning-go-on = Weiter
learning-done = { $points ->
    [0] Erledigt.
    [one] Erledigt. Sie haben einen Punkt verdient.
   *[other] Erledigt. Sie haben { $points } Punkte verdient.
  }
learning-course-done = { $points ->
    [0] Sie haben den Kurs abgeschlossen. Gut gemacht!
    [one] Sie haben den Kurs abgeschlossen. Gut gemacht! Sie haben einen Punkt verdient.
   *[other] Sie haben den Kurs abgeschlossen. Gut gemacht! Sie haben { $points } Punkte verdient.
  }
learning-enough-title = Das war Ihre Stunde. Gut gemacht, bis morgen.
learning-enough-text = Ihre Stelle ist gespeichert. Wenn Sie möchten, können Sie weitermachen; ab hier kommen keine Punkte mehr dazu, denn ein ausgeruhter Kopf behält mehr.
learning-enough-stop = Hier aufhören
learning-enough-go-on = Trotzdem weiter
learning-continue = Weiter mit:
learning-continue-button = Weiter
learning-minutes-left = { $minutes ->
    [one] Noch eine Minute
   *[other] Noch { $minutes } Min.
  }
learning-first = Beginnen Sie mit:
learning-first-text = Ihre erste Lektion dauert { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  }. Sie können jederzeit aufhören und später dort weitermachen, wo Sie waren.
learning-begin = Erste Lektion beginnen
learning-to-course = Der ganze Kurs
learning-fits = Was passt in { $minutes } Minuten?
learning-others = Ihre anderen Kurse
learning-hour = Ihre Minuten heute
learning-hour-label = { $minutes } von { $goal } Minuten
learning-finished-title = Sie haben hier alles abgeschlossen
learning-finished-text = Sie können zu jeder Lektion zurückkehren. Neue Kurse erscheinen im Katalog.
learning-no-course-title = Für Sie gibt es noch keinen Kurs
learning-no-course-text = Sobald einer für Sie veröffentlicht ist, finden Sie ihn hier.
learning-newest-badges = Ihre neuesten Abzeichen
learning-all-badges = Alle meine Abzeichen
learning-glossary = Das ganze Glossar
learning-term-close = Schließen
