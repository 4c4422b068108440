# Přihlášení přes jinou službu.
people-provider-or = nebo
people-provider-continue = Pokračovat přes { $name }
people-provider-still = Na tomto zařízení možná zůstává otevřené přihlášení: { $name }.
people-provider-sign-out = Odhlásit se i tam
people-invitation-provider = Nebo si vytvořte účet bez hesla, pomocí účtu, který už máte:
refusal-provider-refused = Odpověď, která přišla, se nepodařilo ověřit, proto přihlášení neproběhlo. Začněte prosím znovu; pokud se to zopakuje, dejte vědět svému správci.
refusal-provider-away = Druhá přihlašovací služba právě neodpovídá. Zkuste to prosím za pár minut, nebo se přihlaste heslem.
refusal-provider-cancelled = Přihlášení tam bylo přerušeno. Můžete začít znovu, nebo se přihlásit heslem.
refusal-provider-closed = Vaše organizace tento způsob přihlášení nepovoluje.
refusal-step-spent = Tento krok nezačal v tomto prohlížeči, už proběhl, nebo trval déle než deset minut. Začněte prosím znovu.
refusal-no-account = S tímto účtem tu zatím není nikdo propojen. Pokud tu účet máte, přihlaste se heslem a propojte je na stránce „Můj účet“; jinak požádejte správce o pozvánku.
refusal-email-unverified = Tato služba nepotvrzuje vaši e-mailovou adresu, proto s ní účet vytvořit nelze. Požádejte správce o pozvánku.
refusal-link-first = Účet s vaší e-mailovou adresou už existuje. Přihlaste se jednou heslem a propojte je na stránce „Můj účet“.
refusal-identity-taken = Tento účet je tu propojen s účtem někoho jiného.
refusal-last-way-in = Je to poslední způsob, jak se můžete přihlásit. Nejdřív přidejte jiný, například heslo.
