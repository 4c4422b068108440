# Το πλαίσιο και οι φράσεις που δεν ανήκουν σε μία λειτουργία.
app-name = Q-SER
home-hello = Καλώς ήρθες, { $name }
unexpected-error = Κάτι πήγε στραβά από τη δική μας πλευρά. Ό,τι αποθήκευσες δεν χάθηκε. Αν ξανασυμβεί, δώσε στον διαχειριστή σου αυτόν τον αριθμό: { $reference }.
session-ended = Έχεις αποσυνδεθεί. Συνδέσου ξανά.
refusal-not-allowed = Δεν έχεις πρόσβαση σε αυτό.
refusal-not-found = Δεν υπάρχει ή δεν είναι διαθέσιμο για σένα.
refusal-bad-input = Δεν καταλάβαμε αυτό που έστειλες. Δεν άλλαξε τίποτα.
refusal-too-many = Πολλές προσπάθειες. Περίμενε { $minutes ->
    [one] ένα λεπτό
   *[other] { $minutes } λεπτά
  } και δοκίμασε ξανά.

site-skip = Μετάβαση στο περιεχόμενο
site-search = Αναζήτηση μαθημάτων
site-language = Γλώσσα
site-go-dark = Αλλαγή σε σκούρα χρώματα
site-go-light = Αλλαγή σε ανοιχτά χρώματα
site-hour-and-points = Σήμερα: { $minutes } από { $goal } λεπτά. Ως τώρα { $points ->
    [one] ένας πόντος
   *[other] { $points } πόντοι
  }.
site-me-menu = Το μενού σου, { $name }
site-profile = Το προφίλ μου
site-account = Ο λογαριασμός μου
site-sign-in = Σύνδεση
site-sign-out = Αποσύνδεση
site-places = Κύριες σελίδες
site-places-below = Κύριες σελίδες, κάτω
site-home = Αρχική
site-courses = Μαθήματα
site-leaderboard = Κατάταξη
site-me = Εγώ
site-people = Άνθρωποι
site-packages = Πακέτα
site-operations = Λειτουργία
site-footer = Q-SER: μαθαίνουμε μαζί για καλύτερη εξυπηρέτηση. Ανοιχτό λογισμικό.
site-dismiss = Κλείσιμο μηνύματος
site-offline = Δεν υπάρχει σύνδεση. Ό,τι αποθήκευσες είναι ασφαλές· θα συνδεθούμε ξανά μόνοι μας.
site-crash-title = Η σελίδα σκόνταψε
site-crash-text = Κάτι πήγε στραβά στον περιηγητή σου. Ό,τι αποθήκευσες είναι ασφαλές. Συνήθως αρκεί να φορτώσεις ξανά τη σελίδα.
site-crash-again = Φόρτωσε ξανά τη σελίδα
site-lost-title = Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση
site-lost-text = Η σελίδα ίσως μεταφέρθηκε ή ο σύνδεσμος είναι ελλιπής. Δεν χάθηκε τίποτα δικό σου.
site-lost-home = Πήγαινε στην αρχική σελίδα
site-lost-courses = Δες τα μαθήματα
site-close = Κλείσιμο
site-gallery = Όλα τα στοιχεία, σε ανοιχτά και σκούρα χρώματα
