# How somebody wants to be told, and when mails may come.
notices-choices-title = How I am told
notices-choices-lead = For each kind of news: into your notices alone, by mail at once, in a digest, or not at all.
notices-choices-kinds = What, and how
notices-way-app = In the app
notices-way-digest = In the app and in the digest
notices-way-mail = In the app and by mail
notices-way-none = Not at all
notices-way-theirs = As my organisation does ({ $way ->
    [app] app
    [digest] digest
    [mail] mail
   *[none] none
  })
notices-always = Always in the app and by mail
notices-choice-kept = Kept. It holds from now on.
notices-terms-title = When mails may come
notices-terms-lead = Your notices in the app are there at once. Mails and digests wait until your quiet hours are over and it is one of your days. The clock is that of { $zone }.
notices-terms-digest = Digest
notices-digest-daily = Every one of these days
notices-digest-weekly = Once a week
notices-digest-never = Never
notices-terms-from = Quiet from
notices-terms-until = Quiet until
notices-terms-hint = Twice the same hour: it is never quiet.
notices-terms-days = Days on which mails may come
notices-terms-save = Save
notices-terms-kept = Saved. What waits will leave by these hours.
notices-privacy = No mail holds results, answers, names of other learners or what somebody wrote to you: it says what it is about and leads here.
refusal-notice-fixed = News about your sign-in and your data cannot be switched off.
refusal-notice-days = Choose at least one day on which mails may come.
notices-hint-enrolment = Somebody enrols you in a course, or you enrol yourself.
notices-hint-reminder = A friendly word from a facilitator, at most once a week, when you have not got on in a course for a while.
notices-hint-certificate = A certificate is ready, or was withdrawn.
notices-hint-certificate-ending = A month before a certificate ends.
notices-hint-reward = What you have earned by learning.
notices-hint-result = An attempt was graded again, or was reset so that you can begin anew.
notices-hint-proposal = What became of a case from your own work.
notices-hint-proposed = A colleague has proposed a case from their own work.
notices-hint-review = The day has come on which the law or the figures of a text are to be checked; once a week until somebody has.
notices-hint-appointment = You look after a course from now on.
notices-hint-export = A workbook, or the copy of your data, can be downloaded.
notices-hint-report = A report that you keep is there. How often stands beside the report.
notices-hint-security = Your password or a way to sign in has changed.
notices-hint-my-data = Your data will be erased, or could not be erased yet.
notices-day-1 = Monday
notices-day-2 = Tuesday
notices-day-3 = Wednesday
notices-day-4 = Thursday
notices-day-5 = Friday
notices-day-6 = Saturday
notices-day-7 = Sunday
