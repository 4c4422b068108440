# The bell and what it tells.
notices-title = Notices
notices-bell = { $count ->
    [0] Notices: nothing new
    [one] Notices: one new
   *[other] Notices: { $count } new
  }
notices-empty = Nothing yet. Badges, invitations and other news will stand here.
notices-all = All notices
notices-read-all = Mark all as read
notices-loading = One moment …
notice-certificate = Your certificate for “{ $course }” is ready.
notice-certificate-ending = Your certificate for “{ $course }” ends within a month. Pass the last quiz of the course again to renew it.
notice-certificate-withdrawn = Your certificate for “{ $course }” was withdrawn: { $reason }
notice-export-ready = Your workbook “{ $title }” is ready.
notice-erasure-asked = { $days ->
    [one] Your data will be erased in one day. You can take it back until then.
   *[other] Your data will be erased in { $days } days. You can take it back until then.
  }
notice-erasure-held = Your data were not erased yet: you are the only one who administers this. Give the role to somebody else, and it happens the next day.
notice-viewed-as = { $sender } looks at the platform as you see it. The reason stands under “My data”.
