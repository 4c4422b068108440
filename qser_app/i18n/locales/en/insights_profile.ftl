# The profile of a person: its views, and who looked at it.
profile-title = Profile
profile-views = Views of the profile
profile-view-profile = Profile
profile-view-progress = Progress
profile-view-infographic = Infographic
profile-export = Export in Excel
profile-missing-title = There is no profile for you here
profile-missing-text = Either there is no such person, or their profile is not for you to see.
profile-limited = You see what belongs to the courses you look after.
profile-noted = Your visit is written in the access log of { $name }, who can read it.
profile-never = , no login yet
profile-progress = Progress overview
profile-progress-finding = { $courses ->
    [0] No course yet.
    [one] { $completed } of { $courses } course completed.
   *[other] { $completed } of { $courses } courses completed.
  }
profile-all-badges = All badges
profile-no-time = No learning time in the last 28 days.
profile-none = Nothing here yet
profile-no-courses = This person is in no course yet.
profile-no-tests = This person has not handed in a test yet.
profile-no-badges = No badge yet.
profile-role = Role
profile-answers = Answers
profile-see-answers = See
profile-see-answers-of = See the answers: { $title }
profile-units-done = { $units ->
    [one] { $done } of { $units } unit completed
   *[other] { $done } of { $units } units completed
  }
insights-status-not-passed = Not passed
insights-status-left = No longer enrolled
profile-log = Who has looked at your profile
profile-log-hint = Administrators and the facilitators of your courses may look at your profile. Each visit is written here, at most once an hour.
profile-log-none = Nobody has looked at your profile so far.
profile-log-who = Who
profile-log-what = What
profile-log-when = When
profile-log-file = Excel file
profile-log-as-you = The platform as you see it
profile-tab-certifications = Certifications
profile-issued = Issued
profile-expires = Valid until
profile-number = Number
profile-certificate = Certificate
profile-renewable = Can be renewed now
profile-open-of = Open the certificate: { $title }
profile-no-certificates = Complete a course with its tests and your certificate stands here, with its number and the page that proves it.
profile-no-certificate = This person holds no certificate yet.
profile-organisation = Organisation
profile-as-of = As of
profile-logins-week = Logins in the last 7 days
profile-logins-month = Logins in the last 30 days
profile-last-login = Last login
profile-other-points = Other points
profile-summary = Summary
profile-fact = What
profile-value = Value
profile-units = Units
profile-unit = Unit
profile-open-time = Time it was open
profile-began = Begun
profile-badge = Badge
profile-tier = Tier
profile-needed = Asked for
profile-open-course = Go to the course
