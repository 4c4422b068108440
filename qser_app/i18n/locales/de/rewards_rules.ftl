# Die Regeln, wie alle sie lesen.
rewards-how-title = Wie Sie Punkte sammeln
rewards-how-level-title = Wie Sie aufsteigen
rewards-how-badges-title = Wie Sie Abzeichen verdienen
rewards-rule = { $what ->
    [sign_in] Anmelden
    [course] Einen Kurs abschließen
    [certificate] Ein Zertifikat erhalten
    [test] Einen Test bestehen
    [assignment] Eine Aufgabe bestehen
    [live] Ein Webinar besuchen
    [comment] Ein Thema eröffnen oder kommentieren
    [upvote] Jemand findet Ihren Kommentar hilfreich
    [case] Einen Fall zu Ende spielen
    [practice] Eine gute Praxis veröffentlichen
    [adoption] Eine andere Abteilung übernimmt Ihre Praxis
    [meeting] Ein Mentoring-Treffen festhalten
    [survey] Eine Umfrage ausfüllen
   *[unit] Eine Einheit abschließen
  }
rewards-points = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
  }
rewards-percent = { $count ->
    [one] { $count } Punkt für jedes Prozent
   *[other] { $count } Punkte für jedes Prozent
  }
rewards-wait-hours = { $count ->
    [one] höchstens einmal pro Stunde
   *[other] höchstens einmal in { $count } Stunden
  }
rewards-wait-minutes = { $count ->
    [one] höchstens einmal pro Minute
   *[other] höchstens einmal in { $count } Minuten
  }
rewards-wait-seconds = { $count ->
    [one] im Abstand von mindestens einer Sekunde
   *[other] im Abstand von mindestens { $count } Sekunden
  }
rewards-only-better = Wenn Sie es noch einmal versuchen, kommt nur dazu, was Sie besser machen.
rewards-beyond-hour = Wer länger lernt als die sechzig Minuten eines Tages, schließt Einheiten und Fälle wie immer ab, bekommt an diesem Tag aber keine Punkte mehr dafür.
rewards-no-points = Zurzeit gibt hier nichts Punkte.
rewards-badges-lead = Jede Familie von Abzeichen hat acht Ränge, von „Erste Schritte“ bis „Gipfel“. Der erste verlangt, was hier steht, jeder weitere doppelt so viel. Ein Abzeichen wird nie zurückgenommen.
rewards-level-start = Alle beginnen auf Stufe 1. Eine Stufe geht nie verloren.
rewards-level-points = { $count ->
    [one] Eine Stufe mehr für jeden Punkt
   *[other] Eine Stufe mehr für je { $count } Punkte
  }
rewards-level-courses = { $count ->
    [one] Eine Stufe mehr für jeden abgeschlossenen Kurs
   *[other] Eine Stufe mehr für je { $count } abgeschlossene Kurse
  }
rewards-level-badges = { $count ->
    [one] Eine Stufe mehr für jedes Abzeichen
   *[other] Eine Stufe mehr für je { $count } Abzeichen
  }
