# The infographic: what it says beside the profile's own words, on the screen and on paper.
infographic-pdf = Download as PDF
infographic-png = Download as picture
infographic-how = How this is reckoned
infographic-how-badges = Every badge is counted, in each of its eight tiers.
infographic-how-compared = A place is one more than the number of colleagues in the organisation with strictly more. Whoever has the same shares a place; whoever is hidden is not counted.
infographic-how-tests = Passed tests, divided by all tests handed in. The average is that of the scores that are shown to the learner; practice does not count.
infographic-how-time = Minutes in which something was done in a lesson, a quiz or a package. Time with nothing happening is not counted.
infographic-how-months = Active minutes, days with any, and units completed, by the calendar of the learner's own time zone.
infographic-how-rhythm = Active minutes of each day in the last twelve weeks: none, up to 10, 20, 40 minutes, and more.
infographic-months = This month
infographic-months-finding = { $change ->
    [more] { $time } this month so far, { $difference } more than by this day last month.
    [less] { $time } this month so far, { $difference } less than by this day last month.
   *[same] { $time } this month so far, as much as by this day last month.
  }
infographic-this-month = This month so far
infographic-last-month = Last month
infographic-by-this-day = Last month by this day
infographic-learning-time = Learning time
infographic-days = Days of learning
infographic-units = Units completed
infographic-mark = The line in the lower bar: what it was by this day.
infographic-rhythm = Weekly rhythm
infographic-rhythm-finding = { $count ->
    [0] No day of learning in the last twelve weeks yet.
    [one] One day of learning in the last twelve weeks.
   *[other] { $count } days of learning in the last twelve weeks.
  }
infographic-busiest = Most minutes on: { $day }
infographic-behind = The numbers behind it
infographic-as-of = As of { $day }
infographic-place = Place
infographic-calendar = Calendar of the last twelve weeks, a square a day
infographic-title = Learning at a glance
