# Η τράπεζα ερωτήσεων μιας ενότητας, για όσους φτιάχνουν το πρόγραμμα.
bank-title = Ερωτήσεις: { $title }
bank-lead = Κάθε προσπάθεια σε κουίζ αυτής της ενότητας παίρνει μερικές από αυτές τις ερωτήσεις. Τη σελίδα βλέπουν μόνο όσοι φτιάχνουν το πρόγραμμα.
bank-back = Πίσω στο πρόγραμμα
bank-missing-what = Δεν υπάρχει τράπεζα ερωτήσεων σε αυτή τη διεύθυνση
bank-missing-text = Αυτή η ενότητα δεν υπάρχει ή την έχει αναλάβει κάποιος άλλος.
bank-search = Αναζήτηση στις ερωτήσεις
bank-kind = Είδος
bank-tag = Ετικέτα
bank-language = Γλώσσα
bank-state = Εμφάνιση
bank-any = Όλα
bank-state-drawn = Σε χρήση
bank-state-retired = Αποσυρμένες
bank-filter = Εφαρμογή
bank-found = { $count ->
    [0] Δεν βρέθηκε ερώτηση
    [one] Μία ερώτηση
   *[other] { $count } ερωτήσεις
  }
bank-none-title = Δεν υπάρχει ερώτηση εδώ
bank-none-text = Γράψτε μια ερώτηση παραπάνω, προσθέστε ένα αρχείο ή επιλέξτε άλλες λέξεις στην αναζήτηση.
bank-page = Σελίδα { $page } από { $pages }
bank-page-before = Προηγούμενη σελίδα
bank-page-after = Επόμενη σελίδα
bank-version = Έκδοση { $version }
bank-look = Δείτε τις απαντήσεις
bank-look-of = Δείτε τις απαντήσεις: { $words }
bank-hide = Απόκρυψη απαντήσεων
bank-retire = Απόσυρση
bank-retire-of = Απόσυρση: { $words }
bank-restore = Ξανά σε χρήση
bank-restore-of = Ξανά σε χρήση: { $words }
bank-retired = Αποσύρθηκε: { $words }. Οι προσπάθειες που άρχισαν την κρατούν.
bank-restored = Ξανά σε χρήση: { $words }
bank-answers = Οι απαντήσεις και η αξία τους
bank-earns = { $percent } %
bank-explanation = Εξήγηση
bank-kind-single = Μία σωστή απάντηση
bank-kind-multiple = Πολλές σωστές απαντήσεις
bank-kind-all = Πολλές σωστές απαντήσεις, όλα ή τίποτα
bank-kind-true_false = Σωστό ή λάθος
bank-kind-match = Αντιστοίχιση
bank-kind-order = Σωστή σειρά
bank-kind-gap = Κείμενο με κενά
bank-kind-numeric = Ένας αριθμός
bank-kind-short = Σύντομη απάντηση
bank-kind-likert = Κλίμακα χωρίς βαθμό
bank-add-title = Εισαγωγή ερωτήσεων
bank-add-lead = Από αρχείο GIFT, Aiken, Moodle XML ή QTI 2.1 και 2.2. Πρώτα βλέπετε μια αναφορά· πριν τη διαβάσετε δεν αλλάζει τίποτα.
bank-file-language = Γλώσσα των ερωτήσεων
bank-file = Αρχείο έως { $megabytes } MB
bank-file-hint = Η αναφορά εμφανίζεται μόλις διαλέξετε αρχείο.
bank-sending = Το αρχείο διαβάζεται…
bank-read = Το αρχείο διαβάστηκε. Η αναφορά βρίσκεται παρακάτω.
bank-failed = Το αρχείο δεν έφτασε. Δεν άλλαξε τίποτα· δοκιμάστε ξανά.
bank-report-title = Τι θα άλλαζε το { $name }
bank-would = { $ready ->
    [0] Δεν θα άλλαζε τίποτα
    [one] Μία ερώτηση θα άλλαζε την τράπεζα
   *[other] { $ready } ερωτήσεις θα άλλαζαν την τράπεζα
  }· { $unchanged ->
    [0] καμία δεν υπάρχει ήδη
    [one] μία υπάρχει ήδη
   *[other] { $unchanged } υπάρχουν ήδη
  }.
