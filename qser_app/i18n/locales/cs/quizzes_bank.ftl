# Banka otázek modulu, pro ty, kdo kurz tvoří.
bank-title = Otázky: { $title }
bank-lead = Každý pokus o kvíz tohoto modulu vybere některé z těchto otázek. Stránku vidí jen ti, kdo kurz tvoří.
bank-back = Zpět ke kurzu
bank-missing-what = Na této adrese není žádná banka otázek
bank-missing-text = Takový modul neexistuje, nebo se o něj stará někdo jiný.
bank-search = Hledat v otázkách
bank-kind = Druh
bank-tag = Štítek
bank-language = Jazyk
bank-state = Zobrazit
bank-any = Vše
bank-state-drawn = Používané
bank-state-retired = Vyřazené
bank-filter = Použít
bank-found = { $count ->
    [0] Nenašla se žádná otázka
    [one] Jedna otázka
    [few] { $count } otázky
    [many] { $count } otázky
   *[other] { $count } otázek
  }
bank-none-title = Není tu žádná otázka
bank-none-text = Napište otázku výše, přidejte soubor nebo hledejte jiná slova.
bank-page = Strana { $page } z { $pages }
bank-page-before = Předchozí strana
bank-page-after = Další strana
bank-version = Verze { $version }
bank-look = Zobrazit odpovědi
bank-look-of = Zobrazit odpovědi: { $words }
bank-hide = Skrýt odpovědi
bank-retire = Vyřadit
bank-retire-of = Vyřadit: { $words }
bank-restore = Znovu používat
bank-restore-of = Znovu používat: { $words }
bank-retired = Vyřazeno: { $words }. Započaté pokusy si otázku ponechají.
bank-restored = Znovu se používá: { $words }
bank-answers = Odpovědi a jejich hodnota
bank-earns = { $percent } %
bank-explanation = Vysvětlení
bank-kind-single = Jedna správná odpověď
bank-kind-multiple = Více správných odpovědí
bank-kind-all = Více správných odpovědí, všechno nebo nic
bank-kind-true_false = Pravda, nebo nepravda
bank-kind-match = Přiřazování
bank-kind-order = Řazení
bank-kind-gap = Doplňování do textu
bank-kind-numeric = Číslo
bank-kind-short = Krátká odpověď
bank-kind-likert = Škála bez hodnocení
bank-add-title = Importovat otázky
bank-add-lead = Ze souboru GIFT, Aiken, Moodle XML nebo QTI 2.1 a 2.2. Nejprve uvidíte přehled; do té doby se nic nezmění.
bank-file-language = Jazyk otázek
bank-file = Soubor do { $megabytes } MB
bank-file-hint = Přehled se objeví, jakmile soubor vyberete.
bank-sending = Soubor se čte…
bank-read = Soubor je přečtený. Přehled najdete níže.
bank-failed = Soubor nedorazil. Nic se nezměnilo; zkuste to prosím znovu.
bank-report-title = Co by změnil soubor { $name }
bank-would = { $ready ->
    [0] Nic by se nezměnilo
    [one] Jedna otázka by změnila banku
    [few] { $ready } otázky by změnily banku
    [many] { $ready } otázky by změnilo banku
   *[other] { $ready } otázek by změnilo banku
  }; { $unchanged ->
    [0] žádná tu ještě není
    [one] jedna už tu je
    [few] { $unchanged } už tu jsou
    [many] { $unchanged } už tu je
   *[other] { $unchanged } už tu je
  }.
bank-outcome-new = Nová
bank-outcome-changed = Nová verze
bank-outcome-translated = Nový jazyk
bank-outcome-unchanged = Už tu je
bank-outcome-back = Znovu se používá
bank-hidden = { $count ->
    [one] A ještě jedna otázka.
    [few] A ještě { $count } otázky.
    [many] A ještě { $count } otázky.
   *[other] A ještě { $count } otázek.
  }
bank-left = Texty v jazycích { $languages } už nesedí a zůstanou u staré verze.
bank-place = Řádek nebo položka { $place }
bank-unread-title = { $count ->
    [one] Na jednu položku se nelze ptát
    [few] Na { $count } položky se nelze ptát
    [many] Na { $count } položky se nelze ptát
   *[other] Na { $count } položek se nelze ptát
  }
bank-notes-title = Dobré vědět
bank-import = { $count ->
    [one] Importovat jednu otázku
    [few] Importovat { $count } otázky
    [many] Importovat { $count } otázky
   *[other] Importovat { $count } otázek
  }
bank-discard = Nechat být
bank-imported = Importováno: nových { $added }, změněných { $changed }.
bank-export-title = Stáhnout otázky
bank-export-language = Jazyk
bank-download = Stáhnout jako { $format }
bank-holds = { $count ->
    [one] Jedna otázka
    [few] { $count } otázky
    [many] { $count } otázky
   *[other] { $count } otázek
  }
