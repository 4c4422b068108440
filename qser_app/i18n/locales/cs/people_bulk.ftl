# The same for several people at once.
bulk-title = Několik lidí najednou
bulk-choice = Vybrat
bulk-choose = Vybrat: { $name }
bulk-chosen = { $count ->
    [one] Vybrán jeden člověk
    [few] Vybráni { $count } lidé
    [many] Vybráno { $count } člověka
   *[other] Vybráno { $count } lidí
  }
bulk-all = { $count ->
    [one] Vybrat jediného
    [few] Vybrat všechny { $count } odpovídající
    [many] Vybrat { $count } odpovídajícího
   *[other] Vybrat všech { $count } odpovídajících
  }
bulk-none = Zrušit výběr
bulk-what = Co s nimi udělat
bulk-pick = Vyberte
bulk-kind-move = Přesunout do oddělení
bulk-kind-give = Přidělit roli
bulk-kind-take = Odebrat roli
bulk-kind-suspend = Pozastavit
bulk-kind-reinstate = Obnovit
bulk-will-move = { $count ->
    [0] Nepřesune se nikdo.
    [one] Přesune se jeden člověk.
    [few] Přesunou se { $count } lidé.
    [many] Přesune se { $count } člověka.
   *[other] Přesune se { $count } lidí.
  }
bulk-will-give = { $count ->
    [0] Roli nedostane nikdo.
    [one] Roli dostane jeden člověk.
    [few] Roli dostanou { $count } lidé.
    [many] Roli dostane { $count } člověka.
   *[other] Roli dostane { $count } lidí.
  }
bulk-will-take = { $count ->
    [0] O roli nepřijde nikdo.
    [one] O roli přijde jeden člověk.
    [few] O roli přijdou { $count } lidé.
    [many] O roli přijde { $count } člověka.
   *[other] O roli přijde { $count } lidí.
  }
bulk-will-suspend = { $count ->
    [0] Nepozastaví se žádný účet.
    [one] Pozastaví se jeden účet a všude se odhlásí.
    [few] Pozastaví se { $count } účty a všude se odhlásí.
    [many] Pozastaví se { $count } účtu a všude se odhlásí.
   *[other] Pozastaví se { $count } účtů a všude se odhlásí.
  }
bulk-will-reinstate = { $count ->
    [0] Neobnoví se žádný účet.
    [one] Obnoví se jeden účet.
    [few] Obnoví se { $count } účty.
    [many] Obnoví se { $count } účtu.
   *[other] Obnoví se { $count } účtů.
  }
bulk-same = { $count ->
    [one] U jednoho člověka to tak už je.
    [few] U { $count } lidí to tak už je.
    [many] U { $count } člověka to tak už je.
   *[other] U { $count } lidí to tak už je.
  }
bulk-left-oneself = Vy jste vynecháni: váš účet mění někdo jiný.
bulk-left-above = { $count ->
    [one] Jeden člověk je vynechán: jeho účet je nad vaším.
    [few] { $count } lidé jsou vynecháni: jejich účty jsou nad vaším.
    [many] { $count } člověka je vynecháno: jejich účty jsou nad vaším.
   *[other] { $count } lidí je vynecháno: jejich účty jsou nad vaším.
  }
bulk-left-last = { $count ->
    [one] Jeden člověk je vynechán: poslední správce zůstává.
    [few] { $count } lidé jsou vynecháni: poslední správci zůstávají.
    [many] { $count } člověka je vynecháno: poslední správci zůstávají.
   *[other] { $count } lidí je vynecháno: poslední správci zůstávají.
  }
bulk-left-gone = { $count ->
    [one] Jeden člověk už zde není.
    [few] { $count } lidé už zde nejsou.
    [many] { $count } člověka už zde není.
   *[other] { $count } lidí už zde není.
  }
bulk-did-move = { $count ->
    [0] Nikdo nebyl přesunut.
    [one] Přesunut jeden člověk.
    [few] Přesunuti { $count } lidé.
    [many] Přesunuto { $count } člověka.
   *[other] Přesunuto { $count } lidí.
  }
bulk-did-give = { $count ->
    [0] Roli nikdo nedostal.
    [one] Roli má nyní jeden člověk.
    [few] Roli mají nyní { $count } lidé.
    [many] Roli má nyní { $count } člověka.
   *[other] Roli má nyní { $count } lidí.
  }
bulk-did-take = { $count ->
    [0] O roli nikdo nepřišel.
    [one] O roli přišel jeden člověk.
    [few] O roli přišli { $count } lidé.
    [many] O roli přišlo { $count } člověka.
   *[other] O roli přišlo { $count } lidí.
  }
bulk-did-suspend = { $count ->
    [0] Žádný účet nebyl pozastaven.
    [one] Jeden účet je pozastavený a všude odhlášený.
    [few] { $count } účty jsou pozastavené a všude odhlášené.
    [many] { $count } účtu je pozastaveno a všude odhlášeno.
   *[other] { $count } účtů je pozastavených a všude odhlášených.
  }
bulk-did-reinstate = { $count ->
    [0] Žádný účet nebyl obnoven.
    [one] Jeden účet je obnovený.
    [few] { $count } účty jsou obnovené.
    [many] { $count } účtu je obnoveno.
   *[other] { $count } účtů je obnovených.
  }
bulk-undone = { $count ->
    [0] Nikoho nebylo třeba vracet.
    [one] Vráceno zpět: jeden člověk je na tom jako předtím.
    [few] Vráceno zpět: { $count } lidé jsou na tom jako předtím.
    [many] Vráceno zpět: { $count } člověka je na tom jako předtím.
   *[other] Vráceno zpět: { $count } lidí je na tom jako předtím.
  }
bulk-undone-but = Vráceno jako předtím: { $count }. Ponecháno, protože se mezitím změnilo: { $left }.
refusal-bulk-too-many = Najednou lze změnit nejvýše { $most } lidí. Zužte prosím seznam.
refusal-bulk-undone = Už to bylo vráceno, nebo je to déle než den.
