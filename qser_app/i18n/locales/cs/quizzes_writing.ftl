# Psaní otázek na stránce banky.
bank-write-title = Psát otázky jako text
bank-write-lead = Všech deset druhů jako text ve formátu GIFT. Začněte druhem, místo teček napište svá slova a vedle uvidíte, co to znamená.
bank-begin = Začít otázku
bank-begin-choose = Vyberte druh…
bank-text = Otázky jako text
bank-text-hint = Co píšete, zůstává v tomto prohlížeči, dokud to neuložíte. Mezi dvěma otázkami je prázdný řádek.
bank-meaning = Co to znamená
bank-write-save = { $count ->
    [one] Uložit otázku
    [few] Uložit { $count } otázky
    [many] Uložit { $count } otázky
   *[other] Uložit { $count } otázek
  }
bank-written = Uloženo: { $added } nových, { $changed } změněných. Započaté pokusy si své otázky ponechají.
bank-written-same = Není co uložit: banka už říká totéž.
bank-edit = Upravit jako text
bank-edit-of = Upravit jako text: { $words }
refusal-bank-file-unwritten = Na něco v textu se zatím nelze ptát; je to uvedeno vedle pole. Nic se neuložilo.
refusal-bank-file-unwritable = Tuto otázku nelze zapsat ve formátu GIFT: šipka v některém textu by se četla jako dvojice.
