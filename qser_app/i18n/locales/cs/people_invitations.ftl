# Invitations that were made and not yet taken up.
invitations-title = Pozvánky
invitations-lead = Kdo dostal pozvánku a ještě nemá účet. Odkaz platí týden; při novém odeslání je nový.
invitations-none = Žádná otevřená pozvánka
invitations-none-hint = Všichni pozvaní už účet mají, nebo zatím nikdo pozván nebyl.
invitations-state = Stav
invitations-state-unsent = ještě neodeslána
invitations-state-sent = odeslána
invitations-state-expired = vypršela
invitations-choice = Vybrat
invitations-choose = Vybrat { $email }
invitations-chosen = { $count ->
    [0] Žádná pozvánka není vybrána
    [one] Vybrána jedna pozvánka
    [few] Vybrány { $count } pozvánky
    [many] Vybráno { $count } pozvánky
   *[other] Vybráno { $count } pozvánek
  }
invitations-all = { $count ->
    [one] Vybrat jedinou
    [few] Vybrat všechny { $count } odpovídající
    [many] Vybrat { $count } odpovídající
   *[other] Vybrat všech { $count } odpovídajících
  }
invitations-none-chosen = Zrušit výběr
invitations-send = Odeslat
invitations-withdraw = Odvolat
invitations-sent-now = { $count ->
    [one] Jedna pozvánka je na cestě.
    [few] { $count } pozvánky jsou na cestě.
    [many] { $count } pozvánky je na cestě.
   *[other] { $count } pozvánek je na cestě.
  }
invitations-withdrawn = { $count ->
    [one] Jedna pozvánka byla odvolána, její odkaz už neplatí.
    [few] Odvolány { $count } pozvánky, jejich odkazy už neplatí.
    [many] Odvoláno { $count } pozvánky, jejich odkazy už neplatí.
   *[other] Odvoláno { $count } pozvánek, jejich odkazy už neplatí.
  }
invitations-good-until = platí do { $day }
