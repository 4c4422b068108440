# Τι αφορούν οι ειδοποιήσεις, και όσες δεν τις λέει άλλο αρχείο.
notices-kind-enrolment = Εγγραφές
notices-kind-reminder = Υπενθυμίσεις
notices-kind-certificate = Πιστοποιητικά
notices-kind-certificate-ending = Πιστοποιητικά που λήγουν
notices-kind-reward = Παράσημα και επίπεδα
notices-kind-result = Αποτελέσματα που άλλαξαν
notices-kind-proposal = Περιπτώσεις που προτείνατε
notices-kind-proposed = Προτάσεις περιπτώσεων
notices-kind-review = Κείμενα για επανέλεγχο
notices-kind-appointment = Ρόλοι σε προγράμματα
notices-kind-export = Βιβλία εργασίας και εξαγωγές
notices-kind-report = Αποθηκευμένες αναφορές
notices-kind-security = Σύνδεση και ασφάλεια
notices-kind-my-data = Τα δεδομένα σας
notice-report-due = Η αναφορά σας «{ $report }» είναι έτοιμη με τα σημερινά στοιχεία.
notice-password-changed = Ο κωδικός πρόσβασής σας άλλαξε. Αν δεν το κάνατε εσείς, ζητήστε αμέσως νέο.
notice-way-added = Προστέθηκε νέος τρόπος σύνδεσης στον λογαριασμό σας.
notice-way-removed = Αφαιρέθηκε ένας τρόπος σύνδεσης από τον λογαριασμό σας.
notice-step-locked = Μετά τον κωδικό πρόσβασής σας πληκτρολογήθηκαν αρκετοί λανθασμένοι κωδικοί. Αν δεν ήσασταν εσείς, ορίστε αμέσως νέο κωδικό πρόσβασης.
notice-review-due = Για επανέλεγχο στο πρόγραμμα «{ $course }»: { $count ->
    [one] ένα κείμενο
   *[other] { $count } κείμενα
  }. Ήρθε η ημέρα να ελεγχθούν η νομοθεσία και τα στοιχεία.
