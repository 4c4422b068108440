# Αναφορές και τα βιβλία εργασίας που φτιάχνονται από αυτές.
reports-title = Αναφορές
reports-lead = Ποιος έμαθε τι, πόσο προχώρησε και πόσο χρόνο χρειάστηκε. Κάθε αναφορά έχει δική της διεύθυνση: κρατήστε την ή στείλτε τη σε συνάδελφο που έχει δικαίωμα να δει τα ίδια.
reports-which = Αναφορές
reports-overview = Επισκόπηση
reports-people = Μέλη
reports-courses = Προγράμματα
reports-departments = Τμήματα
reports-tests = Τεστ
reports-scorm = SCORM
reports-units = Πίνακας μερών
reports-timeline = Χρονολόγιο
reports-custom = Δική μου
reports-missing = Δεν υπάρχει τέτοια αναφορά
reports-missing-text = Η διεύθυνση δεν είναι πλήρης ή όσα ζητά δεν είναι διαθέσιμα σε εσάς.
reports-narrow = Τι εξετάζει η αναφορά
reports-show = Εμφάνιση
reports-all-of-it = Εμφάνιση όλων
reports-period = Περίοδος
reports-period-all = Από την αρχή
reports-period-today = Σήμερα
reports-period-yesterday = Χθες
reports-period-week = Αυτή την εβδομάδα
reports-period-month = Αυτόν τον μήνα
reports-period-year = Φέτος
reports-period-days = Από – έως
reports-from = Από
reports-to = Έως
reports-organisation = Οργανισμός
reports-any-organisation = Όλοι οι οργανισμοί
reports-course = Πρόγραμμα
reports-any-course = Όλα τα προγράμματα
reports-department = Τμήμα
reports-any-department = Όλα τα τμήματα
reports-called = Όνομα ή email
reports-event = Τι συνέβη
reports-any-event = Όλα
reports-event-enrolled = Εγγραφή
reports-event-left = Αποχώρηση από το πρόγραμμα
reports-event-unit = Ολοκλήρωση μέρους
reports-event-passed = Επιτυχία σε τεστ
reports-event-not-passed = Αποτυχία σε τεστ
reports-event-course = Ολοκλήρωση προγράμματος
reports-measure = Εμφάνιση
reports-by-score = Βαθμολογία
reports-by-time = Χρόνος
reports-rows = { $count ->
    [one] Μία γραμμή
   *[other] { $count } γραμμές
  }
reports-people-count = { $count ->
    [one] Ένα άτομο
   *[other] { $count } άτομα
  }
reports-table = Η αναφορά ως πίνακας
reports-time = { $hours ->
    [0] { $minutes } λ.
   *[other] { $hours } ώ. { NUMBER($minutes, minimumIntegerDigits: 2) } λ.
  }
reports-nothing = Δεν υπάρχει κάτι να εμφανιστεί
reports-nothing-text = Κανείς δεν έκανε κάτι τέτοιο στις ημέρες που ζητήσατε. Επιλέξτε μεγαλύτερη περίοδο ή εμφανίστε τα όλα.
reports-veil = Για ομάδες κάτω των πέντε ατόμων δεν εμφανίζονται τιμές, ούτε για σύνολα στα οποία συνέβαλαν λιγότερα από πέντε άτομα. Για να μην μπορεί να υπολογιστεί τίποτα, ίσως μείνει κρυφή και μια γειτονική ομάδα.
reports-few = Πολύ λίγα άτομα για να εμφανιστούν τιμές
reports-few-text = Σε αυτή την προβολή υπάρχουν λιγότερα από πέντε άτομα. Οι τιμές τους μένουν δικές τους: επιλέξτε μεγαλύτερη ομάδα.
reports-sums = Συνολικά
reports-days = Ανά ημέρα
reports-days-finding = { $days ->
    [one] { $minutes } λεπτά μάθησης σε μία ημέρα
   *[other] { $minutes } λεπτά μάθησης σε { $days } ημέρες, τα περισσότερα στις { $day }: { $most }
  }
