# Points, badges and levels.
rewards-category = { $category ->
    [activity] Activity
    [learning] Learning
    [test] Test
    [assignment] Assignment
    [survey] Survey
    [communication] Communication
    [certification] Certification
    [live] Live session
    [mentoring] Mentoring
    [practice] Good practice
   *[perfectionism] Perfectionism
  }
rewards-badge-name = { rewards-category } { $tier ->
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
    [assignment] { $count ->
        [one] { $count } assignment passed
       *[other] { $count } assignments passed
      }
    [survey] { $count ->
        [one] { $count } survey filled in
       *[other] { $count } surveys filled in
      }
    [communication] { $count ->
        [one] { $count } topic or comment
       *[other] { $count } topics or comments
      }
    [certification] { $count ->
        [one] { $count } certificate
       *[other] { $count } certificates
      }
    [live] { $count ->
        [one] { $count } live session attended for { $share }% of its time or more
       *[other] { $count } live sessions attended for { $share }% of their time or more
      }
    [mentoring] { $count ->
        [one] { $count } mentoring meeting
       *[other] { $count } mentoring meetings
      }
    [practice] { $count ->
        [one] { $count } good practice published or adopted
       *[other] { $count } good practices published or adopted
      }
   *[perfectionism] { $count ->
        [one] { $count } test with { $share }% or more
       *[other] { $count } tests with { $share }% or more
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
