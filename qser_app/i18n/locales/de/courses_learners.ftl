# Wer wo steht in einem Kurs.
course-people-here = Personen
pace-stuck = ohne Fortschritt
pace-going = dabei
pace-not_begun = noch nicht begonnen
pace-done = fertig
learners-none-title = Niemand zu zeigen
learners-none-text = Schreiben Sie Personen ein, oder entfernen Sie einen Filter.
learners-enrol = Personen einschreiben
learners-download = Liste herunterladen (Excel)
learners-pace = Wie es läuft
learners-why = Warum
learners-progress = Fortschritt
learners-percent = Fortschritt in Prozent
learners-done = Abgeschlossene Einheiten
learners-of = Einheiten insgesamt
learners-unit = Wo sie stehen
learners-last = Zuletzt aktiv
learners-enrolled = Eingeschrieben
learners-completed = Abgeschlossen
learners-failed = „{ $title }“ zweimal nicht bestanden
learners-idle = Seit einer Woche kein Fortschritt
learners-remind = Erinnern
learners-remind-one = Eine Erinnerung an { $name }
learners-remind-stuck = Alle ohne Fortschritt erinnern
learners-remind-all = { $count ->
    [one] Eine Erinnerung an die eine Person, die nicht weiterkommt
   *[other] Eine Erinnerung an die { $count } Personen, die nicht weiterkommen
  }
learners-reminder-words = Was Sie ihnen sagen
learners-reminder-hint = Lassen Sie den Satz stehen, lesen ihn alle in ihrer Sprache. Er kommt in die Mitteilungen; eine E-Mail führt dorthin, ohne Ihre eigenen Worte. Höchstens einmal in der Woche.
learners-reminder-default = Der Kurs wartet dort auf Sie, wo Sie aufgehört haben. Zehn Minuten genügen für den nächsten Schritt.
learners-send = Erinnerung senden
learners-not-now = Jetzt nicht
learners-reminded = { $count ->
    [0] Niemand zu erinnern.
    [one] Eine Person ist erinnert.
   *[other] { $count } Personen sind erinnert.
  }
learners-reminded-some = { $count ->
    [0] Niemand ist erinnert
    [one] Eine Person ist erinnert
   *[other] { $count } Personen sind erinnert
  }. In dieser Woche schon erinnert: { $soon }. Wünschen keine Erinnerungen: { $unwanted }.
learners-reminded-on = Erinnert am { $day }
learners-wants-none = Wünscht keine Erinnerungen
learners-take-out = Herausnehmen
learners-take-out-of = Herausnehmen: { $name }
learners-taken-out = { $name } ist nicht mehr in diesem Kurs. Was getan ist, bleibt.
refusal-reminder-long = Das ist zu lang: { $longest } Zeichen genügen.
notice-course-reminder = { $sender } denkt an Sie: „{ $title }“ wartet dort, wo Sie aufgehört haben. Zehn Minuten genügen für den nächsten Schritt.
notice-course-reminder-own = { $sender } schreibt zu „{ $title }“: { $words }
learners-remind-of = Erinnern: { $name }