reports-standings = Πού βρίσκονται οι εκπαιδευόμενοι σε κάθε πρόγραμμα
reports-standings-finding = { $enrolled } εγγραφές στα προγράμματα αυτής της σελίδας: { $completed } ολοκληρώθηκαν, { $begun } σε εξέλιξη, { $untouched } δεν ξεκίνησαν
reports-figure = Μέγεθος
reports-value = Τιμή
reports-figure-people = Άτομα
reports-figure-active = Ενεργά άτομα
reports-figure-enrolled = Εγγραφές
reports-figure-completed = Ολοκληρώσεις
reports-figure-rate = Ποσοστό ολοκλήρωσης
reports-figure-tests = Τεστ που υποβλήθηκαν
reports-figure-passed = Επιτυχή τεστ
reports-figure-pass-rate = Ποσοστό επιτυχίας
reports-figure-score = Μέση βαθμολογία
reports-figure-seconds = Χρόνος εκπαίδευσης
reports-column-person = Όνομα
reports-column-department = Τμήμα
reports-column-organisation = Οργανισμός
reports-column-course = Πρόγραμμα
reports-column-courses = Προγράμματα
reports-column-completed = Ολοκληρώθηκαν
reports-column-units = Μέρη που ολοκληρώθηκαν
reports-column-tests = Τεστ
reports-column-passed = Επιτυχή
reports-column-score = Μέση βαθμολογία
reports-column-seconds = Χρόνος
reports-column-last = Τελευταία δραστηριότητα
reports-column-enrolled = Εγγραφές
reports-column-not-started = Δεν ξεκίνησαν
reports-column-in-progress = Σε εξέλιξη
reports-column-rate = Ποσοστό ολοκλήρωσης
reports-column-people = Άτομα
reports-column-active = Ενεργά
reports-column-test = Τεστ
reports-column-executions = Υποβολές
reports-column-pass-rate = Ποσοστό επιτυχίας
reports-column-package = Πακέτο
reports-column-attempts = Προσπάθειες
reports-column-mean-time = Μέσος χρόνος
reports-column-moment = Πότε
reports-column-event = Τι συνέβη
reports-column-subject = Αντικείμενο
reports-column-standing = Κατάσταση
reports-column-percent = Πρόοδος
reports-column-enrolled-at = Ημέρα εγγραφής
reports-column-completed-at = Ημέρα ολοκλήρωσης
reports-column-day = Ημέρα
reports-column-minutes = Λεπτά
reports-column-unit = Μέρος
reports-column-state = Κατάσταση
reports-column-question = Ερώτηση
reports-column-kind = Είδος
reports-column-seen = Άτομα
reports-column-facility = Ευκολία (%)
reports-column-discrimination = Διακριτικότητα (−100 έως 100)
reports-items = Ερωτήσεις
reports-standing-not-started = Δεν ξεκίνησε
reports-standing-in-progress = Σε εξέλιξη
reports-standing-completed = Ολοκληρώθηκε
reports-mark-not-attempted = Δεν επιχειρήθηκε
reports-mark-in-progress = Σε εξέλιξη
reports-mark-completed = Ολοκληρώθηκε
reports-mark-not-passed = Χωρίς επιτυχία
reports-sign = Σημάδι
reports-meaning = Σημασία
reports-signs = Τι σημαίνουν τα σημάδια
reports-matrix-label = Άτομα ανά μέρος
reports-matrix-loading = Ο πίνακας φορτώνεται…
reports-matrix-failed = Δεν ήταν δυνατή η λήψη των γραμμών. Ελέγξτε τη σύνδεσή σας και φορτώστε ξανά τη σελίδα.
reports-matrix-finding = { $course }: { $people ->
    [one] ένα άτομο
   *[other] { $people } άτομα
  }, { $units ->
    [one] ένα μέρος
   *[other] { $units } μέρη
  }
