# Πόντοι, παράσημα και επίπεδα.
rewards-how-title = Πώς κερδίζονται οι πόντοι
rewards-how-level-title = Πώς ανεβαίνετε επίπεδο
rewards-rule-sign-in = Σύνδεση: { $points } πόντοι, το πολύ μία φορά { $minutes ->
    [60] την ώρα
   *[other] κάθε { $minutes } λεπτά
  }
rewards-rule-unit = Ολοκλήρωση μέρους: { $points } πόντοι, όταν το προηγούμενο ολοκληρώθηκε τουλάχιστον { $seconds } δευτερόλεπτα νωρίτερα
rewards-rule-course = Ολοκλήρωση προγράμματος: { $points } πόντοι
rewards-rule-test = Επιτυχία σε τεστ: { $points ->
    [one] 1 πόντος
   *[other] { $points } πόντοι
  } για κάθε εκατοστιαία μονάδα της βαθμολογίας. Αν το επαναλάβετε, προστίθεται μόνο ό,τι κάνετε καλύτερα.
rewards-level-start = Όλοι ξεκινούν από το επίπεδο 1. Ένα επίπεδο δεν χάνεται ποτέ.
rewards-level-points = Ένα επίπεδο παραπάνω για κάθε { $count } πόντους
rewards-level-courses = Ένα επίπεδο παραπάνω για κάθε { $count } ολοκληρωμένα προγράμματα
rewards-level-badges = Ένα επίπεδο παραπάνω για κάθε { $count } παράσημα

rewards-badge-name = { $category ->
    [activity] Δραστηριότητα
    [learning] Μάθηση
    [test] Τεστ
   *[perfectionism] Αριστεία
  } – { $tier ->
    [1] Πρώτα βήματα
    [2] Σε άνθιση
    [3] Περιπέτεια
    [4] Εξερεύνηση
    [5] Αστέρι
    [6] Υπεραστέρι
    [7] Μαεστρία
   *[8] Κορυφή
  }
rewards-badge-criteria = { $category ->
    [activity] { $count ->
        [one] { $count } σύνδεση
       *[other] { $count } συνδέσεις
      }
    [learning] { $count ->
        [one] { $count } ολοκληρωμένο πρόγραμμα
       *[other] { $count } ολοκληρωμένα προγράμματα
      }
    [test] { $count ->
        [one] επιτυχία σε { $count } τεστ
       *[other] επιτυχία σε { $count } τεστ
      }
   *[perfectionism] { $count } τεστ με { $perfect } % ή παραπάνω
  }
rewards-badge-label = { rewards-badge-name }: { rewards-badge-criteria }
rewards-earned-on = Κερδήθηκε: { $day }
rewards-next-progress = { $have } από { $needed }
rewards-new-badge = Νέο παράσημο
rewards-new-badge-more = { $count ->
    [one] και ένα ακόμη
   *[other] και { $count } ακόμη
  }
rewards-new-level = Φτάσατε στο επίπεδο { $level }
rewards-thanks = Συνέχεια
notice-badge = Νέο παράσημο: { rewards-badge-name }
notice-level = Φτάσατε στο επίπεδο { $level }
