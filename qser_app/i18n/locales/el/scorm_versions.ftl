# Εκδόσεις ενός πακέτου: τι διαφέρει, ποιος βρίσκεται σε ποια, επιστροφή, και προσφορά της νεότερης σε όσους έχουν ξεκινήσει.
refusal-same-version = Όσοι ξεκινούν παίρνουν ήδη ακριβώς αυτή την έκδοση.
refusal-offer-gone = Αυτή η έκδοση δεν προσφέρεται πια. Ανοίξτε ξανά το μάθημα για να δείτε πού βρίσκεστε.

scorm-versions-title = Εκδόσεις ενός πακέτου
scorm-versions-of = Εκδόσεις του «{ $title }»
scorm-versions-lead = Όποιος βρίσκεται στη μέση παραμένει στην έκδοσή του. Όποιος ξεκινά παίρνει την τρέχουσα.
scorm-versions-upload = Μεταφόρτωση νέας έκδοσης
scorm-versions-number = Έκδοση { $number }
scorm-versions-current = Τη λαμβάνουν όσοι ξεκινούν
scorm-versions-facts = SCORM { $edition }, { $parts ->
    [one] ένα μέρος
   *[other] { $parts } μέρη
  }, { $megabytes } MB
scorm-versions-people = Στη μέση: { $learning }. Την ολοκλήρωσαν: { $done }.
scorm-versions-changes = Τι αλλάζει
scorm-versions-back = Να δίνεται η έκδοση { $number } σε όσους ξεκινούν
scorm-versions-back-done = Έγινε. Όποιος ξεκινά από τώρα παίρνει αυτή την έκδοση.
scorm-versions-behind = { $count ->
    [one] Ένα άτομο βρίσκεται στη μέση άλλης έκδοσης
   *[other] { $count } άτομα βρίσκονται στη μέση άλλων εκδόσεων
  }
scorm-versions-offer = Προσφορά της τρέχουσας έκδοσης
scorm-versions-offer-text = Μπορούν να ερωτηθούν αν θέλουν να αλλάξουν. Όπου οι εκδόσεις είναι συμβατές, κρατούν ό,τι έχουν κάνει· αλλιώς θα ξεκινούσαν από την αρχή. Ο καθένας αποφασίζει για τον εαυτό του.
scorm-versions-offered = Η τρέχουσα έκδοση τους προσφέρεται όταν ανοίγουν το μάθημα.
scorm-versions-offer-end = Διακοπή της προσφοράς
scorm-versions-offer-made = Η τρέχουσα έκδοση προσφέρεται πλέον.
scorm-versions-offer-ended = Η τρέχουσα έκδοση δεν προσφέρεται πια.
scorm-versions-ledger = Τι έγινε και από ποιον
scorm-versions-line = Δημοσιεύτηκε η έκδοση { $number }
scorm-versions-line-back = Επιστροφή στην έκδοση { $number }
scorm-versions-missing = Δεν υπάρχει τέτοιο πακέτο
scorm-versions-missing-text = Ίσως έχει αφαιρεθεί ή ανήκει σε πρόγραμμα που το φροντίζουν άλλοι.

scorm-change-same = Τίποτα δεν διαφέρει: όσοι ξεκινούν παίρνουν ήδη αυτή την έκδοση.
scorm-change-compatible = Συμβατή: τα ίδια μέρη με την ίδια σειρά. Όποιος αλλάξει κρατά ό,τι έχει κάνει.
scorm-change-structural = Δομική αλλαγή: διαφέρουν τα μέρη ή η έκδοση του SCORM. Όποιος αλλάξει ξεκινά από την αρχή.
scorm-change-stay = Όσοι έχουν ξεκινήσει παραμένουν στην έκδοσή τους. Μπορείτε να τους προσφέρετε τη νέα αργότερα.
scorm-change-edition = Έκδοση προτύπου: από SCORM { $before } σε SCORM { $after }
scorm-change-new = Νέο μέρος: { $title }
scorm-change-gone = Δεν υπάρχει πια: { $title }
scorm-change-renamed = Άλλαξε όνομα: { $titles }
scorm-change-order = Τα μέρη έχουν άλλη σειρά
scorm-change-files = Αρχεία: { $new } νέα, { $changed } αλλαγμένα, { $gone } λιγότερα

scorm-offer-title = Υπάρχει νεότερη έκδοση αυτού του μαθήματος
scorm-offer-compatible = Μπορείτε να συνεχίσετε σε αυτή από εκεί που βρίσκεστε: ό,τι έχετε κάνει παραμένει.
scorm-offer-structural = Τα μέρη της διαφέρουν, οπότε θα ξεκινούσατε από την αρχή. Μπορείτε επίσης να ολοκληρώσετε την έκδοση που έχετε ξεκινήσει.
scorm-offer-changes = Τι διαφέρει
scorm-offer-move = Συνέχεια στη νεότερη έκδοση
scorm-offer-anew = Έναρξη από την αρχή στη νεότερη έκδοση
scorm-offer-stay = Παραμονή στην έκδοσή μου
