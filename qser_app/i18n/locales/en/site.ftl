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

site-skip = Skip to the page
site-search = Search courses, lessons and terms
site-palette = Quick search
site-keys = Keyboard shortcuts
site-language = Language
site-go-dark = Switch to dark colours
site-go-light = Switch to light colours
site-hour-and-points = Today: { $minutes } of { $goal } minutes. { $points ->
    [one] One point
   *[other] { $points } points
  } so far.
site-me-menu = Your menu, { $name }
site-profile = My profile
site-account = My account
site-sign-in = Sign in
site-sign-out = Sign out
site-places = Main places
site-places-below = Main places, below
site-home = Home
site-courses = Courses
site-leaderboard = Leaderboard
site-me = Me
site-people = People
site-organisation = Organisation
site-rewards = Rewards
site-desk = Course desk
site-desk-short = Desk
site-reports = Reports
site-operations = Operations
site-newsdesk = News and events
site-footer = Q-SER: learning together for better service at the counter. Open source.
site-about = About Q-SER, privacy, accessibility
site-dismiss = Close this message
site-offline = You are offline. What you saved is safe; we reconnect by ourselves.
site-crash-title = This page stumbled
site-crash-text = Something in your browser went wrong. What you saved is safe. Loading the page again usually helps.
site-crash-again = Load the page again
site-lost-title = There is nothing at this address
site-lost-text = The page may have moved, or the link may be incomplete. Nothing of yours is lost.
site-lost-home = Go to the first page
site-lost-courses = See the courses
site-close = Close
site-gallery = Every component, in light and dark
site-closed-title = This page is not for your role
site-closed-text = If you need it for your work, ask your organisation's administrator to give you the role.
