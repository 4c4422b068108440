# Body, odznaky a úrovně.
rewards-how-title = Jak se získávají body
rewards-how-level-title = Jak postoupit na vyšší úroveň
rewards-rule-sign-in = Přihlášení: { $points ->
    [one] 1 bod
    [few] { $points } body
    [many] { $points } bodu
   *[other] { $points } bodů
  }, nejvýše jednou { $minutes ->
    [60] za hodinu
    [one] za minutu
    [few] za { $minutes } minuty
    [many] za { $minutes } minuty
   *[other] za { $minutes } minut
  }
rewards-rule-unit = Dokončení části kurzu: { $points ->
    [one] 1 bod
    [few] { $points } body
    [many] { $points } bodu
   *[other] { $points } bodů
  }, pokud od té předchozí uplynulo alespoň { $seconds } s
rewards-rule-course = Dokončení kurzu: { $points ->
    [one] 1 bod
    [few] { $points } body
    [many] { $points } bodu
   *[other] { $points } bodů
  }
rewards-rule-test = Splnění testu: { $points ->
    [one] 1 bod
    [few] { $points } body
    [many] { $points } bodu
   *[other] { $points } bodů
  } za každé procento výsledku. Při opakování se přičte jen to, v čem se zlepšíte.
rewards-level-start = Všichni začínají na úrovni 1. O dosaženou úroveň nelze přijít.
rewards-level-points = { $count ->
    [one] O úroveň výš za každý bod
    [few] O úroveň výš za každé { $count } body
    [many] O úroveň výš za každých { $count } bodu
   *[other] O úroveň výš za každých { $count } bodů
  }
rewards-level-courses = { $count ->
    [one] O úroveň výš za každý dokončený kurz
    [few] O úroveň výš za každé { $count } dokončené kurzy
    [many] O úroveň výš za každých { $count } dokončeného kurzu
   *[other] O úroveň výš za každých { $count } dokončených kurzů
  }
rewards-level-badges = { $count ->
    [one] O úroveň výš za každý odznak
    [few] O úroveň výš za každé { $count } odznaky
    [many] O úroveň výš za každých { $count } odznaku
   *[other] O úroveň výš za každých { $count } odznaků
  }

rewards-badge-name = { $category ->
    [activity] Aktivita
    [learning] Učení
    [test] Testy
   *[perfectionism] Preciznost
  } – { $tier ->
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
   *[perfectionism] { $count ->
        [one] { $count } test s výsledkem alespoň { $perfect } %
        [few] { $count } testy s výsledkem alespoň { $perfect } %
        [many] { $count } testu s výsledkem alespoň { $perfect } %
       *[other] { $count } testů s výsledkem alespoň { $perfect } %
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
