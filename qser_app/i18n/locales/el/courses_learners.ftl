# Πού βρίσκεται ο καθένας σε ένα πρόγραμμα.
course-people-here = Μέλη
pace-stuck = χωρίς πρόοδο
pace-going = σε εξέλιξη
pace-not_begun = χωρίς έναρξη
pace-done = ολοκληρωμένο
learners-none-title = Κανένα μέλος
learners-none-text = Εγγράψτε μέλη ή αφαιρέστε ένα φίλτρο.
learners-enrol = Εγγραφή μελών
learners-download = Λήψη του καταλόγου (Excel)
learners-pace = Πώς τα πάνε
learners-why = Γιατί
learners-progress = Πρόοδος
learners-percent = Πρόοδος επί τοις εκατό
learners-done = Μέρη που ολοκληρώθηκαν
learners-of = Σύνολο μερών
learners-unit = Πού βρίσκονται
learners-last = Τελευταία δραστηριότητα
learners-enrolled = Εγγραφή
learners-completed = Ολοκλήρωση
learners-failed = Δύο αποτυχίες στο «{ $title }»
learners-idle = Καμία πρόοδος εδώ και μία εβδομάδα
learners-remind = Υπενθύμιση
learners-remind-one = Υπενθύμιση προς: { $name }
learners-remind-stuck = Υπενθύμιση σε όσους δεν προχωρούν
learners-remind-all = { $count ->
    [one] Υπενθύμιση στο ένα μέλος που κόλλησε
   *[other] Υπενθύμιση στα { $count } μέλη που κόλλησαν
  }
learners-reminder-words = Τι τους λέτε
learners-reminder-hint = Αν αφήσετε τη φράση όπως είναι, ο καθένας τη διαβάζει στη γλώσσα του. Φτάνει στις ειδοποιήσεις· ένα email οδηγεί εκεί, χωρίς όσα γράφετε εσείς. Το πολύ μία φορά την εβδομάδα.
learners-reminder-default = Το πρόγραμμα σας περιμένει εκεί που σταματήσατε. Δέκα λεπτά αρκούν για το επόμενο βήμα.
learners-send = Αποστολή υπενθύμισης
learners-not-now = Όχι τώρα
learners-reminded = { $count ->
    [0] Δεν υπάρχει κανείς για υπενθύμιση.
    [one] Στάλθηκε μία υπενθύμιση.
   *[other] Στάλθηκαν { $count } υπενθυμίσεις.
  }
learners-reminded-some = { $count ->
    [0] Δεν στάλθηκε καμία υπενθύμιση
    [one] Στάλθηκε μία υπενθύμιση
   *[other] Στάλθηκαν { $count } υπενθυμίσεις
  }. Είχαν ήδη υπενθύμιση αυτή την εβδομάδα: { $soon }. Δεν θέλουν υπενθυμίσεις: { $unwanted }.
learners-reminded-on = Υπενθύμιση στις { $day }
learners-wants-none = Δεν θέλει υπενθυμίσεις
learners-take-out = Αφαίρεση
learners-take-out-of = Αφαίρεση: { $name }
learners-taken-out = { $name }: δεν συμμετέχει πια στο πρόγραμμα. Όσα έκανε παραμένουν.
refusal-reminder-long = Είναι πολύ μεγάλο: αρκούν { $longest } χαρακτήρες.
notice-course-reminder = { $sender }: το πρόγραμμα «{ $title }» σας περιμένει εκεί που σταματήσατε. Δέκα λεπτά αρκούν για το επόμενο βήμα.
notice-course-reminder-own = { $sender }, για το πρόγραμμα «{ $title }»: { $words }
learners-remind-of = Υπενθύμιση: { $name }
