# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Επόμενο μέρος
scorm-previous = Προηγούμενο μέρος
scorm-contents-done = { $done } από { $count } ολοκληρωμένα
scorm-part-locked = δεν είναι ακόμη διαθέσιμο
scorm-over = Το πρόγραμμα έκλεισε. Όλα έχουν αποθηκευτεί.
scorm-open-again = Άνοιγμα ξανά
scorm-window-close = Κλείσιμο παραθύρου
scorm-aside = Μέρος όσων ήθελε να αποθηκεύσει το μάθημα ξεπερνά όσα δέχεται η πλατφόρμα. Δεν αποθηκεύτηκε· μπορείτε να συνεχίσετε.
scorm-time-over = Ο χρόνος για αυτό το μέρος τελείωσε. Μπορείτε να συνεχίσετε.
scorm-time-closed = Ο χρόνος για αυτό το μέρος τελείωσε και το μέρος έκλεισε. Ό,τι κάνατε έχει αποθηκευτεί.
