# Εγγραφή μελών σε ένα πρόγραμμα.
course-people-enrol = Εγγραφή
course-people-admission = Σύνδεσμοι και κανόνες
enrol-seats = { $count ->
    [0] Όλες οι θέσεις του προγράμματος έχουν καλυφθεί.
    [one] Απομένει μία θέση.
   *[other] Απομένουν { $count } θέσεις.
  }
enrol-people = Με το όνομα
enrol-people-lead = Βρείτε συναδέλφους, επιλέξτε όσους θέλετε και εγγράψτε τους όλους μαζί. Ο καθένας ενημερώνεται στις ειδοποιήσεις του.
enrol-chosen = Εγγραφή των επιλεγμένων
enrol-nobody-chosen = Επιλέξτε πρώτα κάποιον.
enrol-is-in = Εγγεγραμμένο μέλος
enrol-was-in = Είχε εγγραφεί παλιότερα
enrol-department = Ένα ολόκληρο τμήμα
enrol-department-lead = Όλα τα μέλη του τμήματος και όσων τμημάτων υπάγονται σε αυτό.
enrol-choose-department = Επιλέξτε τμήμα
enrol-department-told = { $count ->
    [one] Εκεί εργάζεται ένα άτομο
   *[other] Εκεί εργάζονται { $count } άτομα
  }· { $present ->
    [0] κανένα δεν έχει εγγραφεί ακόμη.
    [one] ένα έχει ήδη εγγραφεί.
   *[other] { $present } έχουν ήδη εγγραφεί.
  }
enrol-later = Να εγγράφεται και όποιος έρθει αργότερα στο τμήμα
enrol-department-now = Εγγραφή του τμήματος
enrol-later-now = { $name }: εγγράφεται και όποιος έρθει αργότερα.
enrol-later-stop = Διακοπή
enrol-later-stop-of = Διακοπή: να εγγράφεται όποιος έρχεται στο τμήμα { $name }
enrol-later-stopped = Όποιος έρθει από εδώ και πέρα στο τμήμα δεν εγγράφεται πια. Όσοι έχουν εγγραφεί παραμένουν.
enrol-done = { $count ->
    [0] Καμία νέα εγγραφή
    [one] Έγινε μία εγγραφή
   *[other] Έγιναν { $count } εγγραφές
  }{ $present ->
    [0] .
    [one] · ένα άτομο ήταν ήδη εγγεγραμμένο.
   *[other] · { $present } άτομα ήταν ήδη εγγεγραμμένα.
  }
enrol-done-no-seat = { $count ->
    [0] Δεν έγινε καμία εγγραφή
    [one] Έγινε μία εγγραφή
   *[other] Έγιναν { $count } εγγραφές
  }· { $left ->
    [one] για ένα άτομο δεν υπήρχε θέση.
   *[other] για { $left } άτομα δεν υπήρχε θέση.
  }
enrol-sheet = Από αρχείο
enrol-sheet-lead = Στείλτε έναν κατάλογο διευθύνσεων email. Βλέπετε τι θα γίνει με κάθε γραμμή πριν εγγραφεί οποιοσδήποτε.
sheet-file-hint = Μία διεύθυνση ανά γραμμή, έως 5.000 γραμμές. Αν υπάρχουν πολλές στήλες, γράψτε «email» πάνω από τη σωστή.
sheet-enrol = { $count ->
    [one] Εγγραφή ενός ατόμου
   *[other] Εγγραφή { $count } ατόμων
  }
sheet-nobody = Κανείς από το αρχείο δεν μπορεί να εγγραφεί.
sheet-fate-new = προς εγγραφή
sheet-fate-back = με επιστροφή
sheet-fate-present = ήδη με εγγραφή
sheet-fate-no_seat = χωρίς θέση
sheet-fate-unknown = άγνωστη διεύθυνση εδώ
sheet-fate-elsewhere = σε άλλον οργανισμό
sheet-fate-suspended = λογαριασμός σε αναστολή
sheet-fate-twice = δεύτερη φορά στο αρχείο
sheet-fate-bad = όχι διεύθυνση email
admission-rules = Ποιοι μπορούν να συμμετέχουν
admission-of-the-house = Το πρόγραμμα είναι για όλους τους οργανισμούς: τις ημερομηνίες και τις θέσεις του ορίζουν οι διαχειριστές της πλατφόρμας.
admission-self = Ο καθένας μπορεί να εγγραφεί μόνος του
admission-self-hint = Διαφορετικά μπαίνουν με σύνδεσμο ή τους εγγράφετε εσείς.
admission-opens = Πρώτη ημέρα
admission-opens-hint = Κενό: ανοιχτό από την αρχή.
admission-closes = Τελευταία ημέρα
admission-closes-hint = Μετράει ολόκληρη. Μετά δεν ανοίγει τίποτα νέο· όσα έγιναν παραμένουν.
admission-capacity = Θέσεις
admission-capacity-hint = { $count ->
    [0] Κενό: χωρίς όριο. Δεν έχει εγγραφεί κανείς ακόμη.
    [one] Κενό: χωρίς όριο. Έχει εγγραφεί ένα άτομο.
   *[other] Κενό: χωρίς όριο. Έχουν εγγραφεί { $count } άτομα.
  }
admission-level = Επίπεδο
admission-level-hint = Κενό: μπορούν να ξεκινήσουν όλοι. Διαφορετικά, όποιος ξεκινά πρέπει να το έχει φτάσει· όσοι έχουν ξεκινήσει συνεχίζουν.
admission-save = Αποθήκευση
admission-saved = Αποθηκεύτηκε. Ισχύει αμέσως.
refusal-bad-admission = Ορισμένα πεδία χρειάζονται διόρθωση.
admission-error-day = Γράψτε μια ημερομηνία ή αφήστε το πεδίο κενό.
admission-error-order = Η τελευταία ημέρα είναι πριν από την πρώτη.
admission-error-capacity = Γράψτε έναν αριθμό από 1 έως 100.000 ή αφήστε το πεδίο κενό.
admission-error-level = Γράψτε ένα επίπεδο από 2 έως 100 ή αφήστε το πεδίο κενό.
admission-links = Σύνδεσμοι πρόσκλησης
admission-links-lead = Όποιος ανοίξει τον σύνδεσμο βλέπει τι είναι το πρόγραμμα και μπορεί να μπει, αφού συνδεθεί.
admission-link-name = Σε τι χρησιμεύει
admission-link-nameless = Χωρίς όνομα
admission-link-days = Ισχύει για
admission-days = { $count ->
    [one] μία ημέρα
   *[other] { $count } ημέρες
  }
admission-link-capacity = Έως πόσα άτομα (κενό: χωρίς όριο)
admission-make-link = Δημιουργία συνδέσμου
admission-made = Ο νέος σύνδεσμος
admission-made-once = Αντιγράψτε τον τώρα: κρατάμε μόνο το αποτύπωμά του και δεν μπορούμε να τον δείξουμε ξανά.
admission-copy = Αντιγραφή
admission-copied = Αντιγράφηκε.
admission-link-state = Κατάσταση
admission-link-used = Μπήκαν με αυτόν
admission-used-of = { $used } από { $capacity }
admission-link-until = Έως
admission-revoke = Ανάκληση
admission-revoke-of = Ανάκληση του συνδέσμου: { $name }
admission-revoked = Ο σύνδεσμος δεν ισχύει πια. Όσοι μπήκαν με αυτόν παραμένουν.
admission-link-open = Ισχύει
admission-link-expired = Έληξε
admission-link-revoked = Ανακλήθηκε
admission-link-used_up = Εξαντλήθηκε
