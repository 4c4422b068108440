# Zertifikate: die Seite, die sie prüft, und was denen gesagt wird, die eines haben oder zurückziehen.
refusal-certificate-validity = Bitte wählen Sie eine der angebotenen Dauern.
refusal-certificate-reason = Bitte nennen Sie einen Grund mit 3 bis 300 Zeichen. Die Person, der das Zertifikat gehört, liest ihn.
certificates-title = Zertifikat prüfen
certificates-lead = Geben Sie die Nummer ein, die auf dem Papier steht. Sie sehen, ob das Zertifikat gilt und für welchen Kurs.
certificates-number-typed = Nummer des Zertifikats
certificates-number-hint = Acht Gruppen mit je vier Zeichen, mit oder ohne Striche.
certificates-check-it = Prüfen
certificates-missing = Es gibt kein Zertifikat mit dieser Nummer. Bitte vergleichen Sie sie noch einmal mit dem Papier.
certificates-too-many = Von hier wurden viele Nummern versucht. Bitte warten Sie eine Minute, und versuchen Sie es dann noch einmal.
certificates-valid = Gültig
certificates-expired = Abgelaufen
certificates-withdrawn = Zurückgezogen
certificates-course = Kurs
certificates-holder = Ausgestellt für
certificates-day = Ausgestellt am
certificates-end = Gültig bis
certificates-least = Mehr wird hier nicht gezeigt. Wem das Zertifikat gehört, entscheidet, ob der volle Name zu lesen ist.
certificates-yours = Ihr Zertifikat
certificates-issued-on = Ausgestellt am { $day }.
certificates-until = Gültig bis { $day }.
certificates-renew = Sie können es erneuern: Bestehen Sie das letzte Quiz des Kurses noch einmal.
certificates-download = Als PDF herunterladen
certificates-public = Öffentliche Seite
certificates-show-name = Wer die Nummer hat, darf meinen vollen Namen lesen
certificates-to-courses = Zu den Kursen
certificates-reason = Grund
certificates-withdraw = Endgültig zurückziehen
certificates-withdraw-it = Dieses Zertifikat zurückziehen
certificates-withdraw-what = Das lässt sich nicht rückgängig machen. Die Person liest den Grund und kann ein neues Zertifikat erwerben, indem sie das letzte Quiz noch einmal besteht.
certificates-withdrawn-done = Das Zertifikat wurde zurückgezogen.
certificates-of-the-course = Zertifikate
certificates-proved-by = Wer den Kurs abschließt und alle seine Quizze besteht, erhält ein Zertifikat. Für einen Kurs ohne Quiz auf der Plattform gibt es keines, weil es nichts gibt, was ihn belegt.
certificates-validity = Sie gelten
certificates-validity-hint = Gilt für Zertifikate, die ab jetzt ausgestellt werden. Dreißig Tage vor dem Ende erfährt die Person, wie sie es erneuert.
certificates-months = { $count ->
    [0] unbefristet
    [one] Ein Monat
   *[other] { $count } Monate
  }
certificates-for-good = unbefristet
