# Veřejný web: rámec, první stránka, materiály, kontakt. Tyto stránky píše server; žádný prohlížeč tento soubor nenačítá.
public-home = Úvodní stránka
public-project = Projekt
public-partners = Partneři
public-news = Novinky
public-events = Akce
public-resources = Otevřené materiály
public-glossary = Slovníček
public-contact = Kontakt
public-accessibility = Přístupnost
public-privacy = Osobní údaje
public-imprint = O webu

public-skip = Přejít na obsah
public-to-home = Q-SER, na úvodní stránku
public-sign-in = Přihlásit se
public-go-on = Pokračovat v učení
public-menu = Nabídka
public-places = Veřejný web
public-places-below = Všechny veřejné stránky
public-language = Jazyk
public-theme = Světlé nebo tmavé barvy
public-feed = Novinky z Q-SER
public-card = Učení pro dobré služby u přepážky
public-funding = Spolufinancováno programem Erasmus+ Evropské unie.
public-funding-number = Projekt { $number }, 2017–2020.
public-disclaimer = Podpora Evropské komise při tvorbě této publikace nepředstavuje souhlas s obsahem, který odráží pouze názory autorů, a Komise nemůže být zodpovědná za jakékoliv využití informací obsažených v této publikaci.
public-rebuilt = Tato platforma staví výsledky projektu znovu, jako svobodný software a bez nového financování z programu.
public-licence = Software: EUPL 1.2. Kurz: CC BY-SA 4.0.
public-write = Napište nám
public-operator-unknown = Tato instalace slouží k vyzkoušení. Kdo ji provozuje, zatím své jméno neuvedl.
public-lost-title = Na této adrese nic není
public-lost-text = Stránka se možná přestěhovala nebo je odkaz neúplný. Odtud můžete pokračovat:
public-accessibility-description = Jak přístupný je tento web a vzdělávací platforma, co ještě chybí a jak nám dát vědět o překážce.
public-privacy-description = Co se děje s vašimi údaji, když navštívíte tento web, napíšete nám nebo se na platformě učíte.
public-imprint-description = Kdo tento web provozuje a za jakých licencí lze používat software a kurz.

public-home-title = Q-SER: dobré služby pro každého, kdo přijde
public-home-description = Bezplatné učení pro zaměstnance obcí: jak dobře pomáhat lidem, kteří přišli z jiné země nebo hledali ochranu. Krátké lekce a kvízy v pěti jazycích.
public-promise = Dobré služby pro každého, kdo přijde k vaší přepážce
public-promise-lead = Q-SER připravuje zaměstnance obcí na práci s lidmi, kteří přišli z jiné země nebo hledali ochranu: v krátkých lekcích, ve vašem jazyce, uprostřed pracovního dne.
public-about = O projektu
public-for-whom = Pro lidi za přepážkou
public-for-whom-lead = Napsáno pro čtyři oblasti práce obce. Nepotřebujete právnické vzdělání ani volné odpoledne.
public-field-social = Sociální služby
public-field-social-text = Rodina právě přijela a neví, jaká pomoc existuje. Pomůžete jí najít cestu.
public-field-counter = Služby občanům
public-field-counter-text = Chybí jeden doklad. Vysvětlíte který a proč někomu, kdo se váš jazyk teprve učí.
public-field-school = Školky a školy
public-field-school-text = Dítě má příští týden nastoupit a jeho vysvědčení je z jiné země. Vy to umožníte.
public-field-work = Zaměstnání a správa
public-field-work-text = Někdo se ptá, co smí dělat, než úřad rozhodne. Víte, kde je odpověď napsaná.
public-steps = Tři kroky
public-step-learn = Učit se po několika minutách
public-step-learn-text = Lekce trvá asi deset minut. Sami si určíte, kolik minut denně chcete, a na kterémkoli zařízení pokračujete tam, kde jste skončili.
public-step-practise = Zkoušet tam, kde se nic nepokazí
public-step-practise-text = Projděte si rozhovor u přepážky, zvolte, co byste řekli, a uvidíte, co se stane. Kvízy vysvětlí každou odpověď.
public-step-show = Ukázat, co umíte
public-step-show-text = Kdo dokončí kurz a splní jeho kvízy, dostane osvědčení a každý si může ověřit, že je pravé.
public-figures = Kurz v číslech
public-figure-modules = { $count ->
    [one] modul
    [few] moduly
    [many] modulu
   *[other] modulů
  }
