# What stands on the paper of a certificate; written on the server.
certificates-file = Certificate { $course } { $name }
certificates-paper = Certificate
certificates-given = This is to certify that
certificates-completed = has completed the course
certificates-takes-hours = { $hours ->
    [one] One hour of learning
   *[other] { $hours } hours of learning
  }
certificates-takes-minutes = { $minutes ->
    [one] One minute of learning
   *[other] { $minutes } minutes of learning
  }
certificates-outcomes = Whoever completes this course is able to
certificates-modules = Modules
certificates-issued = Issued on
certificates-valid-until = Valid until
certificates-number = Number
certificates-check = Anybody can check it with the code, or at
certificates-qr = QR code with the address of the page that checks this certificate
