# Μάθηση: αρχική, ενότητες, μάθημα, η ώρα της ημέρας.
learning-loading = Το μάθημα έρχεται
learning-units = Ενότητες του μαθήματος
learning-units-of = Όλες οι ενότητες · { $percent }%
learning-percent = Έχει ολοκληρωθεί το { $percent }% του μαθήματος
learning-trail = Πού βρίσκεσαι
learning-lesson-of = Ενότητα { $number } από { $total }
learning-quiz-of = { $total ->
    [one] Κουίζ
   *[other] Κουίζ { $number } από { $total }
  }
learning-package-of = { $total ->
    [one] Διαδραστική ενότητα
   *[other] Διαδραστική ενότητα { $number } από { $total }
  }
learning-minutes = { $minutes } λ.
learning-takes = { $minutes ->
    [one] Περίπου ένα λεπτό
   *[other] Περίπου { $minutes } λεπτά
  }
learning-done-mark = Ολοκληρώθηκε
learning-begun-mark = Ξεκίνησε
learning-open-mark = Δεν έχει ξεκινήσει
learning-previous = Προηγούμενο
learning-next = Επόμενο
learning-ways = Πριν και μετά από αυτή την ενότητα
learning-missing-title = Αυτή η ενότητα δεν είναι εδώ
learning-missing-what = Ίσως μεταφέρθηκε ή δεν είναι διαθέσιμη για σένα
learning-missing-text = Δεν χάθηκε τίποτα δικό σου. Στον κατάλογο θα βρεις ό,τι μπορείς να παρακολουθήσεις.
learning-to-catalogue = Στον κατάλογο
learning-read-in = Γλώσσα αυτής της ενότητας
learning-smaller = Μικρότερα γράμματα
learning-larger = Μεγαλύτερα γράμματα
learning-print = Εκτύπωση της ενότητας
learning-shortcuts = Πλήκτρα: J επόμενο, K προηγούμενο· στις ενότητες κειμένου και → ←
learning-callout = Αξίζει να το θυμάσαι
learning-counter = Από το γκισέ
learning-try = Δοκίμασέ το
learning-reflect = Για σένα
learning-note-saved = Αποθηκεύτηκε. Μόνο εσύ μπορείς να το διαβάσεις.
learning-note-saving = Αποθηκεύεται… Ως τότε οι λέξεις σου φυλάσσονται σε αυτόν τον περιηγητή.
learning-sources = { $count ->
    [one] Μία πηγή
   *[other] { $count } πηγές
  }
learning-as-of = Ισχύει στις { $day }. Θα ελεγχθεί ξανά έως τις { $review }.
learning-finish = Ολοκληρώθηκε, πάμε παρακάτω
learning-go-on = Πάμε παρακάτω
learning-done = { $points ->
    [0] Ολοκληρώθηκε.
    [one] Ολοκληρώθηκε. Κέρδισες έναν πόντο.
   *[other] Ολοκληρώθηκε. Κέρδισες { $points } πόντους.
  }
learning-course-done = { $points ->
    [0] Ολοκλήρωσες το μάθημα. Μπράβο!
   *[other] Ολοκλήρωσες το μάθημα. Μπράβο! Κέρδισες { $points } πόντους.
  }
learning-enough-title = Η ώρα σου συμπληρώθηκε. Μπράβο, τα λέμε αύριο.
learning-enough-text = Η θέση σου φυλάχτηκε. Μπορείς να συνεχίσεις αν θέλεις· από εδώ και πέρα δεν προστίθενται πόντοι, γιατί το ξεκούραστο μυαλό κρατά περισσότερα.
learning-enough-stop = Σταματώ εδώ
learning-enough-go-on = Συνεχίζω παρ' όλα αυτά
learning-continue = Συνέχεια:
learning-continue-button = Συνέχεια
learning-minutes-left = { $minutes ->
    [one] Μένει ένα λεπτό
   *[other] Μένουν { $minutes } λεπτά
  }
learning-first = Ξεκίνα με:
learning-first-text = Η πρώτη ενότητα διαρκεί { $minutes ->
    [one] ένα λεπτό
   *[other] { $minutes } λεπτά
  }. Μπορείς να σταματήσεις όποτε θέλεις και να συνεχίσεις από το ίδιο σημείο.
learning-begin = Ξεκίνα την πρώτη ενότητα
learning-to-course = Όλο το μάθημα
learning-fits = Τι χωράει σε { $minutes } λεπτά;
learning-hour = Τα σημερινά σου λεπτά
learning-hour-label = { $minutes } από { $goal } λεπτά
learning-finished-title = Ολοκλήρωσες ό,τι υπάρχει εδώ
learning-finished-text = Μπορείς να επιστρέψεις σε όποια ενότητα θέλεις. Νέα μαθήματα θα εμφανίζονται στον κατάλογο.
learning-no-course-title = Δεν υπάρχει ακόμη μάθημα για σένα
learning-no-course-text = Μόλις δημοσιευτεί κάποιο για σένα, θα το βρεις εδώ.
