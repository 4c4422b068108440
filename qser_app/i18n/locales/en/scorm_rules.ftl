# What facilitators decide for a package: attempts, what counts, resets.
refusal-no-package-attempts-left = { $allowed ->
    [one] You have used the one attempt this package allows.
   *[other] You have used all { $allowed } attempts this package allows.
  }
refusal-attempt-not-finished = A new attempt can begin once the last one is finished. Please go on where you stopped.
refusal-reason-missing = Please give a reason of 3 to 500 characters.
refusal-already-reset = This attempt has been reset already. Nothing was changed.
notice-attempt-reset = Your attempt { $number } at “{ $title }” was reset, so you can begin anew. What you have completed stays completed. The reason: { $reason }

scorm-rules-title = Settings of this package
scorm-rules-attempts-head = Attempts
scorm-rules-attempts = How many attempts are allowed?
scorm-rules-attempts-hint = 0 means as many as one likes. A new attempt can begin once the last one is finished.
scorm-rules-attempts-wrong = Please type a whole number from 0 to { $most }.
scorm-rules-counts = Which attempt counts?
scorm-rules-counts-hint = It decides the score of this unit. Whoever has completed it stays completed.
scorm-rules-highest = The highest score
scorm-rules-average = The average of all attempts
scorm-rules-first = The first attempt
scorm-rules-last = The last attempt
scorm-rules-done-head = Passing and completing
scorm-rules-mastery = Score needed to pass, in per cent
scorm-rules-mastery-hint = Leave it empty to keep what the package asks for itself.
scorm-rules-mastery-wrong = Please type a whole number from 0 to 100, or leave it empty.
scorm-rules-force = Count it as completed once it has been opened and left
scorm-rules-force-hint = For packages that never report completion. A failed test stays failed.
scorm-rules-window-head = Where it opens
scorm-rules-window = The package is shown
scorm-rules-in-page = in the page
scorm-rules-in-window = in a window of its own
scorm-rules-window-hint = Some older packages need a window of their own to fit.
scorm-rules-save = Save
scorm-rules-saved = Saved. This holds from the next thing a learner does.
desk-missing-unit = There is no such unit, or somebody else looks after it.
desk-settings = Settings
desk-settings-of = Settings: { $title }

scorm-tries = Your attempts
scorm-tries-of = { $taken ->
    [0] No attempt used yet, of { $allowed } allowed.
    [one] One attempt used, of { $allowed } allowed.
   *[other] { $taken } attempts used, of { $allowed } allowed.
  }
scorm-tries-free = { $taken ->
    [one] One attempt so far; you may try as often as you like.
   *[other] { $taken } attempts so far; you may try as often as you like.
  }
scorm-tries-highest = Your best score counts.
scorm-tries-average = The average of your attempts counts.
scorm-tries-first = The score of your first attempt counts.
scorm-tries-last = The score of your last attempt counts.
scorm-tries-over = There are no more attempts. Look around as you like: your result stays as it is.
scorm-tries-number = Attempt
scorm-tries-began = Began
scorm-tries-result = Result
scorm-tries-score = Score, self-reported
scorm-tries-counts = counts
scorm-start-again = Start again
scorm-start-again-hint = Begins a new attempt. Your results so far are kept.
scorm-result-passed = Passed
scorm-result-failed = Not passed
scorm-result-completed = Completed
scorm-result-incomplete = In progress
scorm-result-opened = Opened
scorm-result-reset = Reset
scorm-opens-window = This package opens in a window of its own. Keep this page open and come back here afterwards.
scorm-open-window = Open the window
