# The bell and what it tells.
notices-title = Notices
notices-bell = { $count ->
    [0] Notices: nothing new
    [one] Notices: one new
   *[other] Notices: { $count } new
  }
notices-empty = Nothing yet. Badges, invitations and other news will stand here.
notices-loading = One moment …
notice-certificate = Your certificate for “{ $course }” is ready.
notice-certificate-ending = Your certificate for “{ $course }” ends within a month. Pass the last quiz of the course again to renew it.
notice-certificate-withdrawn = Your certificate for “{ $course }” was withdrawn: { $reason }
notice-export-ready = Your workbook “{ $title }” is ready.
