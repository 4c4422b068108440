# Το πλαίσιο και οι φράσεις που δεν ανήκουν σε μία λειτουργία.
app-name = Q-SER
home-hello = Καλώς ήρθατε, { $name }
unexpected-error = Κάτι πήγε στραβά από τη δική μας πλευρά. Ό,τι αποθηκεύσατε δεν χάθηκε. Αν ξανασυμβεί, δώστε στον διαχειριστή του οργανισμού σας αυτόν τον αριθμό: { $reference }.
session-ended = Έχετε αποσυνδεθεί. Συνδεθείτε ξανά.
refusal-not-allowed = Δεν έχετε πρόσβαση σε αυτό.
refusal-not-found = Δεν υπάρχει ή δεν είναι διαθέσιμο για εσάς.
refusal-bad-input = Δεν καταλάβαμε αυτό που στείλατε. Δεν άλλαξε τίποτα.
refusal-too-many = Έγιναν πάρα πολλές προσπάθειες. Περιμένετε { $minutes ->
    [one] ένα λεπτό
   *[other] { $minutes } λεπτά
  } και δοκιμάστε ξανά.

site-skip = Μετάβαση στο περιεχόμενο
site-search = Αναζήτηση σε μαθήματα και όρους
site-palette = Γρήγορη αναζήτηση
site-keys = Συντομεύσεις πληκτρολογίου
site-language = Γλώσσα
site-go-dark = Σκούρα χρώματα
site-go-light = Ανοιχτά χρώματα
site-hour-and-points = Σήμερα: { $minutes } από { $goal } λεπτά. Ως τώρα { $points ->
    [one] ένας πόντος
   *[other] { $points } πόντοι
  }.
site-me-menu = Το μενού σας, { $name }
site-profile = Το προφίλ μου
site-account = Ο λογαριασμός μου
site-sign-in = Σύνδεση
site-sign-out = Αποσύνδεση
site-places = Κύριες σελίδες
site-places-below = Κύριες σελίδες, κάτω
site-home = Αρχική
site-courses = Προγράμματα
site-leaderboard = Κατάταξη
site-me = Εγώ
site-people = Μέλη
site-organisation = Οργανισμός
site-rewards = Επιβραβεύσεις
site-desk = Διαχείριση προγραμμάτων
site-desk-short = Διαχείριση
site-reports = Αναφορές
site-operations = Λειτουργία
site-newsdesk = Νέα και εκδηλώσεις
site-footer = Q-SER: μαθαίνουμε μαζί για καλύτερη εξυπηρέτηση στο γκισέ. Ανοιχτό λογισμικό.
site-about = Για το Q-SER, προσωπικά δεδομένα, προσβασιμότητα
site-dismiss = Κλείσιμο μηνύματος
site-offline = Δεν υπάρχει σύνδεση. Ό,τι αποθηκεύσατε είναι ασφαλές· η σύνδεση θα γίνει ξανά μόνη της.
site-crash-title = Η σελίδα σκόνταψε
site-crash-text = Κάτι πήγε στραβά στο πρόγραμμα περιήγησής σας. Ό,τι αποθηκεύσατε είναι ασφαλές. Συνήθως αρκεί να φορτώσετε ξανά τη σελίδα.
site-crash-again = Φορτώστε ξανά τη σελίδα
site-lost-title = Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση
site-lost-text = Η σελίδα ίσως μεταφέρθηκε ή ο σύνδεσμος είναι ελλιπής. Δεν χάθηκε τίποτα δικό σας.
site-lost-home = Στην αρχική σελίδα
site-lost-courses = Δείτε τα προγράμματα
site-close = Κλείσιμο
site-gallery = Όλα τα στοιχεία, σε ανοιχτά και σκούρα χρώματα
site-closed-title = Αυτή η σελίδα δεν αφορά τον ρόλο σας
site-closed-text = Αν τη χρειάζεστε για τη δουλειά σας, ζητήστε από τον διαχειριστή του οργανισμού σας να σας δώσει τον ρόλο.
