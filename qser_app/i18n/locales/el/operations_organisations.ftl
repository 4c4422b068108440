# Όλοι οι οργανισμοί και όλες οι ανοιχτές συνδέσεις, για όποιον έχει την ευθύνη όλης της εγκατάστασης.
organisations-title = Οργανισμοί
organisations-lead = Ποιοι μαθαίνουν σε αυτή την πλατφόρμα και πότε ήταν κάποιος τους εδώ τελευταία φορά.
organisations-people = { $count ->
    [one] { $count } άτομο
   *[other] { $count } άτομα
}
organisations-last = τελευταία φορά εδώ: { $ago }
organisations-never = κανείς δεν έχει έρθει ακόμη
organisations-since = από { $day }
organisations-is-suspended = σε αναστολή
organisations-change = Αλλαγή
organisations-rename = Μετονομασία
organisations-suspend = Αναστολή
organisations-suspend-hint = Τα μέλη του αποσυνδέονται αμέσως και δεν μπορούν να συνδεθούν μέχρι να ανοίξει ξανά. Τίποτε δεν χάνεται, και τα πιστοποιητικά εξακολουθούν να ελέγχονται. Όποιος έχει την ευθύνη όλης της πλατφόρμας δεν αποκλείεται.
organisations-suspended-now = Ο οργανισμός είναι σε αναστολή. Μπορείτε να τον ανοίξετε ξανά οποτεδήποτε.
organisations-reopen = Άνοιγμα ξανά
organisations-reopened-now = Ο οργανισμός είναι πάλι ανοιχτός.
organisations-own = Αυτός είναι ο δικός σας οργανισμός. Κανείς δεν αναστέλλει τον δικό του.
organisations-new = Νέος οργανισμός
organisations-choose = Επιλέξτε
organisations-country = Χώρα
organisations-country-hint = Με την ώρα της μετρούν οι ημέρες και οι μήνες στις κατατάξεις και τις αναφορές. Μπορεί να αλλάξει αργότερα· ό,τι πέρασε μένει όπως είναι.
organisations-administrator = Ποιος θα τον διαχειρίζεται
organisations-administrator-hint = Μια διεύθυνση email, στην οποία στέλνεται πρόσκληση. Το πεδίο μπορεί να μείνει κενό.
organisations-make = Δημιουργία οργανισμού
organisations-made = Ο οργανισμός δημιουργήθηκε.
sessions-title = Συνδέσεις
sessions-lead = Ποιοι είναι συνδεδεμένοι τώρα. Με τον τερματισμό κλείνουν αμέσως οι ανοιχτές σελίδες· ό,τι αποθηκεύτηκε δεν χάνεται.
sessions-person = Άτομο
sessions-organisation = Οργανισμός
sessions-browser = Πρόγραμμα περιήγησης
sessions-since = Συνδέθηκε
sessions-seen = Τελευταία φορά εδώ
sessions-end = Τερματισμός
sessions-end-of = Τερματισμός αυτής της σύνδεσης: { $name }
sessions-here = Αυτή είναι η δική σας
sessions-ended-now = Η σύνδεση τερματίστηκε.
sessions-everywhere = Όλοι οι οργανισμοί
sessions-count = { $count ->
    [one] { $count } ανοιχτή σύνδεση
   *[other] { $count } ανοιχτές συνδέσεις
}
sessions-none = Κανείς δεν είναι συνδεδεμένος
sessions-none-hint = Μόλις συνδεθεί κάποιος, θα φανεί εδώ.
refusal-own-organisation = Ο δικός σας οργανισμός μένει ανοιχτός. Μπορεί να τον αναστείλει κάποιος άλλου οργανισμού που έχει την ευθύνη όλης της πλατφόρμας.
