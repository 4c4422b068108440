# Die Infografik einer Organisation oder des ganzen Hauses, für die Verwaltung, auf dem Bildschirm und auf dem Papier.
portal-title = Das Haus auf einen Blick
portal-everybody = Alle Organisationen
portal-organisation = Organisation
portal-few-title = Zu wenige Personen
portal-few-text = Zahlen werden ab fünf Personen gezeigt, damit niemand zu erkennen ist.
portal-target-title = Auf dem Weg zum Ziel
portal-target-finding = { $trained } von { $target } Personen geschult: { $percent } %.
portal-trained = Geschult
portal-target = Ziel
portal-at-work = Wer lernt
portal-people-finding = { $active ->
    [one] Eine von { $people } Personen hat in den letzten 30 Tagen etwas gelernt.
   *[other] { $active } von { $people } Personen haben in den letzten 30 Tagen etwas gelernt.
  }
portal-people = Personen
portal-active = Aktive
portal-enrolments = Einschreibungen
portal-completions = Abschlüsse
portal-hours = Lernstunden
portal-rate = Abschlussquote
portal-completion-finding = { $completions } von { $enrolments } Einschreibungen sind abgeschlossen.
portal-months = Abschlüsse nach Monat
portal-month = Monat
portal-months-finding = { $count ->
    [0] Noch kein Abschluss in diesem Monat.
    [one] Ein Abschluss in diesem Monat.
   *[other] { $count } Abschlüsse in diesem Monat.
  }
portal-countries = Länder
portal-organisations = Organisationen
portal-departments = Abteilungen
portal-fields = Arbeitsfelder
portal-unsaid = Ohne Angabe
portal-of = { $trained } von { $people }
portal-kept-back = wird nicht gezeigt
portal-share = Anteil
portal-groups-finding = Wie viele der Personen geschult sind.
portal-how-target = Geschult ist, wer mindestens einen Kurs abgeschlossen hat. Das Ziel gilt für das ganze Haus.
portal-how-people = Personen mit einem Konto, das nicht gesperrt ist. Aktiv ist, wer in den letzten 30 Tagen etwas gelernt hat; Stunden sind aktive Zeit.
portal-how-rate = Abgeschlossene Einschreibungen, geteilt durch alle von Personen, die noch im Kurs sind oder ihn abgeschlossen haben.
portal-how-months = Kurse, die in jedem der letzten zwölf Monate abgeschlossen wurden.
portal-how-groups = Geschulte Personen, geteilt durch die Personen der Gruppe. Gruppen unter fünf haben keine Zahlen, auch nicht die nächstgrößere, wenn sie sich aus den übrigen errechnen ließen.
