# Die Glocke und was sie meldet.
notices-title = Mitteilungen
notices-bell = { $count ->
    [0] Mitteilungen: nichts Neues
    [one] Mitteilungen: eine neue
   *[other] Mitteilungen: { $count } neue
  }
notices-empty = Noch nichts. Abzeichen, Einladungen und andere Neuigkeiten erscheinen hier.
notices-loading = Einen Moment …
