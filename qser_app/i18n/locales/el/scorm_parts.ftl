# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Επόμενο μέρος
scorm-previous = Προηγούμενο μέρος
scorm-contents-done = { $done } από { $count } ολοκληρωμένα
scorm-part-locked = δεν είναι ακόμη διαθέσιμο
scorm-over = Το πρόγραμμα έκλεισε. Όλα έχουν αποθηκευτεί.
scorm-open-again = Άνοιγμα ξανά
scorm-window-close = Κλείσιμο παραθύρου