public-figure-lessons = { $count ->
    [one] lekce
    [few] lekce
    [many] lekce
   *[other] lekcí
  }
public-figure-cases = { $count ->
    [one] případ k procvičení
    [few] případy k procvičení
    [many] případu k procvičení
   *[other] případů k procvičení
  }
public-figure-questions = { $count ->
    [one] otázka
    [few] otázky
    [many] otázky
   *[other] otázek
  }
public-figure-terms = { $count ->
    [one] vysvětlený pojem
    [few] vysvětlené pojmy
    [many] vysvětleného pojmu
   *[other] vysvětlených pojmů
  }
public-figure-languages = { $count ->
    [one] jazyk
    [few] jazyky
    [many] jazyka
   *[other] jazyků
  }
public-learned = Co se lidé na této instalaci dosud naučili
public-figure-people = { $count ->
    [one] člověk se učí
    [few] lidé se učí
    [many] člověka se učí
   *[other] lidí se učí
  }
public-figure-completed = { $count ->
    [one] dokončená část
    [few] dokončené části
    [many] dokončené části
   *[other] dokončených částí
  }
public-figure-hours = { $count ->
    [one] hodina učení
    [few] hodiny učení
    [many] hodiny učení
   *[other] hodin učení
  }
public-figure-certificates = { $count ->
    [one] vydané osvědčení
    [few] vydaná osvědčení
    [many] vydaného osvědčení
   *[other] vydaných osvědčení
  }
public-counted = Spočítáno v tuto chvíli ze záznamů platformy; nikoho v nich nelze poznat.
public-ahead = Co nás čeká
public-all-events = Všechny akce
public-newest = Novinky
public-all-news = Všechny novinky
public-town = Pro vaši obec
public-town-text = Platforma je svobodný software. Obec nebo organizace ji provozuje na vlastním serveru, pro deset lidí nebo pro deset tisíc; co se tam kdo naučí, tam také zůstane. Tyto stránky nic nenačítají od třetích stran.
public-town-write = Zeptejte se nás, jak začít

resources-title = Otevřené materiály
resources-lead = Co kurz učí a co si můžete vzít a použít ve vlastním školení.
resources-description = Kurz Q-SER modul po modulu, slovníček v pěti jazycích a jak obojí smíte použít ve vlastním školení.
resources-course = Kurz „{ $course }“
resources-licence = Licence:
resources-minutes = { $minutes } min
resources-lessons = { $count ->
    [one] Jedna lekce
    [few] { $count } lekce
    [many] { $count } lekce
   *[other] { $count } lekcí
  }, asi { $minutes } minut čtení.
resources-glossary = Slovníček
resources-glossary-text = Žadatel o azyl, doplňková ochrana, povolení k pobytu: co slova znamenají, každé se svým zdrojem. Změňte jazyk a zůstanete ve slovníčku.
resources-glossary-link = { $count ->
    [one] Přečíst jeden pojem
    [few] Přečíst { $count } pojmy
    [many] Přečíst { $count } pojmu
   *[other] Přečíst { $count } pojmů
  }
