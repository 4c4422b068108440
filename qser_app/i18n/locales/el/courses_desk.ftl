# Η διαχείριση προγραμμάτων: όσα φροντίζουν οι εκπαιδευτές.
desk-title = Διαχείριση προγραμμάτων
desk-lead = Όλα όσα φροντίζετε: ρυθμίσεις, ερωτήσεις και αποτελέσματα, ανά πρόγραμμα.
desk-add-package = Προσθήκη πακέτου SCORM
desk-whole-house = για κάθε οργανισμό
desk-status-draft = Πρόχειρο
desk-status-published = Δημοσιευμένο
desk-status-archived = Αρχειοθετημένο
desk-learners = { $count ->
    [0] Καμία εγγραφή ακόμη
    [one] Μία εγγραφή
   *[other] { $count } εγγραφές
  }
desk-questions = { $count ->
    [one] Μία ερώτηση στην τράπεζα
   *[other] { $count } ερωτήσεις στην τράπεζα
  }
desk-none-title = Δεν έχετε ακόμη δικό σας πρόγραμμα
desk-none-text = Αρχίστε ένα πρόγραμμα παραπάνω ή προσθέστε ένα πακέτο SCORM: και τα δύο γίνονται πρόγραμμα του οργανισμού σας.
desk-as-learner = Προβολή όπως το βλέπουν οι εκπαιδευόμενοι
desk-from-course = Διαχείριση του προγράμματος
desk-no-units = Η ενότητα είναι ακόμη κενή.
desk-kind-lesson = Μάθημα
desk-kind-case = Περίπτωση
desk-kind-quiz = Κουίζ
desk-kind-scorm = Πακέτο SCORM
desk-unit-people = { $begun ->
    [one] Ένα άτομο το άρχισε
   *[other] { $begun } άτομα το άρχισαν
  }, { $completed ->
    [0] κανένα δεν το ολοκλήρωσε ακόμη
    [one] ένα το ολοκλήρωσε
   *[other] { $completed } το ολοκλήρωσαν
  }
desk-unit-nobody = Δεν το άρχισε κανείς ακόμη
desk-back = Πίσω στη διαχείριση προγραμμάτων
desk-missing-what = Δεν υπάρχει κάτι να διαχειριστείτε εδώ
desk-missing-text = Δεν υπάρχει τέτοιο πρόγραμμα ή το φροντίζει κάποιος άλλος.
desk-no-questions = Καμία ερώτηση ακόμη
desk-write-questions = Ερωτήσεις
desk-write-questions-of = Γράψτε ερωτήσεις για «{ $title }»
desk-case-text = Κείμενο και χάρτης
desk-case-text-of = Κείμενο και χάρτης: { $title }
desk-case-proposals = Προτεινόμενες περιπτώσεις
