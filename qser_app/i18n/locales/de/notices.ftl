# Die Glocke und was sie meldet.
notices-title = Mitteilungen
notices-bell = { $count ->
    [0] Mitteilungen: nichts Neues
    [one] Mitteilungen: eine neue
   *[other] Mitteilungen: { $count } neue
  }
notices-empty = Noch nichts. Abzeichen, Einladungen und andere Neuigkeiten erscheinen hier.
notices-all = Alle Mitteilungen
notices-read-all = Alle als gelesen markieren
notices-loading = Einen Moment …
notice-certificate = Ihr Zertifikat für „{ $course }“ ist da.
notice-certificate-ending = Ihr Zertifikat für „{ $course }“ läuft in weniger als einem Monat ab. Bestehen Sie das letzte Quiz des Kurses noch einmal, um es zu erneuern.
notice-certificate-withdrawn = Ihr Zertifikat für „{ $course }“ wurde zurückgezogen: { $reason }
notice-export-ready = Ihre Arbeitsmappe „{ $title }“ ist fertig.
notice-erasure-asked = { $days ->
    [one] Ihre Daten werden in einem Tag gelöscht. Bis dahin können Sie das zurücknehmen.
   *[other] Ihre Daten werden in { $days } Tagen gelöscht. Bis dahin können Sie das zurücknehmen.
  }
notice-erasure-held = Ihre Daten wurden noch nicht gelöscht: Sie sind hier die einzige Administration. Geben Sie die Rolle jemand anderem, dann geschieht es am nächsten Tag.
notice-viewed-as = { $sender } sieht die Plattform so an, wie Sie sie sehen. Der Grund steht unter „Meine Daten“.
