# Was eine Suche in den Kursen findet.
search-within = In den Kursen
search-course = Kurs
search-lesson = Lektion
search-quiz = Quiz
search-scorm = Paket
search-case = Fall
search-term = Glossar
