# Ο λογαριασμός μου και οι πρώτες ερωτήσεις.
account-title = Ο λογαριασμός μου
account-about-me = Τα στοιχεία μου
account-name = Ονοματεπώνυμο
account-email = Διεύθυνση email
account-email-hint = Με αυτή τη διεύθυνση συνδέεστε. Μπορεί να την αλλάξει ο διαχειριστής του οργανισμού σας.
account-language = Γλώσσα
account-time-zone = Ζώνη ώρας
account-minutes = Λεπτά μάθησης την ημέρα
account-privacy = Πώς εμφανίζεστε στις κατατάξεις
account-privacy-hint = Όσοι επιλέγουν να μην εμφανίζονται δεν βρίσκονται σε καμία κατάταξη και δεν μετρούν πουθενά. Τους δικούς σας πόντους τους βλέπετε πάντα.
account-privacy-house = Όπως όρισε ο οργανισμός μου: { $choice }
account-privacy-colleague = Ο οργανισμός σας όρισε ότι κανείς δεν εμφανίζεται με το όνομά του. Μπορείτε να εμφανίζεστε ως «συνάδελφος» ή καθόλου.
account-privacy-hidden = Ο οργανισμός σας όρισε ότι κανείς δεν εμφανίζεται σε κατατάξεις. Τους δικούς σας πόντους τους βλέπετε πάντα.
privacy-named = Με το όνομά μου
privacy-colleague = Ως «συνάδελφος»
privacy-hidden = Καθόλου
account-save = Αποθήκευση
account-saved = Αποθηκεύτηκε.
account-password = Κωδικός πρόσβασης
account-password-hint = Τουλάχιστον 8 χαρακτήρες· 15 ή περισσότεροι είναι καλύτερα. Μια σύντομη πρόταση είναι καλή ιδέα. Όλες οι άλλες συνδέσεις σας τερματίζονται.
account-password-change = Αλλαγή κωδικού
account-password-current = Τωρινός κωδικός
account-password-new = Νέος κωδικός
account-password-changed = Ο κωδικός άλλαξε. Αποσυνδεθήκατε από παντού αλλού.
account-sessions = Πού έχετε συνδεθεί
account-sessions-hint = Αν δεν αναγνωρίζετε κάποια σύνδεση, τερματίστε την και ορίστε νέο κωδικό.
account-session-since = Έναρξη: { $since }, τελευταία χρήση: { $seen }
account-session-here = Αυτό το πρόγραμμα περιήγησης
account-browser-unknown = Άγνωστο πρόγραμμα περιήγησης
account-sign-out-there = Αποσύνδεση εκεί
account-sign-out-everywhere = Αποσύνδεση από παντού
refusal-name-missing = Γράψτε το όνομά σας.

welcome-title = Καλώς ήρθατε
welcome-step = Ερώτηση { $step } από 3
welcome-language = Σε ποια γλώσσα θέλετε να μαθαίνετε;
welcome-language-hint = Μπορείτε να την αλλάξετε όποτε θέλετε, ακόμη και στη μέση ενός προγράμματος.
welcome-go-on = Συνέχεια
welcome-back = Πίσω
welcome-field = Πού εργάζεστε;
welcome-field-hint = Τα παραδείγματα προέρχονται από αυτούς τους τέσσερις τομείς.
welcome-minutes = Πόσα λεπτά την ημέρα θέλετε να μαθαίνετε;
welcome-minutes-hint = Δέκα λεπτά αρκούν για ένα μάθημα. Στα εξήντα σας προτείνουμε διάλειμμα.
welcome-minutes-option = { $count ->
    [one] Ένα λεπτό
   *[other] { $count } λεπτά
  }
field-social_services = Κοινωνική υπηρεσία
field-citizen_service_centre = Κέντρο Εξυπηρέτησης Πολιτών
field-education = Εκπαίδευση
field-employment_administration = Απασχόληση και διοίκηση
account-notices = Πώς ενημερώνομαι
account-notices-lead = Τι μαθαίνετε στην εφαρμογή, με email ή σε σύνοψη, και πότε έχετε ησυχία.
