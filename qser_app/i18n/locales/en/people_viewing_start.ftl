# Beginning to look at the platform as somebody else sees it: from the list of people, with a reason.
viewing-title = View as somebody
viewing-view-as = View as …
viewing-view-as-of = View the platform as { $name } sees it
viewing-what-pages = You see the pages of { $name } and what stands on them, for half an hour at most.
viewing-what-nothing = Nothing can be changed, begun or marked as read, neither by you nor by mistake.
viewing-what-closed = Their account, their data, their notices and what they write for themselves are not shown.
viewing-what-told = { $name } is told, and finds your name and your reason under “My data”. Beginning and end stand in the audit log.
viewing-reason = Reason
viewing-reason-hint = A few words that { $name } will read, for example: “You asked why the course does not open”.
viewing-begin = Begin to look
viewing-nobody = Nobody to look as
viewing-nobody-text = There is no such person here, or you may not see the platform as they do.
viewing-to-people = To the list of people
refusal-viewing-reason = Please say in a few words why you want to look.
