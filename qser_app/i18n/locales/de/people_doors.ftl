# Anmelden über einen anderen Dienst.
people-provider-or = oder
people-provider-continue = Weiter mit { $name }
people-provider-still = Auf diesem Gerät sind Sie vielleicht noch bei { $name } angemeldet.
people-provider-sign-out = Auch dort abmelden
people-invitation-provider = Oder legen Sie das Konto ohne Passwort an, mit einem Konto, das Sie schon haben:
refusal-provider-refused = Die Antwort ließ sich nicht prüfen, deshalb wurde niemand angemeldet. Bitte beginnen Sie noch einmal; geschieht es wieder, sagen Sie der Administration Bescheid.
refusal-provider-away = Der andere Anmeldedienst antwortet gerade nicht. Bitte versuchen Sie es in ein paar Minuten wieder, oder melden Sie sich mit Ihrem Passwort an.
refusal-provider-cancelled = Die Anmeldung wurde dort abgebrochen. Sie können noch einmal beginnen oder sich mit Ihrem Passwort anmelden.
refusal-provider-closed = Ihre Organisation lässt diese Art der Anmeldung nicht zu.
refusal-step-spent = Dieser Schritt wurde nicht in diesem Browser begonnen, war schon getan oder hat länger als zehn Minuten gedauert. Bitte beginnen Sie noch einmal.
refusal-no-account = Mit diesem Konto ist hier noch niemand verknüpft. Wenn Sie hier ein Konto haben, melden Sie sich mit Ihrem Passwort an und verknüpfen Sie beide unter „Mein Konto“; sonst bitten Sie die Administration um eine Einladung.
refusal-email-unverified = Dieser Dienst bestätigt Ihre E-Mail-Adresse nicht, deshalb lässt sich damit kein Konto anlegen. Bitten Sie die Administration um eine Einladung.
refusal-link-first = Mit Ihrer E-Mail-Adresse gibt es schon ein Konto. Melden Sie sich einmal mit Ihrem Passwort an und verknüpfen Sie beide unter „Mein Konto“.
refusal-identity-taken = Dieses Konto ist hier mit dem Konto einer anderen Person verknüpft.
refusal-last-way-in = Das ist der einzige Weg, der Ihnen zum Anmelden bleibt. Richten Sie zuerst einen anderen ein, zum Beispiel ein Passwort.
