# Taking a quiz: time, codes, the ten kinds of question, practice, what came too late.
quizzes-time-whole = Έχετε { $count ->
    [one] ένα λεπτό
   *[other] { $count } λεπτά
  } από τη στιγμή που ξεκινάτε. Ο χρόνος συνεχίζει να μετράει και αν κλείσετε τη σελίδα.
quizzes-time-each = Έχετε { $count ->
    [one] ένα δευτερόλεπτο
   *[other] { $count } δευτερόλεπτα
  } για κάθε ερώτηση. Ο χρόνος μιας ερώτησης μετράει από την πρώτη φορά που τη βλέπετε.
quizzes-extra-time = Ο χρόνος σας είναι κατά { $percent } % μεγαλύτερος από τον κανονικό.
quizzes-wait = Ανάμεσα σε δύο προσπάθειες μεσολαβεί { $count ->
    [one] μία ώρα
   *[other] διάστημα { $count } ωρών
  }.
quizzes-opens-at = Μπορείτε να ξεκινήσετε την επόμενη προσπάθεια από τις { $moment }.
quizzes-saves-itself-timed = Κάθε απάντηση αποθηκεύεται μόλις τη δώσετε. Όταν τελειώσει ο χρόνος, υποβάλλουμε όσα έχετε απαντήσει.
quizzes-code = Κωδικός πρόσβασης
quizzes-code-hint = Τον κωδικό σάς τον δίνει ο εκπαιδευτής σας. Τα κεφαλαία και οι τόνοι δεν παίζουν ρόλο.
quizzes-code-too-many = Πολλοί λανθασμένοι κωδικοί. Δοκιμάστε ξανά σε 15 λεπτά ή ρωτήστε τον εκπαιδευτή σας.
quizzes-go-on = Συνέχεια της προσπάθειας
quizzes-practise-go-on = Συνέχεια της εξάσκησης
quizzes-practice = Εξάσκηση
quizzes-practise = { $count ->
    [one] Εξάσκηση στην ερώτηση που χάσατε
   *[other] Εξάσκηση στις { $count } ερωτήσεις που χάσατε
  }
quizzes-practise-hint = Η εξάσκηση δεν ξοδεύει προσπάθεια, δεν δίνει πόντους και δεν μετράει σε κανένα αποτέλεσμα.
quizzes-practised = Ολοκληρώσατε την εξάσκηση
quizzes-score-hidden = Σε αυτό το κουίζ δεν εμφανίζεται η βαθμολογία σας.
quizzes-ran-out = Ο χρόνος τελείωσε. Υποβάλαμε κάθε απάντηση που είχε αποθηκευτεί.
quizzes-time-left = Χρόνος που απομένει
quizzes-time-left-each = Χρόνος για αυτή την ερώτηση
quizzes-closed = Ο χρόνος για αυτή την ερώτηση τελείωσε. Μετράει η απάντηση που είχατε αποθηκεύσει.
quizzes-changed-elsewhere = Αλλάξατε μια απάντηση σε άλλο παράθυρο ή σε άλλη συσκευή. Εδώ βλέπετε τη νεότερη απάντηση.
quizzes-all-questions = { $count ->
    [one] Μία ερώτηση
   *[other] { $count } ερωτήσεις σε μία σελίδα
  }
quizzes-choose-all = Επιλέξτε όλες τις σωστές απαντήσεις και καμία λανθασμένη.
quizzes-choose-pairs = Επιλέξτε το ταίρι κάθε γραμμής.
quizzes-put-in-order = Μετακινήστε κάθε γραμμή πάνω ή κάτω, ώσπου η σειρά να είναι σωστή.
quizzes-fill-gaps = Συμπληρώστε όλα τα κενά.
quizzes-write-number = Γράψτε έναν αριθμό. Πριν από τα δεκαδικά μπορείτε να βάλετε κόμμα ή τελεία.
quizzes-write-short = Γράψτε μία λέξη ή λίγες λέξεις.
quizzes-choose-scale = Επιλέξτε ό,τι σας ταιριάζει. Καμία απάντηση δεν είναι σωστή ή λάθος και η ερώτηση δεν μετράει στη βαθμολογία σας.
quizzes-clear = Αναίρεση της απάντησής μου
quizzes-gap-stem = Συμπληρώστε το κείμενο
quizzes-unsure = Δεν ξέρω
quizzes-choose-partner = Επιλέξτε…
quizzes-order-label = Η σειρά σας
quizzes-gap = Κενό { $number }
quizzes-your-number = Ο αριθμός σας
quizzes-not-a-number = Αυτό δεν είναι ακόμη αριθμός. Γράψτε τον όπως 12,5, μόνο με ψηφία.
quizzes-your-words = Η απάντησή σας
quizzes-saving-first = Μια στιγμή: αποθηκεύουμε τις τελευταίες απαντήσεις σας πριν από την υποβολή.
quizzes-minutes-left = { $count ->
    [one] Απομένει ένα λεπτό.
   *[other] Απομένουν { $count } λεπτά.
  }
quizzes-seconds-left = { $count ->
    [one] Απομένει ένα δευτερόλεπτο.
   *[other] Απομένουν { $count } δευτερόλεπτα.
  }
quizzes-time-over = Ο χρόνος τελείωσε.
quizzes-timer-hide = Απόκρυψη του χρόνου
quizzes-moved = Το «{ $text }» είναι τώρα στη θέση { $place } από { $count }.
quizzes-move-up = Μετακίνηση του «{ $text }» προς τα πάνω
quizzes-move-down = Μετακίνηση του «{ $text }» προς τα κάτω
quizzes-order-hint = Δεν έχει απαντηθεί ακόμη. Μετακινήστε μια γραμμή
quizzes-order-keep = ή κρατήστε αυτή τη σειρά
quizzes-late = Αυτές οι απαντήσεις έφτασαν σε εμάς αφού είχε τελειώσει η προσπάθεια, γι’ αυτό δεν μετράνε. Φυλάσσονται για εσάς σε αυτή τη συσκευή.
quizzes-late-answer = Ερώτηση { $number }: { $text }
quizzes-late-forget = Διαγραφή τους από αυτή τη συσκευή
quizzes-was-unsure = Απαντήσατε «Δεν ξέρω».
quizzes-was-open = Χωρίς απάντηση
quizzes-not-graded = Δεν βαθμολογείται
quizzes-place = Θέση { $number }
quizzes-nothing-given = τίποτα
refusal-quiz-too-soon = { $hours ->
    [one] Μπορείτε να δοκιμάσετε ξανά σε λιγότερο από μία ώρα.
   *[other] Μπορείτε να δοκιμάσετε ξανά σε { $hours } ώρες.
  }
refusal-quiz-code-needed = Αυτό το κουίζ ξεκινά με κωδικό πρόσβασης. Πληκτρολογήστε τον κωδικό που σας έδωσε ο εκπαιδευτής σας.
refusal-quiz-code-wrong = Αυτός δεν είναι ο κωδικός πρόσβασης του κουίζ. Ελέγξτε τον και δοκιμάστε ξανά.
refusal-quiz-time-is-up = Ο χρόνος είχε τελειώσει όταν έφτασε αυτή η απάντηση, γι’ αυτό δεν μετράει. Μετράνε όσα είχαν αποθηκευτεί νωρίτερα.
refusal-quiz-settings = Ορισμένες ρυθμίσεις δεν μπορούν να αποθηκευτούν. Δείτε τα πεδία που έχουν σημειωθεί.
refusal-nothing-to-practise = Σε αυτή την προσπάθεια δεν υπάρχει κάτι για εξάσκηση.
