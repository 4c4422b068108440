# Όσα αποφασίζουν οι εκπαιδευτές για ένα πακέτο: προσπάθειες, τι μετρά, επαναφορές.
refusal-no-package-attempts-left = { $allowed ->
    [one] Χρησιμοποιήσατε τη μία προσπάθεια που επιτρέπει αυτό το πακέτο.
   *[other] Χρησιμοποιήσατε και τις { $allowed } προσπάθειες που επιτρέπει αυτό το πακέτο.
  }
refusal-attempt-not-finished = Μια νέα προσπάθεια αρχίζει αφού τελειώσει η προηγούμενη. Συνεχίστε από εκεί που σταματήσατε.
refusal-reason-missing = Γράψτε έναν λόγο, από 3 έως 500 χαρακτήρες.
refusal-already-reset = Η προσπάθεια αυτή έχει ήδη μηδενιστεί. Τίποτα δεν άλλαξε.
notice-attempt-reset = Η προσπάθειά σας { $number } στο «{ $title }» μηδενίστηκε, ώστε να αρχίσετε από την αρχή. Ό,τι έχετε ολοκληρώσει παραμένει ολοκληρωμένο. Ο λόγος: { $reason }

scorm-rules-title = Ρυθμίσεις του πακέτου
scorm-rules-attempts-head = Προσπάθειες
scorm-rules-attempts = Πόσες προσπάθειες επιτρέπονται;
scorm-rules-attempts-hint = Το 0 σημαίνει όσες θέλει κανείς. Μια νέα προσπάθεια αρχίζει αφού τελειώσει η προηγούμενη.
scorm-rules-attempts-wrong = Γράψτε έναν ακέραιο από 0 έως { $most }.
scorm-rules-counts = Ποια προσπάθεια μετρά;
scorm-rules-counts-hint = Καθορίζει τη βαθμολογία του μέρους. Όποιος το έχει ολοκληρώσει παραμένει σε αυτή την κατάσταση.
scorm-rules-highest = Η υψηλότερη βαθμολογία
scorm-rules-average = Ο μέσος όρος όλων των προσπαθειών
scorm-rules-first = Η πρώτη προσπάθεια
scorm-rules-last = Η τελευταία προσπάθεια
scorm-rules-done-head = Επιτυχία και ολοκλήρωση
scorm-rules-mastery = Βαθμολογία που απαιτείται για επιτυχία, επί τοις εκατό
scorm-rules-mastery-hint = Αφήστε το κενό για να ισχύσει ό,τι ζητά το ίδιο το πακέτο.
scorm-rules-mastery-wrong = Γράψτε έναν ακέραιο από 0 έως 100 ή αφήστε το κενό.
scorm-rules-force = Θεωρείται ολοκληρωμένο μόλις ανοιχτεί και κλείσει
scorm-rules-force-hint = Για πακέτα που δεν αναφέρουν ποτέ ολοκλήρωση. Ένα τεστ που απέτυχε παραμένει αποτυχημένο.
scorm-rules-window-head = Πού ανοίγει
scorm-rules-window = Το πακέτο εμφανίζεται
scorm-rules-in-page = μέσα στη σελίδα
scorm-rules-in-window = σε δικό του παράθυρο
scorm-rules-window-hint = Ορισμένα παλαιότερα πακέτα χρειάζονται δικό τους παράθυρο για να χωρέσουν.
scorm-rules-save = Αποθήκευση
scorm-rules-saved = Αποθηκεύτηκε. Ισχύει από την επόμενη ενέργεια κάθε εκπαιδευόμενου.
desk-missing-unit = Δεν υπάρχει τέτοιο μέρος ή το φροντίζει κάποιος άλλος.
desk-settings = Ρυθμίσεις
desk-settings-of = Ρυθμίσεις: { $title }

scorm-tries = Οι προσπάθειές σας
scorm-tries-of = { $taken ->
    [0] Καμία προσπάθεια ακόμη, επιτρέπονται { $allowed }.
    [one] Μία προσπάθεια μέχρι τώρα, επιτρέπονται { $allowed }.
   *[other] { $taken } προσπάθειες μέχρι τώρα, επιτρέπονται { $allowed }.
  }
scorm-tries-free = { $taken ->
    [one] Μία προσπάθεια μέχρι τώρα· μπορείτε να δοκιμάσετε όσες φορές θέλετε.
   *[other] { $taken } προσπάθειες μέχρι τώρα· μπορείτε να δοκιμάσετε όσες φορές θέλετε.
  }
scorm-tries-highest = Μετρά η καλύτερη βαθμολογία σας.
scorm-tries-average = Μετρά ο μέσος όρος των προσπαθειών σας.
scorm-tries-first = Μετρά η βαθμολογία της πρώτης προσπάθειάς σας.
scorm-tries-last = Μετρά η βαθμολογία της τελευταίας προσπάθειάς σας.
scorm-tries-over = Δεν υπάρχουν άλλες προσπάθειες. Περιηγηθείτε ελεύθερα: το αποτέλεσμά σας δεν αλλάζει.
scorm-tries-number = Προσπάθεια
scorm-tries-began = Έναρξη
scorm-tries-result = Αποτέλεσμα
scorm-tries-score = Βαθμολογία, όπως την αναφέρει το πακέτο
scorm-tries-counts = μετρά
scorm-start-again = Από την αρχή
scorm-start-again-hint = Αρχίζει μια νέα προσπάθεια. Τα μέχρι τώρα αποτελέσματά σας διατηρούνται.
scorm-result-passed = Επιτυχία
scorm-result-failed = Χωρίς επιτυχία
scorm-result-completed = Ολοκληρώθηκε
scorm-result-incomplete = Σε εξέλιξη
scorm-result-opened = Ανοίχτηκε
scorm-result-reset = Μηδενίστηκε
scorm-opens-window = Το πακέτο ανοίγει σε δικό του παράθυρο. Αφήστε αυτή τη σελίδα ανοιχτή και επιστρέψτε εδώ στο τέλος.
scorm-open-window = Άνοιγμα του παραθύρου
