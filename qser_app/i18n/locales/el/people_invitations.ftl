# Invitations that were made and not yet taken up.
invitations-title = Προσκλήσεις
invitations-lead = Όσοι προσκλήθηκαν και δεν έχουν ακόμη λογαριασμό. Κάθε σύνδεσμος ισχύει για μία εβδομάδα· με νέα αποστολή γίνεται καινούργιος.
invitations-none = Καμία ανοιχτή πρόσκληση
invitations-none-hint = Όλοι όσοι προσκλήθηκαν έχουν λογαριασμό ή δεν έχει προσκληθεί ακόμη κανείς.
invitations-state = Κατάσταση
invitations-state-unsent = δεν στάλθηκε ακόμη
invitations-state-sent = στάλθηκε
invitations-state-expired = έληξε
invitations-choice = Επιλογή
invitations-choose = Επιλογή: { $email }
invitations-chosen = { $count ->
    [0] Δεν επιλέχθηκε καμία πρόσκληση
    [one] Επιλέχθηκε μία πρόσκληση
   *[other] Επιλέχθηκαν { $count } προσκλήσεις
  }
invitations-all = { $count ->
    [one] Επιλογή της μοναδικής
   *[other] Επιλογή και των { $count } που ταιριάζουν
  }
invitations-none-chosen = Καμία επιλογή
invitations-send = Αποστολή
invitations-withdraw = Ανάκληση
invitations-sent-now = { $count ->
    [one] Στάλθηκε μία πρόσκληση.
   *[other] Στάλθηκαν { $count } προσκλήσεις.
  }
invitations-withdrawn = { $count ->
    [one] Ανακλήθηκε μία πρόσκληση· ο σύνδεσμός της δεν ισχύει πια.
   *[other] Ανακλήθηκαν { $count } προσκλήσεις· οι σύνδεσμοί τους δεν ισχύουν πια.
  }
invitations-good-until = ισχύει έως { $day }
