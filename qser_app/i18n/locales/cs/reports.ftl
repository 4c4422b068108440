# Přehledy a sešity, které z nich vznikají.
reports-title = Přehledy
reports-lead = Kdo se co naučil, jak daleko došel a kolik času tomu věnoval. Každý přehled má vlastní adresu: uložte si ji nebo ji pošlete někomu z kolegů, kdo smí vidět totéž.
reports-which = Přehledy
reports-overview = Souhrn
reports-people = Lidé
reports-courses = Kurzy
reports-departments = Oddělení
reports-tests = Testy
reports-scorm = SCORM
reports-units = Matice částí
reports-timeline = Časová osa
reports-custom = Vlastní
reports-missing = Takový přehled neexistuje
reports-missing-text = Adresa není úplná, nebo to, co žádá, vám není přístupné.
reports-narrow = Na co se přehled dívá
reports-show = Zobrazit
reports-all-of-it = Zobrazit vše
reports-period = Období
reports-period-all = Od začátku
reports-period-today = Dnes
reports-period-yesterday = Včera
reports-period-week = Tento týden
reports-period-month = Tento měsíc
reports-period-year = Letos
reports-period-days = Od – do
reports-from = Od
reports-to = Do
reports-organisation = Organizace
reports-any-organisation = Všechny organizace
reports-course = Kurz
reports-any-course = Všechny kurzy
reports-department = Oddělení
reports-any-department = Všechna oddělení
reports-called = Jméno nebo e-mail
reports-event = Co se stalo
reports-any-event = Vše
reports-event-enrolled = Zápis
reports-event-left = Odchod z kurzu
reports-event-unit = Dokončená část
reports-event-passed = Splněný test
reports-event-not-passed = Nesplněný test
reports-event-course = Dokončený kurz
reports-measure = Zobrazit
reports-by-score = Výsledek
reports-by-time = Čas
reports-rows = { $count ->
    [one] Jeden řádek
    [few] { $count } řádky
    [many] { $count } řádku
   *[other] { $count } řádků
  }
reports-people-count = { $count ->
    [one] Jedna osoba
    [few] { $count } osoby
    [many] { $count } osoby
   *[other] { $count } osob
  }
reports-table = Přehled jako tabulka
reports-time = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
  }
reports-nothing = Není co zobrazit
reports-nothing-text = V zadaných dnech nikdo nic takového neudělal. Zvolte delší období nebo zobrazte vše.
reports-veil = U skupin s méně než pěti lidmi se hodnoty nezobrazují, stejně jako součty, k nimž přispělo méně než pět lidí. Aby se nedalo nic dopočítat, může zůstat skrytá i sousední skupina.
reports-few = Příliš málo lidí
reports-few-text = V tomto pohledu je méně než pět lidí. Jejich hodnoty zůstávají jen jim: zvolte větší skupinu.
reports-sums = Celkem
reports-days = Den po dni
reports-days-finding = { $days ->
    [one] Minuty učení v jednom dni: { $minutes }
    [few] Minuty učení za { $days } dny: { $minutes }, nejvíce { $day }: { $most }
    [many] Minuty učení za { $days } dne: { $minutes }, nejvíce { $day }: { $most }
   *[other] Minuty učení za { $days } dnů: { $minutes }, nejvíce { $day }: { $most }
  }
reports-standings = Jak si lidé stojí v jednotlivých kurzech
reports-standings-finding = Zápisy do kurzů na této stránce: { $enrolled }. Dokončeno: { $completed }, rozpracováno: { $begun }, nezahájeno: { $untouched }
reports-figure = Údaj
reports-value = Hodnota
reports-figure-people = Lidé
reports-figure-active = Aktivní lidé
reports-figure-enrolled = Zápisy
reports-figure-completed = Dokončení
reports-figure-rate = Míra dokončení
reports-figure-tests = Odevzdané testy
reports-figure-passed = Splněné testy
reports-figure-pass-rate = Úspěšnost
reports-figure-score = Průměrný výsledek
reports-figure-seconds = Čas učení
reports-column-person = Jméno
reports-column-department = Oddělení
reports-column-organisation = Organizace
reports-column-course = Kurz
reports-column-courses = Kurzy
reports-column-completed = Dokončeno
reports-column-units = Dokončené části
reports-column-tests = Testy
reports-column-passed = Splněné
reports-column-score = Průměr
reports-column-seconds = Čas
reports-column-last = Naposledy aktivní
reports-column-enrolled = Zapsáno
reports-column-not-started = Nezahájeno
reports-column-in-progress = Rozpracováno
reports-column-rate = Míra dokončení
reports-column-people = Lidé
reports-column-active = Aktivní
reports-column-test = Test
reports-column-executions = Odevzdání
reports-column-pass-rate = Úspěšnost
reports-column-package = Balíček
reports-column-attempts = Pokusy
reports-column-mean-time = Průměrný čas
reports-column-moment = Kdy
reports-column-event = Co se stalo
reports-column-subject = Předmět
reports-column-standing = Stav
reports-column-percent = Pokrok
reports-column-enrolled-at = Den zápisu
reports-column-completed-at = Den dokončení
reports-column-day = Den
reports-column-minutes = Minuty
reports-column-unit = Část
reports-column-state = Stav
reports-column-question = Otázka
reports-column-kind = Druh
reports-column-seen = Lidé
reports-column-facility = Snadnost (%)
reports-column-discrimination = Rozlišovací schopnost (−100 až 100)
reports-items = Otázky
reports-standing-not-started = Nezahájeno
reports-standing-in-progress = Rozpracováno
reports-standing-completed = Dokončeno
reports-mark-not-attempted = Nezahájeno
reports-mark-in-progress = Rozpracováno
reports-mark-completed = Dokončeno
reports-mark-not-passed = Nesplněno
reports-sign = Značka
reports-meaning = Význam
reports-signs = Co značky znamenají
reports-matrix-label = Lidé podle částí
reports-matrix-loading = Matice se načítá…
reports-matrix-failed = Řádky se nepodařilo načíst. Zkontrolujte připojení a načtěte stránku znovu.
reports-matrix-finding = { $course }: { $people ->
    [one] jedna osoba
    [few] { $people } osoby
    [many] { $people } osoby
   *[other] { $people } osob
  }, { $units ->
    [one] jedna část
    [few] { $units } části
    [many] { $units } části
   *[other] { $units } částí
  }
