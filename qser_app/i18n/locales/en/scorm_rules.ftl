# What facilitators decide for a package: attempts, what counts, resets.
refusal-no-package-attempts-left = { $allowed ->
    [one] You have used the one attempt this package allows.
   *[other] You have used all { $allowed } attempts this package allows.
  }
refusal-attempt-not-finished = A new attempt can begin once the last one is finished. Please go on where you stopped.
refusal-reason-missing = Please give a reason of 3 to 500 characters.
refusal-already-reset = This attempt has been reset already. Nothing was changed.
notice-attempt-reset = Your attempt { $number } at “{ $title }” was reset, so you can begin anew. What you have completed stays completed. The reason: { $reason }
