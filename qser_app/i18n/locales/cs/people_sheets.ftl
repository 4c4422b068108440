# Sheets of people, whatever they are sent for.
sheet-file = Vyberte tabulku (Excel nebo CSV, do { $megabytes } MB)
sheet-sending = Čteme tabulku…
sheet-read = Tabulka je přečtená.
sheet-failed = Tabulku se nepodařilo odeslat. Zkuste to prosím znovu.
sheet-too-large = Tento soubor je příliš velký. Na 5 000 řádků stačí { $megabytes } MB.
refusal-sheet-empty = V této tabulce nic není.
refusal-sheet-unreadable = Tento soubor nelze přečíst jako tabulku. Uložte jej jako .xlsx nebo CSV a pošlete znovu.
refusal-sheet-old-excel = Toto je soubor starého Excelu (.xls). Uložte jej jako .xlsx nebo CSV a pošlete znovu.
refusal-sheet-no-addresses = Žádný sloupec této tabulky neobsahuje e-mailové adresy.
refusal-sheet-too-many = Tato tabulka má víc než { $most } řádků. Rozdělte ji prosím.
sheet-report = Co se stane s „{ $name }“
sheet-rows = Řádky tabulky
sheet-row = Řádek
sheet-fate = Co se s ním stane
sheet-drop = Odložit tabulku
sheet-unread = { $count ->
    [one] Jeden sloupec této tabulky se nečte:
    [few] { $count } sloupce této tabulky se nečtou:
    [many] { $count } sloupce této tabulky se nečte:
   *[other] { $count } sloupců této tabulky se nečte:
  }
sheet-unread-more = { $count ->
    [one] a jeden další
    [few] a { $count } další
    [many] a { $count } dalšího
   *[other] a { $count } dalších
  }
sheet-column = (sloupec { $letter })
sheet-column-bare = sloupec { $letter }, bez nadpisu
sheet-unread-advice = Tady stačí e-mailové adresy. Váš soubor zůstává, jak je.
