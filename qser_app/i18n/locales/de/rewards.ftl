# Punkte, Abzeichen und Stufen.
rewards-category = { $category ->
    [activity] Aktivität
    [learning] Lernen
    [test] Test
    [assignment] Aufgaben
    [survey] Umfragen
    [communication] Austausch
    [certification] Zertifikate
    [live] Webinare
    [mentoring] Mentoring
    [practice] Gute Praxis
   *[perfectionism] Perfektion
  }
rewards-badge-name = { rewards-category } – { $tier ->
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
    [assignment] { $count ->
        [one] { $count } Aufgabe bestanden
       *[other] { $count } Aufgaben bestanden
      }
    [survey] { $count ->
        [one] { $count } Umfrage ausgefüllt
       *[other] { $count } Umfragen ausgefüllt
      }
    [communication] { $count ->
        [one] { $count } Thema oder Kommentar
       *[other] { $count } Themen oder Kommentare
      }
    [certification] { $count ->
        [one] { $count } Zertifikat
       *[other] { $count } Zertifikate
      }
    [live] { $count ->
        [one] { $count } Webinar zu { $share } % oder mehr besucht
       *[other] { $count } Webinare zu { $share } % oder mehr besucht
      }
    [mentoring] { $count ->
        [one] { $count } Mentoring-Treffen
       *[other] { $count } Mentoring-Treffen
      }
    [practice] { $count ->
        [one] { $count } gute Praxis veröffentlicht oder übernommen
       *[other] { $count } gute Praktiken veröffentlicht oder übernommen
      }
   *[perfectionism] { $count ->
        [one] { $count } Test mit { $share } % oder mehr
       *[other] { $count } Tests mit { $share } % oder mehr
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
