mail-way-added-subject = A new way to sign in to Q-SER
mail-way-added-body =
    Hello { $name },

    a new way to sign in was added to your account: { $way ->
        [passkey] a passkey
        [app] an authenticator app
        [codes] new recovery codes
       *[provider] your account at “{ $house }”
    }.

    If it was not you, remove it at once, change your password and tell your administrator.
mail-way-added-action = See my ways to sign in

mail-way-removed-subject = A way to sign in to Q-SER was removed
mail-way-removed-body =
    Hello { $name },

    a way to sign in was removed from your account: { $way ->
        [passkey] a passkey
        [app] the authenticator app
        [codes] a recovery code, which was used
        [all] everything that was asked after the password, by your administrator
       *[provider] your account at “{ $house }”
    }.

    If you do not know why, change your password and tell your administrator.
mail-way-removed-action = See my ways to sign in

mail-step-locked-subject = Somebody may know your Q-SER password
mail-step-locked-body =
    Hello { $name },

    somebody typed your password and then several wrong codes for the second step. Nobody was let in; further codes are refused for a quarter of an hour.

    If it was not you, your password is known to somebody else: choose a new one at once and tell your administrator.
mail-step-locked-action = Choose a new password
