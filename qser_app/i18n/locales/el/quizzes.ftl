# Κουίζ: πριν, κατά τη διάρκεια και μετά από μια προσπάθεια.
quizzes-rules = Πριν ξεκινήσετε
quizzes-questions = { $count ->
    [one] Μία ερώτηση
   *[other] { $count } ερωτήσεις
  }, ειδικά για εσάς, από μια μεγαλύτερη τράπεζα ερωτήσεων.
quizzes-pass-mark = Περνάτε με { $percent } % ή περισσότερο.
quizzes-attempts-free = Προσπαθήστε όσες φορές θέλετε. Μετράει η καλύτερη βαθμολογία σας.
quizzes-attempts-left = { $left ->
    [0] Έχετε χρησιμοποιήσει όλες τις προσπάθειες ({ $allowed }).
    [one] Απομένει μία προσπάθεια από { $allowed }.
   *[other] Απομένουν { $left } προσπάθειες από { $allowed }.
  }
quizzes-no-time-limit = Δεν υπάρχει χρονικό όριο.
quizzes-saves-itself = Κάθε απάντηση αποθηκεύεται μόλις την επιλέξετε. Μπορείτε να σταματήσετε και να συνεχίσετε αργότερα, από οποιαδήποτε συσκευή.
quizzes-best = Η καλύτερη βαθμολογία σας ως τώρα: { $percent } %.
quizzes-passed-before = Έχετε ήδη περάσει αυτό το κουίζ.
quizzes-start = Έναρξη του κουίζ
quizzes-again = Νέα προσπάθεια
quizzes-past = Οι προσπάθειές σας
quizzes-attempt = Προσπάθεια { $number }
quizzes-score = { $percent } %
quizzes-passed-short = Επιτυχία
quizzes-failed-short = Χωρίς επιτυχία
quizzes-see-answers = Δείτε τις απαντήσεις
quizzes-see-answers-of = Δείτε τις απαντήσεις: προσπάθεια { $number }
quizzes-question = Ερώτηση { $number } από { $count }
quizzes-choose-one = Επιλέξτε μία απάντηση.
quizzes-choose-several = Επιλέξτε όλες τις σωστές απαντήσεις.
quizzes-true = Σωστό
quizzes-false = Λάθος
quizzes-saving = Αποθήκευση…
quizzes-saved = Αποθηκεύτηκε
quizzes-unsaved = Δεν αποθηκεύτηκε ακόμη. Η επιλογή σας μένει εδώ και συνεχίζουμε να προσπαθούμε.
quizzes-held = Ήταν πολύ γρήγορο. Η επιλογή σας μένει εδώ και θα αποθηκευτεί σε λίγο.
quizzes-previous = Προηγούμενη ερώτηση
quizzes-next = Επόμενη ερώτηση
quizzes-to-check = Έλεγχος απαντήσεων
quizzes-row-label = Οι ερωτήσεις του κουίζ
quizzes-mark-answered = Ερώτηση { $number }, απαντημένη
quizzes-mark-open = Ερώτηση { $number }, αναπάντητη ακόμη
quizzes-check = Πριν την υποβολή
quizzes-unanswered = { $count ->
    [one] Η ερώτηση { $numbers } δεν έχει απαντηθεί. Επιλέξτε τον αριθμό της για να επιστρέψετε σε αυτήν.
   *[other] Οι ερωτήσεις { $numbers } δεν έχουν απαντηθεί. Επιλέξτε έναν αριθμό για να επιστρέψετε.
  }
quizzes-all-answered = Έχετε απαντήσει σε όλες τις ερωτήσεις.
quizzes-back-to-questions = Πίσω στις ερωτήσεις
quizzes-hand-in = Υποβολή
quizzes-passed = Περάσατε!
quizzes-failed = Δεν περάσατε ακόμη
quizzes-earned = Κερδίσατε { $points ->
    [one] έναν πόντο
   *[other] { $points } πόντους
  }.
quizzes-to-rules = Οι προσπάθειές σας και οι κανόνες
quizzes-answers = Οι απαντήσεις σας με εξηγήσεις
quizzes-right = Σωστή
quizzes-partly = Εν μέρει σωστή: { $percent } %
quizzes-wrong = Όχι σωστή
quizzes-your-answer = Η απάντησή σας
quizzes-right-answer = Σωστή απάντηση
quizzes-learn-this = Διαβάστε εδώ: { $title }
refusal-attempt-over = Αυτή η προσπάθεια έχει υποβληθεί και οι απαντήσεις της δεν αλλάζουν πια.
refusal-attempt-open = Οι απαντήσεις εμφανίζονται μετά την υποβολή.
refusal-no-attempts-left = Έχετε χρησιμοποιήσει { $allowed ->
    [one] τη μία προσπάθεια που επιτρέπει
   *[other] και τις { $allowed } προσπάθειες που επιτρέπει
  } αυτό το κουίζ.
refusal-empty-quiz = Αυτό το κουίζ δεν έχει ακόμη ερωτήσεις. Ενημερώστε τον εκπαιδευτή ή την εκπαιδεύτριά σας.
refusal-gift-unclosed = Το άγκιστρο που ανοίγει στη γραμμή { $line } δεν κλείνει πουθενά.
refusal-gift-unopened = Η ερώτηση στη γραμμή { $line } κλείνει ένα άγκιστρο που δεν έχει ανοίξει.
refusal-gift-not-separated = Η ερώτηση στη γραμμή { $line } κολλάει με την επόμενη. Αφήστε μια κενή γραμμή ανάμεσά τους.
refusal-gift-answers = Οι απαντήσεις της ερώτησης στη γραμμή { $line } δεν διαβάζονται. Καθεμία αρχίζει με = ή ~ και έχει κείμενο.
refusal-bank-no-id = Η ερώτηση στη γραμμή { $line } ({ $lang }) χρειάζεται αναγνωριστικό (id) έως 60 χαρακτήρων.
refusal-bank-twice = Η ερώτηση { $question } υπάρχει δύο φορές στην τράπεζα ερωτήσεων ({ $lang }).
refusal-bank-not-translated = Η ερώτηση { $question } λείπει από μία από τις γλώσσες ({ $lang }).
refusal-bank-differs = Η ερώτηση { $question } έχει άλλες απαντήσεις στη γλώσσα { $lang } από ό,τι στην πρώτη γλώσσα.
refusal-bank-kind = Η ερώτηση { $question } είναι ενός είδους που τα κουίζ δεν υποστηρίζουν ακόμη.
refusal-bank-options = Η ερώτηση { $question } χρειάζεται από 2 έως 26 απαντήσεις.
refusal-bank-weights = Στην ερώτηση { $question } οι σωστές απαντήσεις πρέπει να δίνουν μαζί ακριβώς 100 %, ενώ η επιλογή όλων των απαντήσεων όχι.
