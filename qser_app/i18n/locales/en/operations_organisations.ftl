# All organisations and all open sign-ins, for whoever looks after the whole installation.
organisations-title = Organisations
organisations-lead = Who learns on this platform, and when somebody of them was last here.
organisations-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
organisations-last = last here: { $ago }
organisations-never = nobody has been here yet
organisations-since = since { $day }
organisations-is-suspended = suspended
organisations-change = Change
organisations-rename = Rename
organisations-suspend = Suspend
organisations-suspend-hint = Its people are out at once and cannot sign in until it is opened again. Nothing is lost, and certificates can still be checked. Whoever looks after the whole platform is not shut out.
organisations-suspended-now = The organisation is suspended. You can open it again at any time.
organisations-reopen = Open again
organisations-reopened-now = The organisation is open again.
organisations-own = This is your own organisation. Nobody suspends their own.
organisations-new = A new organisation
organisations-choose = Please choose
organisations-country = Country
organisations-country-hint = Days and months of boards and reports are counted by its clock. It can be changed later; what is past stays as it is.
organisations-administrator = Who will administer it
organisations-administrator-hint = An e-mail address; an invitation goes there. May be left empty.
organisations-make = Make the organisation
organisations-made = The organisation is there.
sessions-title = Sign-ins
sessions-lead = Who is signed in now. Ending a sign-in shuts its open pages at once; nothing that was saved is lost.
sessions-person = Person
sessions-organisation = Organisation
sessions-browser = Browser
sessions-since = Signed in
sessions-seen = Last here
sessions-end = End
sessions-end-of = End this sign-in of { $name }
sessions-here = This is you
sessions-ended-now = The sign-in has ended.
sessions-everywhere = All organisations
sessions-count = { $count ->
    [one] { $count } open sign-in
   *[other] { $count } open sign-ins
}
sessions-none = Nobody is signed in
sessions-none-hint = As soon as somebody signs in, it stands here.
refusal-own-organisation = Your own organisation stays open. Somebody of another one who looks after the whole platform can suspend it.
