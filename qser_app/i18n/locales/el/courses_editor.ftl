# Ο επεξεργαστής κειμένων: συγγραφή, πρόχειρα, εκδόσεις, μετάφραση.
author-field-title = Τίτλος
author-field-summary = Περίληψη
author-field-body = Κείμενο
author-field-sources = Πηγές
author-field-as-of = Ισχύει στις
author-field-review = Επανέλεγχος έως
author-summary-hint = Μία πρόταση για τους καταλόγους.
author-sources-hint = Μία ανά γραμμή: τι είναι και το έτος.
author-facts = Πηγές και ημερομηνίες
author-tools = Εργαλεία για το κείμενο
author-tool-bold = Έντονα (Ctrl+B)
author-tool-italic = Πλάγια (Ctrl+I)
author-tool-heading = Επικεφαλίδα
author-tool-subheading = Μικρότερη επικεφαλίδα
author-tool-list = Λίστα
author-tool-numbers = Αριθμημένη λίστα
author-tool-link = Σύνδεσμος (Ctrl+K)
author-tool-table = Πίνακας
author-tool-block = Πλαίσιο…
author-tool-lesson = Μέρος…
author-tool-term = Όρος…
author-tool-picture = Εικόνα…
author-tool-words = λέξεις
author-tool-alt = τι δείχνει η εικόνα
author-tool-caption = λεζάντα
author-tool-block-title = Τίτλος του πλαισίου
author-block-callout = Μια επισήμανση
author-block-flip = Κάρτα που γυρίζει
author-block-reflect = Ένας αναστοχασμός
author-block-counter = Στο γκισέ: μια περίπτωση από την πράξη
author-block-try = Κάτι να δοκιμάσετε στη δουλειά
author-draft-saving = Αποθήκευση…
author-draft-saved = Αποθηκεύτηκε { $time }
author-draft-offline = Χωρίς σύνδεση. Ό,τι γράφετε φυλάσσεται σε αυτό το πρόγραμμα περιήγησης και αποστέλλεται μόλις υπάρξει σύνδεση.
author-draft-fresh = Κάποιος άλλος άλλαξε το κείμενο. Το βλέπετε όπως είναι τώρα.
author-draft-conflict = Δεν αποθηκεύτηκε ακόμη: κάποιος άλλος άλλαξε στο μεταξύ το κείμενο. Επιλέξτε παρακάτω.
author-draft-long = Δεν αποθηκεύτηκε: το κείμενο είναι πολύ μεγάλο. Μένει σε αυτό το πρόγραμμα περιήγησης· συντομεύστε το.
author-draft-signed-out = Δεν αποθηκεύτηκε: δεν είστε πια συνδεδεμένοι. Ό,τι γράψατε μένει σε αυτό το πρόγραμμα περιήγησης· συνδεθείτε ξανά σε άλλη καρτέλα.
author-draft-aside = Τώρα βλέπετε το άλλο κείμενο. Το δικό σας βρίσκεται στις προηγούμενες καταστάσεις.
author-saving-first = Μια στιγμή: πρώτα αποθηκεύεται ό,τι γράψατε.
author-conflict-title = Στο μεταξύ άλλαξε το κείμενο: { $name }
author-conflict-text = Τίποτα δεν χάνεται: το κείμενο που δεν θα επιλέξετε μένει στις προηγούμενες καταστάσεις.
author-conflict-mine = Το κείμενό σας
author-conflict-theirs = Το άλλο κείμενο
author-conflict-keep = Συνέχεια με το δικό μου
author-conflict-take = Συνέχεια με το άλλο
author-line = Μετάβαση στη γραμμή { $line }
author-preview = Πώς θα το δουν οι εκπαιδευόμενοι
author-preview-mistake = Η προεπισκόπηση επιστρέφει μόλις διορθωθεί το λάθος στο κείμενο.
author-mistake-unknown-block = Δεν υπάρχει πλαίσιο με το όνομα «{ $detail }». Υπάρχουν τα callout, flip, reflect, counter και try.
author-mistake-nested-block = Ένα πλαίσιο αρχίζει μέσα σε άλλο. Κλείστε το πρώτο με μια γραμμή :::.
author-mistake-open-block = Αυτό το πλαίσιο δεν κλείνει. Τελειώστε το με μια γραμμή :::.
author-mistake-stray-block = Αυτό το ::: δεν κλείνει τίποτα.
author-mistake-heading = Οι επικεφαλίδες στο κείμενο αρχίζουν με ##· ο τίτλος είναι το μοναδικό #.
author-mistake-link = Ο σύνδεσμος «{ $detail }» δεν οδηγεί πουθενά. Γράψτε https://… ή επιλέξτε ένα μέρος από τη γραμμή εργαλείων.
author-mistake-term = Το γλωσσάριο του προγράμματος δεν έχει τον όρο «{ $detail }».
author-mistake-picture = Δεν υπάρχει εικόνα «{ $detail }» σε αυτό το πρόγραμμα, ή βρίσκεται μέσα σε μια γραμμή. Μια εικόνα στέκεται σε δική της γραμμή.
author-mistake-picture-kind = Η εικόνα «{ $detail }» δεν μπορεί να εμφανιστεί.
author-mistake-no-alternative = Η εικόνα «{ $detail }» χρειάζεται λέξεις που λένε τι δείχνει, ανάμεσα σε [ και ].
author-state-source = Πρωτότυπο
author-state-published = Δημοσιευμένο
author-state-stale = Πίσω από το πρωτότυπο
author-state-draft = Πρόχειρο
author-state-missing = Λείπει
author-languages = Γλώσσες του κειμένου
author-others = { $count ->
    [one] Έχει επίσης ανοιχτό αυτό το κείμενο: { $names }. Γράφετε στο ίδιο πρόχειρο.
   *[other] Έχουν επίσης ανοιχτό αυτό το κείμενο: { $names }. Γράφετε όλοι στο ίδιο πρόχειρο.
  }
