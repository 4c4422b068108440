# Reports, and the workbooks that are made of them.
reports-title = Reports
reports-lead = Who learned what, how far and for how long. Every report has an address of its own: keep it, or send it to a colleague who may see the same.
reports-which = Reports
reports-overview = Overview
reports-people = People
reports-courses = Courses
reports-departments = Departments
reports-tests = Tests
reports-scorm = SCORM
reports-units = Unit matrix
reports-timeline = Timeline
reports-custom = My own
reports-missing = There is no such report
reports-missing-text = The address is not complete, or what it asks for is not for you to see.
reports-narrow = What the report looks at
reports-show = Show
reports-all-of-it = Show everything
reports-period = Period
reports-period-all = Since the beginning
reports-period-today = Today
reports-period-yesterday = Yesterday
reports-period-week = This week
reports-period-month = This month
reports-period-year = This year
reports-period-days = From – to
reports-from = From
reports-to = To
reports-organisation = Organisation
reports-any-organisation = All organisations
reports-course = Course
reports-any-course = All courses
reports-department = Department
reports-any-department = All departments
reports-called = Name or e-mail
reports-event = What happened
reports-any-event = Everything
reports-event-enrolled = Enrolled
reports-event-left = Left the course
reports-event-unit = Unit completed
reports-event-passed = Test passed
reports-event-not-passed = Test not passed
reports-event-course = Course completed
reports-measure = Show
reports-by-score = Score
reports-by-time = Time
reports-rows = { $count ->
    [one] One row
   *[other] { $count } rows
  }
reports-people-count = { $count ->
    [one] One person
   *[other] { $count } people
  }
reports-table = The report as a table
reports-time = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) } min
  }
reports-nothing = Nothing to show
reports-nothing-text = Nobody did anything of this kind in the days you asked for. Choose a longer period or show everything.
reports-veil = Groups of fewer than five people show no values, nor does a sum to which fewer than five contributed. So that nothing can be worked out, a neighbouring group may stay hidden too.
reports-few = Too few people to show
reports-few-text = Fewer than five people are in this view. Their values stay theirs: choose a larger group.
reports-sums = All together
reports-days = Day by day
reports-days-finding = { $days ->
    [one] { $minutes } minutes of learning on one day
   *[other] { $minutes } minutes of learning in { $days } days, most of them on { $day }: { $most }
  }
reports-standings = How people stand in each course
reports-standings-finding = { $enrolled } enrolments in the courses on this page: { $completed } completed, { $begun } in progress, { $untouched } not started
reports-figure = Figure
reports-value = Value
reports-figure-people = People
reports-figure-active = Active people
reports-figure-enrolled = Enrolments
reports-figure-completed = Completions
reports-figure-rate = Completion rate
reports-figure-tests = Tests handed in
reports-figure-passed = Tests passed
reports-figure-pass-rate = Pass rate
reports-figure-score = Average score
reports-figure-seconds = Training time
reports-column-person = Name
reports-column-department = Department
reports-column-organisation = Organisation
reports-column-course = Course
reports-column-courses = Courses
reports-column-completed = Completed
reports-column-units = Units completed
reports-column-tests = Tests
reports-column-passed = Passed
reports-column-score = Average score
reports-column-seconds = Time
reports-column-last = Last active
reports-column-enrolled = Enrolled
reports-column-not-started = Not started
reports-column-in-progress = In progress
reports-column-rate = Completion rate
reports-column-people = People
reports-column-active = Active
reports-column-test = Test
reports-column-executions = Handed in
reports-column-pass-rate = Pass rate
reports-column-package = Package
reports-column-attempts = Attempts
reports-column-mean-time = Average time
reports-column-moment = When
reports-column-event = What happened
reports-column-subject = Subject
reports-column-standing = Status
reports-column-percent = Progress
reports-column-enrolled-at = Enrolled on
reports-column-completed-at = Completed on
reports-column-day = Day
reports-column-minutes = Minutes
reports-column-unit = Unit
reports-column-state = State
reports-column-question = Question
reports-column-kind = Kind
reports-column-seen = People
reports-column-facility = Facility (%)
reports-column-discrimination = Discrimination (−100 to 100)
reports-items = Questions
reports-standing-not-started = Not started
reports-standing-in-progress = In progress
reports-standing-completed = Completed
reports-mark-not-attempted = Not attempted
reports-mark-in-progress = In progress
reports-mark-completed = Completed
reports-mark-not-passed = Not passed
reports-sign = Sign
reports-meaning = Meaning
reports-signs = What the signs mean
reports-matrix-label = People by units
reports-matrix-loading = The matrix is being read …
reports-matrix-failed = The rows could not be fetched. Check your connection and load the page anew.
reports-matrix-finding = { $course }: { $people ->
    [one] one person
   *[other] { $people } people
  }, { $units ->
    [one] one unit
   *[other] { $units } units
  }
