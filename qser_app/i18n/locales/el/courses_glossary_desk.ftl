# The glossary on the desk of those who write it: its terms, its days, one term at a time.
glossary-title = Γλωσσάρι
glossary-desk-lead = Οι λέξεις του προγράμματος και τι σημαίνουν, σε κάθε γλώσσα. Ό,τι αποθηκεύετε φαίνεται αμέσως.
glossary-desk-read = Όπως φαίνεται
glossary-desk-owner = Υπεύθυνος/η: { $name }
glossary-desk-add = Προσθήκη όρου
glossary-desk-day-none = χωρίς ημέρα
glossary-desk-day = επανέλεγχος έως { $day }
glossary-desk-day-late = ο επανέλεγχος έπρεπε να γίνει έως { $day }
glossary-desk-read-on = τελευταίος έλεγχος { $day }
glossary-desk-complete = Υπάρχουν όλοι οι όροι
glossary-desk-lacking = { $count ->
    [one] Λείπει ένας όρος
   *[other] Λείπουν { $count } όροι
  }
glossary-desk-stale = { $count } πίσω από το πρωτότυπο
glossary-desk-reviewed-title = Ελέγχθηκαν όλα ξανά;
glossary-desk-reviewed-text = Σημειώστε τις γλώσσες που διαβάσατε. Ισχύουν πλέον με ημερομηνία τη σημερινή και η υπενθύμιση σταματά ως την επόμενη ημέρα.
glossary-desk-next = Επανέλεγχος έως
glossary-desk-reviewed = Το διάβασα ξανά
glossary-desk-only = Εμφάνιση
glossary-desk-all = Όλοι οι όροι
glossary-desk-only-lacking = Τι λείπει: { $language }
glossary-desk-term = Όρος
glossary-desk-retired = Αποσυρμένοι ({ $count })
glossary-desk-empty-title = Το πρόγραμμα δεν έχει ακόμη γλωσσάρι
glossary-desk-empty-text = Αρχίστε με μια λέξη που δυσκολεύει τους εκπαιδευομένους. Τα μαθήματα μπορούν να παραπέμπουν σε αυτήν και η σημασία της ανοίγει επί τόπου.
glossary-desk-nothing-lacking = Εδώ δεν λείπει τίποτα
glossary-desk-nothing-lacking-text = Κάθε όρος υπάρχει σε αυτή τη γλώσσα και λέει ό,τι το πρωτότυπο.
glossary-entry-new = Νέος όρος
glossary-entry-new-lead = Αρχίστε στη γλώσσα στην οποία γράφεται πρώτα το πρόγραμμα· οι άλλες ακολουθούν.
glossary-entry-languages = Ο όρος στις γλώσσες του προγράμματος
glossary-entry-name = Όρος
glossary-entry-also = Λέγεται και
glossary-entry-also-hint = Άλλες ονομασίες, χωρισμένες με κόμμα.
glossary-entry-body = Σημασία
glossary-entry-body-hint = Μία έως τέσσερις απλές προτάσεις. Markdown· ο σύνδεσμος προς άλλον όρο γράφεται [κείμενο](term:key).
glossary-entry-source = Πηγή
glossary-entry-source-hint = Από πού είναι ο ορισμός: ο νόμος με το άρθρο του ή το βιβλίο και το έτος του.
glossary-entry-see = Δείτε επίσης ({ $count })
glossary-entry-save = Αποθήκευση και εμφάνιση
glossary-entry-save-mine = Αποθήκευση του δικού μου στη θέση του
glossary-entry-preview = Όπως φαίνεται τώρα
glossary-entry-stale = Το πρωτότυπο άλλαξε αφότου αποθηκεύτηκε αυτή η μετάφραση.
glossary-entry-history = Προηγούμενες καταστάσεις ({ $count })
glossary-entry-take-up = Μεταφορά στα πεδία
glossary-entry-kind = { $kind ->
    [imported] ήρθε με τα αρχεία του προγράμματος
    [retired] αποσύρθηκε
    [restored] επανήλθε
   *[other] αποθηκεύτηκε
  }
glossary-entry-retire = Απόσυρση
glossary-entry-retire-text = Δεν θα φαίνεται πια σε καμία γλώσσα. Φυλάσσεται και μπορεί να επανέλθει.
glossary-entry-retired = Ο όρος έχει αποσυρθεί: δεν φαίνεται σε καμία γλώσσα.
glossary-entry-next = Επόμενος: { $term }
glossary-entry-back = Πίσω στο γλωσσάρι
glossary-entry-theirs-retired = Στο μεταξύ ο όρος αποσύρθηκε. Επαναφέρετέ τον πριν αποθηκεύσετε.
glossary-entry-conflict-text = Τίποτα δεν χάνεται: το δικό σας μένει στα πεδία παρακάτω και το άλλο στις προηγούμενες καταστάσεις.
glossary-entry-conflict = { $name ->
    [none] Στο μεταξύ ο όρος άλλαξε
   *[other] Στο μεταξύ άλλαξε τον όρο: { $name }
  }
glossary-entry-take = Κρατώ το άλλο κείμενο
glossary-saved = Αποθηκεύτηκε και φαίνεται ήδη.
glossary-restored = Επανήλθε.
glossary-taken-up = Βρίσκεται στα πεδία. Αποθηκεύστε για να φανεί.
glossary-reviewed = Σημειώθηκε. Η υπενθύμιση σταματά ως την επόμενη ημέρα.
glossary-error-name = Δώστε μια ονομασία.
glossary-error-name-long = Η ονομασία έχει το πολύ 200 χαρακτήρες.
glossary-error-also = Το πολύ 20 άλλες ονομασίες, έως 200 χαρακτήρες η καθεμία.
glossary-error-source = Γράψτε από πού είναι ο ορισμός.
glossary-error-source-long = Η πηγή έχει το πολύ 500 χαρακτήρες.
glossary-error-body = Γράψτε τι σημαίνει.
glossary-error-body-long = Η σημασία έχει το πολύ 4.000 χαρακτήρες.
glossary-error-heading = Η σημασία δεν έχει επικεφαλίδες: αφαιρέστε το # από την αρχή της γραμμής.
glossary-mistake-term = Αυτό το γλωσσάρι δεν έχει όρο «{ $detail }».
glossary-mistake-link = Ο σύνδεσμος «{ $detail }» δεν οδηγεί πουθενά. Γράψτε https://… ή term: και το κλειδί ενός όρου.
glossary-mistake-plain = Η σημασία δεν έχει εικόνες, πλαίσια ή επικεφαλίδες.
refusal-bad-term = Ο όρος δεν μπορεί να αποθηκευτεί ακόμη. Όσα λείπουν γράφονται δίπλα στα πεδία.
refusal-term-changed = Στο μεταξύ άλλαξε κάποιος άλλος τον όρο. Δείτε τον ξανά.
refusal-term-in-use = { $count ->
    [one] Ένα κείμενο παραπέμπει σε αυτόν τον όρο: { $texts }. Αφαιρέστε πρώτα τον σύνδεσμο.
   *[other] { $count } κείμενα παραπέμπουν σε αυτόν τον όρο, μεταξύ τους: { $texts }. Αφαιρέστε πρώτα τους συνδέσμους.
  }
refusal-review-day = Επιλέξτε μια ημέρα που δεν έχει έρθει ακόμη.
