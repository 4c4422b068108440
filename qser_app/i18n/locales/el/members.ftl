# Τα μέλη ενός φορέα.
members-title = Μέλη
members-intro = Όλοι όσοι ανήκουν στον φορέα σας. Προσκαλέστε συναδέλφους, δώστε ρόλους και κλείστε λογαριασμούς που δεν χρειάζονται πια.
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
members-none = Δεν βρέθηκε κανείς
members-none-hint = Δοκιμάστε άλλο μέρος του ονόματος ή προσκαλέστε κάποιον.
members-name = Όνομα
members-last = Τελευταία σύνδεση
members-actions = Ενέργειες
members-never = Ποτέ ακόμη
members-is-suspended = Σε αναστολή
members-change-roles = Αλλαγή ρόλων
members-change-roles-of = Αλλαγή ρόλων: { $name }
members-suspend = Αναστολή
members-suspend-of = Αναστολή λογαριασμού: { $name }
members-unsuspend = Επαναφορά
members-suspended = Ο λογαριασμός «{ $name }» είναι σε αναστολή και αποσυνδέθηκε από παντού.
members-undo = Αναίρεση
members-page = Σελίδα { $page } από { $pages }
members-pages = Σελίδες
members-back = Προηγούμενη
members-on = Επόμενη
role-learner = Εκπαιδευόμενος/η
role-mentor = Μέντορας
role-facilitator = Εκπαιδευτής/τρια
role-manager = Προϊστάμενος/η
role-admin = Διαχειριστής/τρια
role-superadmin = Γενικός διαχειριστής
