# Balíčky SCORM: proč je balíček odmítnut, co říká zpráva před zveřejněním, nahrávání a přehrávání.
refusal-package-not-a-zip = Toto není soubor zip. Exportujte kurz ze svého autorského nástroje jako SCORM zip a nahrajte tento soubor beze změny.
refusal-package-damaged = Soubor zip je poškozený ({ $entry }). Exportujte ho prosím znovu a nahrajte nový soubor.
refusal-package-too-many-files = Balíček obsahuje příliš mnoho souborů. Přijímáme jich nejvýše { $entry }.
refusal-package-too-large = Po rozbalení by byl balíček příliš velký ({ $entry }).
refusal-package-squeezed = Po rozbalení je balíček mnohem větší, než odpovídá jeho velikosti ({ $entry }). Tak se chovají škodlivé soubory, proto jsme ho odmítli.
refusal-package-unsafe-name = Balíček obsahuje soubor, jehož název není bezpečný: { $entry }. Proto jsme ho odmítli.
refusal-package-same-names = Balíček obsahuje dva soubory, které by na některých počítačích byly jedním: { $entry }.
refusal-package-reserved-name = Balíček obsahuje soubor s názvem, který si Windows vyhrazuje pro sebe: { $entry }.
refusal-package-link = Balíček obsahuje místo souboru odkaz nebo zařízení: { $entry }. Proto jsme ho odmítli.
refusal-package-encrypted = Balíček je chráněný heslem ({ $entry }). Exportujte ho prosím bez hesla.
refusal-package-compression = Jeden soubor je zkomprimovaný způsobem, který nepodporujeme: { $entry }. Vytvořte prosím běžný zip.
refusal-package-no-manifest = V balíčku není soubor imsmanifest.xml, takže to není balíček SCORM. Soubor musí být na nejvyšší úrovni nebo v jediné složce.
refusal-package-bad-manifest = Manifest (imsmanifest.xml) nelze přečíst: { $entry }.
refusal-package-manifest-trick = Manifest (imsmanifest.xml) si žádá věci, které leží mimo něj ({ $entry }). Proto jsme balíček odmítli.
refusal-package-no-launch = Manifest neuvádí žádnou úvodní stránku.
refusal-package-launch-outside = Manifest spouští stránku mimo balíček: { $entry }. Proto jsme ho odmítli.
refusal-package-launch-missing = Úvodní stránka v balíčku není: { $entry }.
refusal-upload-too-large = Soubor je větší než { $megabytes } MB, což je nejvíc, co tato platforma přijímá.
refusal-upload-broken = Nahrávání se přerušilo. Vyberte prosím soubor znovu.
refusal-launch-ended = Tento kurz byl mezitím otevřen jinde, nebo je otevřený příliš dlouho. Chcete-li pokračovat, spusťte ho zde znovu.
refusal-commit-too-large = Kurz se snaží uložit víc, než platforma uchovává.

scorm-report-edition = SCORM { $edition }
scorm-report-scos = { $count ->
    [one] Jedna kapitola k projití
    [few] { $count } kapitoly k projití
    [many] { $count } kapitoly k projití
   *[other] { $count } kapitol k projití
  }
scorm-report-size = { $files ->
    [one] Jeden soubor
    [few] { $files } soubory
    [many] { $files } souboru
   *[other] { $files } souborů
  }, po rozbalení { $megabytes } MB
scorm-report-undeclared = Balíček neuvádí, jaké je vydání SCORM; podle podoby je to { $edition }.
scorm-report-assets = Žádná kapitola neposílá výsledky: za hotovou se považuje, jakmile ji někdo otevře.
scorm-report-missing = Chybí soubor, který manifest uvádí: { $file }
scorm-report-more-missing = { $count ->
    [one] Chybí ještě jeden uvedený soubor.
    [few] Chybějí ještě { $count } uvedené soubory.
    [many] Chybí ještě { $count } uvedeného souboru.
   *[other] Chybí ještě { $count } uvedených souborů.
  }
