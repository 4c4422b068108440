# Výsledky kvízu a to, jak dobře jeho otázky měří.
desk-analysis = Analýza
desk-analysis-of = Analýza otázek: { $title }
results-views = Výsledky a analýza
results-practice = procvičování
results-taken = Doba trvání
results-credit = Získáno
results-answered = Zodpovězeno
results-unanswered = Bez odpovědi
results-still-open = Odpovědi se zobrazí, až bude pokus odevzdán.
results-none-quiz = Jakmile někdo kvíz vyplní, jeho pokus se objeví zde. Pokud filtrujete, zkuste méně filtrů.
results-download-quiz = Pokusy a odpovědi jako sešit Excelu
analysis-title = Analýza otázek
analysis-download = Analýza jako sešit Excelu
analysis-about = { $people ->
    [0] Tento kvíz zatím nikdo neodevzdal.
    [one] Od jednoho člověka; odevzdaných pokusů: { $attempts }.
    [few] Od { $people } lidí; odevzdaných pokusů: { $attempts }.
    [many] Od { $people } člověka; odevzdaných pokusů: { $attempts }.
   *[other] Od { $people } lidí; odevzdaných pokusů: { $attempts }.
  }
analysis-how = Každý se u každé otázky počítá jednou: když se s ní setkal poprvé. Procvičování se nepočítá. Změněná otázka se počítá jako nová; její dřívější verze jsou uvedeny zvlášť.
analysis-questions = Otázky, nejdřív ty, na které je třeba se podívat
analysis-none-title = Žádné otázky k analýze
analysis-none-text = Tento kvíz zatím nemá žádné otázky.
analysis-finding = { $count ->
    [0] Otázky s dostatkem odpovědí ({ $all }) fungují všechny dobře.
    [one] Z otázek s dostatkem odpovědí ({ $all }) si jedna zaslouží pozornost.
    [few] Z otázek s dostatkem odpovědí ({ $all }) si { $count } zaslouží pozornost.
    [many] Z otázek s dostatkem odpovědí ({ $all }) si { $count } zaslouží pozornost.
   *[other] Z otázek s dostatkem odpovědí ({ $all }) si { $count } zaslouží pozornost.
  }
analysis-chart-table = Snadnost a rozlišovací schopnost každé otázky
analysis-axis-facility = Snadnost: vlevo těžší, vpravo lehčí
analysis-facility = Snadnost
analysis-discrimination = Rozlišovací schopnost
analysis-seen = Kolik lidí se s ní setkalo
analysis-tries = Pokusů do správné odpovědi (medián)
analysis-unsure = Odpovědělo „Nevím“
analysis-meaning = Co to znamená
analysis-replaced = Verze { $version }, mezitím nahrazena
analysis-choices = Co lidé volili
analysis-choice = Odpověď
analysis-chosen-by = Zvolilo
analysis-top = Z nejlepší třetiny
analysis-bottom = Z nejslabší třetiny
analysis-thirds = { $count ->
    [one] Třetina je jeden člověk, seřazeno podle výsledku v ostatních otázkách.
    [few] Třetina jsou { $count } lidé, seřazeno podle výsledku v ostatních otázkách.
    [many] Třetina je { $count } člověka, seřazeno podle výsledku v ostatních otázkách.
   *[other] Třetina je { $count } lidí, seřazeno podle výsledku v ostatních otázkách.
  }
analysis-good = Funguje dobře.
analysis-few-title = { $count ->
    [one] Jedna otázka, ke které je zatím příliš málo odpovědí
    [few] { $count } otázky, ke kterým je zatím příliš málo odpovědí
    [many] { $count } otázky, ke kterým je zatím příliš málo odpovědí
   *[other] { $count } otázek, ke kterým je zatím příliš málo odpovědí
  }
analysis-few = Příliš málo odpovědí na závěr: setkalo se s ní méně než 10 lidí.
analysis-opinion = Ptá se na názor, takže nic není správně ani špatně.
analysis-easy = Příliš lehká: správně odpovídají téměř všichni.
analysis-hard = Velmi těžká: správně neodpovídá skoro nikdo.
analysis-weak = Nerozlišuje: kdo ví víc, tady uspěje sotva lépe.
analysis-backwards = Působí obráceně: kdo ví víc, tady uspěje hůř. Zkontrolujte správnou odpověď a znění.
analysis-same = Všichni dopadli stejně, takže nikoho nerozlišuje.
analysis-misleads = Špatná odpověď přitahuje ty, kdo vědí nejvíc. Zkontrolujte znění.
analysis-unchosen = Nikdo nevolí: { $options }
