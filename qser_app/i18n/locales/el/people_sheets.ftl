# Sheets of people, whatever they are sent for.
sheet-file = Επιλέξτε αρχείο (Excel ή CSV, έως { $megabytes } MB)
sheet-sending = Διαβάζουμε το αρχείο…
sheet-read = Το αρχείο διαβάστηκε.
sheet-failed = Το αρχείο δεν στάλθηκε. Δοκιμάστε ξανά.
sheet-too-large = Το αρχείο είναι πολύ μεγάλο. Για 5.000 γραμμές αρκούν { $megabytes } MB.
refusal-sheet-empty = Το αρχείο είναι κενό.
refusal-sheet-unreadable = Το αρχείο δεν διαβάζεται ως λογιστικό φύλλο. Αποθηκεύστε το ως .xlsx ή CSV και στείλτε το ξανά.
refusal-sheet-old-excel = Το αρχείο είναι από παλιό Excel (.xls). Αποθηκεύστε το ως .xlsx ή CSV και στείλτε το ξανά.
refusal-sheet-no-addresses = Καμία στήλη του αρχείου δεν έχει διευθύνσεις email.
refusal-sheet-too-many = Το αρχείο έχει περισσότερες από { $most } γραμμές. Χωρίστε το σε μικρότερα.
sheet-report = Τι θα γίνει με το «{ $name }»
sheet-rows = Γραμμές του αρχείου
sheet-row = Γραμμή
sheet-fate = Τι θα γίνει
sheet-drop = Απόρριψη του αρχείου
sheet-unread = { $count ->
    [one] Μία στήλη του αρχείου δεν διαβάζεται:
   *[other] { $count } στήλες του αρχείου δεν διαβάζονται:
  }
sheet-unread-more = { $count ->
    [one] και άλλη μία
   *[other] και άλλες { $count }
  }
sheet-column = (στήλη { $letter })
sheet-column-bare = στήλη { $letter }, χωρίς επικεφαλίδα
sheet-unread-advice = Εδώ χρειάζονται μόνο οι διευθύνσεις email. Το αρχείο σας μένει όπως είναι.
