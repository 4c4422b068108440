# The desk: where facilitators look after their courses.
desk-title = Course desk
desk-lead = Everything you look after: settings, questions and results, course by course.
desk-add-package = Add a SCORM package
desk-whole-house = for every organisation
desk-status-draft = Draft
desk-status-published = Published
desk-status-archived = Archived
desk-learners = { $count ->
    [0] Nobody enrolled yet
    [one] One person enrolled
   *[other] { $count } people enrolled
  }
desk-questions = { $count ->
    [one] One question in the bank
   *[other] { $count } questions in the bank
  }
desk-none-title = No course of yours yet
desk-none-text = Begin a course above, or bring in a SCORM package: either becomes a course of your organisation.
desk-as-learner = See it as a learner
desk-from-course = Look after this course
desk-no-units = Nothing stands in this module yet.
desk-kind-lesson = Lesson
desk-kind-case = Case
desk-kind-quiz = Quiz
desk-kind-scorm = SCORM package
desk-unit-people = { $begun ->
    [one] One person began
   *[other] { $begun } people began
  }, { $completed ->
    [0] nobody completed yet
    [one] one completed
   *[other] { $completed } completed
  }
desk-unit-nobody = Nobody has begun yet
desk-back = Back to the course desk
desk-missing-what = Nothing to look after at this address
desk-missing-text = There is no such course, or somebody else looks after it.
desk-no-questions = No questions yet
desk-write-questions = Write questions
desk-write-questions-of = Write questions for “{ $title }”
desk-case-text = Text and map
desk-case-text-of = Text and map of { $title }
desk-case-proposals = Proposed cases
