# Grading a quiz anew after a correction.
regrade-title = Grade again after a correction
regrade-text = Use this once you have corrected an answer key or lowered the pass mark. Every answer is graded by the newest version of its question, as long as that asks the same in the same words. Nobody loses a pass, a completed unit or points.
regrade-look = See what would change
regrade-would-change = { $count ->
    [one] One result would change. Attempts that were handed in: { $all }.
   *[other] { $count } results would change. Attempts that were handed in: { $all }.
  }
regrade-only-reviews = { $count ->
    [one] No result would change, but one attempt would show the corrected answers.
   *[other] No result would change, but { $count } attempts would show the corrected answers.
  }
regrade-nothing = { $count ->
    [0] Nobody has handed in this quiz yet, so there is nothing to grade again.
    [one] Nothing would change: the one attempt that was handed in is graded as it would be now.
   *[other] Nothing would change: all { $count } attempts that were handed in are graded as they would be now.
  }
regrade-corrected = { $count ->
    [one] A newer version of one question grades its earlier answers.
   *[other] Newer versions of { $count } questions grade their earlier answers.
  }
regrade-reworded = { $count ->
    [one] One question has been reworded since. Its earlier answers are graded as it was asked then.
   *[other] { $count } questions have been reworded since. Their earlier answers are graded as they were asked then.
  }
regrade-lines = Results that would change
regrade-before = Now
regrade-after = Graded again
regrade-first = The first { $count } of { $all } are shown.
regrade-hint = 3 to 500 characters. Everybody whose result changes will read it, and it is written down with your name.
regrade-now = { $count ->
    [one] Grade one attempt again
   *[other] Grade { $count } attempts again
  }
regrade-done = { $count ->
    [0] The attempts were graded again. No result has changed.
    [one] The attempts were graded again. One result has changed, and the person was told.
   *[other] The attempts were graded again. { $count } results have changed, and the people were told.
  }
notice-attempt-regraded = Your attempt { $number } at “{ $title }” was graded again. What you have passed and earned stays yours. The reason: { $reason }
