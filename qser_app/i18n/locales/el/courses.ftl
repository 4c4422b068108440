# Τα προγράμματα και ο κατάλογός τους.
refusal-content-missing-file = { $file }: αυτό το αρχείο λείπει.
refusal-content-toml = { $file }, γραμμή { $line }: δεν είναι έγκυρο TOML ({ $detail }).
refusal-content-no-head = { $file }: το αρχείο πρέπει να αρχίζει με μια κεφαλίδα ανάμεσα σε δύο γραμμές +++.
refusal-content-field = { $file }: το πεδίο { $field } λείπει ή έχει λάθος τύπο.
refusal-content-language = { $file }: το { $detail } δεν είναι μία από τις γλώσσες της πλατφόρμας.
refusal-content-kind = { $file }: το { $detail } δεν είναι είδος μέρους.
refusal-content-long = { $file }: το { $field } είναι μεγαλύτερο από όσο χωράει ένα πρόγραμμα.
refusal-content-duplicate = { $file }: το κλειδί { $detail } υπάρχει δύο φορές.
refusal-content-unknown-block = { $file }, γραμμή { $line }: δεν υπάρχει πλαίσιο με το όνομα { $detail }.
refusal-content-nested-block = { $file }, γραμμή { $line }: ένα πλαίσιο αρχίζει μέσα σε άλλο. Κλείστε πρώτα το προηγούμενο με μια γραμμή :::.
refusal-content-open-block = { $file }, γραμμή { $line }: αυτό το πλαίσιο δεν κλείνει. Κλείστε το με μια γραμμή :::.
refusal-content-stray-block = { $file }, γραμμή { $line }: αυτό το ::: δεν κλείνει τίποτα.
refusal-content-heading = { $file }, γραμμή { $line }: οι επικεφαλίδες στο κείμενο αρχίζουν από ##· το μόνο # είναι ο τίτλος.
refusal-content-link = { $file }, γραμμή { $line }: ο σύνδεσμος { $detail } δεν οδηγεί πουθενά. Γράψτε https://… ή unit:κλειδί.
refusal-content-picture = { $file }, γραμμή { $line }: η εικόνα { $detail } δεν βρέθηκε στον φάκελο της ενότητας.
refusal-content-picture-kind = { $file }, γραμμή { $line }: η εικόνα { $detail } δεν είναι αρχείο SVG, PNG, JPEG, GIF ή WebP που μπορεί να προβληθεί.
refusal-content-no-alternative = { $file }, γραμμή { $line }: η εικόνα { $detail } χρειάζεται ένα κείμενο που λέει τι δείχνει.
refusal-content-bank = { $file }, γραμμή { $line }: αυτή η ερώτηση δεν διαβάζεται. { $detail }
refusal-content-no-term = { $file }, γραμμή { $line }: κάθε όρος αρχίζει με ## κλειδί: όνομα και οι γραμμές του ακολουθούν από κάτω. Αυτό δεν είναι όρος: { $detail }
refusal-content-term = { $file }, γραμμή { $line }: το γλωσσάρι δεν έχει τον όρο { $detail }.
refusal-content-duplicate-term = { $file }, γραμμή { $line }: ο όρος { $detail } υπάρχει δύο φορές.
refusal-content-term-source = { $file }, γραμμή { $line }: ο όρος { $detail } χρειάζεται μια γραμμή «source: …».
refusal-content-term-words = { $file }, γραμμή { $line }: ο όρος { $detail } χρειάζεται την εξήγησή του.
refusal-content-term-languages = { $file }: το γλωσσάρι έχει σε όλες τις γλώσσες τους ίδιους όρους με την ίδια σειρά. Η πρώτη διαφορά είναι ο όρος { $detail }.

courses-title = Προγράμματα
courses-this = Αυτό το πρόγραμμα
courses-lead = Σύντομα μαθήματα από αληθινά γκισέ. Με όποια σειρά θέλετε, στη γλώσσα σας όπου υπάρχει.
courses-search = Αναζήτηση σε προγράμματα και μαθήματα
courses-language = Γλώσσα
courses-any-language = Όλες οι γλώσσες
courses-length = Διάρκεια
courses-any-length = Κάθε διάρκεια
courses-short = Έως 30 λεπτά
courses-medium = Έως δύο ώρες
courses-long = Πάνω από δύο ώρες
courses-found = { $count ->
    [0] Δεν βρέθηκε πρόγραμμα.
    [one] Ένα πρόγραμμα.
   *[other] { $count } προγράμματα.
  }
courses-nothing-title = Τίποτα δεν ταιριάζει ακόμη
courses-nothing-text = Δοκιμάστε λιγότερες ή άλλες λέξεις ή αφαιρέστε ένα φίλτρο. Οι τόνοι και τα κεφαλαία δεν παίζουν ρόλο.
courses-show-all = Όλα τα προγράμματα
courses-units = { $count ->
    [one] Ένα μέρος
   *[other] { $count } μέρη
  }
courses-hours = { $minutes ->
    [0] { $hours } ώ.
   *[other] { $hours } ώ. { $minutes } λ.
  }
courses-only-in = Προς το παρόν μόνο: { $language }
courses-completed = Ολοκληρώθηκε
courses-in-progress = Έχετε κάνει το { $percent } %
courses-start = Ξεκινήστε το πρόγραμμα
courses-continue = Συνέχεια
courses-your-way = Η πορεία σας
courses-next = Επόμενο: { $title }
courses-takes = { $time } συνολικά
courses-points = { $points ->
    [one] Μπορείτε να κερδίσετε έναν πόντο
   *[other] Μπορείτε να κερδίσετε { $points } πόντους
  }
courses-not-yours = Αυτό το πρόγραμμα δεν υπάρχει ακόμη στη γλώσσα σας. Το διαβάζετε στη γλώσσα στην οποία γράφτηκε.
courses-licence = Ελεύθερη επαναχρησιμοποίηση: { $licence }
courses-missing-title = Δεν υπάρχει τέτοιο πρόγραμμα εδώ
courses-glossary = Γλωσσάρι με { $count ->
    [one] έναν όρο
   *[other] { $count } όρους
}