resources-use = Jak je smíte použít
resources-use-text = Texty, obrázky a otázky kurzu vycházejí pod licencí Creative Commons Uveďte původ – Zachovejte licenci 4.0. Smíte je kopírovat, tisknout, překládat a měnit, i pro placené školení, pokud uvedete zdroj, řeknete, co jste změnili, a svou verzi šíříte pod stejnou licencí.
resources-use-name = Stačí jeden řádek: „Kurz Q-SER, CC BY-SA 4.0“ s odkazem na tuto stránku. Přihlášení lektoři si mohou vzít moduly jako balíčky SCORM pro jiné platformy a otázky jako GIFT, Moodle XML, QTI a Aiken.
resources-terms-lead = { $count ->
    [one] Jeden pojem, který
    [few] { $count } pojmy, které
    [many] { $count } pojmu, které
   *[other] { $count } pojmů, které
  } slýcháte u přepážky, jednoduchými slovy a vždy se zdrojem.
resources-terms-description = { $count ->
    [one] Jeden pojem
    [few] { $count } pojmy
    [many] { $count } pojmu
   *[other] { $count } pojmů
  } o migraci, azylu a soužití jednoduchými slovy a se zdrojem, v pěti jazycích.
resources-terms-letters = Písmena
resources-terms-also = Také: { $names }
resources-terms-see = Viz také:
resources-terms-source = Zdroj: { $source }

contact-title = Kontakt
contact-title-problem = Něco chybí: { $title }
contact-lead = Otázka, oprava, nápad na spolupráci? Napište lidem, kteří tuto platformu provozují.
contact-description = Napište lidem, kteří provozují platformu Q-SER: otázky, opravy, nápady na spolupráci.
contact-name = Vaše jméno
contact-name-hint = Tak, jak vás máme oslovovat.
contact-email = Vaše e-mailová adresa
contact-email-hint = Použijeme ji k odpovědi a k ničemu jinému.
contact-message = Vaše zpráva
contact-message-hint = Nepište prosím nic o lidech, kteří přišli k vaší přepážce.
contact-trap = Toto pole nechte prázdné
contact-privacy = Zpráva se odešle jako e-mail a na tomto webu se pak neuchovává.
contact-send = Odeslat zprávu
contact-sent = Vaše zpráva je na cestě
contact-sent-text = Děkujeme. Lidé, kteří tuto platformu provozují, si ji přečtou a odpoví vám e-mailem.
contact-problems = Vaše zpráva ještě nebyla odeslána. Podívejte se prosím na pole níže.
refusal-message-missing = Napište prosím trochu víc, alespoň { $letters } znaků, abychom vám mohli odpovědět.
refusal-message-too-long = Zkraťte prosím zprávu: čteme nejvýše { $most } znaků.

news-kind-news = Novinka
news-kind-seminar = Seminář
news-kind-workshop = Dílna
news-kind-webinar = Webinář
news-kind-learning-activity = Vzdělávací aktivita
news-kind-dissemination = Informační akce
news-lead = Co vyprávějí organizace, které se tu učí.
news-description = Novinky z obcí a organizací, které se učí s Q-SER, nejnovější napřed, také jako kanál.
news-none = Zatím tu žádné novinky nejsou.
news-feed = Sledovat novinky ve čtečce kanálů (Atom)
news-newer = Novější
news-older = Starší
news-page = Strana { $page } z { $pages }
news-pages = Další strany
news-elsewhere = Tento text ještě není přeložen. Vidíte ho v jazyce, ve kterém byl napsán.
news-preview = Náhled: vidíte ho jen vy a ti, kdo píší s vámi.
events-lead = Semináře, dílny, webináře a setkání, kde se lze učit i vyprávět.
events-description = Semináře, dílny, webináře, vzdělávací aktivity a informační akce organizací, které se učí s Q-SER.
events-ahead = Připravujeme
events-past = Minulé akce
events-none = V tuto chvíli není naplánována žádná akce.
events-when = Kdy
events-where = Kde
events-who = Kdo zve
events-zone = (čas: { $zone })
events-take-part = Zúčastnit se
share = Řekněte to dál
share-mail = E-mailem
share-copy = Zkopírovat odkaz
share-copied = Odkaz je zkopírován.
