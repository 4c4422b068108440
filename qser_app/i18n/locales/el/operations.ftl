# Λειτουργία: η εγκατάσταση, όπως τη βλέπει η γενική διαχείριση.
operations = Λειτουργία
operations-lead = Τι φεύγει από την πλατφόρμα, τι χάθηκε στον δρόμο και πού στηρίζονται όλα. Η σελίδα ενημερώνεται μόνη της.
operations-closed = Αυτή η σελίδα είναι για όσους λειτουργούν την πλατφόρμα
operations-outbox = Μηνύματα καθ’ οδόν
operations-waiting = σε αναμονή
operations-delivered = παραδόθηκαν το τελευταίο 24ωρο
operations-dead = δεν παραδόθηκαν
operations-oldest = Το μήνυμα που περιμένει περισσότερο γράφτηκε { $ago }.
operations-letters = Μηνύματα που δεν παραδόθηκαν
operations-letters-lead = Για αυτά έγιναν αρκετές προσπάθειες χωρίς επιτυχία. Διορθώστε την αιτία και δοκιμάστε ξανά.
operations-no-letters = Κανένα μήνυμα δεν χάθηκε. Όλα έφτασαν ή είναι καθ’ οδόν.
operations-tries = { $tries ->
    [one] Μία προσπάθεια, η τελευταία { $ago }
   *[other] { $tries } προσπάθειες, η τελευταία { $ago }
  }
operations-try-again = Νέα δοκιμή
operations-try-again-to = Νέα δοκιμή: μήνυμα προς { $to }
operations-tried-again = Το μήνυμα είναι πάλι καθ’ οδόν.
operations-reason-unreachable = Δεν ήταν δυνατή η σύνδεση με τον διακομιστή ηλεκτρονικού ταχυδρομείου.
operations-reason-too-slow = Ο διακομιστής ηλεκτρονικού ταχυδρομείου δεν απάντησε εγκαίρως.
operations-reason-locked-out = Ο διακομιστής ηλεκτρονικού ταχυδρομείου δεν δέχτηκε το όνομα χρήστη και τον κωδικό μας.
operations-reason-turned-down = Ο διακομιστής ηλεκτρονικού ταχυδρομείου αρνήθηκε το μήνυμα.
operations-reason-malformed = Η διεύθυνση ή το ίδιο το μήνυμα δεν είναι έγκυρα.
operations-reason-broken = Κάτι πήγε στραβά από τη δική μας πλευρά· οι λεπτομέρειες είναι στο αρχείο καταγραφής.
operations-reason-restored = Περίμενε όταν η πλατφόρμα επαναφέρθηκε από αντίγραφο ασφαλείας και ίσως είχε ήδη σταλεί. Στείλτε το ξανά μόνο αν χρειάζεται ακόμη.
operations-ground = Η υποδομή
operations-database = Βάση δεδομένων
operations-disk = Δίσκος του φακέλου δεδομένων
operations-disk-free = { $size } ελεύθερα
operations-disk-used = Χώρος του δίσκου σε χρήση
operations-workers = Διεργασίες
operations-live = Ζωντανή ενημέρωση
operations-live-alone = Μία διεργασία, που δεν χρειάζεται Redis
operations-live-up = Σύνδεση μέσω Redis
operations-live-down = Δεν υπάρχει σύνδεση με το Redis: όσοι εξυπηρετούνται από άλλες διεργασίες βλέπουν τις αλλαγές μόνο όταν φορτώνουν μια σελίδα
operations-version = Έκδοση
retention = Πόσο τηρούνται τα δεδομένα
retention-lead = Μία φορά την ημέρα φεύγει ό,τι είναι παλαιότερο. Οι περίοδοι είναι ρυθμίσεις του διακομιστή.
retention-what = Τι
retention-kept = Διάρκεια
retention-due = Φεύγουν την επόμενη φορά
retention-days = { $count ->
    [0] για πάντα
    [one] μία ημέρα
   *[other] { $count } ημέρες
  }
retention-account = Λογαριασμοί που δεν χρησιμοποιεί κανείς
retention-sign_ins = Μεμονωμένες συνδέσεις
retention-views = Ποιος είδε προφίλ
retention-answers = Πληκτρολογημένες απαντήσεις και αποθηκεύσεις κουίζ
retention-package_data = Τι έγραψαν τα πακέτα
retention-sittings = Μεμονωμένα διαστήματα μάθησης
retention-notices = Ειδοποιήσεις
retention-messages = Μηνύματα που παραδόθηκαν
retention-audit = Γραμμές του ημερολογίου ελέγχου
operations-put-away = Απόρριψη
operations-put-away-to = Απόρριψη του μηνύματος προς { $to }
operations-put-away-now = Το μήνυμα απορρίφθηκε· δεν κρατιέται τίποτα από αυτό.
