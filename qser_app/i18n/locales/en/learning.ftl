# Learning: home, the player, the lesson, the hour.
learning-loading = The lesson is coming
learning-units = Units of this course
learning-units-of = All units · { $percent }% done
learning-percent = { $percent }% of the course done
learning-trail = Where you are
learning-lesson-of = Lesson { $number } of { $total }
learning-quiz-of = { $total ->
    [one] Quiz
   *[other] Quiz { $number } of { $total }
  }
learning-package-of = { $total ->
    [one] Interactive lesson
   *[other] Interactive lesson { $number } of { $total }
  }
learning-case-of = { $total ->
    [one] Case
   *[other] Case { $number } of { $total }
  }
learning-minutes = { $minutes } min
learning-takes = { $minutes ->
    [one] About one minute
   *[other] About { $minutes } minutes
  }
learning-done-mark = Done
learning-begun-mark = Begun
learning-open-mark = Not begun
learning-previous = Previous
learning-next = Next
learning-ways = Before and after this unit
learning-missing-title = This unit is not here
learning-missing-what = It may have moved, or it is not for you to see
learning-missing-text = Nothing of yours is lost. In the catalogue you find everything that you can take.
learning-to-catalogue = To the catalogue
learning-read-in = Language of this lesson
learning-smaller = Smaller letters
learning-larger = Larger letters
learning-print = Print this lesson
learning-shortcuts = Keys: J next, K previous; in lessons also → and ←
learning-callout = Worth remembering
learning-counter = From the counter
learning-try = Try it
learning-reflect = For yourself
learning-note-saved = Saved. Only you can read this.
learning-note-saving = Saving… Your words are kept in this browser until then.
learning-sources = { $count ->
    [one] One source
   *[other] { $count } sources
  }
learning-as-of = As of { $day }. To be read again by { $review }.
learning-finish = Mark as done and go on
learning-go-on = Continue
learning-done = { $points ->
    [0] Done.
    [one] Done. You earned one point.
   *[other] Done. You earned { $points } points.
  }
learning-course-done = { $points ->
    [0] You completed the course. Well done!
   *[other] You completed the course. Well done! You earned { $points } points.
  }
learning-enough-title = That is your hour. Well done, see you tomorrow.
learning-enough-text = Your place is kept. You can go on if you like; from here on no points are added, because a rested mind keeps more.
learning-enough-stop = Stop here
learning-enough-go-on = Continue anyway
learning-continue = Continue:
learning-continue-button = Continue
learning-minutes-left = { $minutes ->
    [one] One minute left
   *[other] { $minutes } min left
  }
learning-first = Begin with:
learning-first-text = Your first lesson takes { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }. You can stop at any point and go on where you were.
learning-begin = Start the first lesson
learning-to-course = The whole course
learning-fits = What fits in { $minutes } minutes?
learning-others = Your other courses
learning-hour = Your minutes today
learning-hour-label = { $minutes } of { $goal } minutes
learning-finished-title = You have completed everything here
learning-finished-text = You can come back to any lesson, and new courses will appear in the catalogue.
learning-no-course-title = There is no course for you yet
learning-no-course-text = As soon as one is published for you, you will find it here.
learning-newest-badges = Your newest badges
learning-all-badges = All my badges
learning-glossary = The whole glossary
learning-term-close = Close
