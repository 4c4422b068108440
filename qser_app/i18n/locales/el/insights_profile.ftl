# Το προφίλ ενός μέλους: οι προβολές του και ποιος το κοίταξε.
profile-title = Προφίλ
profile-views = Προβολές του προφίλ
profile-view-profile = Προφίλ
profile-view-progress = Πρόοδος
profile-view-infographic = Γράφημα
profile-export = Εξαγωγή σε Excel
profile-missing-title = Δεν υπάρχει εδώ προφίλ για εσάς
profile-missing-text = Είτε δεν υπάρχει τέτοιο μέλος είτε το προφίλ του δεν είναι διαθέσιμο σε εσάς.
profile-limited = Βλέπετε ό,τι αφορά τα προγράμματα που έχετε αναλάβει.
profile-noted = Η επίσκεψή σας καταγράφεται στο αρχείο πρόσβασης του μέλους { $name }, που μπορεί να το διαβάσει.
profile-never = , καμία σύνδεση ακόμη
profile-progress = Επισκόπηση προόδου
profile-progress-finding = { $courses ->
    [0] Κανένα πρόγραμμα ακόμη.
    [one] Ολοκληρώθηκαν { $completed } από { $courses } πρόγραμμα.
   *[other] Ολοκληρώθηκαν { $completed } από { $courses } προγράμματα.
  }
profile-all-badges = Όλα τα παράσημα
profile-no-time = Κανένας χρόνος μάθησης τις τελευταίες 28 ημέρες.
profile-none = Δεν υπάρχει τίποτα ακόμη
profile-no-courses = Το μέλος δεν συμμετέχει ακόμη σε πρόγραμμα.
profile-no-tests = Το μέλος δεν έχει υποβάλει ακόμη κανένα τεστ.
profile-no-badges = Κανένα παράσημο ακόμη.
profile-role = Ρόλος
profile-answers = Απαντήσεις
profile-see-answers = Προβολή
profile-see-answers-of = Προβολή των απαντήσεων: { $title }
profile-units-done = { $units ->
    [one] Ολοκληρώθηκαν { $done } από { $units } μέρος
   *[other] Ολοκληρώθηκαν { $done } από { $units } μέρη
  }
insights-status-not-passed = Ανεπιτυχές
insights-status-left = Χωρίς εγγραφή πλέον
profile-log = Ποιοι κοίταξαν το προφίλ σας
profile-log-hint = Το προφίλ σας μπορούν να το δουν οι διαχειριστές και οι εκπαιδευτές των προγραμμάτων σας. Κάθε επίσκεψη γράφεται εδώ, το πολύ μία φορά την ώρα.
profile-log-none = Κανείς δεν έχει κοιτάξει το προφίλ σας μέχρι τώρα.
profile-log-who = Ποιος
profile-log-what = Τι
profile-log-when = Πότε
profile-log-file = Αρχείο Excel
profile-log-as-you = Η πλατφόρμα όπως τη βλέπετε
profile-tab-certifications = Πιστοποιητικά
profile-issued = Έκδοση
profile-expires = Ισχύει έως
profile-number = Αριθμός
profile-certificate = Πιστοποιητικό
profile-renewable = Ανανεώνεται από τώρα
profile-open-of = Άνοιγμα του πιστοποιητικού: { $title }
profile-no-certificates = Ολοκληρώστε ένα πρόγραμμα με τα τεστ του και το πιστοποιητικό σας θα βρίσκεται εδώ, με τον αριθμό του και τη σελίδα που το αποδεικνύει.
profile-no-certificate = Το μέλος δεν έχει ακόμη πιστοποιητικό.
profile-organisation = Οργανισμός
profile-as-of = Κατάσταση στις
profile-logins-week = Συνδέσεις τις τελευταίες 7 ημέρες
profile-logins-month = Συνδέσεις τις τελευταίες 30 ημέρες
profile-last-login = Τελευταία σύνδεση
profile-other-points = Άλλοι πόντοι
profile-summary = Σύνοψη
profile-fact = Στοιχείο
profile-value = Τιμή
profile-units = Μέρη
profile-unit = Μέρος
profile-open-time = Χρόνος που ήταν ανοιχτό
profile-began = Έναρξη
profile-badge = Παράσημο
profile-tier = Βαθμίδα
profile-needed = Απαιτούσε
profile-open-course = Μετάβαση στο πρόγραμμα