bank-stays = { $count ->
    [one] Jedna otázka se do tohoto formátu nevejde:
    [few] { $count } otázky se do tohoto formátu nevejdou:
    [many] { $count } otázky se do tohoto formátu nevejde:
   *[other] { $count } otázek se do tohoto formátu nevejde:
  }
bank-format-gift = GIFT
bank-format-aiken = Aiken
bank-format-moodle = Moodle XML
bank-format-qti = QTI 2.1
bank-note-formatting = Zobrazí se jako prostý text: tučné písmo, tabulky a podobně zmizely.
bank-note-picture = Obrázek zůstal venku; v textu je jeho popis.
bank-note-media = Zvuk, video nebo něco vloženého zůstalo venku.
bank-note-formula = Ze vzorce se stal prostý text.
bank-note-free-ride = Kdo vybere všechno, získá všechno: žádná špatná odpověď nic neubírá.
bank-note-feedback = Poznámky, které závisejí na celé odpovědi, zůstaly venku.
bank-note-units = Zůstala jen první měrná jednotka.
bank-reason-essay = Volný text: nikdo by ho tu nemohl ohodnotit.
bank-reason-description = Text bez otázky.
bank-reason-category = Kategorie, ne otázka.
bank-reason-unclosed = Závorka se otevře a nikde nezavře.
bank-reason-unopened = Závorka se zavře, aniž byla otevřena.
bank-reason-not-separated = Splývá s další otázkou. Vložte mezi ně prázdný řádek.
bank-reason-answers = Odpovědi se nedají přečíst. Každá začíná znakem = nebo ~ a má text.
bank-reason-number = Číslo se nedá přečíst.
bank-reason-no-right-answer = Žádná odpověď nedává plný počet bodů.
bank-reason-weights = Správné odpovědi nedávají dohromady 100 %.
bank-reason-options = Potřebuje 2 až 26 různých odpovědí.
bank-reason-no-stem = Otázka nemá text.
bank-reason-long = Některý text má přes 8 000 znaků.
bank-reason-gaps = Mezery v textu a jejich odpovědi k sobě nesedí.
bank-reason-option-text = Některá odpověď nemá text.
bank-reason-answer-text = Přijímaná odpověď je prázdná nebo má přes 500 znaků.
bank-reason-order = Místa v pořadí nejsou očíslovaná.
bank-reason-twice = Říká totéž co jiná otázka v souboru.
bank-reason-type = Typ otázky, který kvízy neumějí položit.
bank-reason-cloze = Mezera druhu, který kvízy neumějí položit.
bank-reason-no-answers = Nemá odpovědi.
bank-reason-aiken-options = Chybějí jí odpovědi: začínají A., B. a tak dále.
bank-reason-aiken-answer = Řádek ANSWER chybí nebo neuvádí jedinou odpověď.
bank-reason-pairs = Její dvojice nejsou jednoznačné.
bank-reason-interaction = Druh interakce, který kvízy neumějí položit.
bank-reason-several = Ptá se najednou na více věcí různého druhu.
bank-reason-adaptive = Mění se podle odpovědí, a to kvízy neumějí.
bank-reason-template = Její text se pokaždé znovu počítá, a to kvízy neumějí.
bank-reason-stimulus = Ptá se na text, který je v balíčku jinde a nelze ho převzít.
bank-reason-no-interaction = Na nic se neptá.
bank-reason-missing-file = Balíček tento soubor uvádí, ale neobsahuje.
bank-reason-broken = Soubor této položky je poškozené XML.
refusal-gift-number = Číslo v otázce na řádku { $line } se nedá přečíst.
refusal-bank-unfit = Otázku { $question } nelze tak, jak je napsaná, položit.
refusal-bank-file-nothing = Soubor neobsahuje žádnou otázku.
refusal-bank-file-unknown = Soubor není ve formátu, který čteme. Pošlete prosím GIFT, Aiken, Moodle XML nebo QTI 2.1 či 2.2.
refusal-bank-file-xml = XML v tomto souboru je poškozené.
refusal-bank-file-xml-trick = Soubor používá části XML, které nepovolujeme (entity, typ dokumentu, nekonečnou hloubku).
refusal-bank-file-too-large = Soubor je příliš velký. Čteme nejvýše { $megabytes } MB.
refusal-bank-file-too-many = Soubor obsahuje víc než { $most } otázek. Rozdělte ho prosím.
refusal-bank-file-qti1 = Toto je QTI 1, které nečteme. Exportujte prosím QTI 2.1 nebo 2.2, nebo Moodle XML.
refusal-bank-file-qti-package = Toto je jen seznam balíčku QTI. Pošlete prosím celý balíček jako soubor zip.
refusal-bank-file-archive = Soubor zip je poškozený nebo neobvyklý a nebyl otevřen.
refusal-bank-file-no-manifest = Soubor zip neobsahuje imsmanifest.xml.
