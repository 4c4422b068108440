# E-maily: předmět, text (odstavce dělí prázdný řádek) a tam, kde je odkaz, slova na tlačítku.
# Česká jména by v oslovení potřebovala pátý pád, proto stojí jméno uvnitř věty v prvním pádě.
mail-footer = Tento e-mail poslala vzdělávací platforma Q-SER na adrese { $address }. Odpovědi na něj nikdo nečte.
mail-footer-answered = Tento e-mail odeslal Q-SER, vzdělávací platforma na adrese { $address }. Když odpovíte, dostane vaši odpověď ten, kdo psal.

mail-invitation-subject = Vaše pozvánka do platformy Q-SER
mail-invitation-body =
    Dobrý den,

    { $organisation } vás zve do platformy Q-SER, kde se učí lidé, kteří v evropských městech a obcích slouží veřejnosti. Pozvánka je na jméno { $name }.

    Pomocí odkazu níže si zvolte heslo a můžete začít první lekci. Odkaz funguje jen jednou a platí { $days ->
        [one] jeden den
        [few] { $days } dny
        [many] { $days } dne
       *[other] { $days } dní
    }.
mail-invitation-action = Přijmout pozvánku

mail-new-password-subject = Zvolte si nové heslo do platformy Q-SER
mail-new-password-body =
    Dobrý den,

    přišla nám žádost o nové heslo k účtu na jméno { $name }, nejspíš od vás. Odkaz níže funguje jen jednou a platí { $minutes ->
        [one] jednu minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
    }.

    Pokud žádost není od vás, nedělejte nic: vaše heslo zůstává stejné.
mail-new-password-action = Zvolit nové heslo

mail-password-changed-subject = Vaše heslo do platformy Q-SER se změnilo
mail-password-changed-body =
    Dobrý den,

    heslo k účtu na jméno { $name } se změnilo a na ostatních zařízeních jsme vás odhlásili.

    Pokud změna není od vás, požádejte hned o nové heslo a dejte vědět svému správci.
mail-password-changed-action = Požádat o nové heslo

mail-contact-subject = Zpráva z kontaktního formuláře: { $name }
mail-contact-body =
    { $name } ({ $email }) píše z kontaktního formuláře na veřejném webu, ze stránky v jazyce „{ $language }“.

    Zpráva:
mail-contact-action = Zobrazit stránku s formulářem
mail-erasure-asked-subject = Vaše údaje na platformě Q-SER budou vymazány
mail-erasure-asked-body =
    Dobrý den,

    { $days ->
        [one] údaje účtu na jméno { $name } budou na této platformě za jeden den vymazány. Do té doby můžete pokračovat jako obvykle.
        [few] údaje účtu na jméno { $name } budou na této platformě za { $days } dny vymazány. Do té doby můžete pokračovat jako obvykle.
        [many] údaje účtu na jméno { $name } budou na této platformě za { $days } dne vymazány. Do té doby můžete pokračovat jako obvykle.
       *[other] údaje účtu na jméno { $name } budou na této platformě za { $days } dnů vymazány. Do té doby můžete pokračovat jako obvykle.
    }

    Nebyli jste to vy, nebo jste si to rozmysleli? Pak žádost vezměte zpět na stránce „Moje údaje“.
mail-erasure-asked-action = Moje údaje
mail-erasure-unused-subject = Chcete si ponechat účet na platformě Q-SER?
mail-erasure-unused-body =
    Dobrý den,

    { $days ->
        [one] účet na jméno { $name } dlouho nikdo nepoužil. Za jeden den proto jeho údaje vymažeme.
        [few] účet na jméno { $name } dlouho nikdo nepoužil. Za { $days } dny proto jeho údaje vymažeme.
        [many] účet na jméno { $name } dlouho nikdo nepoužil. Za { $days } dne proto jeho údaje vymažeme.
       *[other] účet na jméno { $name } dlouho nikdo nepoužil. Za { $days } dnů proto jeho údaje vymažeme.
    }

    Chcete si účet ponechat? Stačí se jednou přihlásit. Do té doby si můžete stáhnout svá osvědčení.
mail-erasure-unused-action = Přihlásit se

mail-invitation-elsewhere-subject = Pozvánka do platformy Q-SER: { $organisation }
mail-invitation-elsewhere-body = 
    Dobrý den,

    { $organisation } vás pod touto adresou zve do platformy Q-SER. Pozvánka je na jméno { $name }. Účet s touto adresou už máte v jiné organizaci a nic se na něm nezměnilo. { $organisation } se nedozvěděla, že účet existuje.

    Chcete-li se učit jako dosud, nemusíte nic dělat. Pokud jste změnili zaměstnání, uveďte nové organizaci jinou adresu, nebo požádejte tu dřívější, aby účet zavřela.
mail-invitation-elsewhere-action = Přihlásit se