scorm-report-organizations = Počet kurzů v balíčku: { $count }. Účastníci uvidí „{ $title }“.
scorm-report-dangling = Řádek „{ $title }“ nikam nevede a nezobrazí se.
scorm-report-outside = Stránky načítají něco z adresy { $host }. Balíčky smějí používat jen vlastní soubory, toto místo proto zůstane prázdné.
scorm-report-server-files = { $count ->
    [one] Jeden soubor je určený pro webový server a tady nepoběží: { $file }
    [few] { $count } soubory jsou určené pro webový server a tady nepoběží, například { $file }
    [many] { $count } souboru je určeno pro webový server a tady nepoběží, například { $file }
   *[other] { $count } souborů je určených pro webový server a tady nepoběží, například { $file }
  }
scorm-report-unknown-files = { $count ->
    [one] Jeden soubor je neznámého typu a nabídne se ke stažení: { $file }
    [few] { $count } soubory jsou neznámých typů a nabídnou se ke stažení, například { $file }
    [many] { $count } souboru je neznámého typu a nabídne se ke stažení, například { $file }
   *[other] { $count } souborů je neznámých typů a nabídne se ke stažení, například { $file }
  }

scorm-authoring-title = Přidat balíček SCORM
scorm-authoring-intro = Nahrajte balíček ze svého autorského nástroje (SCORM 1.2 nebo 2004). Nejdřív ho zkontrolujeme; dokud ho nezveřejníte, účastníci ho neuvidí.
scorm-where = Kam má přijít?
scorm-module = Kurz a modul
scorm-target = Místo
scorm-target-new = Nová část na konci modulu
scorm-target-replace = Nová verze části „{ $title }“
scorm-file = Balíček (zip)
scorm-file-hint = Nejvýše { $megabytes } MB. Soubor se odešle hned, jak ho vyberete.
scorm-upload-progress = Nahrávání: { $percent } %
scorm-upload-checking = Kontrola balíčku…
scorm-upload-done = Balíček je tady a prošel kontrolou.
scorm-upload-failed = Soubor nedorazil. Zkontrolujte připojení a vyberte ho znovu.
scorm-report-title = Co kontrola zjistila
scorm-report-good = Nic, co by vás mělo znepokojit.
scorm-title = Název, který uvidí účastníci
scorm-title-missing = Zadejte prosím název.
scorm-title-long = Použijte prosím nejvýše 200 znaků.
scorm-publish = Zveřejnit
scorm-published = „{ $title }“ je zveřejněno.
scorm-open = Otevřít jako účastník
scorm-back-to-course = Zpět ke kurzu

scorm-frame-title = Obsah kurzu: { $title }
scorm-skip = Přeskočit obsah kurzu
scorm-after = Za obsahem kurzu
scorm-leave = Uložit a odejít
scorm-contents = Kapitoly tohoto kurzu
scorm-part-done = hotovo
scorm-starting = Kurz se otevírá…
scorm-saving = Ukládání…
scorm-saved = Uloženo
scorm-offline = Bez připojení, uchováno zde
scorm-offline-hint = Můžete pokračovat. Váš pokrok zůstává v tomto počítači a uloží se, až se připojení obnoví.
scorm-restart = Pokračovat zde
scorm-failed = Kurz se nepodařilo otevřít. Váš pokrok je v bezpečí.
scorm-try-again = Zkusit znovu
scorm-complete = Dokončeno. Výborně!
scorm-review = Tohle už máte dokončené. Klidně si to prohlížejte dál: váš výsledek se nezmění.
scorm-self-reported = Výsledek oznámil sám kurz
scorm-score = Výsledek: { $score } %
scorm-time = { $minutes ->
    [one] Zatím jedna minuta v tomto kurzu
    [few] Zatím { $minutes } minuty v tomto kurzu
    [many] Zatím { $minutes } minuty v tomto kurzu
   *[other] Zatím { $minutes } minut v tomto kurzu
  }
scorm-module-own = Samostatný kurz pro naši organizaci
scorm-file-label = Vybrat soubor zip
scorm-wide = Celá obrazovka
