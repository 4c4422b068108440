# Obrázky kurzu: odeslání obrázku a seznam souborů.
picture-add = Přidat obrázek
picture-file = Obrázek
picture-file-hint = PNG, JPEG, WebP, GIF nebo SVG, nejvýše { $megabytes } MB. Velikost se přizpůsobí a údaje o místě a čase, které do něj zapsal fotoaparát, se odstraní.
picture-file-missing = Vyberte prosím obrázek.
picture-alt = Co ukazuje?
picture-alt-hint = Pro ty, kdo jej nevidí: jednou či dvěma větami řekněte, na čem v této lekci záleží. Ne „Obrázek …“, ale „Žena u přepážky ukazuje na druhý řádek formuláře.“
picture-alt-missing = Řekněte prosím, co obrázek ukazuje. Jinak by o něj část účastníků přišla.
picture-caption = Popisek (nepovinný)
picture-caption-hint = Zobrazí se pod obrázkem: například kdo jej pořídil a kdy.
picture-sending = Obrázek se odesílá…
picture-insert = Vložit do textu
picture-cancel = Zrušit
picture-failed = Obrázek nedorazil. Váš text je v bezpečí; zkuste to prosím znovu.
refusal-picture-too-large = Obrázek může mít nejvýše { $megabytes } MB. Vyberte prosím menší.
refusal-picture-kind = Toto není obrázek, který lze zobrazit: PNG, JPEG, WebP, GIF, nebo SVG bez skriptů a odkazů.
refusal-picture-broken = Obrázek nelze přečíst: soubor je poškozený. Uložte jej prosím znovu a pošlete ještě jednou.
refusal-picture-too-many-pixels = Obrázek má více než { $most } milionů obrazových bodů. Nejprve jej prosím zmenšete.
refusal-picture-animated = Pohyblivé obrázky nepřijímáme: odvádějí pozornost od čtení a nikdo je nemůže zastavit. Pošlete prosím nehybný obrázek.
refusal-file-in-use = Tento soubor ukazuje některý text, proto zůstává. Nejprve jej z textu odstraňte.
refusal-too-many-files = Kurz může mít { $most } souborů. Odstraňte prosím některé, které žádný text neukazuje.
files-title = Obrázky a soubory
files-lead = Vše, co mohou texty tohoto kurzu ukázat, a kde se to ukazuje.
files-none-title = Zatím žádné soubory
files-none-text = Obrázky se přidávají tam, kde jsou potřeba: v lekci, tlačítkem „Přidat obrázek“.
files-open = Otevřít { $name }
files-size = { $size } kB
files-used = { $count ->
    [one] Zobrazuje se v jednom textu:
    [few] Zobrazuje se ve { $count } textech:
    [many] Zobrazuje se v { $count } textu:
   *[other] Zobrazuje se v { $count } textech:
  }
files-unused = Žádný text jej neukazuje.
files-remove = Odstranit
files-remove-it = Odstranit { $name }
files-removed = Soubor je odstraněn.
