# Mein Konto und die ersten Fragen.
account-title = Mein Konto
account-about-me = Über mich
account-name = Name
account-email = E-Mail-Adresse
account-email-hint = Mit dieser Adresse melden Sie sich an. Die Administration Ihrer Organisation kann sie ändern.
account-language = Sprache
account-time-zone = Zeitzone
account-minutes = Lernminuten am Tag
account-privacy = Wie Sie in Ranglisten erscheinen
account-privacy-hint = Wer verborgen ist, steht in keiner Rangliste und wird nirgends mitgezählt. Ihre eigenen Punkte sehen Sie immer.
account-privacy-house = Vorgabe: { $choice }
account-privacy-colleague = Ihre Organisation hat entschieden, dass niemand mit Namen gezeigt wird. Sie können als „jemand aus dem Kollegium“ erscheinen oder gar nicht.
account-privacy-hidden = Ihre Organisation hat entschieden, dass niemand in Ranglisten erscheint. Ihre eigenen Punkte sehen Sie immer.
privacy-named = Mit meinem Namen
privacy-colleague = Als „jemand aus dem Kollegium“
privacy-hidden = Gar nicht
account-save = Speichern
account-saved = Gespeichert.
account-password = Passwort
account-password-hint = Mindestens 8 Zeichen; 15 oder mehr sind besser. Ein kurzer Satz eignet sich gut. Alle anderen Anmeldungen enden.
account-password-change = Passwort ändern
account-password-current = Bisheriges Passwort
account-password-new = Neues Passwort
account-password-changed = Das Passwort ist geändert. Überall sonst sind Sie abgemeldet.
account-sessions = Wo Sie angemeldet sind
account-sessions-hint = Kommt Ihnen eine Anmeldung unbekannt vor? Dann melden Sie sich dort ab und wählen Sie ein neues Passwort.
account-session-since = Seit { $since }, zuletzt verwendet: { $seen }
account-session-here = Dieser Browser
account-browser-unknown = Unbekannter Browser
account-sign-out-there = Dort abmelden
account-sign-out-everywhere = Überall abmelden
refusal-name-missing = Bitte schreiben Sie Ihren Namen.

welcome-title = Willkommen
welcome-step = Frage { $step } von 3
welcome-language = In welcher Sprache möchten Sie lernen?
welcome-language-hint = Sie können sie jederzeit wechseln, auch mitten in einem Kurs.
welcome-go-on = Weiter
welcome-back = Zurück
welcome-field = Wo arbeiten Sie?
welcome-field-hint = Die Beispiele in den Kursen stammen aus diesen vier Bereichen.
welcome-minutes = Wie viele Minuten am Tag möchten Sie lernen?
welcome-minutes-hint = Zehn Minuten reichen für eine Lektion. Nach sechzig schlagen wir eine Pause vor.
welcome-minutes-option = { $count ->
    [one] Eine Minute
   *[other] { $count } Minuten
  }
field-social_services = Soziale Dienste
field-citizen_service_centre = Bürgerservice
field-education = Bildung
field-employment_administration = Beschäftigung und Verwaltung
account-notices = Wie ich Bescheid bekomme
account-notices-lead = Was Sie in der App, per E-Mail oder in einer Zusammenfassung erfahren, und wann Ruhe ist.
