# Výsledky balíčku: pokusy, odpovědi a vynulování.
desk-results = Výsledky
desk-results-of = Výsledky: { $title }
desk-versions = Verze
desk-versions-of = Verze: { $title }
results-title = Výsledky
results-attempts = Pokusy
results-answers = Odpovědi
results-objectives = Cíle
results-comments = Komentáře
results-person = Osoba
results-department = Oddělení
results-attempt = Pokus
results-version = Verze
results-outcome = Stav
results-score = Výsledek
results-score-percent = Výsledek v procentech podle balíčku
results-time = Strávený čas
results-began = Začátek
results-last = Poslední aktivita
results-part = Kapitola
results-question = Otázka
results-kind = Druh
results-answer = Daná odpověď
results-right = Správná odpověď
results-result = Hodnocení
results-weight = Váha
results-latency = Trvání
results-seconds = { $seconds } s
results-objective = Cíl
results-completion = Dokončení
results-success = Úspěch
results-comment = Komentář
results-correct = správně
results-incorrect = špatně
results-unanticipated = neočekávaně
results-neutral = nehodnoceno
results-nothing-recorded = Balíček tu nezaznamenal žádné odpovědi, cíle ani komentáře.
results-self-reported = Výsledky a odpovědi jsou takové, jak je oznámil sám balíček.
results-raw = Vše tak, jak to zapsal balíček
results-element = Prvek
results-value = Hodnota
results-download-attempts = Pokusy jako sešit Excelu
results-download-answers = Odpovědi jako sešit Excelu
results-none-title = Žádné pokusy k zobrazení
results-none-text = Jakmile někdo balíček otevře, jeho pokus se objeví zde. Pokud filtrujete, zkuste méně filtrů.
results-any-outcome = Všechny
results-any-department = Všechna
results-count = { $count ->
    [0] Žádné pokusy.
    [one] Jeden pokus.
    [few] { $count } pokusy.
    [many] { $count } pokusu.
   *[other] { $count } pokusů.
  }
results-attempt-title = Jeden pokus
results-attempt-of = Pokus { $number }:
results-edition = Vydání
results-reset = Vynulovat tento pokus
results-reset-text = Pokus zůstane uložen, ale nikde se nepočítá, a dotyčný může začít znovu. Co dokončil, zůstává dokončeno, a body mu zůstávají.
results-reset-reason = Důvod
results-reset-hint = 3 až 500 znaků. Dotyčný si ho přečte a zapíše se s vaším jménem.
results-reset-done = Pokus byl vynulován a dotyčný byl upozorněn.
results-reset-by = Tento pokus byl vynulován { $moment }. Provedl(a): { $name }.