reports-text = Ως κείμενο
reports-export = Εξαγωγή σε Excel
reports-export-course = Πρόγραμμα σε Excel
reports-export-department = Τμήμα σε Excel
reports-rules = Κανόνες
reports-rules-lead = Η αναφορά περιλαμβάνει όσους είναι σε πρόγραμμα και για τους οποίους ισχύουν όλοι οι κανόνες. Μέσα σε έναν κανόνα αρκεί μία από τις τιμές του. Το πολύ { $most } κανόνες.
reports-rule-next = Ακόμη ένας κανόνας για
reports-rule-choose = Επιλέξτε…
reports-rule-add = Προσθήκη κανόνα
reports-rule-away = Αφαίρεση
reports-rule-values = Ένα από αυτά
reports-rule-none = Δεν υπάρχουν εδώ. Τα τμήματα ανήκουν σε έναν οργανισμό: επιλέξτε τον παραπάνω και πατήστε «Εμφάνιση».
reports-rule-compare = Πώς
reports-rule-value = Τιμή
reports-rule-course = Πρόγραμμα
reports-rule-department = Τμήμα
reports-rule-standing = Κατάσταση
reports-rule-field = Πεδίο εργασίας
reports-rule-language = Γλώσσα
reports-rule-percent = Πρόοδος σε %
reports-rule-score = Μέση βαθμολογία σε %
reports-rule-minutes = Λεπτά μάθησης
reports-rule-enrolled = Ημέρα εγγραφής
reports-rule-completed = Ημέρα ολοκλήρωσης
reports-rule-active = Τελευταία δραστηριότητα
reports-compare-is = είναι ένα από
reports-compare-least = τουλάχιστον
reports-compare-most = το πολύ
reports-compare-since = από την ημέρα
reports-compare-until = έως την ημέρα
reports-language-en = Αγγλικά
reports-language-el = Ελληνικά
reports-language-es = Ισπανικά
reports-language-de = Γερμανικά
reports-language-cs = Τσεχικά
reports-views = Αποθηκευμένες αναφορές
reports-views-lead = Κρατήστε αυτή την αναφορά με τα φίλτρα της με ένα όνομα. Αν θέλετε, ένα email σάς τη θυμίζει με έναν σύνδεσμο· όσα δείχνει η αναφορά δεν στέλνονται ποτέ με το email.
reports-keep-name = Όνομα
reports-keep = Αποθήκευση της αναφοράς
reports-kept = Η αναφορά αποθηκεύτηκε.
reports-forget = Αφαίρεση
reports-forget-of = Αφαίρεση: { $name }
reports-rhythm-of = Πόσο συχνά σας θυμίζει ένα email την αναφορά { $name }
reports-rhythm-never = Χωρίς email
reports-rhythm-daily = Email κάθε ημέρα
reports-rhythm-weekly = Email κάθε Δευτέρα
reports-rhythm-monthly = Email την 1η του μήνα
exports-title = Οι εξαγωγές μου
exports-lead = Τα βιβλία εργασίας ετοιμάζονται στο παρασκήνιο. Μπορείτε να φύγετε από τη σελίδα: θα ειδοποιηθείτε όταν κάποιο είναι έτοιμο. Διατίθεται για τρεις ημέρες και μόνο σε εσάς.
exports-none = Καμία εξαγωγή ακόμη
exports-none-text = Ανοίξτε μια αναφορά και επιλέξτε «Εξαγωγή σε Excel». Θα ετοιμαστεί εδώ.
exports-stage-waiting = Σε αναμονή
exports-stage-running = Ετοιμάζεται
exports-stage-ready = Έτοιμη
exports-stage-failed = Απέτυχε
exports-stage-cancelled = Ακυρώθηκε
exports-stage-over = Δεν φυλάσσεται πια
exports-fetch = Λήψη
exports-cancel = Ακύρωση
exports-cancel-of = Ακύρωση: { $name }
exports-progress = Πόσο προχώρησε: { $name }
exports-rows = { $count ->
    [one] Γράφτηκε μία γραμμή
   *[other] Γράφτηκαν { $count } γραμμές
  }
exports-until = { $size }, διαθέσιμη έως { $day }
exports-broken = Δεν ήταν δυνατό να ετοιμαστεί. Δοκιμάστε ξανά· αν αποτύχει και πάλι, ενημερώστε τον διαχειριστή σας.
refusal-too-many-exports = Έχετε ήδη { $most } εξαγωγές σε αναμονή. Περιμένετε να ετοιμαστεί κάποια ή ακυρώστε μία.
refusal-report-name = Δώστε ένα όνομα έως 100 χαρακτήρες.
refusal-too-many-rules = Μια αναφορά έχει το πολύ πέντε κανόνες.
refusal-too-many-views = Έχετε ήδη πενήντα αποθηκευμένες αναφορές. Αφαιρέστε πρώτα μία.
