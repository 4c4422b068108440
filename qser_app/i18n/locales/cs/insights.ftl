# Profil a infografika.
insights-title = Já
insights-tabs = Části mého profilu
insights-tab-overview = Přehled
insights-tab-courses = Kurzy
insights-tab-tests = Testy
insights-tab-badges = Odznaky
insights-tab-timeline = Časová osa
insights-role-learner = Účastník
insights-role-mentor = Mentor
insights-role-facilitator = Lektor
insights-role-manager = Vedoucí
insights-role-admin = Správce
insights-role-superadmin = Hlavní správce
insights-presence = { $week ->
    [one] { $week } přihlášení za poslední týden
    [few] { $week } přihlášení za poslední týden
    [many] { $week } přihlášení za poslední týden
   *[other] { $week } přihlášení za poslední týden
  }, { $month ->
    [one] { $month } přihlášení za poslední měsíc
    [few] { $month } přihlášení za poslední měsíc
    [many] { $month } přihlášení za poslední měsíc
   *[other] { $month } přihlášení za poslední měsíc
  }
insights-last-sign-in = , naposledy:
insights-see-infographic = Zobrazit infografiku
insights-points = Body
insights-level = Úroveň
insights-badges = Odznaky
insights-activity = Aktivita
insights-activity-finding = { $minutes ->
    [0] Za posledních { $days } dní zatím žádný čas učení.
    [one] Za posledních { $days } dní jedna minuta učení.
    [few] Za posledních { $days } dní { $minutes } minuty učení.
    [many] Za posledních { $days } dní { $minutes } minuty učení.
   *[other] Za posledních { $days } dní { $minutes } minut učení.
  }
insights-show-table = Zobrazit čísla
insights-day = Den
insights-minutes = Minuty
insights-newest-badges = Nejnovější odznaky
insights-no-badges = Zatím žádný odznak. První přijdou rychle: přihlaste se čtyřikrát nebo dokončete jeden kurz.
insights-first-badges = První přijdou rychle: přihlaste se čtyřikrát nebo dokončete jeden kurz.
insights-badges-ahead = Na dosah
insights-badges-earned = { $count ->
    [0] Zatím žádný získaný odznak
    [one] Jeden získaný odznak
    [few] { $count } získané odznaky
    [many] { $count } získaného odznaku
   *[other] { $count } získaných odznaků
  }
insights-course = Kurz
insights-enrolled = Zápis
insights-completed = Dokončeno
insights-status = Stav
insights-progress = Pokrok
insights-score = Výsledek
insights-best-score = Nejlepší výsledek
insights-time-spent = Čas
insights-test = Test
insights-attempts = Pokusy
insights-last = Poslední pokus
insights-status-completed = Dokončeno
insights-status-in-progress = Rozpracováno
insights-status-not-started = Nezahájeno
insights-passed = Splněno
insights-not-passed = Nesplněno
insights-percent = { $percent } %
insights-time = { $hours ->
    [0] { $minutes } min
    [one] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
    [few] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
    [many] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
   *[other] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
  }
insights-no-courses-text = Stačí kurz jednou otevřít a objeví se tady i s vaším pokrokem, výsledkem a časem, který mu věnujete.
insights-no-tests-text = Až odevzdáte kvíz některého modulu, najdete tu jeho nejlepší výsledek. Opakovat ho můžete tolikrát, kolikrát kvíz dovolí.
insights-no-events-title = Zatím se nic nestalo
insights-no-events-text = Sem se zapisuje, co dokončíte a získáte, od nejnovějšího.
insights-more = Zobrazit starší
insights-event-points = +{ $points }
insights-infographic-title = Moje učení v kostce
insights-compared = Ve srovnání s ostatními
insights-compared-finding = { $whose ->
    [own] Podle bodů jste ve své organizaci na { $place } místě.
   *[other] Podle bodů: { $place } místo v organizaci.
  }
insights-not-compared = { $whose ->
    [own] S nikým vás nesrovnáváme: buď máte zvoleno, že se nezobrazujete, nebo se zatím účastní příliš málo kolegů.
   *[other] Bez srovnání s ostatními.
  }
insights-completion = Podíl dokončených kurzů
insights-completion-finding = { $courses ->
    [0] Zatím žádný kurz
    [one] Jeden kurz
    [few] { $courses } kurzy
    [many] { $courses } kurzu
   *[other] { $courses } kurzů
  }, { $completed ->
    [0] zatím žádný dokončený
    [one] jeden dokončený
    [few] { $completed } dokončené
    [many] { $completed } dokončeného
   *[other] { $completed } dokončených
  }
insights-completion-formula = Dokončené kurzy vydělené počtem všech kurzů se zápisem.
insights-pass-rate = Podíl splněných testů
insights-executions = Odevzdané testy
insights-executions-finding = { $executions ->
    [0] Zatím žádný odevzdaný test
    [one] Jeden odevzdaný test
    [few] { $executions } odevzdané testy
    [many] { $executions } odevzdaného testu
   *[other] { $executions } odevzdaných testů
  }, { $passed ->
    [0] zatím žádný splněný
    [one] jeden splněný
    [few] { $passed } splněné
    [many] { $passed } splněného
   *[other] { $passed } splněných
  }
insights-average = Průměrný výsledek
insights-training-time = Čas učení
insights-time-finding = { $hours ->
    [0] { $minutes } min
    [one] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
    [few] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
    [many] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
   *[other] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
  } učení
insights-most-active = Nejvíc navštěvované kurzy
insights-no-time = Čas se počítá, když se učíte. Otevřete lekci a začne běžet.
insights-cases = Praktické případy
insights-cases-finding = { $count ->
    [one] Jeden případ dohraný do konce
    [few] { $count } případy dohrané do konce
    [many] { $count } případu dohráno do konce
   *[other] { $count } případů dohraných do konce
  }: co ukázal poslední průchod každým z nich
insights-cases-note = Vidíte to jen vy. Když si případ zahrajete znovu s jinou větou, ukáže víc.
insights-cases-case = Případ
insights-cases-runs = Průchody
insights-cases-best = nejlépe { $percent } %
