# The frame, and sentences that belong to no single feature.
app-name = Q-SER
home-hello = Good to see you, { $name }
unexpected-error = Something went wrong on our side. Nothing you saved is lost. If it happens again, tell your administrator this number: { $reference }.
session-ended = You have been signed out. Please sign in again.
refusal-not-allowed = You do not have access to this.
refusal-not-found = This does not exist, or it is not for you to see.
refusal-bad-input = That input was not understood. Nothing was changed.
refusal-too-many = Too many tries. Please wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  } and try again.
