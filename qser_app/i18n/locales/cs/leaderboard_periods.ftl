# The leaderboard's periods, courses and departments.
leaderboard-board-certificates = Osvědčení
leaderboard-caption-certificates = Osvědčení mezi { $people } lidmi
leaderboard-caption-teams = Oddělení podle průměrných bodů jejich členů
leaderboard-scope-teams = Porovnání oddělení
leaderboard-scope-courses = V kurzu
leaderboard-when = Období
leaderboard-period-all = Od začátku
leaderboard-period-month = Tento měsíc
leaderboard-period-last = Minulý měsíc
leaderboard-seasons = Sezony
leaderboard-team = Oddělení
leaderboard-mean = Průměr bodů
leaderboard-your-team = Vaše
leaderboard-season-running = „{ $name }“ běží do { $day }.
leaderboard-season-ended = „{ $name }“ skončila { $day }. Toto je konečné pořadí; body všem zůstávají.
leaderboard-absent = V tomto žebříčku zatím nejste. Dostanete se do něj s prvními body, které zde získáte.
leaderboard-teams-hint = { $count ->
    [one] Body všech členů zapsaných v nějakém kurzu, vydělené jejich počtem. Oddělení bez jediného takového člena se nezobrazují.
    [few] Body všech členů zapsaných v nějakém kurzu, vydělené jejich počtem. Oddělení s méně než { $count } takovými členy se nezobrazují.
    [many] Body všech členů zapsaných v nějakém kurzu, vydělené jejich počtem. Oddělení s méně než { $count } takového člena se nezobrazují.
   *[other] Body všech členů zapsaných v nějakém kurzu, vydělené jejich počtem. Oddělení s méně než { $count } takovými členy se nezobrazují.
  }
leaderboard-course-hint = Body, které lidé z vaší organizace získali v tomto kurzu.
leaderboard-level-hint = V měsíci nebo sezoně se všem počítá od úrovně 1. Úroveň, které jste dosáhli, vám zůstává.
leaderboard-few-here-text = { $count ->
    [one] Tento žebříček se objeví, až zde něco získá alespoň jeden člověk. Všechny vaše body se počítají do celkového žebříčku.
    [few] Tento žebříček se objeví, až zde něco získají alespoň { $count } lidé, aby nešlo na nikoho ukázat. Všechny vaše body se počítají do celkového žebříčku.
    [many] Tento žebříček se objeví, až zde něco získá alespoň { $count } člověka, aby nešlo na nikoho ukázat. Všechny vaše body se počítají do celkového žebříčku.
   *[other] Tento žebříček se objeví, až zde něco získá alespoň { $count } lidí, aby nešlo na nikoho ukázat. Všechny vaše body se počítají do celkového žebříčku.
  }
leaderboard-few-teams-title = Žádné oddělení zatím není dost velké
leaderboard-few-teams-text = { $count ->
    [one] Oddělení se porovnává, jakmile je alespoň jeden jeho člen zapsán v nějakém kurzu a není skrytý.
    [few] Oddělení se porovnává, jakmile jsou alespoň { $count } jeho členové zapsáni v nějakém kurzu a nejsou skrytí, aby průměr neprozradil nic o jednom člověku.
    [many] Oddělení se porovnává, jakmile je alespoň { $count } jeho člena zapsáno v nějakém kurzu a není skryto, aby průměr neprozradil nic o jednom člověku.
   *[other] Oddělení se porovnává, jakmile je alespoň { $count } jeho členů zapsáno v nějakém kurzu a není skrytých, aby průměr neprozradil nic o jednom člověku.
  }
