# Cases: a talk at a counter, choices, and what they show.
cases-how = You choose what to say and do. Nothing here is right or wrong: you see what follows, and at the end what your way has shown. There is no time limit, and you can play it as often as you like.
cases-standing = { $count ->
    [one] You have been through this case once
   *[other] You have been through this case { $count } times
  } and found { $ends } of { $all } endings.
cases-begin = Begin
cases-again = Play it again
cases-look-back = See how it ended last time
cases-situation = The situation and the people
cases-ask = What do you say or do?
cases-now = Moment { $number }. { $count ->
    [one] One way to go on.
   *[other] { $count } ways to go on.
  }
cases-anew = Start again from the beginning
cases-you = You
cases-you-chose = You chose: { $choice }
cases-end = The end:
cases-over = The case has come to an end. The debrief follows.
cases-debrief = Looking back
cases-observe = Observe
cases-interpret = Interpret
cases-act = Act
cases-percent = { $percent }% of what your way offered
cases-much = You used { $percent }% of what your way offered: much of it.
cases-part = You used { $percent }% of what your way offered: a good part. Another way shows more.
cases-less = You used { $percent }% of what your way offered. Play it again and try another sentence.
cases-unasked = No moment on your way asked for this.
cases-stages = What your sentences sounded like
cases-stages-note = Stages of the Bennett scale, for sentences and never for people. Nobody stands on one stage alone.
cases-stage-denial = Denial
cases-stage-defense = Defence
cases-stage-minimization = Minimisation
cases-stage-acceptance = Acceptance
cases-stage-adaptation = Adaptation
cases-stage-integration = Integration
cases-earned = { $points ->
    [one] You earned one point.
   *[other] You earned { $points } points.
  }
cases-found = You have found { $ends } of { $all } endings.
cases-changed = This case has been changed since you began. Please begin it anew; what you completed stays completed.
refusal-case-run-over = This run has come to its end, perhaps in another window. You see it as it is now.
refusal-case-moved-on = You have gone on in another window or on another device. You see it as it is now.
refusal-case-run-too-long = You have gone round and round a hundred times. Please start again from the beginning.
cases-to-propose = Propose a case from your own work
