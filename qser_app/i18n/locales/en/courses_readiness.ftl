# What a course has and lacks before learners see it.
ready-title = Before learners see this course
ready-done = Done:
ready-open = To do:
ready-nothing = Nothing is published in it yet. Add a lesson, a case, a quiz or a package, and publish it.
ready-shown = { $count ->
    [one] One unit is published and waits for learners.
   *[other] { $count } units are published and wait for learners.
  }
ready-drafts = { $count ->
    [one] One unit is still a draft; learners will not see it.
   *[other] { $count } units are still drafts; learners will not see them.
  }
ready-quiz = The quiz “{ $title }” has no questions yet.
ready-welcome = The catalogue does not say yet what the course is about.
ready-welcome-write = Write a summary
ready-language = { $language }: { $count } of { $total } texts are not published yet.
ready-translate-into = Translate into { $language }
ready-now = You can publish it now and go on with the rest later.
ready-whole = Everything is there.
