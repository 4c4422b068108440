# Editor textů: psaní, koncepty, verze, překlad.
author-field-title = Název
author-field-summary = Shrnutí
author-field-body = Text
author-field-sources = Zdroje
author-field-as-of = Platí k
author-field-review = Znovu zkontrolovat do
author-summary-hint = Jedna věta do přehledů.
author-sources-hint = Jeden na řádek: co to je a rok.
author-facts = Zdroje a data
author-tools = Nástroje pro text
author-tool-bold = Tučně (Ctrl+B)
author-tool-italic = Kurzíva (Ctrl+I)
author-tool-heading = Nadpis
author-tool-subheading = Menší nadpis
author-tool-list = Seznam
author-tool-numbers = Číslovaný seznam
author-tool-link = Odkaz (Ctrl+K)
author-tool-table = Tabulka
author-tool-block = Blok…
author-tool-lesson = Část…
author-tool-term = Pojem…
author-tool-picture = Obrázek…
author-tool-words = slova
author-tool-alt = co obrázek ukazuje
author-tool-caption = popisek
author-tool-block-title = Nadpis bloku
author-block-callout = Poznámka v rámečku
author-block-flip = Otočná kartička
author-block-reflect = Zamyšlení
author-block-counter = U přepážky: případ z praxe
author-block-try = Něco k vyzkoušení v práci
author-draft-saving = Ukládá se…
author-draft-saved = Uloženo { $time }
author-draft-offline = Bez spojení. Co píšete, zůstává v tomto prohlížeči a odešle se, jakmile bude spojení.
author-draft-fresh = Někdo jiný text změnil. Vidíte jej tak, jak je teď.
author-draft-conflict = Zatím neuloženo: někdo jiný text mezitím změnil. Vyberte prosím níže.
author-draft-long = Neuloženo: text je příliš dlouhý. Zůstává v tomto prohlížeči; zkraťte jej prosím.
author-draft-signed-out = Neuloženo: už nejste přihlášeni. Co jste napsali, zůstává v tomto prohlížeči; přihlaste se znovu na jiné kartě.
author-draft-aside = Teď vidíte druhý text. Ten váš je mezi dřívějšími stavy.
author-saving-first = Okamžik: nejdříve se uloží, co jste napsali.
author-conflict-title = Tento text mezitím změnil(a) { $name }
author-conflict-text = Nic se neztratí: text, který nevyberete, zůstane mezi dřívějšími stavy.
author-conflict-mine = Váš text
author-conflict-theirs = Druhý text
author-conflict-keep = Pokračovat s mým
author-conflict-take = Pokračovat s druhým
author-line = Přejít na řádek { $line }
author-preview = Jak to uvidí účastníci
author-preview-mistake = Náhled se vrátí, jakmile bude chyba v textu opravena.
author-mistake-unknown-block = Blok „{ $detail }“ neexistuje. Jsou bloky callout, flip, reflect, counter a try.
author-mistake-nested-block = Blok začíná uvnitř jiného. Ukončete první řádkem se znaky :::.
author-mistake-open-block = Tento blok není ukončen. Ukončete jej řádkem se znaky :::.
author-mistake-stray-block = Toto ::: nic neuzavírá.
author-mistake-heading = Nadpisy v textu začínají ##; jediné # je název.
author-mistake-link = Odkaz „{ $detail }“ nikam nevede. Napište https://… nebo vyberte část v liště.
author-mistake-term = Slovníček tohoto kurzu nemá pojem „{ $detail }“.
author-mistake-picture = Obrázek „{ $detail }“ v tomto kurzu není, nebo je uvnitř řádku. Obrázek patří na samostatný řádek.
author-mistake-picture-kind = Obrázek „{ $detail }“ nelze zobrazit.
author-mistake-no-alternative = Obrázek „{ $detail }“ potřebuje mezi [ a ] slova, která říkají, co ukazuje.
author-state-source = Originál
author-state-published = Zveřejněno
author-state-stale = Zaostává za originálem
author-state-draft = Koncept
author-state-missing = Chybí
author-languages = Jazyky tohoto textu
author-others = { $count ->
    [one] Tento text má otevřený také { $names }. Píšete do stejného konceptu.
    [few] Tento text mají otevřený také { $names }. Všichni píšete do stejného konceptu.
    [many] Tento text mají otevřený také { $names }. Všichni píšete do stejného konceptu.
   *[other] Tento text mají otevřený také { $names }. Všichni píšete do stejného konceptu.
  }