bank-outcome-new = Νέα
bank-outcome-changed = Νέα έκδοση
bank-outcome-translated = Νέα γλώσσα
bank-outcome-unchanged = Υπάρχει ήδη
bank-outcome-back = Ξανά σε χρήση
bank-hidden = { $count ->
    [one] Και μία ακόμη ερώτηση.
   *[other] Και { $count } ακόμη ερωτήσεις.
  }
bank-left = Τα κείμενα στις γλώσσες { $languages } δεν ταιριάζουν πια και μένουν στην παλιά έκδοση.
bank-place = Γραμμή ή στοιχείο { $place }
bank-unread-title = { $count ->
    [one] Ένα στοιχείο δεν μπορεί να γίνει ερώτηση
   *[other] { $count } στοιχεία δεν μπορούν να γίνουν ερωτήσεις
  }
bank-notes-title = Καλό είναι να ξέρετε
bank-import = { $count ->
    [one] Εισαγωγή μίας ερώτησης
   *[other] Εισαγωγή { $count } ερωτήσεων
  }
bank-discard = Άκυρο
bank-imported = Έγινε εισαγωγή: νέες { $added }, αλλαγμένες { $changed }.
bank-export-title = Πάρτε τις ερωτήσεις μαζί σας
bank-export-language = Γλώσσα
bank-download = Λήψη σε { $format }
bank-holds = { $count ->
    [one] Μία ερώτηση
   *[other] { $count } ερωτήσεις
  }
bank-stays = { $count ->
    [one] Μία ερώτηση δεν χωρά σε αυτή τη μορφή:
   *[other] { $count } ερωτήσεις δεν χωρούν σε αυτή τη μορφή:
  }
