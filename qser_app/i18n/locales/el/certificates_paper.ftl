# Όσα γράφει το χαρτί ενός πιστοποιητικού· γράφονται στον διακομιστή.
certificates-file = Πιστοποιητικό { $course } { $name }
certificates-paper = Πιστοποιητικό
certificates-given = Βεβαιώνεται ότι
certificates-completed = ολοκλήρωσε το πρόγραμμα
certificates-takes-hours = { $hours ->
    [one] Μία ώρα μάθησης
   *[other] { $hours } ώρες μάθησης
  }
certificates-takes-minutes = { $minutes ->
    [one] Ένα λεπτό μάθησης
   *[other] { $minutes } λεπτά μάθησης
  }
certificates-outcomes = Όποιος ολοκληρώνει το πρόγραμμα μπορεί
certificates-modules = Ενότητες
certificates-issued = Ημερομηνία έκδοσης
certificates-valid-until = Ισχύει έως
certificates-number = Αριθμός
certificates-check = Ο καθένας μπορεί να το ελέγξει με τον κωδικό ή στη σελίδα
certificates-qr = Κωδικός QR με τη διεύθυνση της σελίδας που ελέγχει αυτό το πιστοποιητικό
