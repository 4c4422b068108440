# Moje údaje: co se uchovává a co s tím lze dělat.
data-title = Moje údaje
data-lead = Co o vás platforma ví, kdo si to prohlížel a co s tím můžete dělat.
data-kept = Co se uchovává a proč
data-kept-lead = Vaše organizace vzdělává své zaměstnance v rámci úkolu ve veřejném zájmu; to je právní základ téměř všeho. Co už není potřeba, se po uplynutí stanovených lhůt odstraní.
data-take = Vezměte si vše s sebou
data-take-lead = Soubor zip se vším, co se vás týká: stránka ke čtení, tytéž údaje pro stroje (JSON) a vaše osvědčení. Vzniká na pozadí a po tři dny si ho můžete stáhnout jen vy.
data-take-button = Požádat o kopii
data-mend = Opravit údaje
data-mend-self = Jméno, jazyk, časové pásmo, minuty za den a to, jak se zobrazujete v žebříčcích, si změníte sami v části „Můj účet“.
data-mend-ask = E-mailovou adresu, oddělení a role mění váš správce. Je-li některý výsledek chybný, předá to lektorovi kurzu.
data-mend-whom = Vaši správci:
data-consents = S čím jste souhlasili
data-consents-lead = Dvě věci se dějí jen tehdy, když chcete, a obě můžete kdykoli vzít zpět.
consent-board-name = Vaše jméno v žebříčcích
consent-text-board-name = Vaši kolegové vidí vaše jméno vedle bodů, odznaků, úrovně a dokončených kurzů.
consent-certificate-name = Vaše jméno na stránce, která ověřuje osvědčení
consent-text-certificate-name = Kdo má číslo některého z vašich osvědčení, přečte si tam bez přihlášení vaše celé jméno; jinak jen iniciály.
data-consent-given = Souhlas udělen
data-consent-not = Bez souhlasu
data-consent-take-back = Vzít zpět
data-consent-where-board-name = Souhlas udělíte volbou „Pod svým jménem“ v části „Můj účet“.
data-consent-where-certificate-name = Souhlas udělíte na stránce každého osvědčení.
data-consent-history = Všechny souhlasy a jejich odvolání
data-consent-line-given = souhlas udělen { $day } (text { $version })
data-consent-line-taken = souhlas odvolán { $day } (text { $version })
data-erase = Odejít a nechat své údaje vymazat
data-erase-what = Vaše jméno, adresa, heslo, upozornění, poznámky a vše, co jste napsali, se smaže. Co jste se naučili, zůstane ve statistikách vaší organizace beze jména: ostatní uvidí „Bývalý účastník“. Vaše osvědčení zůstanou platná a lze je ověřit podle čísla, beze jména; nejdříve si je stáhněte.
data-erase-grace = { $count ->
    [one] Vaše údaje budou vymazány jeden den po podání žádosti. Do té doby ji můžete vzít zpět.
    [few] Vaše údaje budou vymazány { $count } dny po podání žádosti. Do té doby ji můžete vzít zpět.
    [many] Vaše údaje budou vymazány { $count } dne po podání žádosti. Do té doby ji můžete vzít zpět.
   *[other] Vaše údaje budou vymazány { $count } dnů po podání žádosti. Do té doby ji můžete vzít zpět.
  }
data-erase-password = Vaše heslo
data-erase-fresh = Přihlašujete se zde bez hesla: nejprve se přihlaste znovu, pak máte čtvrt hodiny.
data-erase-button = Nechat vymazat mé údaje
data-erase-due = Vaše údaje budou vymazány { $day }. Do té doby můžete pokračovat jako obvykle.
data-erase-take-back = Ponechat mé údaje
data-erase-taken-back = Vaše údaje zůstávají. Žádost byla vzata zpět.
data-consent-taken-back = Souhlas byl odvolán.
refusal-last-keeper = Jste jediným správcem, proto vaše údaje zatím nelze vymazat. Předejte prosím nejprve roli někomu jinému.
refusal-sign-in-anew = Odhlaste se prosím, znovu se přihlaste a do čtvrt hodiny se sem vraťte.
refusal-erasure-asked = O výmaz už bylo požádáno.
data-purpose-account = Váš účet
data-why-account = Kdo jste, kam patříte, jak čtete a jak vás vidí ostatní.
data-purpose-door = Přihlašování
data-why-door = Jak se přihlašujete a kde jste právě přihlášeni.
data-purpose-learning = Učení
data-why-learning = Vaše kurzy, kde pokračujete, jak jste daleko, kolik času to zabralo a co jste si zapsali.
data-purpose-tests = Kvízy
data-why-tests = Vaše pokusy, odpovědi a výsledky.
data-purpose-cases = Případy
data-why-cases = Vaše průchody případy a případy, které jste navrhli.
data-purpose-packages = Balíčky SCORM
data-why-packages = Co balíčky zaznamenaly o vaší práci v nich.
data-purpose-proof = Osvědčení
data-why-proof = Co můžete ukázat ostatním.
data-purpose-rewards = Body, odznaky a úrovně
data-why-rewards = Jakou hodnotu mělo vaše úsilí a vaše místo v žebříčcích.
data-purpose-notices = Upozornění a e-maily
data-why-notices = Co vám platforma sdělila.
data-purpose-reports = Přehledy a exporty
data-why-reports = Soubory, o které jste požádali, a přehledy, které si uchováváte.
data-purpose-work = Rozpracovaná práce
data-why-work = Co máte otevřené jako autor nebo lektor.
data-purpose-oversight = Dohled
data-why-oversight = Kdo si prohlížel vaše údaje, co se dělo s vaším účtem a s čím jste souhlasili.
