# The rules as everybody reads them.
rewards-how-title = How to collect points
rewards-how-level-title = How to level up
rewards-how-badges-title = How to earn badges
rewards-rule = { $what ->
    [sign_in] Signing in
    [course] Completing a course
    [certificate] Receiving a certificate
    [test] Passing a test
    [assignment] Passing an assignment
    [live] Attending a live session
    [comment] Opening a topic or commenting
    [upvote] A colleague finds your comment helpful
    [case] Playing a case to its end
    [practice] Publishing a good practice
    [adoption] Another department adopts your practice
    [meeting] Logging a mentoring meeting
    [survey] Filling in a survey
   *[unit] Completing a unit
  }
rewards-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
  }
rewards-percent = { $count ->
    [one] { $count } point for each per cent
   *[other] { $count } points for each per cent
  }
rewards-wait-hours = { $count ->
    [one] at most once an hour
   *[other] at most once in { $count } hours
  }
rewards-wait-minutes = { $count ->
    [one] at most once a minute
   *[other] at most once in { $count } minutes
  }
rewards-wait-seconds = { $count ->
    [one] at least a second apart
   *[other] at least { $count } seconds apart
  }
rewards-only-better = When you try again, only what you do better is added.
rewards-beyond-hour = Whoever learns for more than the sixty minutes of a day completes units and cases as ever, but earns no points for them that day.
rewards-no-points = At the moment nothing earns points here.
rewards-badges-lead = Every family of badges has eight tiers, from Newbie to Grandmaster. The first tier asks for what stands here, each further one for twice as much. A badge is never taken back.
rewards-level-start = Everybody starts at level 1. A level is never lost.
rewards-level-points = { $count ->
    [one] One level more for every point
   *[other] One level more for every { $count } points
  }
rewards-level-courses = { $count ->
    [one] One level more for every course completed
   *[other] One level more for every { $count } courses completed
  }
rewards-level-badges = { $count ->
    [one] One level more for every badge
   *[other] One level more for every { $count } badges
  }
