# Pravidla tak, jak je čtou všichni.
rewards-how-title = Jak sbírat body
rewards-how-level-title = Jak postoupit na vyšší úroveň
rewards-how-badges-title = Jak získat odznaky
rewards-rule = { $what ->
    [sign_in] Přihlášení
    [course] Dokončení kurzu
    [certificate] Získání osvědčení
    [test] Splnění testu
    [assignment] Splnění úkolu
    [live] Účast na webináři
    [comment] Nové téma nebo komentář
    [upvote] Váš komentář někomu pomohl
    [case] Dohrání případu do konce
    [practice] Zveřejnění dobré praxe
    [adoption] Jiné oddělení převezme vaši praxi
    [meeting] Záznam mentoringového setkání
    [survey] Vyplnění průzkumu
   *[unit] Dokončení části kurzu
  }
rewards-points = { $count ->
    [one] { $count } bod
    [few] { $count } body
    [many] { $count } bodu
   *[other] { $count } bodů
  }
rewards-percent = { $count ->
    [one] { $count } bod za každé procento
    [few] { $count } body za každé procento
    [many] { $count } bodu za každé procento
   *[other] { $count } bodů za každé procento
  }
rewards-wait-hours = { $count ->
    [one] nejvýše jednou za hodinu
    [few] nejvýše jednou za { $count } hodiny
    [many] nejvýše jednou za { $count } hodiny
   *[other] nejvýše jednou za { $count } hodin
  }
rewards-wait-minutes = { $count ->
    [one] nejvýše jednou za minutu
    [few] nejvýše jednou za { $count } minuty
    [many] nejvýše jednou za { $count } minuty
   *[other] nejvýše jednou za { $count } minut
  }
rewards-wait-seconds = { $count ->
    [one] s odstupem alespoň jedné sekundy
    [few] s odstupem alespoň { $count } sekund
    [many] s odstupem alespoň { $count } sekundy
   *[other] s odstupem alespoň { $count } sekund
  }
rewards-only-better = Při dalším pokusu se přičte jen to, v čem se zlepšíte.
rewards-beyond-hour = Kdo se za den učí déle než šedesát minut, dokončuje části a případy jako vždy, ale body za ně ten den už nezískává.
rewards-no-points = V tuto chvíli se tu body nezískávají za nic.
rewards-badges-lead = Každá řada odznaků má osm stupňů, od „prvních kroků“ po „velmistrovství“. První vyžaduje to, co je uvedeno zde, každý další dvakrát tolik. O odznak nelze přijít.
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
