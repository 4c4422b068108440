# Τα μέλη ενός οργανισμού.
members-title = Μέλη
members-intro = Όλοι όσοι ανήκουν στον οργανισμό σας. Προσκαλέστε συναδέλφους, δώστε ρόλους και κλείστε λογαριασμούς που δεν χρειάζονται πια.
members-invite = Πρόσκληση μέλους
members-email = Διεύθυνση email
members-department = Τμήμα
members-no-department = Κανένα προς το παρόν
members-roles = Ρόλοι
members-send = Αποστολή πρόσκλησης
members-sent = Η πρόσκληση προς { $email } στάλθηκε. Ισχύει για μία εβδομάδα.
members-search = Αναζήτηση με όνομα ή διεύθυνση
members-count = { $count ->
    [0] Κανένα μέλος
    [one] Ένα μέλος
   *[other] { $count } μέλη
  }
members-none = Δεν βρέθηκε κανένα μέλος
members-none-hint = Δοκιμάστε ένα άλλο μέρος του ονόματος ή προσκαλέστε κάποιον.
members-name = Όνομα
members-last = Τελευταία σύνδεση
members-actions = Ενέργειες
members-actions-of = Ενέργειες: { $name }
members-never = Καμία ακόμη
members-is-suspended = Σε αναστολή
members-change-roles = Αλλαγή ρόλων
members-change-roles-of = Αλλαγή ρόλων: { $name }
members-suspend = Αναστολή
members-suspend-of = Αναστολή: { $name }
members-unsuspend = Άρση αναστολής
members-suspended = Ο λογαριασμός «{ $name }» τέθηκε σε αναστολή και αποσυνδέθηκε από παντού.
members-undo = Αναίρεση
members-page = Σελίδα { $page } από { $pages }
members-pages = Σελίδες
members-back = Προηγούμενη
members-on = Επόμενη
members-in-course = Εκπαιδευτής στο «{ $title }»
members-sign-in = Σύνδεση
members-erase = Διαγραφή δεδομένων
members-erase-of = Διαγραφή δεδομένων: { $name }
members-erase-what = Μόνο αν σας το ζήτησε το ίδιο το άτομο. Ενημερώνεται με μήνυμα και ως τότε μπορεί να το ανακαλέσει. Το όνομα, η διεύθυνση και όσα έγραψε φεύγουν· τα σύνολα μένουν.
members-erase-it = Ζητήστε τη διαγραφή
members-erased-on = Διαγραφή στις { $day }
members-erase-keep = Διατήρηση
members-erase-asked = Το άτομο ενημερώθηκε με μήνυμα.
members-places = Σελίδες για τα μέλη
members-filter-role = Ρόλος
members-filter-state = Λογαριασμός
members-every-department = Όλα τα τμήματα
members-without-department = Σε κανένα τμήμα
members-every-role = Όλοι οι ρόλοι
members-every-state = Όλοι οι λογαριασμοί
members-state-active = Ανοιχτός
members-state-suspended = Σε αναστολή
members-state-never = Δεν έχει συνδεθεί ποτέ
members-filter-department = Τμήμα και όσα υπάγονται
