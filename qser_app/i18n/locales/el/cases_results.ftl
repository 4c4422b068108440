# Αποτελέσματα μιας περίπτωσης για όσους φροντίζουν το πρόγραμμά της.
cases-results = Αποτελέσματα της περίπτωσης
cases-results-people = Άτομα που την έπαιξαν
cases-results-runs = Φορές που άρχισε
cases-results-finished = Φορές που ολοκληρώθηκε
cases-results-older = { $count ->
    [one] Μία φορά που παίχτηκε η περίπτωση όπως ήταν πριν δεν υπολογίζεται εδώ.
   *[other] { $count } φορές που παίχτηκε η περίπτωση όπως ήταν πριν δεν υπολογίζονται εδώ.
  }
cases-results-few = Ακόμη λίγα άτομα
cases-results-few-text = Οι επιλογές και τα τέλη εμφανίζονται μόλις παίξουν την περίπτωση { $fewest } άτομα, ώστε κανενός ο δρόμος να μην ξεχωρίζει από των άλλων.
cases-results-competences = Τι έδειξαν οι δρόμοι
cases-results-how = Πόσα αξιοποιήθηκαν από όσα πρόσφεραν οι σκηνές στους δρόμους των ανθρώπων. Είναι ο μέσος όρος όλων των φορών που η περίπτωση έφτασε σε ένα τέλος.
cases-results-competence = Ικανότητα
cases-results-gained = Αξιοποιήθηκε
cases-results-ends = Τέλη
cases-results-end = Τέλος
cases-results-scenes = Σκηνές και επιλογές
cases-results-visits = { $count ->
    [0] Κανείς δεν έχει φτάσει εδώ ακόμη.
    [one] Εδώ έγινε επιλογή μία φορά.
   *[other] Εδώ έγινε επιλογή { $count } φορές.
  }
cases-results-choice = Επιλογή
cases-results-leads = οδηγεί σε:
cases-results-times = Πόσες φορές
cases-results-part = Μερίδιο
