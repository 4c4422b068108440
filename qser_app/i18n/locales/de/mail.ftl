# E-Mails: Betreff, Text (Absätze durch eine leere Zeile getrennt) und, wo es einen Link gibt, die Wörter auf seinem Knopf.
mail-footer = Diese E-Mail kommt von Q-SER, der Lernplattform unter { $address }. Antworten darauf liest niemand.
mail-footer-answered = Diese E-Mail kommt von Q-SER, der Lernplattform unter { $address }. Wenn Sie antworten, geht Ihre Antwort an die Person, die geschrieben hat.

mail-invitation-subject = Ihre Einladung zu Q-SER
mail-invitation-body =
    Guten Tag { $name },

    { $organisation } lädt Sie zu Q-SER ein, der Lernplattform für alle, die in Europas Städten und Gemeinden für die Menschen da sind.

    Wählen Sie über den Link unten ein Passwort, dann können Sie mit Ihrer ersten Lektion beginnen. Der Link funktioniert einmal und gilt { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }.
mail-invitation-action = Einladung annehmen

mail-new-password-subject = Wählen Sie ein neues Passwort für Q-SER
mail-new-password-body =
    Guten Tag { $name },

    jemand, sehr wahrscheinlich Sie selbst, hat ein neues Passwort angefordert. Der Link unten funktioniert einmal und gilt { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }.

    Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
mail-new-password-action = Neues Passwort wählen

mail-password-changed-subject = Ihr Passwort für Q-SER wurde geändert
mail-password-changed-body =
    Guten Tag { $name },

    Ihr Passwort wurde geändert, und Sie wurden auf Ihren anderen Geräten abgemeldet.

    Wenn Sie das nicht waren, fordern Sie bitte sofort ein neues Passwort an und sagen Sie der Administration Ihrer Organisation Bescheid.
mail-password-changed-action = Neues Passwort anfordern

mail-contact-subject = Eine Nachricht über das Kontaktformular von { $name }
mail-contact-body =
    { $name } ({ $email }) hat über das Kontaktformular der öffentlichen Website geschrieben, auf der Seite in der Sprache „{ $language }“.

    Die Nachricht:
mail-contact-action = Zur Seite mit dem Formular
mail-erasure-asked-subject = Ihre Daten bei Q-SER werden gelöscht
mail-erasure-asked-body =
    Guten Tag { $name },

    { $days ->
        [one] Ihre Daten auf dieser Plattform werden in einem Tag gelöscht. Bis dahin können Sie wie gewohnt weitermachen.
       *[other] Ihre Daten auf dieser Plattform werden in { $days } Tagen gelöscht. Bis dahin können Sie wie gewohnt weitermachen.
    }

    Waren Sie das nicht, oder haben Sie es sich anders überlegt? Dann nehmen Sie den Antrag auf der Seite „Meine Daten“ zurück.
mail-erasure-asked-action = Meine Daten
mail-erasure-unused-subject = Möchten Sie Ihr Konto bei Q-SER behalten?
mail-erasure-unused-body =
    Guten Tag { $name },

    { $days ->
        [one] Sie waren lange nicht hier. Deshalb werden Ihre Daten in einem Tag gelöscht.
       *[other] Sie waren lange nicht hier. Deshalb werden Ihre Daten in { $days } Tagen gelöscht.
    }

    Möchten Sie Ihr Konto behalten? Dann melden Sie sich einfach einmal an. Ihre Zertifikate können Sie bis dahin herunterladen.
mail-erasure-unused-action = Anmelden

mail-invitation-elsewhere-subject = Eine Einladung zu Q-SER von { $organisation }
mail-invitation-elsewhere-body = 
    Guten Tag { $name },

    { $organisation } hat Sie unter dieser Adresse zu Q-SER eingeladen. Sie haben damit bereits ein Konto in einer anderen Organisation; daran wurde nichts geändert. { $organisation } hat nicht erfahren, dass es das Konto gibt.

    Wenn Sie weiterlernen möchten wie bisher, müssen Sie nichts tun. Wenn Sie die Stelle gewechselt haben, nennen Sie Ihrer neuen Organisation eine andere Adresse, oder bitten Sie die frühere, das Konto zu schließen.
mail-invitation-elsewhere-action = Anmelden
