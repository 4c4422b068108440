# Who is where in a course.
course-people-here = People
pace-stuck = stuck
pace-going = going on
pace-not_begun = not begun
pace-done = done
learners-none-title = Nobody to show
learners-none-text = Enrol people, or take away a filter.
learners-enrol = Enrol people
learners-download = Take the list along (Excel)
learners-pace = How they get on
learners-why = Why
learners-progress = Progress
learners-percent = Progress in per cent
learners-done = Units done
learners-of = Units in all
learners-unit = Where they are
learners-last = Last active
learners-enrolled = Enrolled
learners-completed = Completed
learners-failed = Failed “{ $title }” twice
learners-idle = No progress for a week
learners-remind = Remind
learners-remind-one = A reminder to { $name }
learners-remind-stuck = Remind all who are stuck
learners-remind-all = { $count ->
    [one] A reminder to the one person who is stuck
   *[other] A reminder to the { $count } people who are stuck
  }
learners-reminder-words = What you say to them
learners-reminder-hint = Leave the sentence as it is and everybody reads it in their own language. It arrives in their notices; a mail leads there, without words of your own. At most once a week.
learners-reminder-default = The course is waiting for you where you stopped. Ten minutes are enough for the next step.
learners-send = Send the reminder
learners-not-now = Not now
learners-reminded = { $count ->
    [0] Nobody to remind.
    [one] One person is reminded.
   *[other] { $count } people are reminded.
  }
learners-reminded-some = { $count ->
    [0] Nobody is reminded
    [one] One person is reminded
   *[other] { $count } people are reminded
  }. Reminded within the week already: { $soon }. Want no reminders: { $unwanted }.
learners-reminded-on = Reminded on { $day }
learners-wants-none = Wants no reminders
learners-take-out = Take out
learners-take-out-of = Take out: { $name }
learners-taken-out = { $name } is no longer in this course. What they did stays.
refusal-reminder-long = This is too long: { $longest } characters are enough.
notice-course-reminder = { $sender } thinks of you: “{ $title }” is waiting where you stopped. Ten minutes are enough for the next step.
notice-course-reminder-own = { $sender } writes about “{ $title }”: { $words }
learners-remind-of = Remind: { $name }
