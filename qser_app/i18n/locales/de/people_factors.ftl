# Der zweite Schritt der Anmeldung.
factors-step-title = Zweiter Schritt
factors-step-code = Code
factors-step-hint = Sechs Ziffern aus Ihrer Authenticator-App oder einer Ihrer Notfallcodes.
factors-step-button = Anmelden
factors-make-title = Richten Sie Ihren zweiten Schritt ein
factors-make-lead = Ihre Organisation verlangt von ihrer Administration einen zweiten Schritt bei der Anmeldung. Richten Sie jetzt einen ein: einen Passkey oder eine Authenticator-App.
factors-sign-out = Abmelden
factors-title = Zweiter Schritt und Passkeys
factors-passkeys = Passkeys
factors-passkeys-hint = Ihr Telefon, Ihr Computer oder ein Sicherheitsschlüssel zeigt, dass Sie es sind. Ein Passkey ist der zweite Schritt nach dem Passwort oder öffnet allein.
factors-passkey-add = Passkey hinzufügen
factors-passkey-name = Name des Geräts
factors-passkey-name-hint = Damit Sie es später wiedererkennen, zum Beispiel „Bürocomputer“.
factors-passkey-make = Passkey anlegen
factors-passkey-use = Mit Passkey anmelden
factors-passkey-cannot = Dieser Browser kann keine Passkeys anlegen.
factors-passkey-none = Es kam kein Passkey. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.
factors-passkey-unnamed = Passkey ohne Namen
factors-passkey-used = Seit { $since }, zuletzt benutzt { $used }
factors-app = Authenticator-App
factors-app-hint = Eine App auf Ihrem Telefon, die jede halbe Minute einen neuen Code zeigt.
factors-app-there = Eine Authenticator-App ist eingerichtet.
factors-app-remove = Authenticator-App entfernen
factors-app-begin = App einrichten
factors-app-scan = Scannen Sie dieses Quadrat mit der App, und geben Sie den Code ein, den sie zeigt.
factors-app-square = QR-Code für die Authenticator-App; dasselbe steht darunter als Text.
factors-app-typed = Oder geben Sie diesen Schlüssel ein:
factors-code = Code aus der App
factors-app-confirm = Bestätigen
factors-codes = Notfallcodes
factors-codes-now = Ihre Notfallcodes
factors-codes-keep = Schreiben oder drucken Sie sie jetzt auf: Sie werden nur dieses eine Mal gezeigt. Jeder ersetzt einmal den zweiten Schritt, wenn Sie Ihr Gerät verloren haben.
factors-codes-left = { $count ->
    [0] Es ist kein Code übrig.
    [one] Es ist ein Code übrig.
   *[other] Es sind { $count } Codes übrig.
  }
factors-codes-renew = Neue Codes anlegen
factors-proof = Ihr Passwort
factors-proof-hint = Bevor hier etwas geändert wird, zeigen Sie bitte noch einmal, dass Sie es sind.
factors-proof-button = Weiter
factors-proof-again = Bevor hier etwas geändert wird, melden Sie sich bitte ab und wieder an.
factors-asked-now = Ihre Organisation verlangt jetzt den zweiten Schritt. Bitte melden Sie sich noch einmal an.
factors-entry-title = Zweiter Schritt
factors-entry-admins = Die Administration braucht einen zweiten Schritt
factors-entry-admins-hint = Wer keinen hat, richtet ihn bei der nächsten Anmeldung ein, vor allem anderen. Offene Anmeldungen allein mit Passwort enden damit; richten Sie zuerst Ihren eigenen ein.
factors-entry-after = Auch nach einem Anmeldedienst danach fragen
factors-entry-after-hint = Sonst zählt, was der Dienst selbst verlangt.
factors-reset = Zweiten Schritt zurücksetzen
factors-reset-of = Zweiten Schritt von { $name } zurücksetzen
factors-reset-done = Der zweite Schritt ist entfernt, und die Person ist überall abgemeldet. Sie wurde per E-Mail informiert.
refusal-code-wrong = Dieser Code ist nicht der jetzige oder wurde schon benutzt.
refusal-passkey-refused = Dieser Passkey ließ sich nicht prüfen. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.
refusal-factor-needed = Ihre Organisation verlangt von ihrer Administration einen zweiten Schritt. Richten Sie einen anderen ein, bevor Sie diesen entfernen.
refusal-prove-again = Bitte zeigen Sie noch einmal, dass Sie es sind, bevor Sie das ändern.
refusal-too-many-passkeys = Sie haben schon zehn Passkeys. Entfernen Sie einen, den Sie nicht mehr benutzen.
