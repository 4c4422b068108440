# Formát případů: co v textu není v pořádku a na kterém řádku.
refusal-content-case = { $file }, řádek { $line }: { case-problem }
refusal-case-text = Řádek { $line }: { case-problem } { $count ->
    [one] {""}
    [few] Celkem je třeba opravit { $count } místa.
    [many] Celkem je třeba opravit { $count } místa.
   *[other] Celkem je třeba opravit { $count } míst.
  }
case-problem = { $problem ->
    [too-long] Text je na jeden případ příliš dlouhý. Rozdělte ho na dva.
    [heading] „{ $detail }“ není nadpis případu. Existují ## people, ## scene klíč: název, ## end klíč: název, ## debrief a pod ním ### observe, ### interpret, ### act.
    [block] Bloky s ::: patří do lekcí. Zde pište odstavce.
    [picture] Případy nemají obrázky: lidé mluví. Popište, co je vidět.
    [link] Odkaz „{ $detail }“ nikam nevede. Napište https://…, unit:klíč nebo term:klíč.
    [no-situation] Začněte situací: kde čtenář je, kdo čeká, o co jde.
    [no-people] Chybí část ## people. Jmenuje všechny, kdo mluví.
    [no-scene] Zatím tu není žádná scéna. Začněte ji řádkem ## scene klíč: název.
    [no-end] Zatím tu není žádný konec. Napište ho řádkem ## end klíč: název.
    [no-debrief] Chybí část ## debrief. Říká, o čem případ byl.
    [twice] Část „{ $detail }“ je tu dvakrát.
    [person] „{ $detail }“ nikoho nejmenuje. Napište klíč = jméno a kdo to je.
    [person-twice] Klíč „{ $detail }“ už je obsazený. Dejte této osobě jiný.
    [key-twice] Klíč „{ $detail }“ už patří jiné scéně nebo jinému konci.
    [nothing-told] Zde se zatím nic nevypráví.
    [choice] „{ $detail }“ nikam nevede. Volba se píše * slova -> klíč scény nebo konce.
    [no-scores] Pod touto volbou chybí řádek s hodnocením, například observe 2, stage acceptance. Pokud se volba nehodnotí, napište -.
    [scores] „{ $detail }“ nelze přečíst jako hodnocení. Napište observe, interpret nebo act s číslem 0, 1 nebo 2 a nejvýše jeden stupeň: denial, defense, minimization, acceptance, adaptation nebo integration.
    [no-consequence] Co se stane po „{ $detail }“? Napište pod to aspoň jednu větu.
    [competence] „{ $detail }“ není jedna ze tří kompetencí, nebo je tu dvakrát. Napište ### observe, ### interpret, ### act.
    [no-competence] Ohlédnutí zatím nic neříká o { $detail }.
    [few-choices] Scéna „{ $detail }“ má jen jednu volbu. Nabídněte aspoň dvě.
    [dead-end] Scéna „{ $detail }“ je slepá ulička. Nabídněte dvě až čtyři volby.
    [many-choices] Scéna „{ $detail }“ má více než čtyři volby. Tolik jich u přepážky nikdo nezvažuje.
    [unknown-target] Žádná scéna ani konec nemá klíč „{ $detail }“.
    [unreachable] K „{ $detail }“ nevede žádná volba.
    [no-exit] Z „{ $detail }“ se chodí jen dokola. Ať jedna volba vede ke konci.
    [unknown-speaker] Nikdo v části ## people nemá klíč „{ $detail }“.
    [other-people] Osoby musí být stejné jako ve zdrojovém jazyce a ve stejném pořadí: { $detail }.
    [other-keys] Scény a konce musí být stejné jako ve zdrojovém jazyce a ve stejném pořadí: { $detail }.
    [other-voices] V „{ $detail }“ mluví jiné osoby než ve zdrojovém jazyce, nebo v jiném pořadí.
    [other-choices] Scéna „{ $detail }“ má jiný počet voleb než ve zdrojovém jazyce.
    [other-choice] Tato volba v „{ $detail }“ vede jinam, hodnotí se jinak nebo dává slovo jiným než ve zdrojovém jazyce.
   *[other] Něco se zde nedá přečíst.
  }
