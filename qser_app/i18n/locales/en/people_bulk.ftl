# The same for several people at once.
bulk-title = Several people at once
bulk-choice = Choose
bulk-choose = Choose { $name }
bulk-chosen = { $count ->
    [one] One person chosen
   *[other] { $count } people chosen
  }
bulk-all = { $count ->
    [one] Choose the only one
   *[other] Choose all { $count } that match
  }
bulk-none = Choose nobody
bulk-what = What to do with them
bulk-pick = Please choose
bulk-kind-move = Move to a department
bulk-kind-give = Give a role
bulk-kind-take = Withdraw a role
bulk-kind-suspend = Suspend
bulk-kind-reinstate = Open again
bulk-will-move = { $count ->
    [0] Nobody will be moved.
    [one] One person will be moved.
   *[other] { $count } people will be moved.
  }
bulk-will-give = { $count ->
    [0] Nobody will get the role.
    [one] One person will get the role.
   *[other] { $count } people will get the role.
  }
bulk-will-take = { $count ->
    [0] Nobody will lose the role.
    [one] One person will lose the role.
   *[other] { $count } people will lose the role.
  }
bulk-will-suspend = { $count ->
    [0] Nobody will be suspended.
    [one] One person will be suspended and signed out everywhere.
   *[other] { $count } people will be suspended and signed out everywhere.
  }
bulk-will-reinstate = { $count ->
    [0] No account will be opened again.
    [one] One account will be opened again.
   *[other] { $count } accounts will be opened again.
  }
bulk-same = { $count ->
    [one] For one person it is so already.
   *[other] For { $count } people it is so already.
  }
bulk-left-oneself = You are left out: your own account somebody else changes.
bulk-left-above = { $count ->
    [one] One person is left out: their account stands above yours.
   *[other] { $count } people are left out: their accounts stand above yours.
  }
bulk-left-last = { $count ->
    [one] One person is left out: the last administrator stays.
   *[other] { $count } people are left out: the last administrators stay.
  }
bulk-left-gone = { $count ->
    [one] One person is not here any more.
   *[other] { $count } people are not here any more.
  }
bulk-did-move = { $count ->
    [0] Nobody was moved.
    [one] One person was moved.
   *[other] { $count } people were moved.
  }
bulk-did-give = { $count ->
    [0] Nobody got the role.
    [one] One person has the role now.
   *[other] { $count } people have the role now.
  }
bulk-did-take = { $count ->
    [0] Nobody lost the role.
    [one] One person lost the role.
   *[other] { $count } people lost the role.
  }
bulk-did-suspend = { $count ->
    [0] No account was suspended.
    [one] One account is suspended and signed out everywhere.
   *[other] { $count } accounts are suspended and signed out everywhere.
  }
bulk-did-reinstate = { $count ->
    [0] No account was opened again.
    [one] One account is open again.
   *[other] { $count } accounts are open again.
  }
bulk-undone = { $count ->
    [0] Nobody had to be put back.
    [one] It was undone: one person stands as before.
   *[other] It was undone: { $count } people stand as before.
  }
bulk-undone-but = Put back as before: { $count }. Left as they are, because they were changed since: { $left }.
refusal-bulk-too-many = No more than { $most } people are changed at once. Please narrow the list.
refusal-bulk-undone = This was undone already, or is longer than a day ago.
