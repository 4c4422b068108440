# Invitations that were made and not yet taken up.
invitations-title = Invitaciones
invitations-lead = Personas invitadas que aún no tienen cuenta. Cada enlace sirve una semana; al reenviarlo, es uno nuevo.
invitations-none = Ninguna invitación abierta
invitations-none-hint = Todas las personas invitadas tienen cuenta, o aún no se ha invitado a nadie.
invitations-state = Estado
invitations-state-unsent = sin enviar
invitations-state-sent = enviada
invitations-state-expired = caducada
invitations-choice = Elegir
invitations-choose = Elegir { $email }
invitations-chosen = { $count ->
    [0] Ninguna invitación elegida
    [one] Una invitación elegida
   *[other] { $count } invitaciones elegidas
  }
invitations-all = { $count ->
    [one] Elegir la única
   *[other] Elegir las { $count } que coinciden
  }
invitations-none-chosen = No elegir ninguna
invitations-send = Enviar
invitations-withdraw = Retirar
invitations-sent-now = { $count ->
    [one] Una invitación está en camino.
   *[other] { $count } invitaciones están en camino.
  }
invitations-withdrawn = { $count ->
    [one] Se ha retirado una invitación; su enlace ya no sirve.
   *[other] Se han retirado { $count } invitaciones; sus enlaces ya no sirven.
  }
invitations-good-until = sirve hasta el { $day }
