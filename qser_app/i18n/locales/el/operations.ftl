# Λειτουργία: η εγκατάσταση, όπως τη βλέπει ο υπερδιαχειριστής.
operations = Λειτουργία
operations-lead = Τι φεύγει από την πλατφόρμα, τι χάθηκε στον δρόμο και πού στηρίζονται όλα. Η σελίδα ενημερώνεται μόνη της.
operations-closed = Η σελίδα αυτή είναι για όσους λειτουργούν την πλατφόρμα
operations-outbox = Μηνύματα καθ’ οδόν
operations-waiting = σε αναμονή
operations-delivered = παραδόθηκαν το τελευταίο 24ωρο
operations-dead = εγκαταλείφθηκαν
operations-oldest = Το παλαιότερο σε αναμονή γράφτηκε { $ago }.
operations-letters = Μηνύματα που εγκαταλείφθηκαν
operations-letters-lead = Έγιναν αρκετές προσπάθειες χωρίς επιτυχία. Διορθώστε την αιτία και δοκιμάστε ξανά.
operations-no-letters = Δεν εγκαταλείφθηκε κανένα μήνυμα. Όλα έφτασαν ή είναι καθ’ οδόν.
operations-tries = { $tries ->
    [one] Μία προσπάθεια, η τελευταία { $ago }
   *[other] { $tries } προσπάθειες, η τελευταία { $ago }
  }
operations-try-again = Δοκιμή ξανά
operations-try-again-to = Δοκιμή ξανά για το μήνυμα προς { $to }
operations-tried-again = Το μήνυμα είναι πάλι καθ’ οδόν.
operations-reason-unreachable = Δεν ήταν δυνατή η σύνδεση με τον διακομιστή ηλεκτρονικού ταχυδρομείου.
operations-reason-too-slow = Ο διακομιστής ηλεκτρονικού ταχυδρομείου δεν απάντησε εγκαίρως.
operations-reason-locked-out = Ο διακομιστής ηλεκτρονικού ταχυδρομείου δεν δέχτηκε το όνομα χρήστη και τον κωδικό μας.
operations-reason-turned-down = Ο διακομιστής ηλεκτρονικού ταχυδρομείου αρνήθηκε το μήνυμα.
operations-reason-malformed = Η διεύθυνση ή το ίδιο το μήνυμα δεν είναι έγκυρο.
operations-reason-broken = Κάτι πήγε στραβά από τη δική μας πλευρά· οι λεπτομέρειες είναι στο αρχείο καταγραφής.
operations-ground = Η υποδομή
operations-database = Βάση δεδομένων
operations-disk = Δίσκος του φακέλου δεδομένων
operations-disk-free = { $size } ελεύθερα
operations-disk-used = Μέρος του δίσκου σε χρήση
operations-workers = Διεργασίες
operations-live = Ζωντανές οθόνες
operations-live-alone = Μία διεργασία, δεν χρειάζεται Redis
operations-live-up = Συνδεδεμένες μέσω Redis
operations-live-down = Το Redis δεν είναι προσβάσιμο: όσοι βρίσκονται σε άλλες διεργασίες βλέπουν τις αλλαγές όταν φορτώνουν μια σελίδα
operations-version = Έκδοση
