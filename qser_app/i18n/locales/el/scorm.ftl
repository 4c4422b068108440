# Πακέτα SCORM: γιατί απορρίπτεται ένα, τι λέει ο έλεγχος πριν τη δημοσίευση, μεταφόρτωση και αναπαραγωγή.
refusal-package-not-a-zip = Αυτό δεν είναι αρχείο zip. Κάντε εξαγωγή του μαθήματος από το εργαλείο συγγραφής σας ως SCORM zip και ανεβάστε το αρχείο όπως είναι.
refusal-package-damaged = Το αρχείο zip είναι κατεστραμμένο ({ $entry }). Κάντε νέα εξαγωγή και ανεβάστε το νέο αρχείο.
refusal-package-too-many-files = Το πακέτο περιέχει πάρα πολλά αρχεία. Γίνονται δεκτά έως { $entry }.
refusal-package-too-large = Αποσυμπιεσμένο, το πακέτο θα ήταν υπερβολικά μεγάλο ({ $entry }).
refusal-package-squeezed = Όταν αποσυμπιέζεται, το πακέτο γίνεται πολύ μεγαλύτερο από το μέγεθός του ({ $entry }), όπως συμβαίνει με τα κακόβουλα αρχεία. Δεν έγινε δεκτό.
refusal-package-unsafe-name = Το πακέτο περιέχει αρχείο με μη ασφαλές όνομα: { $entry }. Δεν έγινε δεκτό.
refusal-package-same-names = Το πακέτο περιέχει δύο αρχεία που σε ορισμένους υπολογιστές θα ήταν ένα: { $entry }.
refusal-package-reserved-name = Το πακέτο περιέχει αρχείο με όνομα που το κρατούν για δική τους χρήση τα Windows: { $entry }.
refusal-package-link = Το πακέτο περιέχει σύνδεσμο ή συσκευή αντί για αρχείο: { $entry }. Δεν έγινε δεκτό.
refusal-package-encrypted = Το πακέτο προστατεύεται με κωδικό ({ $entry }). Κάντε εξαγωγή χωρίς κωδικό.
refusal-package-compression = Ένα αρχείο είναι συμπιεσμένο με τρόπο που δεν υποστηρίζεται: { $entry }. Φτιάξτε ένα συνηθισμένο zip.
refusal-package-no-manifest = Δεν υπάρχει imsmanifest.xml στο πακέτο, άρα δεν είναι πακέτο SCORM. Το αρχείο πρέπει να βρίσκεται στο πρώτο επίπεδο ή στον μοναδικό φάκελο.
refusal-package-bad-manifest = Η δήλωση του πακέτου (imsmanifest.xml) δεν διαβάζεται: { $entry }.
refusal-package-manifest-trick = Η δήλωση του πακέτου (imsmanifest.xml) ζητά πράγματα έξω από αυτήν ({ $entry }). Δεν έγινε δεκτό.
refusal-package-no-launch = Η δήλωση του πακέτου δεν ορίζει σελίδα έναρξης.
refusal-package-launch-outside = Η σελίδα έναρξης βρίσκεται έξω από το πακέτο: { $entry }. Δεν έγινε δεκτό.
refusal-package-launch-missing = Η σελίδα έναρξης λείπει από το πακέτο: { $entry }.
refusal-upload-too-large = Το αρχείο είναι μεγαλύτερο από { $megabytes } MB, το μέγιστο που δέχεται η πλατφόρμα.
refusal-upload-broken = Η μεταφόρτωση διακόπηκε. Επιλέξτε ξανά το αρχείο.
refusal-launch-ended = Το μάθημα άνοιξε ξανά κάπου αλλού ή έχει μείνει ανοιχτό πολλή ώρα. Ξεκινήστε το πάλι εδώ για να συνεχίσετε.
refusal-commit-too-large = Το μάθημα προσπαθεί να αποθηκεύσει περισσότερα από όσα δέχεται η πλατφόρμα.

scorm-report-edition = SCORM { $edition }
scorm-report-scos = { $count ->
    [one] Ένα μέρος για μελέτη
   *[other] { $count } μέρη για μελέτη
  }
scorm-report-size = { $files ->
    [one] Ένα αρχείο
   *[other] { $files } αρχεία
  }, { $megabytes } MB αποσυμπιεσμένα
scorm-report-undeclared = Το πακέτο δεν δηλώνει ποια έκδοση του SCORM είναι· από τη μορφή του είναι η { $edition }.
scorm-report-assets = Κανένα μέρος δεν αναφέρει αποτελέσματα: ένα μέρος θεωρείται ολοκληρωμένο μόλις ανοίξει.
scorm-report-missing = Λείπει ένα αρχείο που αναφέρεται στη δήλωση: { $file }
scorm-report-more-missing = { $count ->
    [one] Λείπει ακόμη ένα αρχείο.
   *[other] Λείπουν ακόμη { $count } αρχεία.
  }
