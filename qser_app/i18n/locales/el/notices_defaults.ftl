# How an organisation's people are told unless they choose for themselves.
notices-defaults-title = Πώς ενημερώνονται τα μέλη σας
notices-defaults-lead = Για κάθε είδος νέων: πώς φτάνει σε όσα μέλη του οργανισμού σας δεν έχουν επιλέξει κάτι για τον εαυτό τους.
notices-defaults-whom = Όλοι μπορούν να επιλέξουν για τον εαυτό τους στη σελίδα «Ο λογαριασμός μου», και όποιος έχει επιλέξει κρατά την επιλογή του. Κάθε αλλαγή ισχύει για όσα ανακοινώνονται από εδώ και πέρα.
notices-default-house = Όπως η πλατφόρμα
notices-default-usual = (Πλατφόρμα: { $way }.)
notices-default-kept = Αποθηκεύτηκε. Ισχύει από εδώ και πέρα για όσους δεν έχουν επιλέξει.