reports-text = As text
reports-export = Export in Excel
reports-export-course = Course in Excel
reports-export-department = Department in Excel
reports-rules = Rules
reports-rules-lead = The report holds everybody in a course for whom all rules are true. Within one rule, one of its values is enough. At most { $most } rules.
reports-rule-next = Another rule about
reports-rule-choose = Choose …
reports-rule-add = Add the rule
reports-rule-away = Remove
reports-rule-values = One of these
reports-rule-none = There are none here. Departments belong to an organisation: choose one above and press “Show”.
reports-rule-compare = How
reports-rule-value = Value
reports-rule-course = Course
reports-rule-department = Department
reports-rule-standing = Status
reports-rule-field = Field of work
reports-rule-language = Language
reports-rule-percent = Progress in %
reports-rule-score = Average score in %
reports-rule-minutes = Minutes of learning
reports-rule-enrolled = Day of enrolment
reports-rule-completed = Day of completion
reports-rule-active = Last active
reports-compare-is = is one of
reports-compare-least = at least
reports-compare-most = at most
reports-compare-since = on or after
reports-compare-until = on or before
reports-language-en = English
reports-language-el = Greek
reports-language-es = Spanish
reports-language-de = German
reports-language-cs = Czech
reports-views = Kept reports
reports-views-lead = Keep this report with its filters under a name. On request a mail reminds you with a link; what the report shows is never in the mail.
reports-keep-name = Name
reports-keep = Keep this report
reports-kept = The report is kept.
reports-forget = Remove
reports-forget-of = Remove { $name }
reports-rhythm-of = How often a mail reminds you of { $name }
reports-rhythm-never = No mail
reports-rhythm-daily = Mail every day
reports-rhythm-weekly = Mail on Mondays
reports-rhythm-monthly = Mail on the 1st of the month
exports-title = My exports
exports-lead = Workbooks are made in the background. You may leave this page: a notice tells you when one is ready. Each can be fetched for three days, by you alone.
exports-none = No export yet
exports-none-text = Open a report and choose “Export in Excel”. It will be made here.
exports-stage-waiting = Waiting
exports-stage-running = Being made
exports-stage-ready = Ready
exports-stage-failed = Failed
exports-stage-cancelled = Cancelled
exports-stage-over = No longer kept
exports-fetch = Download
exports-cancel = Cancel
exports-cancel-of = Cancel { $name }
exports-progress = How far { $name } is
exports-rows = { $count ->
    [one] One row written
   *[other] { $count } rows written
  }
exports-until = { $size }, can be fetched until { $day }
exports-broken = It could not be made. Try again; if it fails once more, tell your administrator.
refusal-too-many-exports = You have { $most } exports waiting already. Wait until one is ready, or cancel one.
refusal-report-name = Please give a name of at most 100 characters.
refusal-too-many-rules = A report has at most five rules.
refusal-too-many-views = You keep fifty reports already. Remove one first.
