# Worum es in Mitteilungen geht, und was keine andere Datei meldet.
notices-kind-enrolment = Einschreibungen
notices-kind-reminder = Erinnerungen
notices-kind-certificate = Zertifikate
notices-kind-certificate-ending = Ablaufende Zertifikate
notices-kind-reward = Abzeichen und Stufen
notices-kind-result = Geänderte Ergebnisse
notices-kind-proposal = Ihre Fallvorschläge
notices-kind-proposed = Vorgeschlagene Fälle
notices-kind-review = Texte zur erneuten Prüfung
notices-kind-appointment = Rollen in Kursen
notices-kind-export = Arbeitsmappen und Exporte
notices-kind-report = Gespeicherte Berichte
notices-kind-security = Anmeldung und Sicherheit
notices-kind-my-data = Ihre Daten
notice-report-due = Ihr Bericht „{ $report }“ steht mit den heutigen Zahlen bereit.
notice-password-changed = Ihr Passwort wurde geändert. Waren das nicht Sie, fordern Sie sofort ein neues an.
notice-way-added = Ihrem Konto wurde eine neue Anmeldemöglichkeit hinzugefügt.
notice-way-removed = Eine Anmeldemöglichkeit wurde aus Ihrem Konto entfernt.
notice-step-locked = Nach Ihrem Passwort wurden mehrere falsche Codes eingegeben. Waren das nicht Sie, wählen Sie sofort ein neues Passwort.
notice-review-due = { $count ->
    [one] Ein Text
   *[other] { $count } Texte
  } aus „{ $course }“: Der Tag ist da, an dem Recht und Zahlen zu prüfen sind.