author-behind = Verze { $version } byla zveřejněna až po začátku tohoto konceptu. Než zveřejníte, podívejte se na verze: ta vaše by ji nahradila.
author-as-learner = Náhled jako účastník
author-versions = Verze
author-translate = Překlad
author-take-source = Začít zdrojovým textem tam, kde zatím nic není
author-publishing = Zveřejnění
author-note = Co je nového (nepovinné)
author-note-hint = Je uvedeno v seznamu verzí; účastníci to nevidí.
author-says-the-same = Překlad teď říká totéž co originál
author-publish = Zveřejnit
author-publish-changes = Zveřejnit změny
author-discard = Zpět k tomu, co vidí účastníci
author-discarded = Koncept je znovu takový, jak jej vidí účastníci. Co jste napsali, je mezi dřívějšími stavy.
author-published = Verze { $number } je zveřejněna. Účastníci ji odteď vidí.
author-written = Naposledy změnil(a) { $name }, { $moment }
author-all-published = Vše je zveřejněno. Jakmile začnete psát, vznikne koncept.
author-draft-title = Koncept
author-show-changes = Co se změnilo
author-no-versions = Zatím zde nebylo nic zveřejněno ani změněno.
author-earlier = Dřívější stavy konceptu ({ $count })
author-earlier-text = Ukládají se každých pár minut, když někdo píše. Změny se ukazují oproti tomu, co vidí účastníci.
author-imported = Ze složky kurzu
author-published-by = Zveřejnil(a) { $name }
author-version = Verze { $number }
author-version-now = To vidí účastníci
author-take-up = Pokračovat odsud
author-take-up-it = Pokračovat od stavu { $moment }
author-no-changes = Nezměnilo se ani slovo.
author-passed = { $count ->
    [one] … jeden řádek beze změny …
    [few] … { $count } řádky beze změny …
    [many] … { $count } řádku beze změny …
   *[other] … { $count } řádků beze změny …
  }
author-added-words = přidáno:
author-taken-words = odebráno:
author-preview-banner = Takto by koncept viděl účastník. Tuto stránku vidí jen autoři a nic se nezapočítává.
author-back-to-text = Zpět k textu
author-mark = Říká stále totéž: označit jako aktuální
author-marked = Označeno jako aktuální.
author-stale = { $count ->
    [one] Originál se od tohoto překladu změnil na jednom místě.
    [few] Originál se od tohoto překladu změnil na { $count } místech.
    [many] Originál se od tohoto překladu změnil na { $count } místa.
   *[other] Originál se od tohoto překladu změnil na { $count } místech.
  }
author-gone = V originálu už není:
author-piece-changed = Od té doby změněno
author-piece = Překlad úseku { $number }
author-languages-title = Jazyky kurzu
author-languages-lead = Jak daleko je každý text v každém jazyce. Stiskněte buňku a pište nebo překládejte.
author-text = Text
author-waits-short = Novější koncept
author-titles = Názvy, které ještě chybí
author-titles-lead = Tyto texty tvoří jen název. Napište zde všechny názvy najednou; účastníci je uvidí hned.
author-titles-publish = Zveřejnit názvy
author-titles-done = Názvy jsou zveřejněny.
author-write-in = Napsat v jazyce: { $language }
author-back-to-course = Zpět ke kurzu
author-language-add = Další jazyk
author-language-add-it = Přidat jazyk
author-due = { $count ->
    [one] Jeden text je třeba znovu zkontrolovat
    [few] { $count } texty je třeba znovu zkontrolovat
    [many] { $count } textu je třeba znovu zkontrolovat
   *[other] { $count } textů je třeba znovu zkontrolovat
  }
author-due-by = do { $day }
