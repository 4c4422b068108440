mail-way-added-subject = Neue Anmeldemöglichkeit bei Q-SER
mail-way-added-body =
    Guten Tag { $name },

    zu Ihrem Konto ist eine neue Anmeldemöglichkeit dazugekommen: { $way ->
        [passkey] ein Passkey
        [app] eine Authenticator-App
        [codes] neue Notfallcodes
       *[provider] Ihr Konto bei „{ $house }“
    }.

    Wenn Sie das nicht waren, entfernen Sie sie bitte sofort, ändern Sie Ihr Passwort und sagen Sie der Administration Bescheid.
mail-way-added-action = Meine Anmeldemöglichkeiten ansehen

mail-way-removed-subject = Eine Anmeldemöglichkeit bei Q-SER wurde entfernt
mail-way-removed-body =
    Guten Tag { $name },

    aus Ihrem Konto wurde eine Anmeldemöglichkeit entfernt: { $way ->
        [passkey] ein Passkey
        [app] die Authenticator-App
        [codes] ein Notfallcode, der benutzt wurde
        [all] alles, was nach dem Passwort gefragt wurde, durch Ihre Administration
       *[provider] Ihr Konto bei „{ $house }“
    }.

    Wenn Sie nicht wissen, warum, ändern Sie bitte Ihr Passwort und sagen Sie der Administration Bescheid.
mail-way-removed-action = Meine Anmeldemöglichkeiten ansehen

mail-step-locked-subject = Vielleicht kennt jemand Ihr Passwort für Q-SER
mail-step-locked-body =
    Guten Tag { $name },

    jemand hat Ihr Passwort eingegeben und danach mehrere falsche Codes für den zweiten Schritt. Angemeldet wurde niemand; eine Viertelstunde lang werden keine weiteren Codes angenommen.

    Wenn Sie das nicht waren, kennt jemand anderes Ihr Passwort: Wählen Sie bitte sofort ein neues und sagen Sie der Administration Bescheid.
mail-step-locked-action = Neues Passwort wählen
