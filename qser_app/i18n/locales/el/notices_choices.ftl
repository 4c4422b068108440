# Πώς θέλει κανείς να ενημερώνεται και πότε επιτρέπονται τα μηνύματα.
notices-choices-title = Πώς ενημερώνομαι
notices-choices-lead = Για κάθε είδος: μόνο στις ειδοποιήσεις σας, αμέσως με email, σε σύνοψη ή καθόλου.
notices-choices-kinds = Τι και πώς
notices-way-app = Στην εφαρμογή
notices-way-digest = Στην εφαρμογή και στη σύνοψη
notices-way-mail = Στην εφαρμογή και με email
notices-way-none = Καθόλου
notices-way-theirs = Όπως ο οργανισμός ({ $way ->
    [app] εφαρμογή
    [digest] σύνοψη
    [mail] email
   *[none] καθόλου
  })
notices-always = Πάντα στην εφαρμογή και με email
notices-terms-title = Πότε επιτρέπονται τα email
notices-terms-lead = Στην εφαρμογή οι ειδοποιήσεις εμφανίζονται αμέσως. Τα email και οι συνόψεις περιμένουν να τελειώσουν οι ώρες ησυχίας και να είναι μία από τις ημέρες σας. Ζώνη ώρας: { $zone }.
notices-terms-digest = Σύνοψη
notices-digest-daily = Καθεμία από αυτές τις ημέρες
notices-digest-weekly = Μία φορά την εβδομάδα
notices-digest-never = Ποτέ
notices-terms-from = Ησυχία από
notices-terms-until = Ησυχία έως
notices-terms-hint = Δύο φορές η ίδια ώρα: δεν υπάρχει ησυχία.
notices-terms-days = Ημέρες στις οποίες επιτρέπονται τα email
notices-terms-save = Αποθήκευση
notices-terms-kept = Αποθηκεύτηκε. Ό,τι περιμένει θα σταλεί με αυτές τις ώρες.
notices-privacy = Κανένα email δεν περιέχει αποτελέσματα, απαντήσεις, ονόματα άλλων εκπαιδευομένων ή όσα σας έγραψε κάποιος: λέει τι αφορά και οδηγεί εδώ.
refusal-notice-fixed = Οι ειδοποιήσεις για τη σύνδεση και τα δεδομένα σας δεν απενεργοποιούνται.
refusal-notice-days = Επιλέξτε τουλάχιστον μία ημέρα στην οποία επιτρέπονται τα email.
notices-choice-kept = Αποθηκεύτηκε. Ισχύει από τώρα.
notices-hint-enrolment = Σας εγγράφουν σε ένα πρόγραμμα ή εγγράφεστε εσείς.
notices-hint-reminder = Μια φιλική υπενθύμιση από εκπαιδευτή, το πολύ μία φορά την εβδομάδα, όταν δεν έχετε προχωρήσει για καιρό σε ένα πρόγραμμα.
notices-hint-certificate = Ένα πιστοποιητικό είναι έτοιμο ή ανακλήθηκε.
notices-hint-certificate-ending = Έναν μήνα πριν λήξει ένα πιστοποιητικό.
notices-hint-reward = Όσα κερδίσατε μαθαίνοντας.
notices-hint-result = Μια προσπάθεια βαθμολογήθηκε ξανά ή μηδενίστηκε, ώστε να αρχίσετε από την αρχή.
notices-hint-proposal = Τι απέγινε μια περίπτωση από τη δική σας εργασία.
notices-hint-proposed = Ένας συνάδελφος πρότεινε μια περίπτωση από τη δουλειά του.
notices-hint-review = Ήρθε η ημέρα να ελεγχθούν η νομοθεσία ή τα στοιχεία ενός κειμένου· μία φορά την εβδομάδα, ώσπου να γίνει.
notices-hint-appointment = Από εδώ και πέρα φροντίζετε ένα πρόγραμμα.
notices-hint-export = Ένα βιβλίο εργασίας ή το αντίγραφο των δεδομένων σας είναι έτοιμο για λήψη.
notices-hint-report = Μια αναφορά που έχετε αποθηκεύσει είναι έτοιμη. Πόσο συχνά, το ορίζετε δίπλα στην αναφορά.
notices-hint-security = Άλλαξε ο κωδικός σας ή ένας τρόπος σύνδεσης.
notices-hint-my-data = Τα δεδομένα σας θα διαγραφούν ή δεν ήταν δυνατό να διαγραφούν ακόμη.
notices-day-1 = Δευτέρα
notices-day-2 = Τρίτη
notices-day-3 = Τετάρτη
notices-day-4 = Πέμπτη
notices-day-5 = Παρασκευή
notices-day-6 = Σάββατο
notices-day-7 = Κυριακή
