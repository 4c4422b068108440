# Points, badges and levels.
rewards-how-title = How points are earned
rewards-how-level-title = How to level up
rewards-rule-sign-in = Signing in: { $points } points, at most once { $minutes ->
    [60] an hour
   *[other] in { $minutes } minutes
  }
rewards-rule-unit = Completing a unit: { $points } points, when the last one was at least { $seconds } seconds ago
rewards-rule-course = Completing a course: { $points } points
rewards-rule-test = Passing a test: { $points ->
    [one] 1 point
   *[other] { $points } points
  } for each per cent of your score. When you take it again, only what you do better is added.
rewards-level-start = Everybody starts at level 1. A level is never lost.
rewards-level-points = One level more for every { $count } points
rewards-level-courses = One level more for every { $count } courses completed
rewards-level-badges = One level more for every { $count } badges

rewards-badge-name = { $category ->
    [activity] Activity
    [learning] Learning
    [test] Test
   *[perfectionism] Perfectionism
  } { $tier ->
    [1] Newbie
    [2] Grower
    [3] Adventurer
    [4] Explorer
    [5] Star
    [6] Superstar
    [7] Master
   *[8] Grandmaster
  }
rewards-badge-criteria = { $category ->
    [activity] { $count ->
        [one] { $count } sign-in
       *[other] { $count } sign-ins
      }
    [learning] { $count ->
        [one] { $count } course completed
       *[other] { $count } courses completed
      }
    [test] { $count ->
        [one] { $count } test passed
       *[other] { $count } tests passed
      }
   *[perfectionism] { $count ->
        [one] { $count } test with { $perfect }% or more
       *[other] { $count } tests with { $perfect }% or more
      }
  }
rewards-badge-label = { rewards-badge-name }: { rewards-badge-criteria }
rewards-earned-on = Earned on { $day }
rewards-next-progress = { $have } of { $needed }
rewards-new-badge = New badge
rewards-new-badge-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
rewards-new-level = You have reached level { $level }
rewards-thanks = Carry on
notice-badge = New badge: { rewards-badge-name }
notice-level = You have reached level { $level }
