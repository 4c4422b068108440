# E-Mails über Mitteilungen: Sie nennen die Art und führen hin.
mail-notices-subject = { $kind }: Neues auf Q-SER
mail-notices-hello = Guten Tag { $name }!
mail-notices-open = Auf Q-SER ansehen
mail-notices-all = Alle Mitteilungen ansehen
mail-notices-choose = Bestimmen, wie Sie Bescheid bekommen
mail-notices-stop = Keine E-Mails dieser Art mehr
mail-notices-stop-digest = Keine Zusammenfassungen mehr
mail-digest-subject = { $rhythm ->
    [daily] Ihr Tag auf Q-SER
   *[weekly] Ihre Woche auf Q-SER
  }: { $count ->
    [one] eine Mitteilung
   *[other] { $count } Mitteilungen
  }
mail-digest-lead = { $count ->
    [one] Das ist auf Q-SER neu für Sie.
   *[other] Auf Q-SER gibt es { $count } Neuigkeiten für Sie.
  }
mail-digest-newest = { $count ->
    [one] Unten steht die neueste.
   *[other] Unten stehen die neuesten { $count }.
  }
mail-told-course-reminder-own = { $sender } hat Ihnen zum Kurs „{ $title }“ geschrieben.
mail-told-certificate-withdrawn = Ihr Zertifikat für „{ $course }“ wurde zurückgezogen. Den Grund finden Sie in Ihren Mitteilungen.
mail-told-attempt-regraded = Einer Ihrer Versuche bei „{ $title }“ wurde neu bewertet. Was Sie bestanden und verdient haben, bleibt Ihnen.
mail-told-attempt-reset = Einer Ihrer Versuche bei „{ $title }“ wurde zurückgesetzt, damit Sie neu beginnen können. Was Sie abgeschlossen haben, bleibt abgeschlossen.
mail-told-case-taken = Aus einem Fall, den Sie vorgeschlagen haben, wird ein Entwurf. Danke.
mail-told-case-declined = Zu einem Fall, den Sie vorgeschlagen haben, gibt es eine Antwort.
mail-told-export-ready = Eine Arbeitsmappe, die Sie angefordert haben, liegt zum Herunterladen bereit.
mail-told-report-due = Ein Bericht, den Sie gespeichert haben, steht mit den heutigen Zahlen bereit.
mail-told-case-proposed = Jemand aus dem Kollegium schlägt einen Fall aus der eigenen Arbeit vor.
mail-told-case-published = Ein Fall, den Sie vorgeschlagen haben, ist veröffentlicht. Danke.
