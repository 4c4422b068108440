# My account, and the first questions.
account-title = My account
account-about-me = About me
account-name = Name
account-email = E-mail address
account-email-hint = You sign in with this address. Your administrator can change it.
account-language = Language
account-time-zone = Time zone
account-minutes = Minutes a day for learning
account-privacy = How you appear on leaderboards
account-privacy-hint = Hidden people stand on no board and are counted nowhere. You always see your own points.
account-privacy-house = As my organisation decided: { $choice }
account-privacy-colleague = Your organisation has decided that nobody is shown by name. You can appear as “a colleague” or not at all.
account-privacy-hidden = Your organisation has decided that nobody appears on leaderboards. You always see your own points.
privacy-named = With my name
privacy-colleague = As “a colleague”
privacy-hidden = Not at all
account-save = Save
account-saved = Saved.
account-password = Password
account-password-hint = At least 8 characters; 15 or more are better. A short sentence works well. Every other sign-in ends.
account-password-change = Change the password
account-password-current = Password until now
account-password-new = New password
account-password-changed = The password is changed. You are signed out everywhere else.
account-sessions = Where you are signed in
account-sessions-hint = If you do not know one of these, sign out there and choose a new password.
account-session-since = Since { $since }, last used { $seen }
account-session-here = This browser
account-browser-unknown = Unknown browser
account-sign-out-there = Sign out there
account-sign-out-everywhere = Sign out everywhere
refusal-name-missing = Please write your name.

welcome-title = Welcome
welcome-step = Question { $step } of 3
welcome-language = Which language do you want to learn in?
welcome-language-hint = You can change it at any time, also in the middle of a course.
welcome-go-on = Continue
welcome-back = Back
welcome-field = Where do you work?
welcome-field-hint = The examples in the courses come from these four fields.
welcome-minutes = How many minutes a day do you want to learn?
welcome-minutes-hint = Ten minutes are enough for a lesson. At sixty we suggest a rest.
welcome-minutes-option = { $count ->
    [one] One minute
   *[other] { $count } minutes
  }
field-social_services = Social services
field-citizen_service_centre = Citizen service centre
field-education = Education
field-employment_administration = Employment and administration
account-notices = How I am told
account-notices-lead = What you learn of in the app, by mail or in a digest, and when it is quiet.
