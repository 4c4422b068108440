# Učení: domovská stránka, přehrávač, lekce, hodina.
learning-loading = Lekce se načítá
learning-units = Části tohoto kurzu
learning-units-of = Všechny části · hotovo { $percent } %
learning-percent = Hotovo { $percent } % kurzu
learning-trail = Kde jste
learning-lesson-of = Lekce { $number } z { $total }
learning-quiz-of = { $total ->
    [one] Kvíz
    [few] Kvíz { $number } ze { $total }
    [many] Kvíz { $number } z { $total }
   *[other] Kvíz { $number } z { $total }
  }
learning-package-of = { $total ->
    [one] Interaktivní lekce
    [few] Interaktivní lekce { $number } ze { $total }
    [many] Interaktivní lekce { $number } z { $total }
   *[other] Interaktivní lekce { $number } z { $total }
  }
learning-case-of = { $total ->
    [one] Případ
    [few] Případ { $number } ze { $total }
    [many] Případ { $number } z { $total }
   *[other] Případ { $number } z { $total }
  }
learning-minutes = { $minutes } min
learning-takes = { $minutes ->
    [one] Asi jedna minuta
    [few] Asi { $minutes } minuty
    [many] Asi { $minutes } minuty
   *[other] Asi { $minutes } minut
  }
learning-done-mark = Hotovo
learning-begun-mark = Rozpracováno
learning-open-mark = Nezahájeno
learning-previous = Předchozí
learning-next = Další
learning-ways = Před touto částí a po ní
learning-missing-title = Tato část tu není
learning-missing-what = Možná se přesunula, nebo k ní nemáte přístup
learning-missing-text = Nic z vaší práce se neztratilo. V katalogu najdete vše, co si můžete projít.
learning-to-catalogue = Do katalogu
learning-read-in = Jazyk této lekce
learning-smaller = Menší písmo
learning-larger = Větší písmo
learning-print = Vytisknout lekci
learning-shortcuts = Klávesy: J další, K předchozí; v lekcích také → a ←
learning-callout = Stojí za zapamatování
learning-counter = Od přepážky
learning-try = Vyzkoušejte si to
learning-reflect = Jen pro vás
learning-note-saved = Uloženo. Přečíst si to můžete jen vy.
learning-note-saving = Ukládání… Do té doby zůstává váš text v tomto prohlížeči.
learning-sources = { $count ->
    [one] Jeden zdroj
    [few] { $count } zdroje
    [many] { $count } zdroje
   *[other] { $count } zdrojů
  }
learning-as-of = Stav ke dni { $day }. Další kontrola nejpozději { $review }.
learning-finish = Označit jako hotové a pokračovat
learning-go-on = Pokračovat
learning-done = { $points ->
    [0] Hotovo.
    [one] Hotovo. Připisujeme vám jeden bod.
    [few] Hotovo. Připisujeme vám { $points } body.
    [many] Hotovo. Připisujeme vám { $points } bodu.
   *[other] Hotovo. Připisujeme vám { $points } bodů.
  }
learning-course-done = { $points ->
    [0] Kurz máte dokončený. Výborně!
    [one] Kurz máte dokončený. Výborně! Připisujeme vám jeden bod.
    [few] Kurz máte dokončený. Výborně! Připisujeme vám { $points } body.
    [many] Kurz máte dokončený. Výborně! Připisujeme vám { $points } bodu.
   *[other] Kurz máte dokončený. Výborně! Připisujeme vám { $points } bodů.
  }
learning-enough-title = To je vaše hodina. Dobrá práce, na shledanou zítra.
learning-enough-text = Vaše místo zůstane uložené. Pokud chcete, můžete pokračovat. Body už se ale nepřičítají, protože odpočatá hlava si zapamatuje víc.
learning-enough-stop = Tady skončit
learning-enough-go-on = Přesto pokračovat
learning-continue = Pokračujte:
learning-continue-button = Pokračovat
learning-minutes-left = { $minutes ->
    [one] Zbývá jedna minuta
    [few] Zbývají { $minutes } min
    [many] Zbývá { $minutes } min
   *[other] Zbývá { $minutes } min
  }
learning-first = Začněte tady:
learning-first-text = Vaše první lekce zabere { $minutes ->
    [one] jednu minutu
    [few] { $minutes } minuty
    [many] { $minutes } minuty
   *[other] { $minutes } minut
  }. Kdykoli můžete přestat a pak pokračovat tam, kde jste skončili.
learning-begin = Začít první lekci
learning-to-course = Celý kurz
learning-fits = Co se dá stihnout, když máte { $minutes } min?
learning-others = Vaše další kurzy
learning-hour = Vaše dnešní minuty
learning-hour-label = { $minutes } z { $goal } min
learning-finished-title = Máte tu všechno dokončené
learning-finished-text = Ke kterékoli lekci se můžete vrátit. Nové kurzy se objeví v katalogu.
learning-no-course-title = Zatím pro vás není žádný kurz
learning-no-course-text = Jakmile pro vás nějaký zveřejníme, najdete ho tady.
learning-newest-badges = Vaše nejnovější odznaky
learning-all-badges = Všechny moje odznaky
learning-glossary = Celý slovníček
learning-term-close = Zavřít
