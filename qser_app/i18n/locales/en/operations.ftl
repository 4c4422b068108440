# Operations: the installation, as the superadmin looks at it.
operations = Operations
operations-lead = What leaves the platform, what was lost on the way, and what it all stands on. This page changes by itself.
operations-closed = This page is for those who run the platform
operations-outbox = Mail on its way
operations-waiting = waiting
operations-delivered = delivered in the last 24 hours
operations-dead = given up
operations-oldest = The one that waits longest was written { $ago }.
operations-letters = Given up
operations-letters-lead = These were tried several times without success. Mend the cause, then try again.
operations-no-letters = Nothing was given up. Every mail has arrived or is on its way.
operations-tries = { $tries ->
    [one] One try, the last { $ago }
   *[other] { $tries } tries, the last { $ago }
  }
operations-try-again = Try again
operations-try-again-to = Try again to send the mail to { $to }
operations-tried-again = The mail is on its way again.
operations-reason-unreachable = The mail server could not be reached.
operations-reason-too-slow = The mail server did not answer in time.
operations-reason-locked-out = The mail server did not accept our user name and password.
operations-reason-turned-down = The mail server refused the message.
operations-reason-malformed = The address or the message itself is not valid.
operations-reason-broken = Something went wrong on our side; the log says what.
operations-reason-restored = It was waiting when the platform was restored from a backup, and may have been sent before. Send it again only if it is still wanted.
operations-ground = The ground
operations-database = Database
operations-disk = Disk of the data folder
operations-disk-free = { $size } free
operations-disk-used = Part of the disk in use
operations-workers = Worker processes
operations-live = Live screens
operations-live-alone = One worker, which needs no Redis
operations-live-up = Connected over Redis
operations-live-down = Redis cannot be reached: people on other workers see changes when they load a page
operations-version = Version
retention = For how long data are kept
retention-lead = Once a day, what is older goes. The periods are settings of the server.
retention-what = What
retention-kept = Kept for
retention-due = Goes with the next run
retention-days = { $count ->
    [0] for good
    [one] one day
   *[other] { $count } days
  }
retention-account = Accounts that nobody uses
retention-sign_ins = Single sign-ins
retention-views = Who looked at profiles
retention-answers = Typed answers and saves of quizzes
retention-package_data = What packages wrote
retention-sittings = Single stretches of learning
retention-notices = Notices
retention-messages = Delivered mails
retention-audit = Lines of the audit log
operations-put-away = Discard
operations-put-away-to = Discard the mail to { $to }
operations-put-away-now = The mail is discarded; nothing of it is kept.
