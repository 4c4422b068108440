# Μάθηση: αρχική, προβολή, μάθημα, η ώρα της ημέρας.
learning-loading = Το μάθημα έρχεται
learning-units = Τα μέρη του προγράμματος
learning-units-of = Όλα τα μέρη · έχετε κάνει το { $percent } %
learning-percent = Έχετε κάνει το { $percent } % του προγράμματος
learning-trail = Πού βρίσκεστε
learning-lesson-of = Μάθημα { $number } από { $total }
learning-quiz-of = { $total ->
    [one] Κουίζ
   *[other] Κουίζ { $number } από { $total }
  }
learning-package-of = { $total ->
    [one] Διαδραστικό μάθημα
   *[other] Διαδραστικό μάθημα { $number } από { $total }
  }
learning-case-of = { $total ->
    [one] Περίπτωση
   *[other] Περίπτωση { $number } από { $total }
  }
learning-minutes = { $minutes } λ.
learning-takes = { $minutes ->
    [one] Περίπου ένα λεπτό
   *[other] Περίπου { $minutes } λεπτά
  }
learning-done-mark = Ολοκληρώθηκε
learning-begun-mark = Σε εξέλιξη
learning-open-mark = Δεν ξεκίνησε
learning-previous = Προηγούμενο
learning-next = Επόμενο
learning-ways = Πριν και μετά από αυτό το μέρος
learning-missing-title = Αυτό το μέρος δεν είναι εδώ
learning-missing-what = Ίσως μεταφέρθηκε ή δεν είναι διαθέσιμο για εσάς
learning-missing-text = Δεν χάθηκε τίποτα δικό σας. Στον κατάλογο θα βρείτε ό,τι μπορείτε να παρακολουθήσετε.
learning-to-catalogue = Στον κατάλογο
learning-read-in = Γλώσσα αυτού του μαθήματος
learning-smaller = Μικρότερα γράμματα
learning-larger = Μεγαλύτερα γράμματα
learning-print = Εκτύπωση του μαθήματος
learning-shortcuts = Πλήκτρα: J επόμενο, K προηγούμενο· στα μαθήματα κειμένου και με → ή ←
learning-callout = Αξίζει να το θυμάστε
learning-counter = Από το γκισέ
learning-try = Δοκιμάστε το
learning-reflect = Για εσάς
learning-note-saved = Αποθηκεύτηκε. Μόνο εσείς μπορείτε να το διαβάσετε.
learning-note-saving = Αποθηκεύεται… Ως τότε όσα γράψατε φυλάσσονται σε αυτό το πρόγραμμα περιήγησης.
learning-sources = { $count ->
    [one] Μία πηγή
   *[other] { $count } πηγές
  }
learning-as-of = Με στοιχεία έως: { $day }. Επόμενος έλεγχος: { $review }.
learning-finish = Ολοκλήρωση και συνέχεια
learning-go-on = Συνέχεια
learning-done = { $points ->
    [0] Ολοκληρώθηκε.
    [one] Ολοκληρώθηκε. Κερδίσατε έναν πόντο.
   *[other] Ολοκληρώθηκε. Κερδίσατε { $points } πόντους.
  }
learning-course-done = { $points ->
    [0] Ολοκληρώσατε το πρόγραμμα. Μπράβο!
    [one] Ολοκληρώσατε το πρόγραμμα. Μπράβο! Κερδίσατε έναν πόντο.
   *[other] Ολοκληρώσατε το πρόγραμμα. Μπράβο! Κερδίσατε { $points } πόντους.
  }
learning-enough-title = Η ώρα σας συμπληρώθηκε. Μπράβο, τα λέμε αύριο.
learning-enough-text = Κρατήσαμε τη θέση σας. Μπορείτε να συνεχίσετε αν θέλετε· από εδώ και πέρα δεν προστίθενται πόντοι, γιατί το ξεκούραστο μυαλό κρατά περισσότερα.
learning-enough-stop = Σταματώ εδώ
learning-enough-go-on = Συνεχίζω παρ’ όλα αυτά
learning-continue = Συνέχεια:
learning-continue-button = Συνέχεια
learning-minutes-left = { $minutes ->
    [one] Μένει ένα λεπτό
   *[other] Μένουν { $minutes } λεπτά
  }
learning-first = Ξεκινήστε με:
learning-first-text = Το πρώτο σας μάθημα διαρκεί { $minutes ->
    [one] ένα λεπτό
   *[other] { $minutes } λεπτά
  }. Μπορείτε να σταματήσετε όποτε θέλετε και να συνεχίσετε από το ίδιο σημείο.
learning-begin = Ξεκινήστε το πρώτο μάθημα
learning-to-course = Όλο το πρόγραμμα
learning-fits = Τι χωράει σε { $minutes } λεπτά;
learning-others = Τα άλλα σας προγράμματα
learning-hour = Τα σημερινά σας λεπτά
learning-hour-label = { $minutes } από { $goal } λεπτά
learning-finished-title = Ολοκληρώσατε ό,τι υπάρχει εδώ
learning-finished-text = Μπορείτε να επιστρέψετε σε όποιο μάθημα θέλετε. Νέα προγράμματα θα εμφανίζονται στον κατάλογο.
learning-no-course-title = Δεν υπάρχει ακόμη πρόγραμμα για εσάς
learning-no-course-text = Μόλις δημοσιευτεί κάποιο για εσάς, θα το βρείτε εδώ.
learning-newest-badges = Τα νεότερα παράσημά σας
learning-all-badges = Όλα τα παράσημά μου
learning-glossary = Ολόκληρο το γλωσσάρι
learning-term-close = Κλείσιμο