author-behind = Η έκδοση { $version } δημοσιεύτηκε αφού ξεκίνησε αυτό το πρόχειρο. Δείτε τις εκδόσεις πριν δημοσιεύσετε: η δική σας θα την αντικαθιστούσε.
author-as-learner = Προεπισκόπηση ως εκπαιδευόμενος
author-versions = Εκδόσεις
author-translate = Μετάφραση
author-take-source = Αρχίστε με το πρωτότυπο όπου δεν έχει γραφτεί τίποτα
author-publishing = Δημοσίευση
author-note = Τι νέο υπάρχει (προαιρετικά)
author-note-hint = Εμφανίζεται στις εκδόσεις· οι εκπαιδευόμενοι δεν το βλέπουν.
author-says-the-same = Η μετάφραση λέει τώρα ό,τι και το πρωτότυπο
author-publish = Δημοσίευση
author-publish-changes = Δημοσίευση των αλλαγών
author-discard = Επιστροφή σε ό,τι βλέπουν οι εκπαιδευόμενοι
author-discarded = Το πρόχειρο είναι ξανά όπως το βλέπουν οι εκπαιδευόμενοι. Ό,τι γράψατε βρίσκεται στις προηγούμενες καταστάσεις.
author-published = Η έκδοση { $number } δημοσιεύτηκε. Οι εκπαιδευόμενοι τη βλέπουν από τώρα.
author-written = Τελευταία αλλαγή: { $name }, { $moment }
author-all-published = Όλα είναι δημοσιευμένα. Αρχίστε να γράφετε και ξεκινά ένα πρόχειρο.
author-draft-title = Το πρόχειρο
author-show-changes = Τι άλλαξε
author-no-versions = Δεν έχει δημοσιευτεί ή αλλάξει ακόμη τίποτα εδώ.
author-earlier = Προηγούμενες καταστάσεις του προχείρου ({ $count })
author-earlier-text = Φυλάσσονται κάθε λίγα λεπτά όσο κάποιος γράφει. Οι αλλαγές δείχνονται σε σχέση με ό,τι βλέπουν οι εκπαιδευόμενοι.
author-imported = Από τον φάκελο του προγράμματος
author-published-by = Δημοσίευση: { $name }
author-version = Έκδοση { $number }
author-version-now = Αυτό βλέπουν οι εκπαιδευόμενοι
author-take-up = Συνέχεια από εδώ
author-take-up-it = Συνέχεια από την κατάσταση: { $moment }
author-no-changes = Δεν άλλαξε καμία λέξη.
author-passed = { $count ->
    [one] … μία γραμμή ίδια …
   *[other] … { $count } γραμμές ίδιες …
  }
author-added-words = προστέθηκε:
author-taken-words = αφαιρέθηκε:
author-preview-banner = Αυτό είναι το πρόχειρο όπως θα το έβλεπε ένας εκπαιδευόμενος. Τη σελίδα τη βλέπουν μόνο οι συντάκτες και δεν μετρά τίποτα.
author-back-to-text = Πίσω στο κείμενο
author-mark = Λέει ακόμη το ίδιο: σήμανση ως ενημερωμένο
author-marked = Σημάνθηκε ως ενημερωμένο.
author-stale = { $count ->
    [one] Το πρωτότυπο άλλαξε σε ένα σημείο από τότε που έγινε αυτή η μετάφραση.
   *[other] Το πρωτότυπο άλλαξε σε { $count } σημεία από τότε που έγινε αυτή η μετάφραση.
  }
author-gone = Δεν υπάρχει πια στο πρωτότυπο:
author-piece-changed = Άλλαξε έκτοτε
author-piece = Μετάφραση του τμήματος { $number }
author-languages-title = Γλώσσες του προγράμματος
author-languages-lead = Πού βρίσκεται κάθε κείμενο σε κάθε γλώσσα. Πατήστε ένα κελί για να γράψετε ή να μεταφράσετε.
author-text = Κείμενο
author-waits-short = Νεότερο πρόχειρο
author-titles = Τίτλοι που λείπουν ακόμη
author-titles-lead = Αυτά τα κείμενα είναι μόνο ένας τίτλος. Γράψτε εδώ όλους τους τίτλους μαζί· οι εκπαιδευόμενοι τους βλέπουν αμέσως.
author-titles-publish = Δημοσίευση των τίτλων
author-titles-done = Οι τίτλοι δημοσιεύθηκαν.
author-write-in = Γράψτε το στη γλώσσα: { $language }
author-back-to-course = Πίσω στο πρόγραμμα
author-language-add = Μία ακόμη γλώσσα
author-language-add-it = Προσθήκη της γλώσσας
author-due = { $count ->
    [one] Ένα κείμενο χρειάζεται επανέλεγχο
   *[other] { $count } κείμενα χρειάζονται επανέλεγχο
  }
author-due-by = έως { $day }
