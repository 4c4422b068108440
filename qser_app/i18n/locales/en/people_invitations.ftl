# Invitations that were made and not yet taken up.
invitations-title = Invitations
invitations-lead = Who was invited and has no account yet. A link works for one week; sent again, it is a new one.
invitations-none = No open invitation
invitations-none-hint = Everybody who was invited has an account, or nobody was invited yet.
invitations-state = State
invitations-state-unsent = not sent yet
invitations-state-sent = sent
invitations-state-expired = expired
invitations-choice = Choose
invitations-choose = Choose { $email }
invitations-chosen = { $count ->
    [0] No invitation chosen
    [one] One invitation chosen
   *[other] { $count } invitations chosen
  }
invitations-all = { $count ->
    [one] Choose the only one
   *[other] Choose all { $count } that match
  }
invitations-none-chosen = Choose none
invitations-send = Send
invitations-withdraw = Withdraw
invitations-sent-now = { $count ->
    [one] One invitation is on its way.
   *[other] { $count } invitations are on their way.
  }
invitations-withdrawn = { $count ->
    [one] One invitation was withdrawn; its link does not work any more.
   *[other] { $count } invitations were withdrawn; their links do not work any more.
  }
invitations-good-until = works until { $day }
