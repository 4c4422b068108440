# Osvědčení: stránka, která je ověřuje, a co říkáme těm, kdo je mají nebo odvolávají.
refusal-certificate-validity = Vyberte prosím jednu z nabízených dob.
refusal-certificate-reason = Uveďte prosím důvod o délce 3 až 300 znaků. Držitel osvědčení si ho přečte.
certificates-title = Ověření osvědčení
certificates-lead = Zadejte číslo, které je na papíře. Uvidíte, zda osvědčení platí a za který kurz.
certificates-number-typed = Číslo osvědčení
certificates-number-hint = Osm skupin po čtyřech znacích, s pomlčkami i bez nich.
certificates-check-it = Ověřit
certificates-missing = Osvědčení s tímto číslem neexistuje. Porovnejte ho prosím ještě jednou s papírem.
certificates-too-many = Odsud se zkoušelo příliš mnoho čísel. Počkejte prosím minutu a zkuste to znovu.
certificates-valid = Platné
certificates-expired = Platnost skončila
certificates-withdrawn = Odvolané
certificates-course = Kurz
certificates-holder = Držitel
certificates-day = Datum vydání
certificates-end = Platí do
certificates-least = Víc se tu nezobrazuje. Zda je možné přečíst celé jméno, rozhoduje držitel.
certificates-yours = Vaše osvědčení
certificates-issued-on = Vydáno { $day }.
certificates-until = Platí do { $day }.
certificates-renew = Můžete ho obnovit: splňte znovu poslední kvíz kurzu.
certificates-download = Stáhnout v PDF
certificates-public = Veřejná stránka
certificates-show-name = Kdo má číslo, smí číst mé celé jméno
certificates-to-courses = Ke kurzům
certificates-reason = Důvod
certificates-withdraw = Odvolat natrvalo
certificates-withdraw-it = Odvolat toto osvědčení
certificates-withdraw-what = Odvolání nejde vzít zpět. Držitel si přečte důvod a nové osvědčení získá tím, že znovu splní poslední kvíz.
certificates-withdrawn-done = Osvědčení bylo odvoláno.
certificates-of-the-course = Osvědčení
certificates-proved-by = Kdo dokončí kurz a splní všechny jeho kvízy, dostane osvědčení. Kurz bez kvízu na platformě osvědčení nedává, protože ho nemá čím doložit.
certificates-validity = Platnost
certificates-validity-hint = Týká se osvědčení vydaných od této chvíle. Třicet dní před koncem se držitel dozví, jak ho obnovit.
certificates-months = { $count ->
    [0] bez omezení
    [one] Jeden měsíc
    [few] { $count } měsíce
    [many] { $count } měsíce
   *[other] { $count } měsíců
  }
certificates-for-good = bez omezení
