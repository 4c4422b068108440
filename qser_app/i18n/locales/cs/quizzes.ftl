# Kvízy: před pokusem, během něj a po něm.
quizzes-rules = Než začnete
quizzes-questions = { $count ->
    [one] Jedna otázka vybraná
    [few] { $count } otázky vybrané
    [many] { $count } otázky vybrané
   *[other] { $count } otázek vybraných
  } pro vás z větší sbírky.
quizzes-pass-mark = Ke splnění stačí { $percent } %.
quizzes-attempts-free = Zkoušejte to, kolikrát chcete. Počítá se váš nejlepší výsledek.
quizzes-attempts-left = { $left ->
    [0] Všechny pokusy ({ $allowed }) jsou vyčerpané.
    [one] Zbývá vám jeden pokus z { $allowed }.
    [few] Zbývají vám { $left } pokusy z { $allowed }.
    [many] Zbývá vám { $left } pokusu z { $allowed }.
   *[other] Zbývá vám { $left } pokusů z { $allowed }.
  }
quizzes-no-time-limit = Čas není omezený.
quizzes-saves-itself = Každá odpověď se uloží hned, jak ji vyberete. Můžete přestat a pokračovat později na kterémkoli zařízení.
quizzes-best = Váš dosud nejlepší výsledek: { $percent } %.
quizzes-passed-before = Tento kvíz už máte splněný.
quizzes-start = Začít kvíz
quizzes-again = Zkusit znovu
quizzes-past = Vaše pokusy
quizzes-attempt = Pokus { $number }
quizzes-score = { $percent } %
quizzes-passed-short = Splněno
quizzes-failed-short = Nesplněno
quizzes-see-answers = Zobrazit odpovědi
quizzes-see-answers-of = Zobrazit odpovědi pokusu { $number }
quizzes-question = Otázka { $number } z { $count }
quizzes-choose-one = Vyberte jednu odpověď.
quizzes-choose-several = Vyberte všechny správné odpovědi.
quizzes-true = Pravda
quizzes-false = Nepravda
quizzes-saving = Ukládání…
quizzes-saved = Uloženo
quizzes-unsaved = Zatím neuloženo. Vaše volba zůstává zde a dál se ji snažíme uložit.
quizzes-held = To bylo velmi rychlé. Vaše volba zůstává zde a za okamžik ji uložíme.
quizzes-previous = Předchozí otázka
quizzes-next = Další otázka
quizzes-to-check = Zkontrolovat odpovědi
quizzes-row-label = Otázky tohoto kvízu
quizzes-mark-answered = Otázka { $number }, zodpovězená
quizzes-mark-open = Otázka { $number }, zatím bez odpovědi
quizzes-check = Než kvíz odevzdáte
quizzes-unanswered = { $count ->
    [one] Otázka { $numbers } nemá odpověď. Vyberte její číslo a vraťte se k ní.
    [few] Otázky { $numbers } nemají odpověď. Vyberte číslo a k otázce se vraťte.
    [many] Otázky { $numbers } nemají odpověď. Vyberte číslo a k otázce se vraťte.
   *[other] Otázky { $numbers } nemají odpověď. Vyberte číslo a k otázce se vraťte.
  }
quizzes-all-answered = Všechny otázky mají odpověď.
quizzes-back-to-questions = Zpět k otázkám
quizzes-hand-in = Odevzdat
quizzes-passed = Splněno!
quizzes-failed = Zatím nesplněno
quizzes-earned = Připisujeme vám { $points ->
    [one] jeden bod
    [few] { $points } body
    [many] { $points } bodu
   *[other] { $points } bodů
  }.
quizzes-to-rules = Vaše pokusy a pravidla
quizzes-answers = Vaše odpovědi s vysvětlením
quizzes-right = Správně
quizzes-partly = Zčásti správně: { $percent } %
quizzes-wrong = Nesprávně
quizzes-your-answer = Vaše odpověď
quizzes-right-answer = Správná odpověď
quizzes-learn-this = K prostudování: { $title }
refusal-attempt-over = Tento pokus už je odevzdaný, jeho odpovědi proto nelze měnit.
refusal-attempt-open = Odpovědi se zobrazí až po odevzdání.
refusal-no-attempts-left = { $allowed ->
    [one] Jediný pokus, který tento kvíz dovoluje, je vyčerpaný.
    [few] Všechny { $allowed } pokusy, které tento kvíz dovoluje, jsou vyčerpané.
    [many] Celý počet { $allowed } pokusu, který tento kvíz dovoluje, je vyčerpaný.
   *[other] Všech { $allowed } pokusů, které tento kvíz dovoluje, je vyčerpaných.
  }
refusal-empty-quiz = Tento kvíz zatím nemá žádné otázky. Dejte prosím vědět svému lektorovi.
refusal-gift-unclosed = Závorka otevřená na řádku { $line } není uzavřená.
refusal-gift-unopened = Otázka na řádku { $line } uzavírá závorku, která nebyla otevřená.
refusal-gift-not-separated = Otázka na řádku { $line } splývá s následující. Vložte mezi ně prázdný řádek.
refusal-gift-answers = Odpovědi k otázce na řádku { $line } nelze přečíst. Každá začíná znakem = nebo ~ a má text.
refusal-bank-no-id = Otázka na řádku { $line } ({ $lang }) potřebuje identifikátor o délce nejvýše 60 znaků.
refusal-bank-twice = Otázka { $question } je v bance otázek dvakrát ({ $lang }).
refusal-bank-not-translated = Otázka { $question } chybí v jednom z jazyků ({ $lang }).
refusal-bank-differs = Otázka { $question } má v jazyce { $lang } jiné odpovědi než v prvním jazyce.
refusal-bank-kind = Otázka { $question } je druhu, který kvízy zatím neumějí položit.
refusal-bank-options = Otázka { $question } musí mít 2 až 26 odpovědí.
refusal-bank-weights = V otázce { $question } musí správné odpovědi dát dohromady přesně 100 %, ale výběr všech možností ne.
