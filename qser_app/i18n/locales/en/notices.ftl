# The bell and what it tells.
notices-title = Notices
notices-bell = { $count ->
    [0] Notices: nothing new
    [one] Notices: one new
   *[other] Notices: { $count } new
  }
notices-empty = Nothing yet. Badges, invitations and other news will stand here.
notices-loading = One moment …
