# Invitations that were made and not yet taken up.
invitations-title = Einladungen
invitations-lead = Wer eingeladen ist und noch kein Konto hat. Ein Link gilt eine Woche; beim erneuten Senden ist es ein neuer.
invitations-none = Keine offene Einladung
invitations-none-hint = Alle Eingeladenen haben ein Konto, oder es wurde noch niemand eingeladen.
invitations-state = Stand
invitations-state-unsent = noch nicht gesendet
invitations-state-sent = gesendet
invitations-state-expired = abgelaufen
invitations-choice = Auswählen
invitations-choose = { $email } auswählen
invitations-chosen = { $count ->
    [0] Keine Einladung ausgewählt
    [one] Eine Einladung ausgewählt
   *[other] { $count } Einladungen ausgewählt
  }
invitations-all = { $count ->
    [one] Die einzige auswählen
   *[other] Alle { $count } passenden auswählen
  }
invitations-none-chosen = Auswahl aufheben
invitations-send = Senden
invitations-withdraw = Zurückziehen
invitations-sent-now = { $count ->
    [one] Eine Einladung ist unterwegs.
   *[other] { $count } Einladungen sind unterwegs.
  }
invitations-withdrawn = { $count ->
    [one] Eine Einladung wurde zurückgezogen; ihr Link gilt nicht mehr.
   *[other] { $count } Einladungen wurden zurückgezogen; ihre Links gelten nicht mehr.
  }
invitations-good-until = gilt bis { $day }
