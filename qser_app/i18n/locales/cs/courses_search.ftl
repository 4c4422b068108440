# Co najde hledání v kurzech.
search-within = Uvnitř kurzů
search-course = Kurz
search-lesson = Lekce
search-quiz = Kvíz
search-scorm = Balíček
search-case = Případ
search-term = Slovníček
