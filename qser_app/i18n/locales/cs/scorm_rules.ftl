# Co lektoři určují u balíčku: pokusy, co se počítá, vynulování.
refusal-no-package-attempts-left = { $allowed ->
    [one] Využili jste jediný pokus, který tento balíček dovoluje.
    [few] Využili jste všechny { $allowed } pokusy, které tento balíček dovoluje.
    [many] Využili jste všech { $allowed } pokusu, které tento balíček dovoluje.
   *[other] Využili jste všech { $allowed } pokusů, které tento balíček dovoluje.
  }
refusal-attempt-not-finished = Nový pokus můžete začít, až dokončíte ten poslední. Pokračujte prosím tam, kde jste skončili.
refusal-reason-missing = Uveďte prosím důvod v délce 3 až 500 znaků.
refusal-already-reset = Tento pokus už byl vynulován. Nic se nezměnilo.
notice-attempt-reset = Váš pokus { $number } v části „{ $title }“ byl vynulován, abyste mohli začít znovu. Co jste dokončili, zůstává dokončeno. Důvod: { $reason }

scorm-rules-title = Nastavení balíčku
scorm-rules-attempts-head = Pokusy
scorm-rules-attempts = Kolik pokusů je povoleno?
scorm-rules-attempts-hint = 0 znamená libovolně mnoho. Nový pokus může začít, až skončí ten poslední.
scorm-rules-attempts-wrong = Zadejte prosím celé číslo od 0 do { $most }.
scorm-rules-counts = Který pokus se počítá?
scorm-rules-counts-hint = Určuje výsledek této části. Kdo ji dokončil, má ji dokončenou i nadále.
scorm-rules-highest = Nejvyšší výsledek
scorm-rules-average = Průměr všech pokusů
scorm-rules-first = První pokus
scorm-rules-last = Poslední pokus
scorm-rules-done-head = Splnění a dokončení
scorm-rules-mastery = Výsledek potřebný ke splnění, v procentech
scorm-rules-mastery-hint = Nechte prázdné, má-li platit to, co žádá sám balíček.
scorm-rules-mastery-wrong = Zadejte prosím celé číslo od 0 do 100, nebo nechte pole prázdné.
scorm-rules-force = Počítat jako dokončené, jakmile byl otevřen a opuštěn
scorm-rules-force-hint = Pro balíčky, které dokončení nikdy neoznámí. Nesplněný test zůstává nesplněný.
scorm-rules-window-head = Kde se otevírá
scorm-rules-window = Balíček se zobrazuje
scorm-rules-in-page = na stránce
scorm-rules-in-window = ve vlastním okně
scorm-rules-window-hint = Některé starší balíčky potřebují vlastní okno, aby se vešly.
scorm-rules-save = Uložit
scorm-rules-saved = Uloženo. Platí od dalšího kroku každého účastníka.
desk-missing-unit = Taková část neexistuje, nebo se o ni stará někdo jiný.
desk-settings = Nastavení
desk-settings-of = Nastavení: { $title }

scorm-tries = Vaše pokusy
scorm-tries-of = { $taken ->
    [0] Zatím žádný pokus, povolený počet: { $allowed }.
    [one] Využit jeden pokus, povolený počet: { $allowed }.
    [few] Využity { $taken } pokusy, povolený počet: { $allowed }.
    [many] Využito { $taken } pokusu, povolený počet: { $allowed }.
   *[other] Využito { $taken } pokusů, povolený počet: { $allowed }.
  }
scorm-tries-free = { $taken ->
    [one] Zatím jeden pokus; můžete to zkoušet, kolikrát chcete.
    [few] Zatím { $taken } pokusy; můžete to zkoušet, kolikrát chcete.
    [many] Zatím { $taken } pokusu; můžete to zkoušet, kolikrát chcete.
   *[other] Zatím { $taken } pokusů; můžete to zkoušet, kolikrát chcete.
  }
scorm-tries-highest = Počítá se váš nejlepší výsledek.
scorm-tries-average = Počítá se průměr vašich pokusů.
scorm-tries-first = Počítá se výsledek vašeho prvního pokusu.
scorm-tries-last = Počítá se výsledek vašeho posledního pokusu.
scorm-tries-over = Další pokusy už nejsou. Klidně si to prohlížejte dál: váš výsledek se nezmění.
scorm-tries-number = Pokus
scorm-tries-began = Začátek
scorm-tries-result = Stav
scorm-tries-score = Výsledek podle balíčku
scorm-tries-counts = počítá se
scorm-start-again = Začít znovu
scorm-start-again-hint = Začne nový pokus. Vaše dosavadní výsledky zůstanou zachovány.
scorm-result-passed = Splněno
scorm-result-failed = Nesplněno
scorm-result-completed = Dokončeno
scorm-result-incomplete = Rozpracováno
scorm-result-opened = Otevřeno
scorm-result-reset = Vynulováno
scorm-opens-window = Tento balíček se otevírá ve vlastním okně. Nechte tuto stránku otevřenou a potom se sem vraťte.
scorm-open-window = Otevřít okno
