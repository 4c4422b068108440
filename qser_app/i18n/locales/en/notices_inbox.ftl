# The page of all notices.
notices-lead = What happened for you, the newest first.
notices-filter = Which
notices-filter-all = Everything
notices-filter-unread = What is unread
notices-filter-apply = Show
notices-mark-read = Mark as read
notices-mark-unread = Mark as unread
notices-mark-of = { $action }: { $notice }
notices-new = New
notices-older = Show older ones
notices-end = This page goes no further back. Choose a kind to see older ones.
notices-none-here = Nothing of this kind
notices-none-here-text = There is nothing here that matches what you chose to see.
notices-none = Nothing yet
notices-none-text = Badges, invitations, certificates and other news will stand here.
notices-to-choices = How I am told
