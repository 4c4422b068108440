# Η σελίδα με όλες τις ειδοποιήσεις.
notices-lead = Όσα σας αφορούν, με τα νεότερα πρώτα.
notices-filter = Ποιες
notices-filter-all = Όλες
notices-filter-unread = Όσες δεν έχουν διαβαστεί
notices-filter-apply = Εμφάνιση
notices-mark-read = Σήμανση ως αναγνωσμένης
notices-mark-unread = Σήμανση ως μη αναγνωσμένης
notices-mark-of = { $action }: { $notice }
notices-new = Νέα
notices-older = Εμφάνιση παλαιότερων
notices-end = Η σελίδα δεν πηγαίνει πιο πίσω. Επιλέξτε ένα είδος για να δείτε παλαιότερες.
notices-none-here = Καμία τέτοια ειδοποίηση
notices-none-here-text = Δεν υπάρχει κάτι που να ταιριάζει με την επιλογή σας.
notices-none = Τίποτα ακόμη
notices-none-text = Εδώ θα βλέπετε παράσημα, προσκλήσεις, πιστοποιητικά και άλλα νέα.
notices-to-choices = Πώς ενημερώνομαι
