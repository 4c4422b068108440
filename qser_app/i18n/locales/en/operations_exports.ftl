# Everybody’s exports, for whoever looks after the whole installation.
all-exports-title = All exports
all-exports-lead = Workbooks and copies of their own data that people asked for. What they hold can be read by nobody but whoever asked.
all-exports-from-storage = Who asked for these exports, and until when they are kept
all-exports-what = What
all-exports-person = Asked by
all-exports-asked = Asked
all-exports-standing = State
all-exports-size = Size
all-exports-until = Kept until
all-exports-do = Action
all-exports-any = All states
all-exports-count = { $count ->
    [one] { $count } export
   *[other] { $count } exports
}
all-exports-none = No export
all-exports-none-hint = As soon as somebody asks for one, it stands here. After thirty days its line goes.
all-exports-kind-report = Report
all-exports-kind-course = Report on a course
all-exports-kind-department = Report on a department
all-exports-kind-own = Copy of one’s own data
all-exports-is-waiting = Waiting
all-exports-is-running = Being made
all-exports-is-ready = Ready
all-exports-is-failed = Failed
all-exports-is-cancelled = Cancelled
all-exports-is-expired = Expired
all-exports-why-not-allowed = Whoever asked may not see this any more.
all-exports-why-not-found = What it was to be about does not exist any more.
all-exports-why-broken = Something went wrong on our side; the log says what.
all-exports-progress = How far “{ $name }” is
all-exports-delete = Delete now
all-exports-delete-of = Delete now: this export of { $name }
all-exports-deleted-now = The file is gone, and its link leads nowhere any more.
all-exports-retry = Try again
all-exports-retry-of = Try again to make this export of { $name }
all-exports-retried-now = The export will be made again.
