# The profile and the infographic.
insights-title = Me
insights-tabs = Parts of my profile
insights-tab-overview = Overview
insights-tab-courses = Courses
insights-tab-tests = Tests
insights-tab-badges = Badges
insights-tab-timeline = Timeline
insights-role-learner = Learner
insights-role-mentor = Mentor
insights-role-facilitator = Facilitator
insights-role-manager = Manager
insights-role-admin = Administrator
insights-role-superadmin = Superadministrator
insights-presence = { $week ->
    [one] { $week } login last week
   *[other] { $week } logins last week
  }, { $month ->
    [one] { $month } login last month
   *[other] { $month } logins last month
  }
insights-last-sign-in = , last login:
insights-see-infographic = View infographic
insights-points = Points
insights-level = Level
insights-badges = Badges
insights-activity = Activity
insights-activity-finding = { $minutes ->
    [0] No learning time in the last { $days } days yet.
    [one] One minute of learning in the last { $days } days.
   *[other] { $minutes } minutes of learning in the last { $days } days.
  }
insights-show-table = Show the numbers
insights-day = Day
insights-minutes = Minutes
insights-newest-badges = Newest badges
insights-no-badges = No badge yet. The first ones come quickly: sign in four times, or complete a course.
insights-first-badges = The first ones come quickly: sign in four times, or complete a course.
insights-badges-ahead = Within reach
insights-badges-earned = { $count ->
    [0] No badge earned yet
    [one] One badge earned
   *[other] { $count } badges earned
  }
insights-course = Course
insights-enrolled = Enrolled
insights-completed = Completed
insights-status = Status
insights-progress = Progress
insights-score = Score
insights-best-score = Best score
insights-time-spent = Time
insights-test = Test
insights-attempts = Attempts
insights-last = Last taken
insights-status-completed = Completed
insights-status-in-progress = In progress
insights-status-not-started = Not started
insights-passed = Passed
insights-not-passed = Not passed
insights-percent = { $percent }%
insights-time = { $hours ->
    [0] { $minutes }m
   *[other] { $hours }h{ NUMBER($minutes, minimumIntegerDigits: 2) }m
  }
insights-no-courses-text = Open a course once and it appears here, with your progress, your score and the time you spent.
insights-no-tests-text = When you hand in the quiz of a module, its best score stands here. You can take it as often as it allows.
insights-no-events-title = Nothing has happened yet
insights-no-events-text = What you complete and earn is written here, the newest first.
insights-more = Show older
insights-event-points = +{ $points }
insights-infographic-title = My learning at a glance
insights-compared = Compared to others
insights-compared-finding = { $whose ->
    [own] By points you are { $place } in your organisation.
   *[other] By points { $place } in the organisation.
  }
insights-not-compared = { $whose ->
    [own] You are not compared: either you chose to be hidden, or too few colleagues take part yet.
   *[other] No comparison with others.
  }
insights-completion = Course completion rate
insights-completion-finding = { $courses ->
    [0] No course yet
    [one] One course
   *[other] { $courses } courses
  }, { $completed ->
    [0] no completion yet
    [one] one completion
   *[other] { $completed } completions
  }
insights-completion-formula = Completed courses, divided by all courses one is enrolled in.
insights-pass-rate = Test pass rate
insights-executions = Tests handed in
insights-executions-finding = { $executions ->
    [0] No test handed in yet
    [one] One test handed in
   *[other] { $executions } tests handed in
  }, { $passed ->
    [0] none passed yet
    [one] one passed
   *[other] { $passed } passed
  }
insights-average = Average score
insights-training-time = Training time
insights-time-finding = { $hours ->
    [0] { $minutes }m
   *[other] { $hours }h{ NUMBER($minutes, minimumIntegerDigits: 2) }m
  } of training time
insights-most-active = Most active courses
insights-no-time = Time is counted while you learn. Open a lesson and it begins.
insights-cases = Practical cases
insights-cases-finding = { $count ->
    [one] One case played to its end
   *[other] { $count } cases played to their end
  }: what the last run of each showed
insights-cases-note = Only you see this. Playing a case again with another sentence shows more.
insights-cases-case = Case
insights-cases-runs = Runs
insights-cases-best = best { $percent }%
