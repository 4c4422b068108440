# Was auf dem Papier eines Zertifikats steht; auf dem Server geschrieben.
certificates-file = Zertifikat { $course } { $name }
certificates-paper = Zertifikat
certificates-given = Hiermit wird bestätigt:
certificates-completed = hat den folgenden Kurs abgeschlossen:
certificates-takes-hours = { $hours ->
    [one] Eine Stunde Lernzeit
   *[other] { $hours } Stunden Lernzeit
  }
certificates-takes-minutes = { $minutes ->
    [one] Eine Minute Lernzeit
   *[other] { $minutes } Minuten Lernzeit
  }
certificates-outcomes = Wer diesen Kurs abschließt, kann
certificates-modules = Module
certificates-issued = Ausgestellt am
certificates-valid-until = Gültig bis
certificates-number = Nummer
certificates-check = Prüfen lässt es sich mit dem Code oder auf
certificates-qr = QR-Code mit der Adresse der Seite, die dieses Zertifikat prüft
