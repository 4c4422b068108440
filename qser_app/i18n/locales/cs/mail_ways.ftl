mail-way-added-subject = Nový způsob přihlášení do platformy Q-SER
mail-way-added-body =
    Dobrý den,

    k účtu na jméno { $name } přibyl nový způsob přihlášení: { $way ->
        [passkey] přístupový klíč
        [app] ověřovací aplikace
        [codes] nové záchranné kódy
       *[provider] účet ve službě „{ $house }“
    }.

    Pokud změna není od vás, hned ho odeberte, změňte si heslo a dejte vědět svému správci.
mail-way-added-action = Zobrazit způsoby přihlášení

mail-way-removed-subject = Způsob přihlášení do platformy Q-SER byl odebrán
mail-way-removed-body =
    Dobrý den,

    z účtu na jméno { $name } zmizel způsob přihlášení: { $way ->
        [passkey] přístupový klíč
        [app] ověřovací aplikace
        [codes] záchranný kód, který byl použit
        [all] vše, na co jsme se ptali po hesle; odebral to správce
       *[provider] účet ve službě „{ $house }“
    }.

    Pokud nevíte proč, změňte si heslo a dejte vědět svému správci.
mail-way-removed-action = Zobrazit způsoby přihlášení

mail-step-locked-subject = Vaše heslo do platformy Q-SER možná někdo zná
mail-step-locked-body =
    Dobrý den,

    k účtu na jméno { $name } někdo zadal správné heslo a potom několik chybných kódů pro druhý krok. Nikdo se nepřihlásil; další kódy čtvrt hodiny nepřijímáme.

    Pokud jste to nebyli vy, zná vaše heslo někdo jiný: hned si zvolte nové a dejte vědět svému správci.
mail-step-locked-action = Zvolit nové heslo
