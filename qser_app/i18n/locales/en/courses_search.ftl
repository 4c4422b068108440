# What a search in the courses finds.
search-within = Inside courses
search-course = Course
search-lesson = Lesson
search-quiz = Quiz
search-scorm = Package
search-case = Case
search-term = Glossary
