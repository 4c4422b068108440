# Wie jemand Bescheid bekommen möchte und wann E-Mails kommen dürfen.
notices-choices-title = Wie ich Bescheid bekomme
notices-choices-lead = Für jede Art: nur in Ihre Mitteilungen, sofort per E-Mail, in einer Zusammenfassung oder gar nicht.
notices-choices-kinds = Was und wie
notices-way-app = In der App
notices-way-digest = In App und Zusammenfassung
notices-way-mail = In der App und per E-Mail
notices-way-none = Gar nicht
notices-way-theirs = Organisation: { $way ->
    [app] App
    [digest] Zusammenfassung
    [mail] E-Mail
   *[none] nichts
  }
notices-always = Immer in der App und per E-Mail
notices-terms-title = Wann E-Mails kommen dürfen
notices-terms-lead = In der App stehen Mitteilungen sofort. E-Mails und Zusammenfassungen warten, bis Ihre Ruhezeit vorbei und einer Ihrer Tage ist. Es gilt die Uhr von { $zone }.
notices-terms-digest = Zusammenfassung
notices-digest-daily = An jedem dieser Tage
notices-digest-weekly = Einmal in der Woche
notices-digest-never = Nie
notices-terms-from = Ruhe ab
notices-terms-until = Ruhe bis
notices-terms-hint = Zweimal dieselbe Stunde: Es gibt keine Ruhezeit.
notices-terms-days = Tage, an denen E-Mails kommen dürfen
notices-terms-save = Speichern
notices-terms-kept = Gespeichert. Was wartet, geht nach diesen Zeiten hinaus.
notices-privacy = Keine E-Mail enthält Ergebnisse, Antworten, Namen anderer Lernender oder was Ihnen jemand geschrieben hat: Sie sagt, worum es geht, und führt hierher.
refusal-notice-fixed = Mitteilungen zu Ihrer Anmeldung und Ihren Daten lassen sich nicht abschalten.
refusal-notice-days = Wählen Sie mindestens einen Tag, an dem E-Mails kommen dürfen.
notices-choice-kept = Gespeichert. Es gilt von jetzt an.
notices-hint-enrolment = Jemand schreibt Sie in einen Kurs ein, oder Sie tun es selbst.
notices-hint-reminder = Ein freundliches Wort der Kursleitung, höchstens einmal in der Woche, wenn Sie in einem Kurs eine Weile nicht weitergekommen sind.
notices-hint-certificate = Ein Zertifikat ist da oder wurde zurückgezogen.
notices-hint-certificate-ending = Einen Monat bevor ein Zertifikat abläuft.
notices-hint-reward = Was Sie sich beim Lernen verdient haben.
notices-hint-result = Ein Versuch wurde neu bewertet oder zurückgesetzt, damit Sie neu beginnen können.
notices-hint-proposal = Was aus einem Fall aus Ihrer eigenen Arbeit geworden ist.
notices-hint-proposed = Jemand aus dem Kollegium hat einen Fall aus der eigenen Arbeit vorgeschlagen.
notices-hint-review = Der Tag ist da, an dem Recht oder Zahlen eines Textes zu prüfen sind; einmal in der Woche, bis es jemand getan hat.
notices-hint-appointment = Sie betreuen von jetzt an einen Kurs.
notices-hint-export = Eine Arbeitsmappe oder die Kopie Ihrer Daten liegt zum Herunterladen bereit.
notices-hint-report = Ein Bericht, den Sie gespeichert haben, steht bereit. Wie oft, bestimmen Sie neben dem Bericht.
notices-hint-security = Ihr Passwort oder eine Anmeldemöglichkeit hat sich geändert.
notices-hint-my-data = Ihre Daten werden gelöscht oder konnten noch nicht gelöscht werden.
notices-day-1 = Montag
notices-day-2 = Dienstag
notices-day-3 = Mittwoch
notices-day-4 = Donnerstag
notices-day-5 = Freitag
notices-day-6 = Samstag
notices-day-7 = Sonntag
