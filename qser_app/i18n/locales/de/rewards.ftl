# Punkte, Abzeichen und Stufen.
rewards-how-title = Wie Sie Punkte verdienen
rewards-how-level-title = Wie Sie aufsteigen
rewards-rule-sign-in = Anmelden: { $points } Punkte, höchstens einmal { $minutes ->
    [60] pro Stunde
   *[other] in { $minutes } Minuten
  }
rewards-rule-unit = Eine Einheit abschließen: { $points } Punkte, wenn die letzte mindestens { $seconds } Sekunden her ist
rewards-rule-course = Einen Kurs abschließen: { $points } Punkte
rewards-rule-test = Einen Test bestehen: { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
  } für jedes Prozent Ihres Ergebnisses. Wenn Sie ihn wiederholen, kommt nur dazu, was Sie besser machen.
rewards-level-start = Alle beginnen auf Stufe 1. Eine Stufe geht nie verloren.
rewards-level-points = Eine Stufe mehr für je { $count } Punkte
rewards-level-courses = Eine Stufe mehr für je { $count } abgeschlossene Kurse
rewards-level-badges = Eine Stufe mehr für je { $count } Abzeichen

rewards-badge-name = { $category ->
    [activity] Aktivität
    [learning] Lernen
    [test] Test
   *[perfectionism] Perfektion
  } – { $tier ->
    [1] Erste Schritte
    [2] Wachstum
    [3] Abenteuer
    [4] Entdeckung
    [5] Star
    [6] Superstar
    [7] Meisterschaft
   *[8] Gipfel
  }
rewards-badge-criteria = { $category ->
    [activity] { $count ->
        [one] { $count } Anmeldung
       *[other] { $count } Anmeldungen
      }
    [learning] { $count ->
        [one] { $count } Kurs abgeschlossen
       *[other] { $count } Kurse abgeschlossen
      }
    [test] { $count ->
        [one] { $count } Test bestanden
       *[other] { $count } Tests bestanden
      }
   *[perfectionism] { $count ->
        [one] { $count } Test mit { $perfect } % oder mehr
       *[other] { $count } Tests mit { $perfect } % oder mehr
      }
  }
rewards-badge-label = { rewards-badge-name }: { rewards-badge-criteria }
rewards-earned-on = Verdient am { $day }
rewards-next-progress = { $have } von { $needed }
rewards-new-badge = Neues Abzeichen
rewards-new-badge-more = { $count ->
    [one] und noch eines
   *[other] und { $count } weitere
  }
rewards-new-level = Sie haben Stufe { $level } erreicht
rewards-thanks = Weiter
notice-badge = Neues Abzeichen: { rewards-badge-name }
notice-level = Sie haben Stufe { $level } erreicht
