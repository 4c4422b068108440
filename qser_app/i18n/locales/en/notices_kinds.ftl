# What news is about, and news that no other file tells.
notices-kind-enrolment = Enrolments
notices-kind-reminder = Reminders
notices-kind-certificate = Certificates
notices-kind-certificate-ending = Certificates that end soon
notices-kind-reward = Badges and levels
notices-kind-result = Results that changed
notices-kind-proposal = Cases you proposed
notices-kind-proposed = Proposed cases
notices-kind-review = Texts to be read again
notices-kind-appointment = Roles in courses
notices-kind-export = Workbooks and exports
notices-kind-report = Kept reports
notices-kind-security = Signing in and security
notices-kind-my-data = Your data
notice-report-due = Your report “{ $report }” is there with today's figures.
notice-password-changed = Your password was changed. If it was not you, ask for a new one at once.
notice-way-added = A new way to sign in was added to your account.
notice-way-removed = A way to sign in was removed from your account.
notice-step-locked = After your password, several wrong codes were typed. If it was not you, choose a new password at once.
notice-review-due = { $count ->
    [one] One text
   *[other] { $count } texts
  } of “{ $course }” should be read again: the day to check the law and the figures has come.
