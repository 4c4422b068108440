# Το γράφημα ενός οργανισμού ή όλης της πλατφόρμας, για τη διαχείριση, στην οθόνη και στο χαρτί.
portal-title = Η εικόνα του οργανισμού
portal-everybody = Όλοι οι οργανισμοί
portal-organisation = Οργανισμός
portal-few-title = Πολύ λίγα άτομα
portal-few-text = Τα στοιχεία εμφανίζονται από πέντε άτομα και πάνω, ώστε να μην αναγνωρίζεται κανείς.
portal-target-title = Προς τον στόχο
portal-target-finding = { $trained } από { $target } άτομα έχουν εκπαιδευτεί: { $percent } %.
portal-trained = Εκπαιδεύτηκαν
portal-target = Στόχος
portal-at-work = Όσοι μαθαίνουν
portal-people-finding = { $active ->
    [one] Ένα από { $people } άτομα έμαθε κάτι τις τελευταίες 30 ημέρες.
   *[other] { $active } από { $people } άτομα έμαθαν κάτι τις τελευταίες 30 ημέρες.
  }
portal-people = Άτομα
portal-active = Ενεργά
portal-enrolments = Εγγραφές
portal-completions = Ολοκληρώσεις
portal-hours = Ώρες μάθησης
portal-rate = Ποσοστό ολοκλήρωσης
portal-completion-finding = Ολοκληρώθηκαν { $completions } από { $enrolments } εγγραφές.
portal-months = Ολοκληρώσεις ανά μήνα
portal-month = Μήνας
portal-months-finding = { $count ->
    [0] Καμία ολοκλήρωση ακόμη αυτόν τον μήνα.
    [one] Μία ολοκλήρωση αυτόν τον μήνα.
   *[other] { $count } ολοκληρώσεις αυτόν τον μήνα.
  }
portal-countries = Χώρες
portal-organisations = Οργανισμοί
portal-departments = Τμήματα
portal-fields = Τομείς εργασίας
portal-unsaid = Δεν δηλώθηκε
portal-of = { $trained } από { $people }
portal-kept-back = δεν εμφανίζεται
portal-share = Ποσοστό
portal-groups-finding = Πόσοι από τα άτομα έχουν εκπαιδευτεί.
portal-how-target = Έχει εκπαιδευτεί όποιος ολοκλήρωσε τουλάχιστον ένα πρόγραμμα. Ο στόχος ορίζεται για όλη την πλατφόρμα.
portal-how-people = Άτομα με λογαριασμό που δεν έχει ανασταλεί. Ενεργοί είναι όσοι έμαθαν κάτι τις τελευταίες 30 ημέρες· οι ώρες είναι ενεργός χρόνος.
portal-how-rate = Οι ολοκληρωμένες εγγραφές, διά όλες τις εγγραφές όσων είναι ακόμη στο πρόγραμμα ή το ολοκλήρωσαν.
portal-how-months = Προγράμματα που ολοκληρώθηκαν σε καθέναν από τους τελευταίους δώδεκα μήνες.
portal-how-groups = Όσοι εκπαιδεύτηκαν, διά τα άτομα της ομάδας. Ομάδες με λιγότερα από πέντε άτομα δεν έχουν αριθμούς, ούτε η αμέσως μεγαλύτερη όταν αυτοί θα μπορούσαν να υπολογιστούν από τους υπόλοιπους.
