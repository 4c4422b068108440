# The glossary on the desk of those who write it: its terms, its days, one term at a time.
glossary-title = Slovníček
glossary-desk-lead = Slova kurzu a co znamenají, v každém jazyce. Co uložíte, je hned vidět.
glossary-desk-read = Jak se čte
glossary-desk-owner = Odpovídá { $name }
glossary-desk-add = Přidat pojem
glossary-desk-day-none = den není určen
glossary-desk-day = zkontrolovat do { $day }
glossary-desk-day-late = mělo být zkontrolováno do { $day }
glossary-desk-read-on = naposledy zkontrolováno { $day }
glossary-desk-complete = Jsou tu všechny pojmy
glossary-desk-lacking = { $count ->
    [one] Chybí jeden pojem
    [few] Chybí { $count } pojmy
    [many] Chybí { $count } pojmu
   *[other] Chybí { $count } pojmů
  }
glossary-desk-stale = { $count } zaostává za originálem
glossary-desk-reviewed-title = Je vše znovu přečteno?
glossary-desk-reviewed-text = Zaškrtněte jazyky, které jste přečetli. Od dneška platí jako aktuální a připomínka do dalšího dne mlčí.
glossary-desk-next = Znovu zkontrolovat do
glossary-desk-reviewed = Znovu přečteno
glossary-desk-only = Zobrazit
glossary-desk-all = Všechny pojmy
glossary-desk-only-lacking = Co chybí: { $language }
glossary-desk-term = Pojem
glossary-desk-retired = Vyřazené ({ $count })
glossary-desk-empty-title = Kurz zatím nemá slovníček
glossary-desk-empty-text = Začněte slovem, o které vaši účastníci zakopávají. Lekce na něj mohou odkázat a význam se otevře přímo v textu.
glossary-desk-nothing-lacking = Tady nic nechybí
glossary-desk-nothing-lacking-text = Všechny pojmy v tomto jazyce jsou a říkají totéž co originál.
glossary-entry-new = Nový pojem
glossary-entry-new-lead = Začněte v jazyce, ve kterém se kurz píše nejdříve; ostatní z něj vyjdou.
glossary-entry-languages = Pojem v jazycích kurzu
glossary-entry-name = Pojem
glossary-entry-also = Říká se také
glossary-entry-also-hint = Jiné názvy, oddělené čárkami.
glossary-entry-body = Význam
glossary-entry-body-hint = Jedna až čtyři jednoduché věty. Markdown; odkaz na jiný pojem se píše [text](term:key).
glossary-entry-source = Zdroj
glossary-entry-source-hint = Odkud definice pochází: předpis s článkem, nebo kniha a její rok.
glossary-entry-see = Viz také ({ $count })
glossary-entry-save = Uložit a zobrazit
glossary-entry-save-mine = Uložit místo něj můj text
glossary-entry-preview = Jak se čte teď
glossary-entry-stale = Originál se od uložení tohoto překladu změnil.
glossary-entry-history = Dřívější stavy ({ $count })
glossary-entry-take-up = Přenést do polí
glossary-entry-kind = { $kind ->
    [imported] přišlo se soubory kurzu
    [retired] vyřazeno
    [restored] vráceno
   *[other] uloženo
  }
glossary-entry-retire = Vyřadit
glossary-entry-retire-text = Pojem už nebude vidět v žádném jazyce. Zůstane uložen a může se vrátit.
glossary-entry-retired = Tento pojem je vyřazen: není vidět v žádném jazyce.
glossary-entry-next = Další: { $term }
glossary-entry-back = Zpět do slovníčku
glossary-entry-theirs-retired = Pojem byl mezitím vyřazen. Než ho uložíte, vraťte ho.
glossary-entry-conflict-text = Nic se neztratí: váš text stojí dál v polích níže a ten druhý zůstane mezi dřívějšími stavy.
glossary-entry-conflict = { $name ->
    [none] Tento pojem se mezitím změnil
   *[other] Tento pojem mezitím změnil(a) { $name }
  }
glossary-entry-take = Vzít druhý text
glossary-saved = Uloženo a už je to vidět.
glossary-restored = Je zpět.
glossary-taken-up = Stojí v polích. Uložte, aby to bylo vidět.
glossary-reviewed = Zaznamenáno. Připomínka do dalšího dne mlčí.
glossary-error-name = Pojmenujte ho, prosím.
glossary-error-name-long = Název má nejvýše 200 znaků.
glossary-error-also = Nejvýše 20 dalších názvů, každý nejvýše o 200 znacích.
glossary-error-source = Napište, prosím, odkud definice pochází.
glossary-error-source-long = Zdroj má nejvýše 500 znaků.
glossary-error-body = Napište, prosím, co znamená.
glossary-error-body-long = Význam má nejvýše 4 000 znaků.
glossary-error-heading = Význam nemá nadpisy: odstraňte, prosím, # na začátku řádku.
glossary-mistake-term = Tento slovníček nemá pojem „{ $detail }“.
glossary-mistake-link = Odkaz „{ $detail }“ nikam nevede. Napište https://… nebo term: a klíč.
glossary-mistake-plain = Význam nemá obrázky, bloky ani nadpisy.
refusal-bad-term = Pojem zatím nelze uložit. Co chybí, stojí u polí.
refusal-term-changed = Tento pojem mezitím změnil někdo jiný. Podívejte se na něj, prosím, znovu.
refusal-term-in-use = { $count ->
    [one] Na tento pojem odkazuje jeden text: { $texts }. Nejdříve odkaz odstraňte.
    [few] Na tento pojem odkazují { $count } texty, například: { $texts }. Nejdříve odkazy odstraňte.
    [many] Na tento pojem odkazuje { $count } textu, například: { $texts }. Nejdříve odkazy odstraňte.
   *[other] Na tento pojem odkazuje { $count } textů, například: { $texts }. Nejdříve odkazy odstraňte.
  }
refusal-review-day = Vyberte, prosím, den, který teprve přijde.
