# Πόντοι, παράσημα και επίπεδα.
rewards-category = { $category ->
    [activity] Δραστηριότητα
    [learning] Μάθηση
    [test] Τεστ
    [assignment] Εργασίες
    [survey] Έρευνες
    [communication] Επικοινωνία
    [certification] Πιστοποίηση
    [live] Ζωντανά σεμινάρια
    [mentoring] Καθοδήγηση
    [practice] Καλές πρακτικές
   *[perfectionism] Αριστεία
  }
rewards-badge-name = { rewards-category } – { $tier ->
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
    [assignment] { $count ->
        [one] { $count } επιτυχημένη εργασία
       *[other] { $count } επιτυχημένες εργασίες
      }
    [survey] { $count ->
        [one] { $count } συμπληρωμένη έρευνα
       *[other] { $count } συμπληρωμένες έρευνες
      }
    [communication] { $count ->
        [one] { $count } θέμα ή σχόλιο
       *[other] { $count } θέματα ή σχόλια
      }
    [certification] { $count ->
        [one] { $count } πιστοποιητικό
       *[other] { $count } πιστοποιητικά
      }
    [live] { $count ->
        [one] { $count } ζωντανό σεμινάριο με παρουσία { $share } % ή παραπάνω
       *[other] { $count } ζωντανά σεμινάρια με παρουσία { $share } % ή παραπάνω
      }
    [mentoring] { $count ->
        [one] { $count } συνάντηση καθοδήγησης
       *[other] { $count } συναντήσεις καθοδήγησης
      }
    [practice] { $count ->
        [one] { $count } καλή πρακτική που δημοσιεύτηκε ή υιοθετήθηκε
       *[other] { $count } καλές πρακτικές που δημοσιεύτηκαν ή υιοθετήθηκαν
      }
   *[perfectionism] { $count } τεστ με { $share } % ή παραπάνω
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
