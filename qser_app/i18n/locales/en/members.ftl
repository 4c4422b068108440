# The people of an organisation.
members-title = People
members-intro = Everybody in your organisation. Invite colleagues, give roles, and close accounts that are no longer needed.
members-invite = Invite somebody
members-email = E-mail address
members-department = Department
members-no-department = None yet
members-roles = Roles
members-send = Send the invitation
members-sent = The invitation to { $email } is on its way. It is good for one week.
members-search = Find by name or address
members-count = { $count ->
    [0] Nobody
    [one] One person
   *[other] { $count } people
  }
members-none = Nobody found
members-none-hint = Try another part of the name, or invite somebody.
members-name = Name
members-last = Last sign-in
members-actions = Actions
members-actions-of = Actions: { $name }
members-never = Never yet
members-is-suspended = Suspended
members-change-roles = Change roles
members-change-roles-of = Change roles: { $name }
members-suspend = Suspend
members-suspend-of = Suspend { $name }
members-unsuspend = Open again
members-suspended = { $name } is suspended and signed out everywhere.
members-undo = Undo
members-page = Page { $page } of { $pages }
members-pages = Pages
members-back = Back
members-on = Next
members-in-course = Facilitator of “{ $title }”
members-sign-in = Signing in
members-erase = Erase data
members-erase-of = Erase data of { $name }
members-erase-what = Only when the person has asked you to. They are told by mail and can take it back until then. Name, address and everything they wrote go; sums stay.
members-erase-it = Have it erased
members-erased-on = Erased on { $day }
members-erase-keep = Keep data
members-erase-asked = The person was told by mail.
members-places = Pages about people
members-filter-role = Role
members-filter-state = Account
members-every-department = All departments
members-without-department = In no department
members-every-role = All roles
members-every-state = All accounts
members-state-active = Open
members-state-suspended = Suspended
members-state-never = Never signed in
members-filter-department = Department and below