bank-format-gift = GIFT
bank-format-aiken = Aiken
bank-format-moodle = Moodle XML
bank-format-qti = QTI 2.1
bank-note-formatting = Εμφανίζεται ως απλό κείμενο: χάθηκαν έντονα, πίνακες και παρόμοια.
bank-note-picture = Μια εικόνα έμεινε έξω· η περιγραφή της βρίσκεται στο κείμενο.
bank-note-media = Ένας ήχος, ένα βίντεο ή κάτι ενσωματωμένο έμεινε έξω.
bank-note-formula = Ένας τύπος έγινε απλό κείμενο.
bank-note-free-ride = Όποιος τα επιλέξει όλα παίρνει όλους τους βαθμούς: καμία λάθος απάντηση δεν αφαιρεί κάτι.
bank-note-feedback = Έμειναν έξω σχόλια που εξαρτώνται από ολόκληρη την απάντηση.
bank-note-units = Κρατήθηκε μόνο η πρώτη μονάδα μέτρησης.
bank-reason-essay = Ελεύθερο κείμενο: κανείς δεν θα μπορούσε να το βαθμολογήσει εδώ.
bank-reason-description = Κείμενο χωρίς ερώτηση.
bank-reason-category = Κατηγορία, όχι ερώτηση.
bank-reason-unclosed = Ένα άγκιστρο ανοίγει και δεν κλείνει πουθενά.
bank-reason-unopened = Ένα άγκιστρο κλείνει χωρίς να έχει ανοίξει.
bank-reason-not-separated = Κολλάει με την επόμενη ερώτηση. Αφήστε μια κενή γραμμή ανάμεσά τους.
bank-reason-answers = Οι απαντήσεις δεν διαβάζονται. Καθεμία αρχίζει με = ή ~ και έχει κείμενο.
bank-reason-number = Ένας αριθμός δεν διαβάζεται.
bank-reason-no-right-answer = Καμία απάντηση δεν δίνει όλους τους βαθμούς.
bank-reason-weights = Οι σωστές απαντήσεις δεν δίνουν μαζί 100 %.
bank-reason-options = Χρειάζεται από 2 έως 26 διαφορετικές απαντήσεις.
bank-reason-no-stem = Η ερώτηση δεν έχει κείμενο.
bank-reason-long = Ένα κείμενο έχει πάνω από 8.000 χαρακτήρες.
bank-reason-gaps = Τα κενά του κειμένου και οι απαντήσεις τους δεν ταιριάζουν.
bank-reason-option-text = Μια απάντηση δεν έχει κείμενο.
bank-reason-answer-text = Μια αποδεκτή απάντηση είναι κενή ή έχει πάνω από 500 χαρακτήρες.
bank-reason-order = Οι θέσεις της σειράς δεν είναι αριθμημένες.
bank-reason-twice = Λέει το ίδιο με άλλη ερώτηση του αρχείου.
bank-reason-type = Είδος ερώτησης που τα κουίζ δεν μπορούν να θέσουν.
bank-reason-cloze = Κενό είδους που τα κουίζ δεν μπορούν να θέσουν.
bank-reason-no-answers = Δεν έχει απαντήσεις.
bank-reason-aiken-options = Λείπουν οι απαντήσεις της: αρχίζουν με A., B. και ούτω καθεξής.
bank-reason-aiken-answer = Η γραμμή ANSWER λείπει ή δεν ορίζει μία μόνο απάντηση.
bank-reason-pairs = Τα ζεύγη της δεν είναι ένα προς ένα.
bank-reason-interaction = Είδος αλληλεπίδρασης που τα κουίζ δεν μπορούν να θέσουν.
bank-reason-several = Ρωτά μαζί πολλά πράγματα διαφορετικού είδους.
bank-reason-adaptive = Αλλάζει ανάλογα με τις απαντήσεις· τα κουίζ δεν μπορούν να το κάνουν.
bank-reason-template = Το κείμενό της υπολογίζεται κάθε φορά από την αρχή· τα κουίζ δεν μπορούν να το κάνουν.
bank-reason-stimulus = Ρωτά για ένα κείμενο που βρίσκεται αλλού στο πακέτο και δεν μπορεί να εισαχθεί.
bank-reason-no-interaction = Δεν ρωτά τίποτα.
bank-reason-missing-file = Το πακέτο αναφέρει αυτό το αρχείο, αλλά δεν το περιέχει.
bank-reason-broken = Το αρχείο αυτής της ερώτησης είναι κατεστραμμένο XML.
refusal-gift-number = Ο αριθμός της ερώτησης στη γραμμή { $line } δεν διαβάζεται.
refusal-bank-unfit = Η ερώτηση { $question } δεν μπορεί να τεθεί όπως είναι γραμμένη.
refusal-bank-file-nothing = Το αρχείο δεν περιέχει ερωτήσεις.
refusal-bank-file-unknown = Το αρχείο δεν έχει μορφή που διαβάζουμε. Στείλτε GIFT, Aiken, Moodle XML ή QTI 2.1 ή 2.2.
refusal-bank-file-xml = Το XML αυτού του αρχείου είναι κατεστραμμένο.
refusal-bank-file-xml-trick = Το αρχείο χρησιμοποιεί μέρη της XML που δεν επιτρέπουμε (οντότητες, τύπο εγγράφου, υπερβολικό βάθος).
refusal-bank-file-too-large = Το αρχείο είναι πολύ μεγάλο. Διαβάζονται έως { $megabytes } MB.
refusal-bank-file-too-many = Το αρχείο περιέχει πάνω από { $most } ερωτήσεις. Χωρίστε το, παρακαλούμε.
refusal-bank-file-qti1 = Αυτό είναι QTI 1, που δεν διαβάζουμε. Κάντε εξαγωγή σε QTI 2.1 ή 2.2 ή σε Moodle XML.
refusal-bank-file-qti-package = Αυτός είναι μόνο ο κατάλογος ενός πακέτου QTI. Στείλτε ολόκληρο το πακέτο ως αρχείο zip.
refusal-bank-file-archive = Το αρχείο zip είναι κατεστραμμένο ή ασυνήθιστο και δεν ανοίχτηκε.
refusal-bank-file-no-manifest = Το αρχείο zip δεν περιέχει imsmanifest.xml.
