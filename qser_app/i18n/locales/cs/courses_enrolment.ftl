# Zapisování lidí do kurzu.
course-people-enrol = Zapsat
course-people-admission = Odkazy a pravidla
enrol-seats = { $count ->
    [0] Všechna místa v tomto kurzu jsou obsazena.
    [one] Zbývá jedno místo.
    [few] Zbývají { $count } místa.
    [many] Zbývá { $count } místa.
   *[other] Zbývá { $count } míst.
  }
enrol-people = Lidé podle jména
enrol-people-lead = Najděte kolegy, vyberte jich, kolik chcete, a zapište je najednou. Každý se to dozví ve svých upozorněních.
enrol-chosen = Zapsat vybrané
enrol-nobody-chosen = Nejdřív někoho vyberte.
enrol-is-in = Je v kurzu
enrol-was-in = V kurzu už dříve
enrol-department = Celé oddělení
enrol-department-lead = Všichni lidé v něm i v odděleních pod ním.
enrol-choose-department = Vyberte oddělení
enrol-department-told = { $count ->
    [one] Pracuje tam jeden člověk
    [few] Pracují tam { $count } lidé
    [many] Pracuje tam { $count } člověka
   *[other] Pracuje tam { $count } lidí
  }; { $present ->
    [0] nikdo z nich ještě není zapsán.
    [one] jeden z nich už je zapsán.
    [few] { $present } z nich už jsou zapsáni.
    [many] { $present } z nich už je zapsáno.
   *[other] { $present } z nich už je zapsáno.
  }
enrol-later = Zapisovat i ty, kdo do oddělení přijdou později
enrol-department-now = Zapsat oddělení
enrol-later-now = Zapisuje se i ten, kdo přijde do oddělení { $name }.
enrol-later-stop = Ukončit
enrol-later-stop-of = Ukončit: zapisovat ty, kdo přijdou do oddělení { $name }
enrol-later-stopped = Kdo od nynějška přijde do tohoto oddělení, už se nezapíše. Ti, kdo v kurzu jsou, zůstávají.
enrol-done = { $count ->
    [0] Nikdo nový k zapsání
    [one] Zapsán jeden člověk
    [few] Zapsáni { $count } lidé
    [many] Zapsáno { $count } člověka
   *[other] Zapsáno { $count } lidí
  }{ $present ->
    [0] .
    [one] ; jeden už v kurzu byl.
    [few] ; { $present } už v kurzu byli.
    [many] ; { $present } už v kurzu bylo.
   *[other] ; { $present } už v kurzu bylo.
  }
enrol-done-no-seat = { $count ->
    [0] Nikdo nebyl zapsán
    [one] Zapsán jeden člověk
    [few] Zapsáni { $count } lidé
    [many] Zapsáno { $count } člověka
   *[other] Zapsáno { $count } lidí
  }; pro { $left ->
    [one] jednoho člověka
    [few] { $left } lidi
    [many] { $left } člověka
   *[other] { $left } lidí
  } už nebylo místo.
enrol-sheet = Z tabulky
enrol-sheet-lead = Pošlete seznam e-mailových adres. Uvidíte, co se stane s každým řádkem, dřív než bude kdokoli zapsán.
sheet-file-hint = Jedna adresa na řádek, nejvýše 5 000 řádků. Je-li sloupců víc, napište nad ten správný „e-mail“.
sheet-enrol = { $count ->
    [one] Zapsat jednoho člověka
    [few] Zapsat { $count } lidi
    [many] Zapsat { $count } člověka
   *[other] Zapsat { $count } lidí
  }
sheet-nobody = Z této tabulky nelze nikoho zapsat.
sheet-fate-new = k zapsání
sheet-fate-back = návrat do kurzu
sheet-fate-present = už v kurzu
sheet-fate-no_seat = bez místa
sheet-fate-unknown = zde neznámá adresa
sheet-fate-elsewhere = v jiné organizaci
sheet-fate-suspended = pozastavený účet
sheet-fate-twice = v tabulce dvakrát
sheet-fate-bad = není e-mailová adresa
admission-rules = Kdo smí být v tomto kurzu
admission-of-the-house = Tento kurz patří všem organizacím: jeho dny a místa určují ti, kdo platformu provozují.
admission-self = Lidé se mohou zapsat sami
admission-self-hint = Jinak přicházejí přes odkaz, nebo je zapíšete vy.
admission-opens = První den
admission-opens-hint = Prázdné: otevřeno od začátku.
admission-closes = Poslední den
admission-closes-hint = Počítá se celý. Potom už nelze otevřít nic nového; co je hotovo, zůstává.
admission-capacity = Místa
admission-capacity-hint = { $count ->
    [0] Prázdné: bez omezení. Zatím není nikdo zapsán.
    [one] Prázdné: bez omezení. Zapsán je jeden člověk.
    [few] Prázdné: bez omezení. Zapsáni jsou { $count } lidé.
    [many] Prázdné: bez omezení. Zapsáno je { $count } člověka.
   *[other] Prázdné: bez omezení. Zapsáno je { $count } lidí.
  }
admission-level = Úroveň
admission-level-hint = Prázdné: začít může každý. Jinak jí musí dosáhnout, kdo začíná; kdo už začal, pokračuje.
admission-save = Uložit
admission-saved = Uloženo. Platí okamžitě.
refusal-bad-admission = Některá pole je třeba opravit.
admission-error-day = Napište den, nebo nechte pole prázdné.
admission-error-order = Poslední den je před prvním.
admission-error-capacity = Napište číslo od 1 do 100 000, nebo nechte pole prázdné.
admission-error-level = Zadejte úroveň od 2 do 100, nebo nechte pole prázdné.
admission-links = Zvací odkazy
admission-links-lead = Kdo odkaz otevře, uvidí, co je to za kurz, a po přihlášení do něj může vstoupit.
admission-link-name = K čemu je
admission-link-nameless = Beze jména
admission-link-days = Platí
admission-days = { $count ->
    [one] jeden den
    [few] { $count } dny
    [many] { $count } dne
   *[other] { $count } dní
  }
admission-link-capacity = Vpustí nejvýše (prázdné: bez omezení)
admission-make-link = Vytvořit odkaz
admission-made = Nový odkaz
admission-made-once = Zkopírujte si jej nyní: uchováváme jen jeho otisk a znovu jej ukázat nemůžeme.
admission-copy = Kopírovat
admission-copied = Zkopírováno.
admission-link-state = Stav
admission-link-used = Přišli přes něj
admission-used-of = { $used } z { $capacity }
admission-link-until = Do
admission-revoke = Zrušit
admission-revoke-of = Zrušit odkaz: { $name }
admission-revoked = Odkaz už nikoho nevpustí. Kdo přes něj přišel, zůstává.
admission-link-open = Platí
admission-link-expired = Vypršel
admission-link-revoked = Zrušen
admission-link-used_up = Vyčerpán
