# Body, odznaky a úrovně.
rewards-category = { $category ->
    [activity] Aktivita
    [learning] Učení
    [test] Testy
    [assignment] Úkoly
    [survey] Průzkumy
    [communication] Komunikace
    [certification] Osvědčení
    [live] Webináře
    [mentoring] Mentoring
    [practice] Dobrá praxe
   *[perfectionism] Preciznost
  }
rewards-badge-name = { rewards-category } – { $tier ->
    [1] první kroky
    [2] na vzestupu
    [3] dobrodružství
    [4] objevování
    [5] hvězda
    [6] superhvězda
    [7] mistrovství
   *[8] velmistrovství
  }
rewards-badge-criteria = { $category ->
    [activity] { $count ->
        [one] { $count } přihlášení
        [few] { $count } přihlášení
        [many] { $count } přihlášení
       *[other] { $count } přihlášení
      }
    [learning] { $count ->
        [one] { $count } dokončený kurz
        [few] { $count } dokončené kurzy
        [many] { $count } dokončeného kurzu
       *[other] { $count } dokončených kurzů
      }
    [test] { $count ->
        [one] { $count } splněný test
        [few] { $count } splněné testy
        [many] { $count } splněného testu
       *[other] { $count } splněných testů
      }
    [assignment] { $count ->
        [one] { $count } splněný úkol
        [few] { $count } splněné úkoly
        [many] { $count } splněného úkolu
       *[other] { $count } splněných úkolů
      }
    [survey] { $count ->
        [one] { $count } vyplněný průzkum
        [few] { $count } vyplněné průzkumy
        [many] { $count } vyplněného průzkumu
       *[other] { $count } vyplněných průzkumů
      }
    [communication] { $count ->
        [one] { $count } téma nebo komentář
        [few] { $count } témata nebo komentáře
        [many] { $count } tématu nebo komentáře
       *[other] { $count } témat nebo komentářů
      }
    [certification] { $count ->
        [one] { $count } osvědčení
        [few] { $count } osvědčení
        [many] { $count } osvědčení
       *[other] { $count } osvědčení
      }
    [live] { $count ->
        [one] { $count } webinář s účastí alespoň { $share } %
        [few] { $count } webináře s účastí alespoň { $share } %
        [many] { $count } webináře s účastí alespoň { $share } %
       *[other] { $count } webinářů s účastí alespoň { $share } %
      }
    [mentoring] { $count ->
        [one] { $count } mentoringové setkání
        [few] { $count } mentoringová setkání
        [many] { $count } mentoringového setkání
       *[other] { $count } mentoringových setkání
      }
    [practice] { $count ->
        [one] { $count } zveřejněná nebo převzatá dobrá praxe
        [few] { $count } zveřejněné nebo převzaté dobré praxe
        [many] { $count } zveřejněné nebo převzaté dobré praxe
       *[other] { $count } zveřejněných nebo převzatých dobrých praxí
      }
   *[perfectionism] { $count ->
        [one] { $count } test s výsledkem alespoň { $share } %
        [few] { $count } testy s výsledkem alespoň { $share } %
        [many] { $count } testu s výsledkem alespoň { $share } %
       *[other] { $count } testů s výsledkem alespoň { $share } %
      }
  }
rewards-badge-label = { rewards-badge-name }: { rewards-badge-criteria }
rewards-earned-on = Získáno { $day }
rewards-next-progress = { $have } z { $needed }
rewards-new-badge = Nový odznak
rewards-new-badge-more = { $count ->
    [one] a jeden další
    [few] a { $count } další
    [many] a { $count } dalšího
   *[other] a { $count } dalších
  }
rewards-new-level = Máte úroveň { $level }
rewards-thanks = Pokračovat
notice-badge = Nový odznak: { rewards-badge-name }
notice-level = Máte úroveň { $level }
