# Μηνύματα για ειδοποιήσεις: λένε το είδος και οδηγούν εκεί.
mail-notices-subject = { $kind }: νέα στο Q-SER
mail-notices-hello = Γεια σας { $name },
mail-notices-open = Δείτε το στο Q-SER
mail-notices-all = Δείτε όλες τις ειδοποιήσεις
mail-notices-choose = Επιλέξτε πώς ενημερώνεστε
mail-notices-stop = Τέλος στα email αυτού του είδους
mail-notices-stop-digest = Τέλος στις συνόψεις
mail-digest-subject = { $rhythm ->
    [daily] Η ημέρα σας στο Q-SER
   *[weekly] Η εβδομάδα σας στο Q-SER
  }: { $count ->
    [one] μία ειδοποίηση
   *[other] { $count } ειδοποιήσεις
  }
mail-digest-lead = { $count ->
    [one] Αυτό είναι το νέο σας στο Q-SER.
   *[other] Αυτά είναι τα { $count } νέα σας στο Q-SER.
  }
mail-digest-newest = { $count ->
    [one] Παρακάτω βλέπετε το πιο πρόσφατο.
   *[other] Παρακάτω βλέπετε τα { $count } πιο πρόσφατα.
  }
mail-told-course-reminder-own = { $sender }: έχετε ένα μήνυμα για το πρόγραμμα «{ $title }».
mail-told-certificate-withdrawn = Το πιστοποιητικό σας για το «{ $course }» ανακλήθηκε. Τον λόγο θα τον βρείτε στις ειδοποιήσεις σας.
mail-told-attempt-regraded = Μια προσπάθειά σας στο «{ $title }» βαθμολογήθηκε ξανά. Ό,τι έχετε περάσει και κερδίσει παραμένει δικό σας.
mail-told-attempt-reset = Μια προσπάθειά σας στο «{ $title }» μηδενίστηκε, ώστε να αρχίσετε από την αρχή. Ό,τι έχετε ολοκληρώσει παραμένει ολοκληρωμένο.
mail-told-case-taken = Μια περίπτωση που προτείνατε γίνεται προσχέδιο. Ευχαριστούμε.
mail-told-case-declined = Υπάρχει απάντηση για μια περίπτωση που προτείνατε.
mail-told-export-ready = Ένα βιβλίο εργασίας που ζητήσατε είναι έτοιμο για λήψη.
mail-told-report-due = Μια αναφορά που έχετε αποθηκεύσει είναι έτοιμη με τα σημερινά στοιχεία.
mail-told-case-proposed = Ένας συνάδελφος προτείνει μια περίπτωση από τη δουλειά του.
mail-told-case-published = Μια περίπτωση που προτείνατε δημοσιεύτηκε. Ευχαριστούμε.
