# Departments as a tree.
departments-title = Τμήματα
departments-lead = Πώς είναι οργανωμένος ο οργανισμός σας. Οι αναφορές, τα προγράμματα για ένα τμήμα και οι προϊστάμενοι αφορούν πάντα το τμήμα μαζί με όσα υπάγονται σε αυτό.
departments-none = Κανένα τμήμα ακόμη
departments-none-hint = Προσθέστε το πρώτο ή αφήστε μια εισαγωγή να τα δημιουργήσει.
departments-people = { $count ->
    [0] κανένα μέλος
    [one] ένα μέλος
   *[other] { $count } μέλη
  }
departments-facts = Μέλη στο τμήμα: { $people }. Μαζί με όσα υπάγονται σε αυτό: { $whole }.
departments-show = Εμφάνιση των μελών
departments-name = Όνομα του τμήματος
departments-rename = Μετονομασία
departments-under = Υπάγεται σε
departments-top = Σε κανένα: βρίσκεται στην κορυφή
departments-move = Μετακίνηση
departments-merge = Συγχώνευση με άλλο
departments-merge-what = Τα μέλη του, τα τμήματα που υπάγονται σε αυτό και όσα ορίστηκαν γι’ αυτό περνούν στο άλλο. Έπειτα διαγράφεται. Δεν αναιρείται.
departments-into = Συγχώνευση στο
departments-choose = Επιλέξτε τμήμα
departments-merge-it = Συγχώνευση και διαγραφή
departments-remove = Διαγραφή του τμήματος
departments-remove-hint = Μόνο αν δεν έχει μέλη, ανοιχτές προσκλήσεις και τμήματα που υπάγονται σε αυτό.
departments-add = Προσθήκη
departments-add-top = Νέο τμήμα στην κορυφή
departments-add-below = Νέο τμήμα κάτω από το «{ $name }»
departments-added = Το τμήμα προστέθηκε.
departments-renamed = Το τμήμα έχει το νέο του όνομα.
departments-moved = Το τμήμα μετακινήθηκε.
departments-was-moved = Το «{ $name }» μετακινήθηκε μαζί με όσα υπάγονται σε αυτό.
departments-merged = Τα τμήματα συγχωνεύτηκαν.
departments-removed = Το τμήμα διαγράφηκε.
refusal-department-name = Το τμήμα χρειάζεται όνομα έως 200 χαρακτήρες.
refusal-department-taken = Υπάρχει ήδη τμήμα με αυτό το όνομα.
refusal-department-too-deep = Έως { $most } τμήματα μπορούν να υπάγονται το ένα στο άλλο.
refusal-department-below-itself = Ένα τμήμα δεν μπορεί να υπάγεται στον εαυτό του.
refusal-department-in-use = Το τμήμα έχει μέλη, ανοιχτές προσκλήσεις ή άλλα τμήματα. Μετακινήστε τα πρώτα.
