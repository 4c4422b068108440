# Πιστοποιητικά: η σελίδα που τα ελέγχει και όσα λέμε σε όσους τα κατέχουν ή τα ανακαλούν.
refusal-certificate-validity = Επιλέξτε μία από τις διάρκειες που προσφέρονται.
refusal-certificate-reason = Γράψτε μια αιτιολογία από 3 έως 300 χαρακτήρες. Θα τη διαβάσει ο κάτοχος.
certificates-title = Έλεγχος πιστοποιητικού
certificates-lead = Πληκτρολογήστε τον αριθμό που γράφει το χαρτί. Θα δείτε αν το πιστοποιητικό ισχύει και για ποιο πρόγραμμα.
certificates-number-typed = Αριθμός πιστοποιητικού
certificates-number-hint = Οκτώ ομάδες των τεσσάρων χαρακτήρων, με παύλες ή χωρίς.
certificates-check-it = Έλεγχος
certificates-missing = Δεν υπάρχει πιστοποιητικό με αυτόν τον αριθμό. Συγκρίνετέ τον ξανά με το χαρτί.
certificates-too-many = Δοκιμάστηκαν πολλοί αριθμοί από εδώ. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.
certificates-valid = Ισχύει
certificates-expired = Έληξε
certificates-withdrawn = Ανακλήθηκε
certificates-course = Πρόγραμμα
certificates-holder = Κάτοχος
certificates-day = Ημερομηνία έκδοσης
certificates-end = Ισχύει έως
certificates-least = Εδώ δεν φαίνεται τίποτα περισσότερο. Ο κάτοχος αποφασίζει αν θα διαβάζεται ολόκληρο το όνομα.
certificates-yours = Το πιστοποιητικό σας
certificates-issued-on = Εκδόθηκε στις { $day }.
certificates-until = Ισχύει έως τις { $day }.
certificates-renew = Μπορείτε να το ανανεώσετε: περάστε ξανά το τελευταίο κουίζ του προγράμματος.
certificates-download = Λήψη ως PDF
certificates-public = Δημόσια σελίδα
certificates-show-name = Όποιος έχει τον αριθμό μπορεί να διαβάζει ολόκληρο το όνομά μου
certificates-to-courses = Στα προγράμματα
certificates-reason = Αιτιολογία
certificates-withdraw = Οριστική ανάκληση
certificates-withdraw-it = Ανάκληση αυτού του πιστοποιητικού
certificates-withdraw-what = Η ανάκληση δεν αναιρείται. Ο κάτοχος διαβάζει την αιτιολογία και μπορεί να αποκτήσει νέο πιστοποιητικό, αν περάσει ξανά το τελευταίο κουίζ.
certificates-withdrawn-done = Το πιστοποιητικό ανακλήθηκε.
certificates-of-the-course = Πιστοποιητικά
certificates-proved-by = Όποιος ολοκληρώνει το πρόγραμμα και περνά όλα τα κουίζ του λαμβάνει πιστοποιητικό. Ένα πρόγραμμα χωρίς κουίζ της πλατφόρμας δεν δίνει πιστοποιητικό, γιατί δεν υπάρχει απόδειξη.
certificates-validity = Ισχύουν
certificates-validity-hint = Αφορά όσα εκδίδονται από τώρα και στο εξής. Τριάντα ημέρες πριν από τη λήξη, ο κάτοχος μαθαίνει πώς να το ανανεώσει.
certificates-months = { $count ->
    [0] χωρίς λήξη
    [one] Ένας μήνας
   *[other] { $count } μήνες
  }
certificates-for-good = δεν λήγει
