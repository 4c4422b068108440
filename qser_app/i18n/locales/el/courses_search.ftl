# Τι βρίσκει μια αναζήτηση στα προγράμματα.
search-within = Μέσα στα προγράμματα
search-course = Πρόγραμμα
search-lesson = Μάθημα
search-quiz = Κουίζ
search-scorm = Πακέτο
search-case = Περίπτωση
search-term = Γλωσσάρι
