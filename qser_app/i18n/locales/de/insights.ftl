# Das Profil und die Infografik.
insights-title = Ich
insights-tabs = Teile meines Profils
insights-tab-overview = Überblick
insights-tab-courses = Kurse
insights-tab-tests = Tests
insights-tab-badges = Abzeichen
insights-tab-timeline = Verlauf
insights-role-learner = Lernende/r
insights-role-mentor = Mentor/in
insights-role-facilitator = Kursleitung
insights-role-manager = Leitung
insights-role-admin = Administration
insights-role-superadmin = Superadmin
insights-presence = { $week ->
    [one] { $week } Anmeldung in der letzten Woche
   *[other] { $week } Anmeldungen in der letzten Woche
  }, { $month ->
    [one] { $month } Anmeldung im letzten Monat
   *[other] { $month } Anmeldungen im letzten Monat
  }
insights-last-sign-in = , letzte Anmeldung:
insights-see-infographic = Infografik ansehen
insights-points = Punkte
insights-level = Stufe
insights-badges = Abzeichen
insights-activity = Aktivität
insights-activity-finding = { $minutes ->
    [0] In den letzten { $days } Tagen noch keine Lernzeit.
    [one] Eine Minute Lernzeit in den letzten { $days } Tagen.
   *[other] { $minutes } Minuten Lernzeit in den letzten { $days } Tagen.
  }
insights-show-table = Zahlen zeigen
insights-day = Tag
insights-minutes = Minuten
insights-newest-badges = Neueste Abzeichen
insights-no-badges = Noch kein Abzeichen. Die ersten kommen schnell: Melden Sie sich viermal an, oder schließen Sie einen Kurs ab.
insights-first-badges = Die ersten kommen schnell: Melden Sie sich viermal an, oder schließen Sie einen Kurs ab.
insights-badges-ahead = Zum Greifen nah
insights-badges-earned = { $count ->
    [0] Noch kein Abzeichen verdient
    [one] Ein Abzeichen verdient
   *[other] { $count } Abzeichen verdient
  }
insights-course = Kurs
insights-enrolled = Eingeschrieben
insights-completed = Abgeschlossen
insights-status = Stand
insights-progress = Fortschritt
insights-score = Ergebnis
insights-best-score = Bestes Ergebnis
insights-time-spent = Zeit
insights-test = Test
insights-attempts = Versuche
insights-last = Zuletzt
insights-status-completed = Abgeschlossen
insights-status-in-progress = Begonnen
insights-status-not-started = Nicht begonnen
insights-passed = Bestanden
insights-not-passed = Nicht bestanden
insights-percent = { $percent } %
insights-time = { $hours ->
    [0] { $minutes } Min.
   *[other] { $hours } Std. { NUMBER($minutes, minimumIntegerDigits: 2) } Min.
  }
insights-no-courses-text = Öffnen Sie einmal einen Kurs, dann erscheint er hier: mit Ihrem Fortschritt, Ihrem Ergebnis und Ihrer Lernzeit.
insights-no-tests-text = Wenn Sie das Quiz eines Moduls abgeben, steht hier Ihr bestes Ergebnis. Sie können es so oft wiederholen, wie es erlaubt ist.
insights-no-events-title = Noch ist nichts geschehen
insights-no-events-text = Was Sie abschließen und verdienen, steht hier, das Neueste zuerst.
insights-more = Ältere zeigen
insights-event-points = +{ $points }
insights-infographic-title = Mein Lernen auf einen Blick
insights-compared = Im Vergleich mit anderen
insights-compared-finding = { $whose ->
    [own] Nach Punkten stehen Sie in Ihrer Organisation auf dem { $place } Platz.
   *[other] Nach Punkten: { $place } Platz in der Organisation.
  }
insights-not-compared = { $whose ->
    [own] Für Sie gibt es keinen Vergleich: Entweder möchten Sie verborgen sein, oder es machen noch zu wenige mit.
   *[other] Kein Vergleich mit anderen.
  }
insights-completion = Anteil abgeschlossener Kurse
insights-completion-finding = { $courses ->
    [0] Noch kein Kurs
    [one] Ein Kurs
   *[other] { $courses } Kurse
  }, { $completed ->
    [0] noch keiner abgeschlossen
    [one] einer abgeschlossen
   *[other] { $completed } abgeschlossen
  }
insights-completion-formula = Abgeschlossene Kurse, geteilt durch alle Kurse mit Einschreibung.
insights-pass-rate = Anteil bestandener Tests
insights-executions = Abgegebene Tests
insights-executions-finding = { $executions ->
    [0] Noch kein Test abgegeben
    [one] Ein Test abgegeben
   *[other] { $executions } Tests abgegeben
  }, { $passed ->
    [0] noch keiner bestanden
    [one] einer bestanden
   *[other] { $passed } bestanden
  }
insights-average = Durchschnittliches Ergebnis
insights-training-time = Lernzeit
insights-time-finding = { $hours ->
    [0] { $minutes } Min.
   *[other] { $hours } Std. { NUMBER($minutes, minimumIntegerDigits: 2) } Min.
  } Lernzeit
insights-most-active = Aktivste Kurse
insights-no-time = Die Zeit zählt, während Sie lernen. Öffnen Sie eine Lektion, dann beginnt sie.
insights-cases = Praktische Fälle
insights-cases-finding = { $count ->
    [one] Ein Fall bis zum Ende gespielt
   *[other] { $count } Fälle bis zum Ende gespielt
  }: was der letzte Durchgang jeweils gezeigt hat
insights-cases-note = Das sehen nur Sie. Wer einen Fall noch einmal mit einem anderen Satz spielt, sieht mehr.
insights-cases-case = Fall
insights-cases-runs = Durchgänge
insights-cases-best = bester { $percent } %
