# Το προφίλ και το γράφημα της μάθησης.
insights-title = Εγώ
insights-tabs = Μέρη του προφίλ μου
insights-tab-overview = Επισκόπηση
insights-tab-courses = Προγράμματα
insights-tab-tests = Τεστ
insights-tab-badges = Παράσημα
insights-tab-timeline = Χρονολόγιο
insights-role-learner = Εκπαιδευόμενος/η
insights-role-mentor = Μέντορας
insights-role-facilitator = Εκπαιδευτής/τρια
insights-role-manager = Προϊστάμενος/η
insights-role-admin = Διαχειριστής/τρια
insights-role-superadmin = Γενική διαχείριση
insights-presence = { $week ->
    [one] { $week } σύνδεση την τελευταία εβδομάδα
   *[other] { $week } συνδέσεις την τελευταία εβδομάδα
  }, { $month ->
    [one] { $month } σύνδεση τον τελευταίο μήνα
   *[other] { $month } συνδέσεις τον τελευταίο μήνα
  }
insights-last-sign-in = , τελευταία σύνδεση:
insights-see-infographic = Δείτε το γράφημα
insights-points = Πόντοι
insights-level = Επίπεδο
insights-badges = Παράσημα
insights-activity = Δραστηριότητα
insights-activity-finding = { $minutes ->
    [0] Καθόλου χρόνος μάθησης ακόμη τις τελευταίες { $days } ημέρες.
    [one] Ένα λεπτό μάθησης τις τελευταίες { $days } ημέρες.
   *[other] { $minutes } λεπτά μάθησης τις τελευταίες { $days } ημέρες.
  }
insights-show-table = Δείτε τους αριθμούς
insights-day = Ημέρα
insights-minutes = Λεπτά
insights-newest-badges = Τα νεότερα παράσημα
insights-no-badges = Κανένα παράσημο ακόμη. Τα πρώτα έρχονται γρήγορα: συνδεθείτε τέσσερις φορές ή ολοκληρώστε ένα πρόγραμμα.
insights-first-badges = Τα πρώτα έρχονται γρήγορα: συνδεθείτε τέσσερις φορές ή ολοκληρώστε ένα πρόγραμμα.
insights-badges-ahead = Σχεδόν δικά σας
insights-badges-earned = { $count ->
    [0] Κανένα παράσημο ακόμη
    [one] Ένα παράσημο
   *[other] { $count } παράσημα
  }
insights-course = Πρόγραμμα
insights-enrolled = Εγγραφή
insights-completed = Ολοκλήρωση
insights-status = Κατάσταση
insights-progress = Πρόοδος
insights-score = Βαθμολογία
insights-best-score = Καλύτερη βαθμολογία
insights-time-spent = Χρόνος
insights-test = Τεστ
insights-attempts = Προσπάθειες
insights-last = Τελευταία φορά
insights-status-completed = Ολοκληρώθηκε
insights-status-in-progress = Σε εξέλιξη
insights-status-not-started = Δεν ξεκίνησε
insights-passed = Επιτυχία
insights-not-passed = Χωρίς επιτυχία
insights-percent = { $percent } %
insights-time = { $hours ->
    [0] { $minutes } λ.
   *[other] { $hours } ώ. { NUMBER($minutes, minimumIntegerDigits: 2) } λ.
  }
insights-no-courses-text = Ανοίξτε ένα πρόγραμμα και θα εμφανιστεί εδώ, με την πρόοδο, τη βαθμολογία και τον χρόνο σας.
insights-no-tests-text = Όταν υποβάλετε το κουίζ μιας ενότητας, η καλύτερη βαθμολογία του θα φαίνεται εδώ. Μπορείτε να το επαναλάβετε όσες φορές επιτρέπεται.
insights-no-events-title = Δεν έχει συμβεί τίποτα ακόμη
insights-no-events-text = Ό,τι ολοκληρώνετε και κερδίζετε γράφεται εδώ, με το νεότερο πρώτο.
insights-more = Δείτε παλαιότερα
insights-event-points = +{ $points }
insights-infographic-title = Η μάθησή μου με μια ματιά
insights-compared = Σε σύγκριση με τους άλλους
insights-compared-finding = { $whose ->
    [own] Στους πόντους βρίσκεστε στην { $place } θέση του οργανισμού σας.
   *[other] Στους πόντους: { $place } θέση στον οργανισμό.
  }
insights-not-compared = { $whose ->
    [own] Δεν γίνεται σύγκριση: είτε επιλέξατε να μην εμφανίζεστε είτε συμμετέχουν ακόμη λίγοι συνάδελφοι.
   *[other] Δεν γίνεται σύγκριση με άλλους.
  }
insights-completion = Ποσοστό ολοκλήρωσης προγραμμάτων
insights-completion-finding = { $courses ->
    [0] Κανένα πρόγραμμα ακόμη
    [one] Ένα πρόγραμμα
   *[other] { $courses } προγράμματα
  }, { $completed ->
    [0] καμία ολοκλήρωση ακόμη
    [one] μία ολοκλήρωση
   *[other] { $completed } ολοκληρώσεις
  }
insights-completion-formula = Ολοκληρωμένα προγράμματα, διά όλα τα προγράμματα στα οποία υπάρχει εγγραφή.
insights-pass-rate = Ποσοστό επιτυχίας στα τεστ
insights-executions = Τεστ που υποβλήθηκαν
insights-executions-finding = { $executions ->
    [0] Κανένα τεστ ακόμη
    [one] Ένα τεστ
   *[other] { $executions } τεστ
  }, { $passed ->
    [0] καμία επιτυχία ακόμη
    [one] μία επιτυχία
   *[other] { $passed } επιτυχίες
  }
insights-average = Μέση βαθμολογία
insights-training-time = Χρόνος μάθησης
insights-time-finding = { $hours ->
    [0] { $minutes } λ.
   *[other] { $hours } ώ. { NUMBER($minutes, minimumIntegerDigits: 2) } λ.
  } μάθησης
insights-most-active = Τα προγράμματα με τον περισσότερο χρόνο
insights-no-time = Ο χρόνος μετράει όσο μαθαίνετε. Ανοίξτε ένα μάθημα και αρχίζει.
insights-cases = Πρακτικές περιπτώσεις
insights-cases-finding = { $count ->
    [one] Μία περίπτωση παίχτηκε ως το τέλος
   *[other] { $count } περιπτώσεις παίχτηκαν ως το τέλος
  }: τι έδειξε η τελευταία φορά της καθεμίας
insights-cases-note = Το βλέπετε μόνο εσείς. Αν παίξετε μια περίπτωση ξανά με άλλη φράση, φαίνονται περισσότερα.
insights-cases-case = Περίπτωση
insights-cases-runs = Φορές
insights-cases-best = καλύτερη { $percent } %
