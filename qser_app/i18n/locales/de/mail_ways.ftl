mail-way-added-subject = Ein neuer Weg der Anmeldung bei Q-SER
mail-way-added-body =
    Guten Tag { $name },

    zu Ihrem Konto ist ein neuer Weg der Anmeldung dazugekommen: { $way ->
        [passkey] ein Passkey
        [app] eine Authenticator-App
        [codes] neue Notfallcodes
       *[provider] Ihr Konto bei „{ $house }“
    }.

    Wenn Sie das nicht waren, entfernen Sie ihn bitte sofort, ändern Sie Ihr Passwort und sagen Sie der Administration Bescheid.
mail-way-added-action = Meine Wege der Anmeldung ansehen

mail-way-removed-subject = Ein Weg der Anmeldung bei Q-SER wurde entfernt
mail-way-removed-body =
    Guten Tag { $name },

    von Ihrem Konto wurde ein Weg der Anmeldung entfernt: { $way ->
        [passkey] ein Passkey
        [app] die Authenticator-App
        [codes] ein Notfallcode, der benutzt wurde
        [all] alles, was nach dem Passwort gefragt wurde, durch Ihre Administration
       *[provider] Ihr Konto bei „{ $house }“
    }.

    Wenn Sie nicht wissen, warum, ändern Sie bitte Ihr Passwort und sagen Sie der Administration Bescheid.
mail-way-removed-action = Meine Wege der Anmeldung ansehen