scorm-report-organizations = Το πακέτο περιέχει { $count } προγράμματα. Οι εκπαιδευόμενοι βλέπουν το «{ $title }».
scorm-report-dangling = Η γραμμή «{ $title }» δεν οδηγεί πουθενά και δεν θα εμφανίζεται.
scorm-report-outside = Κάποιες σελίδες φορτώνουν υλικό από το { $host }. Τα πακέτα χρησιμοποιούν μόνο δικά τους αρχεία, οπότε αυτό το σημείο θα μείνει κενό.
scorm-report-server-files = { $count ->
    [one] Ένα αρχείο προορίζεται για διακομιστή και δεν θα εκτελεστεί εδώ: { $file }
   *[other] { $count } αρχεία προορίζονται για διακομιστή και δεν θα εκτελεστούν εδώ, όπως το { $file }
  }
scorm-report-unknown-files = { $count ->
    [one] Ένα αρχείο άγνωστου τύπου προσφέρεται ως λήψη: { $file }
   *[other] { $count } αρχεία άγνωστου τύπου προσφέρονται ως λήψεις, όπως το { $file }
  }

scorm-authoring-title = Προσθήκη πακέτου SCORM
scorm-authoring-intro = Ανεβάστε ένα πακέτο από το εργαλείο συγγραφής σας (SCORM 1.2 ή 2004). Πρώτα ελέγχεται· τίποτα δεν φτάνει στους εκπαιδευόμενους πριν το δημοσιεύσετε.
scorm-where = Πού θα μπει;
scorm-module = Πρόγραμμα και ενότητα
scorm-target = Θέση
scorm-target-new = Νέο μέρος στο τέλος της ενότητας
scorm-target-replace = Νέα έκδοση του «{ $title }»
scorm-file = Πακέτο (zip)
scorm-file-hint = Έως { $megabytes } MB. Το αρχείο στέλνεται μόλις το επιλέξετε.
scorm-upload-progress = Μεταφόρτωση: { $percent } %
scorm-upload-checking = Γίνεται έλεγχος του πακέτου…
scorm-upload-done = Το πακέτο έφτασε και ελέγχθηκε.
scorm-upload-failed = Η μεταφόρτωση δεν ολοκληρώθηκε. Ελέγξτε τη σύνδεσή σας και επιλέξτε ξανά το αρχείο.
scorm-report-title = Τι βρήκε ο έλεγχος
scorm-report-good = Όλα εντάξει.
scorm-title = Τίτλος που βλέπουν οι εκπαιδευόμενοι
scorm-title-missing = Δώστε έναν τίτλο.
scorm-title-long = Χρησιμοποιήστε το πολύ 200 χαρακτήρες.
scorm-publish = Δημοσίευση
scorm-published = Το «{ $title }» δημοσιεύτηκε.
scorm-open = Άνοιγμα όπως το βλέπουν οι εκπαιδευόμενοι
scorm-back-to-course = Πίσω στο πρόγραμμα

scorm-frame-title = Περιεχόμενο του μαθήματος: { $title }
scorm-skip = Παράλειψη του περιεχομένου
scorm-after = Μετά το περιεχόμενο του μαθήματος
scorm-leave = Αποθήκευση και έξοδος
scorm-contents = Μέρη του μαθήματος
scorm-part-done = ολοκληρώθηκε
scorm-starting = Το μάθημα ανοίγει…
scorm-saving = Αποθήκευση…
scorm-saved = Αποθηκεύτηκε
scorm-offline = Εκτός σύνδεσης, φυλάσσεται εδώ
scorm-offline-hint = Μπορείτε να συνεχίσετε. Η πρόοδός σας φυλάσσεται σε αυτόν τον υπολογιστή και θα αποθηκευτεί μόλις επανέλθει η σύνδεση.
scorm-restart = Συνέχεια εδώ
scorm-failed = Το μάθημα δεν άνοιξε. Η πρόοδός σας είναι ασφαλής.
scorm-try-again = Νέα προσπάθεια
scorm-complete = Ολοκληρώθηκε. Μπράβο!
scorm-review = Το έχετε ολοκληρώσει. Περιηγηθείτε ελεύθερα: το αποτέλεσμά σας δεν αλλάζει.
scorm-self-reported = Αποτέλεσμα που αναφέρει το ίδιο το μάθημα
scorm-score = Βαθμολογία: { $score } %
scorm-time = { $minutes ->
    [one] Ένα λεπτό σε αυτό το μάθημα μέχρι τώρα
   *[other] { $minutes } λεπτά σε αυτό το μάθημα μέχρι τώρα
  }
scorm-module-own = Ένα ξεχωριστό πρόγραμμα για τον οργανισμό μας
scorm-file-label = Επιλέξτε το αρχείο zip
scorm-wide = Πλήρης οθόνη
