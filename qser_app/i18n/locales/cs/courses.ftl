# Kurzy a jejich katalog.
refusal-content-missing-file = { $file }: tento soubor chybí.
refusal-content-toml = { $file }, řádek { $line }: toto není platný TOML ({ $detail }).
refusal-content-no-head = { $file }: soubor musí začínat hlavičkou mezi dvěma řádky +++.
refusal-content-field = { $file }: pole { $field } chybí nebo má nesprávný typ.
refusal-content-language = { $file }: { $detail } není jazyk této platformy.
refusal-content-kind = { $file }: { $detail } není druh části kurzu.
refusal-content-long = { $file }: { $field } je delší, než kurz pojme.
refusal-content-duplicate = { $file }: klíč { $detail } je použit dvakrát.
refusal-content-unknown-block = { $file }, řádek { $line }: blok s názvem { $detail } neexistuje.
refusal-content-nested-block = { $file }, řádek { $line }: blok začíná uvnitř jiného bloku. Ukončete první řádkem :::.
refusal-content-open-block = { $file }, řádek { $line }: tento blok není ukončen. Ukončete ho řádkem :::.
refusal-content-stray-block = { $file }, řádek { $line }: toto ::: nic neukončuje.
refusal-content-heading = { $file }, řádek { $line }: nadpisy v textu začínají na ##; jediné # patří hlavnímu nadpisu.
refusal-content-link = { $file }, řádek { $line }: odkaz { $detail } nikam nevede. Napište https://… nebo unit:klíč.
refusal-content-picture = { $file }, řádek { $line }: obrázek { $detail } není ve složce modulu.
refusal-content-picture-kind = { $file }, řádek { $line }: obrázek { $detail } není soubor SVG, PNG, JPEG, GIF ani WebP, který by šlo zobrazit.
refusal-content-no-alternative = { $file }, řádek { $line }: obrázek { $detail } potřebuje text, který říká, co je na něm.
refusal-content-bank = { $file }, řádek { $line }: tuto otázku nelze přečíst. { $detail }
refusal-content-no-term = { $file }, řádek { $line }: pojem začíná ## klíč: název a jeho řádky jsou pod ním. Tohle pojem není: { $detail }
refusal-content-term = { $file }, řádek { $line }: slovníček nemá pojem { $detail }.
refusal-content-duplicate-term = { $file }, řádek { $line }: pojem { $detail } je tu dvakrát.
refusal-content-term-source = { $file }, řádek { $line }: pojem { $detail } potřebuje řádek „source: …“.
refusal-content-term-words = { $file }, řádek { $line }: pojem { $detail } potřebuje vysvětlení.
refusal-content-term-languages = { $file }: slovníček má ve všech jazycích stejné pojmy ve stejném pořadí. První rozdíl je { $detail }.

courses-title = Kurzy
courses-this = Tento kurz
courses-lead = Krátké lekce od skutečných přepážek. Procházejte je v libovolném pořadí, a pokud je máme, i ve svém jazyce.
courses-search = Hledat v kurzech a lekcích
courses-language = Jazyk
courses-any-language = Všechny
courses-length = Délka
courses-any-length = Libovolná
courses-short = Do 30 min
courses-medium = Do 2 h
courses-long = Více než 2 h
courses-found = { $count ->
    [0] Nenašel se žádný kurz.
    [one] Jeden kurz.
    [few] { $count } kurzy.
    [many] { $count } kurzu.
   *[other] { $count } kurzů.
  }
courses-nothing-title = Žádný kurz neodpovídá
courses-nothing-text = Zkuste méně slov nebo jiná, případně zrušte některý filtr. Na diakritice ani velikosti písmen nezáleží.
courses-show-all = Zobrazit všechny kurzy
courses-units = { $count ->
    [one] Jedna část
    [few] { $count } části
    [many] { $count } části
   *[other] { $count } částí
  }
courses-hours = { $minutes ->
    [0] { $hours } h
    [one] { $hours } h { $minutes } min
    [few] { $hours } h { $minutes } min
    [many] { $hours } h { $minutes } min
   *[other] { $hours } h { $minutes } min
  }
courses-only-in = Zatím jen v jazyce { $language }
courses-completed = Dokončeno
courses-in-progress = Hotovo { $percent } %
courses-start = Začít kurz
courses-continue = Pokračovat
courses-your-way = Vaše cesta kurzem
courses-next = Následuje: { $title }
courses-takes = Celkem { $time }
courses-points = { $points ->
    [one] Lze získat jeden bod
    [few] Lze získat { $points } body
    [many] Lze získat { $points } bodu
   *[other] Lze získat { $points } bodů
  }
courses-not-yours = Tento kurz ještě není ve vašem jazyce. Zobrazuje se v jazyce, ve kterém vznikl.
courses-licence = Volně k dalšímu použití: { $licence }
courses-missing-title = Takový kurz tu není
courses-glossary = Slovníček: { $count ->
    [one] jeden pojem
    [few] { $count } pojmy
    [many] { $count } pojmu
   *[other] { $count } pojmů
}
