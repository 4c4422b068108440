# Οι εξαγωγές όλων, για όποιον έχει την ευθύνη όλης της εγκατάστασης.
all-exports-title = Όλες οι εξαγωγές
all-exports-lead = Βιβλία εργασίας και αντίγραφα προσωπικών δεδομένων που ζητήθηκαν. Το περιεχόμενό τους το διαβάζει μόνο όποιος τα ζήτησε.
all-exports-from-storage = Ποιοι ζήτησαν αυτές τις εξαγωγές και έως πότε φυλάσσονται
all-exports-what = Τι
all-exports-person = Από ποιον
all-exports-asked = Ζητήθηκε
all-exports-standing = Κατάσταση
all-exports-size = Μέγεθος
all-exports-until = Φυλάσσεται έως
all-exports-do = Ενέργεια
all-exports-any = Όλες οι καταστάσεις
all-exports-count = { $count ->
    [one] { $count } εξαγωγή
   *[other] { $count } εξαγωγές
}
all-exports-none = Καμία εξαγωγή
all-exports-none-hint = Μόλις ζητηθεί μία, θα φανεί εδώ. Μετά από τριάντα ημέρες η γραμμή της φεύγει.
all-exports-kind-report = Αναφορά
all-exports-kind-course = Αναφορά για πρόγραμμα
all-exports-kind-department = Αναφορά για τμήμα
all-exports-kind-own = Αντίγραφο προσωπικών δεδομένων
all-exports-is-waiting = Σε αναμονή
all-exports-is-running = Ετοιμάζεται
all-exports-is-ready = Έτοιμη
all-exports-is-failed = Απέτυχε
all-exports-is-cancelled = Ακυρώθηκε
all-exports-is-expired = Έληξε
all-exports-why-not-allowed = Όποιος τη ζήτησε δεν έχει πια πρόσβαση σε αυτά τα στοιχεία.
all-exports-why-not-found = Αυτό που θα αφορούσε δεν υπάρχει πια.
all-exports-why-broken = Κάτι πήγε στραβά από τη δική μας πλευρά· το αρχείο καταγραφής λέει τι.
all-exports-progress = Πόσο προχώρησε: { $name }
all-exports-delete = Διαγραφή τώρα
all-exports-delete-of = Διαγραφή τώρα αυτής της εξαγωγής: { $name }
all-exports-deleted-now = Το αρχείο διαγράφηκε και ο σύνδεσμός του δεν οδηγεί πια πουθενά.
all-exports-retry = Νέα δοκιμή
all-exports-retry-of = Νέα δοκιμή για αυτή την εξαγωγή: { $name }
all-exports-retried-now = Η εξαγωγή θα ετοιμαστεί ξανά.