reports-text = Jako text
reports-export = Export do Excelu
reports-export-course = Kurz do Excelu
reports-export-department = Oddělení do Excelu
reports-rules = Pravidla
reports-rules-lead = Přehled obsahuje ty, kdo jsou v kurzu a splňují všechna pravidla. V rámci jednoho pravidla stačí jedna z jeho hodnot. Nejvýše { $most } pravidel.
reports-rule-next = Další pravidlo o
reports-rule-choose = Zvolte…
reports-rule-add = Přidat pravidlo
reports-rule-away = Odebrat
reports-rule-values = Jedno z těchto
reports-rule-none = Zde žádná nejsou. Oddělení patří k organizaci: vyberte ji nahoře a stiskněte „Zobrazit“.
reports-rule-compare = Jak
reports-rule-value = Hodnota
reports-rule-course = Kurz
reports-rule-department = Oddělení
reports-rule-standing = Stav
reports-rule-field = Oblast práce
reports-rule-language = Jazyk
reports-rule-percent = Pokrok v %
reports-rule-score = Průměrný výsledek v %
reports-rule-minutes = Minuty učení
reports-rule-enrolled = Den zápisu
reports-rule-completed = Den dokončení
reports-rule-active = Naposledy aktivní
reports-compare-is = je jedno z
reports-compare-least = nejméně
reports-compare-most = nejvýše
reports-compare-since = ode dne
reports-compare-until = do dne
reports-language-en = Angličtina
reports-language-el = Řečtina
reports-language-es = Španělština
reports-language-de = Němčina
reports-language-cs = Čeština
reports-views = Uložené přehledy
reports-views-lead = Uložte si tento přehled i s filtry pod vlastním názvem. Na přání vám ho e-mail připomene odkazem; co přehled ukazuje, v e-mailu nikdy není.
reports-keep-name = Název
reports-keep = Uložit přehled
reports-kept = Přehled je uložen.
reports-forget = Odebrat
reports-forget-of = Odebrat { $name }
reports-rhythm-of = Jak často e-mail připomene { $name }
reports-rhythm-never = Bez e-mailu
reports-rhythm-daily = E-mail každý den
reports-rhythm-weekly = E-mail v pondělí
reports-rhythm-monthly = E-mail prvního v měsíci
exports-title = Moje exporty
exports-lead = Sešity Excelu se připravují na pozadí. Můžete odejít z této stránky: až bude některý hotový, dostanete upozornění. Stáhnout ho můžete tři dny a jen vy.
exports-none = Zatím žádný export
exports-none-text = Otevřete přehled a zvolte „Export do Excelu“. Připraví se zde.
exports-stage-waiting = Čeká
exports-stage-running = Připravuje se
exports-stage-ready = Hotovo
exports-stage-failed = Nezdařilo se
exports-stage-cancelled = Zrušeno
exports-stage-over = Už se neuchovává
exports-fetch = Stáhnout
exports-cancel = Zrušit
exports-cancel-of = Zrušit { $name }
exports-progress = Jak daleko je { $name }
exports-rows = { $count ->
    [one] Zapsán jeden řádek
    [few] Zapsány { $count } řádky
    [many] Zapsáno { $count } řádku
   *[other] Zapsáno { $count } řádků
  }
exports-until = { $size }, ke stažení do { $day }
exports-broken = Sešit se nepodařilo připravit. Zkuste to znovu; pokud se to nezdaří, řekněte to svému správci.
refusal-too-many-exports = Už čeká { $most } vašich exportů. Počkejte, až bude některý hotový, nebo některý zrušte.
refusal-report-name = Zadejte název o nejvýše 100 znacích.
refusal-too-many-rules = Přehled má nejvýše pět pravidel.
refusal-too-many-views = Už máte uloženo padesát přehledů. Nejprve některý odeberte.
