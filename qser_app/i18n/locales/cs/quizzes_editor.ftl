# Writing a question in the browser, for those who build the course.
question-write-title = Napsat otázku
question-write-lead = Zvolte druh a vyplňte formulář. Co napíšete, se ukládá samo; účastníci otázku uvidí, až ji zařadíte do banky.
question-write-new = Nová otázka
question-about-single = Správná je jedna z několika odpovědí. „Které právo platí? – Právo země příjezdu.“
question-about-multiple = Správných je několik odpovědí a každá má svůj díl. „Které doklady pomohou? – Pas, nájemní smlouva.“
question-about-all = Správných je několik odpovědí a platí jen všechny dohromady.
question-about-true-false = Věta, která je pravdivá, nebo nepravdivá. „Každý si smí přivést tlumočníka.“
question-about-match = Dvojice, které k sobě patří. „Řecko – Atény, Španělsko – Madrid.“
question-about-order = Kroky, které se řadí. „Pozdravit, zeptat se, vysvětlit.“
question-about-gap = Text s mezerami, které se doplní nebo vyberou ze seznamu. „Rozhoduje …“
question-about-numeric = Číslo s povolenou odchylkou. „Kolik dní? – 90.“
question-about-short = Jedno či dvě slova, která účastník napíše. „Jak se jmenuje formulář?“
question-about-likert = Škála bez správné odpovědi; nehodnotí se. „Za přepážkou se cítím bezpečně.“
question-drafts = Rozepsané
question-no-words = Otázka zatím bez textu
question-is-new = Nová otázka
question-is-edit = Nová verze
question-written = { $name }, { $ago }
question-go-on = Pokračovat v psaní
question-go-on-of = Pokračovat v psaní: { $words }
question-away = Odložit
question-away-of = Odložit: { $words }
question-away-done = Koncept je odložen. Banka se nezměnila.
question-take-out = Vrátit zpět
question-edit = Upravit
question-edit-of = Upravit: { $words }
question-copy = Duplikovat
question-copy-of = Duplikovat: { $words }
question-missing-what = Na této adrese se žádná otázka nepíše
question-missing-text = Možná už je v bance, byla odložena, nebo se o kurz stará někdo jiný.
question-new-title = Nová otázka: { $kind }
question-new-lead = Co napíšete, se ukládá samo. Účastníci otázku uvidí, až ji zařadíte do banky.
question-edit-title = Upravit otázku: { $kind }
question-edit-lead = Z vašich změn vznikne nová verze. Započaté pokusy si ponechají verzi { $version }.
question-newer = Od chvíle, kdy jste začali, přibyla v bance verze { $version } této otázky. Nejprve si ji tam prohlédněte; vaše slova jsou v bezpečí.
question-newer-mine = Ať po ní následuje moje
question-form = Otázka a její odpovědi
question-preview = Jak ji vidí účastníci
question-preview-empty = Otázka v tomto jazyce zatím nemá text.
question-done = Otázka je v bance jako verze { $version }.
question-loading = Otázka se načítá…
question-saving = Ukládá se…
question-saved = Uloženo { $time }
question-offline = Zatím neuloženo: chybí spojení. Co jste napsali, zůstává v tomto prohlížeči.
question-signed-out = Neuloženo: přihlaste se prosím znovu v jiné kartě. Co jste napsali, zůstává v tomto prohlížeči.
question-long = Na jednu otázku je toho příliš. Zkraťte ji prosím; do té doby zůstává jen v tomto prohlížeči.
question-gone = Tento koncept už je v bance, nebo byl odložen. Co jste napsali, zůstává v tomto prohlížeči.
question-fresh = Někdo jiný otázku změnil; takto vypadá nyní.
question-beside = Vaše znění je nyní samostatnou otázkou v seznamu rozepsaných.
question-conflict = Neuloženo: někdo jiný otázku změnil.
question-conflict-title = Ve stejnou chvíli psal(a) { $name }
question-conflict-text = Nic nebylo přepsáno. Zvolte, které znění zde zůstane.
question-mine = Vaše znění
question-theirs = Druhé znění
question-keep-mine = Nahradit mým zněním
question-take-theirs = Nechat zde druhé, moje jako samostatnou otázku
question-languages = Jazyky vedle sebe
question-language-there = { $language }
question-language-missing = { $language } (zatím bez textu)
question-in-language = { $label } · { $language }
question-stem = Otázka
question-stem-gap = Text s mezerami
question-put-gap = Vložit sem mezeru
question-put-gap-again = Vložit sem také mezeru { $number }
question-answers = Odpovědi
question-steps = Stupně škály
question-gaps = Mezery
question-answer = Odpověď { $number }
question-step = Stupeň { $number }
question-place = Místo { $number }
question-pair = Dvojice { $number }
question-extra = Odpověď navíc { $number }
question-extra-text = { $what }, která k ničemu nepatří
question-pair-left = { $what }: na co se ptáme
question-pair-right = { $what }: co k tomu patří
question-gap = Mezera { $number }
question-gap-listed = { $gap }: vybírá se ze seznamu
question-gap-option = { $gap }, odpověď { $number }
question-accepted = Přijímaná odpověď { $number }
question-accepted-title = Co lze napsat · { $language }
question-number = Číslo { $number }
question-how = { $what }: jak je zadáno
question-how-value = Hodnota s odchylkou
question-how-range = Od … do …
question-how-any = Jakékoli jiné číslo
question-value = { $what }: hodnota
question-tolerance = { $what }: povolená odchylka
question-low = { $what }: od
question-high = { $what }: do
question-unit = Jednotka, pokud nějaká je
question-true = Pravda
question-false = Nepravda
question-right = Správně: { $what }
question-weight = { $what }: hodnota v procentech
question-weighted = U každé odpovědi uvést, jakou má hodnotu
question-remark = { $what }: poznámka pro toho, kdo ji zvolí
question-case = Rozlišovat velká a malá písmena
question-order-hint = Napište odpovědi ve správném pořadí; účastníci je uvidí v jiném.
question-match-hint = Stejná slova mohou patřit k více dvojicím. Odpovědi navíc k ničemu nepatří a ztěžují hádání.
question-short-hint = Na diakritice, velkých písmenech a přebytečných mezerách nezáleží. Znak * zastupuje libovolný text.
question-numeric-hint = Účastníci mohou psát desetinnou čárku i tečku. Platí první řádek, který vyhovuje.
question-gap-hint = Nahoře napište text, umístěte kurzor tam, kde má něco chybět, a stiskněte tlačítko.
question-add-answer = Přidat odpověď
question-add-step = Přidat stupeň
question-add-place = Přidat položku
question-add-pair = Přidat dvojici
question-add-extra = Přidat odpověď, která k ničemu nepatří
question-add-accepted = Přidat přijímanou odpověď
question-add-number = Přidat číslo nebo rozmezí
question-add-gap-option = { $gap }: přidat odpověď
question-up = Posunout nahoru: { $what }
question-down = Posunout dolů: { $what }
question-remove = Odebrat: { $what }
question-removed = Odebráno: { $what }. Vrátíte to tlačítkem „Zpět“.
question-moved = { $what }: nyní místo { $place } z { $count }.
question-undo = Zpět
question-undone = Vráceno zpět.
question-explanation = Vysvětlení po pokusu
question-lesson = Učí se v části
question-no-lesson = Žádná lekce
question-tags = Štítky
question-tags-hint = Oddělené čárkami. Kvíz podle nich může vybírat.
question-put = Zařadit do banky
question-put-version = Zařadit do banky jako novou verzi
question-wrong-no-stem = Otázka v tomto jazyce nemá text.
question-wrong-long = Text je delší než 8 000 znaků.
question-wrong-tags = Nejvýše 20 štítků, každý nejvýše o 60 znacích.
question-wrong-lesson = Tato lekce už v modulu není.
question-wrong-options = Musí být 2 až 26 různých odpovědí.
question-wrong-option-text = Zde v tomto jazyce chybí text.
question-wrong-twice = Jiná odpověď říká totéž.
question-wrong-no-right-answer = Žádná odpověď nemá plný počet bodů. Označte prosím, co je správně.
question-wrong-one-right = Zde může být správná jen jedna odpověď.
question-wrong-weight = Napište prosím číslo od -100 do 100.
question-wrong-weights = Správné odpovědi musí dát dohromady 100 procent.
question-wrong-free-ride = Kdo zvolí vše, získal by vše. Špatné odpovědi musí něco ubírat.
question-wrong-pairs = Musí být 2 až 26 dvojic.
question-wrong-gap-none = Text zatím nemá žádnou mezeru.
question-wrong-gap-marks = Každá mezera musí být v textu tohoto jazyka právě jednou.
question-wrong-answer-text = Napište prosím odpověď o nejvýše 500 znacích.
question-wrong-anything = Správná by byla jakákoli odpověď.
question-wrong-number = Napište prosím číslo s desetinnou čárkou nebo tečkou.
question-wrong-range = Konec je před začátkem, nebo je odchylka záporná.
question-problems = { $count ->
    [one] Jedno místo je třeba opravit; je vyznačeno výše.
    [few] { $count } místa je třeba opravit; jsou vyznačena výše.
    [many] { $count } místa je třeba opravit; jsou vyznačena výše.
   *[other] { $count } míst je třeba opravit; jsou vyznačena výše.
  }
refusal-question-unfinished = Otázka není hotová: { $count ->
    [one] je třeba opravit jedno místo
    [few] je třeba opravit { $count } místa
    [many] je třeba opravit { $count } místa
   *[other] je třeba opravit { $count } míst
  }.
refusal-question-draft-changed = Někdo jiný tento koncept změnil. Do banky se nic nedostalo; podívejte se na něj prosím znovu.
refusal-question-changed = V bance je novější verze této otázky. Nic se nezměnilo; vaše slova jsou v bezpečí.
refusal-question-too-long = Na jednu otázku je toho příliš. Zkraťte ji prosím.
question-others = { $count ->
    [one] Tuto otázku má otevřenou také { $names }. Píšete do stejného konceptu.
    [few] Tuto otázku mají otevřenou také { $names }. Všichni píšete do stejného konceptu.
    [many] Tuto otázku mají otevřenou také { $names }. Všichni píšete do stejného konceptu.
   *[other] Tuto otázku mají otevřenou také { $names }. Všichni píšete do stejného konceptu.
  }
