# Taking a quiz: time, codes, the ten kinds of question, practice, what came too late.
quizzes-time-whole = Od chvíle, kdy začnete, máte { $count ->
    [one] jednu minutu
    [few] { $count } minuty
    [many] { $count } minuty
   *[other] { $count } minut
  }. Čas běží dál, i když stránku zavřete.
quizzes-time-each = Na každou otázku máte { $count ->
    [one] jednu sekundu
    [few] { $count } sekundy
    [many] { $count } sekundy
   *[other] { $count } sekund
  }. Čas otázky běží od chvíle, kdy ji poprvé uvidíte.
quizzes-extra-time = Váš čas je o { $percent } % delší než obvykle.
quizzes-wait = Mezi dvěma pokusy se čeká { $count ->
    [one] jednu hodinu
    [few] { $count } hodiny
    [many] { $count } hodiny
   *[other] { $count } hodin
  }.
quizzes-opens-at = Další pokus můžete začít od { $moment }.
quizzes-saves-itself-timed = Každá odpověď se uloží, jakmile ji zadáte. Až čas vyprší, odevzdáme to, co máte.
quizzes-code = Přístupový kód
quizzes-code-hint = Kód vám sdělí váš lektor. Na velikosti písmen a diakritice nezáleží.
quizzes-code-too-many = Příliš mnoho nesprávných kódů. Zkuste to prosím znovu za 15 minut nebo se zeptejte svého lektora.
quizzes-go-on = Pokračovat v pokusu
quizzes-practise-go-on = Pokračovat v procvičování
quizzes-practice = Procvičování
quizzes-practise = { $count ->
    [one] Procvičit otázku, která nevyšla
    [few] Procvičit { $count } otázky, které nevyšly
    [many] Procvičit { $count } otázky, které nevyšly
   *[other] Procvičit { $count } otázek, které nevyšly
  }
quizzes-practise-hint = Procvičování nespotřebuje pokus, nepřináší body a nepočítá se do žádného výsledku.
quizzes-practised = Procvičování je hotové
quizzes-score-hidden = U tohoto kvízu se váš výsledek nezobrazuje.
quizzes-ran-out = Čas vypršel. Odevzdali jsme všechny uložené odpovědi.
quizzes-time-left = Zbývající čas
quizzes-time-left-each = Čas na tuto otázku
quizzes-closed = Čas na tuto otázku vypršel. Platí odpověď, kterou jste uložili.
quizzes-changed-elsewhere = Odpověď jste změnili v jiném okně nebo na jiném zařízení. Zde vidíte novější odpověď.
quizzes-all-questions = { $count ->
    [one] Jedna otázka
    [few] { $count } otázky na jedné stránce
    [many] { $count } otázky na jedné stránce
   *[other] { $count } otázek na jedné stránce
  }
quizzes-choose-all = Vyberte všechny správné odpovědi a žádnou nesprávnou.
quizzes-choose-pairs = Ke každému řádku vyberte protějšek.
quizzes-put-in-order = Posouvejte řádky nahoru nebo dolů, dokud nebude pořadí správné.
quizzes-fill-gaps = Doplňte všechny mezery.
quizzes-write-number = Napište číslo. Před desetinná místa můžete dát čárku nebo tečku.
quizzes-write-short = Napište jedno nebo několik slov.
quizzes-choose-scale = Vyberte, co se hodí na vás. Žádná odpověď není správná ani špatná a do výsledku se nepočítá.
quizzes-clear = Vzít odpověď zpět
quizzes-gap-stem = Doplňte text
quizzes-unsure = Nevím
quizzes-choose-partner = Vyberte…
quizzes-order-label = Vaše pořadí
quizzes-gap = Mezera { $number }
quizzes-your-number = Vaše číslo
quizzes-not-a-number = To ještě není číslo. Napište ho jen číslicemi, například 12,5.
quizzes-your-words = Vaše odpověď
quizzes-saving-first = Okamžik: než odevzdáme, ukládáme vaše poslední odpovědi.
quizzes-minutes-left = { $count ->
    [one] Zbývá jedna minuta.
    [few] Zbývají { $count } minuty.
    [many] Zbývá { $count } minuty.
   *[other] Zbývá { $count } minut.
  }
quizzes-seconds-left = { $count ->
    [one] Zbývá jedna sekunda.
    [few] Zbývají { $count } sekundy.
    [many] Zbývá { $count } sekundy.
   *[other] Zbývá { $count } sekund.
  }
quizzes-time-over = Čas vypršel.
quizzes-timer-hide = Skrýt čas
quizzes-moved = „{ $text }“ je teď na místě { $place } z { $count }.
quizzes-move-up = Posunout „{ $text }“ nahoru
quizzes-move-down = Posunout „{ $text }“ dolů
quizzes-order-hint = Zatím bez odpovědi. Posuňte řádek
quizzes-order-keep = nebo ponechte toto pořadí
quizzes-late = Tyto odpovědi k nám dorazily až po skončení pokusu, proto se nepočítají. Zůstávají pro vás uložené v tomto zařízení.
quizzes-late-answer = Otázka { $number }: { $text }
quizzes-late-forget = Odstranit je z tohoto zařízení
quizzes-was-unsure = Odpověděli jste „Nevím“.
quizzes-was-open = Bez odpovědi
quizzes-not-graded = Nehodnotí se
quizzes-place = Místo { $number }
quizzes-nothing-given = nic
refusal-quiz-too-soon = { $hours ->
    [one] Znovu to můžete zkusit za méně než hodinu.
    [few] Znovu to můžete zkusit za { $hours } hodiny.
    [many] Znovu to můžete zkusit za { $hours } hodiny.
   *[other] Znovu to můžete zkusit za { $hours } hodin.
  }
refusal-quiz-code-needed = Tento kvíz začíná přístupovým kódem. Napište prosím kód, který vám sdělil váš lektor.
refusal-quiz-code-wrong = Toto není přístupový kód kvízu. Zkontrolujte ho prosím a zkuste to znovu.
refusal-quiz-time-is-up = Když k nám tato odpověď dorazila, čas už vypršel, proto se nepočítá. Platí to, co bylo uloženo dříve.
refusal-quiz-settings = Některá nastavení nelze uložit. Podívejte se prosím na označená pole.
refusal-nothing-to-practise = V tomto pokusu není co procvičovat.
