# Zpráva před zveřejněním podrobněji a další důvody, proč je balíček odmítnut.
refusal-package-zip-in-zip = Tento zip obsahuje další zip ({ $entry }). Rozbalte ho a nahrajte vnitřní zip beze změny.
refusal-package-other-standard = Toto není balíček SCORM ({ $entry }). Exportujte kurz jako SCORM 1.2 nebo SCORM 2004 a nahrajte tento soubor.
refusal-package-manifest-too-large = Manifest (imsmanifest.xml) je příliš dlouhý nebo má příliš mnoho úrovní ({ $entry }). Proto jsme balíček odmítli.
refusal-package-no-room = Na serveru už není pro tento balíček místo. Dejte to prosím vědět správcům platformy.
refusal-file-unreadable = Tady není soubor, který by šlo přečíst: { $file }

scorm-report-part = { $number }. { $title } ({ $file })
scorm-report-more-parts = … a další ({ $count })
scorm-report-unclear = Balíček označuje své vydání SCORM jako „{ $version }“, což přesně neodpovídá žádnému; zacházíme s ním jako s { $edition }.
scorm-report-sequencing = Balíček má vlastní pravidla pro pořadí svých kapitol.
scorm-report-prerequisites = Některé kapitoly vyžadují, aby byly nejdřív dokončeny jiné.
scorm-report-doubled = Manifest dává dvěma věcem stejný název ({ $name }). Tady je rozlišujeme; ověřte prosím, že každá kapitola otevírá správnou stránku.
scorm-report-mended = Manifest má drobné chyby (například samotné „&“), které jsme při čtení opravili. Zkontrolujte prosím názvy.
scorm-report-surrounded = Před souborem zip nebo za ním jsou cizí data, jak to bývá u poškozených stažení. Samotný balíček je celý.
scorm-report-links = Stránky odkazují na jiné weby, například { $host }. Účastníci nejdřív uvidí adresu a otevřou si ji na nové kartě.
scorm-report-plain = Stránky uvádějí nešifrované adresy (http://), například { $host }. Prohlížeče blokují, co se takto načítá.
scorm-report-windows = Některé stránky otevírají vlastní okna, například { $file }. Zobrazí se nad kurzem, uvnitř jeho rámce.
scorm-report-large-file = Jeden soubor je velmi velký ({ $megabytes } MB): { $file }. Při pomalém připojení se spustí později.
scorm-report-unused-files = { $count ->
    [one] Jeden soubor není v manifestu uvedený, přesto ho ponecháváme: { $file }
    [few] { $count } soubory nejsou v manifestu uvedené, například { $file }; přesto je ponecháváme.
    [many] { $count } souboru není v manifestu uvedeno, například { $file }; přesto je ponecháváme.
   *[other] { $count } souborů není v manifestu uvedeno, například { $file }; přesto je ponecháváme.
  }
scorm-report-warnings = { $count ->
    [one] Balíček lze importovat. Přečtěte si prosím řádek označený „!“.
    [few] Balíček lze importovat. Přečtěte si prosím { $count } řádky označené „!“.
    [many] Balíček lze importovat. Přečtěte si prosím { $count } řádku označeného „!“.
   *[other] Balíček lze importovat. Přečtěte si prosím { $count } řádků označených „!“.
  }
scorm-upload-checked = Kontrolujeme balíček: { $percent } %
scorm-upload-sending = Odesíláme balíček…
scorm-report-no-contents = Obsah v manifestu je prázdný nebo nikam nevede; to, co se zobrazí, jsme vybrali ze souborů balíčku. Zkontrolujte prosím kapitoly.
scorm-report-elsewhere = Kapitola „{ $title }“ leží na jiném webu ({ $host }), a proto ji vynecháváme. Účastníci se k ní dostanou jen přes odkaz, který jim dáte.
scorm-report-spoken = Manifest uvádí SCORM { $named }, ale skripty v balíčku umějí jen { $edition }. Balíček proto spouštíme jako { $edition }.
scorm-report-no-page = Kapitola „{ $title }“ otevírá soubor, který prohlížeče nezobrazují jako stránku: { $file }
