# The same for several people at once.
bulk-title = Varias personas a la vez
bulk-choice = Elegir
bulk-choose = Elegir a { $name }
bulk-chosen = { $count ->
    [one] Una persona elegida
   *[other] { $count } personas elegidas
  }
bulk-all = { $count ->
    [one] Elegir la única
   *[other] Elegir a las { $count } que coinciden
  }
bulk-none = No elegir a nadie
bulk-what = Qué hacer con ellas
bulk-pick = Elija
bulk-kind-move = Mover a un departamento
bulk-kind-give = Asignar un rol
bulk-kind-take = Retirar un rol
bulk-kind-suspend = Suspender
bulk-kind-reinstate = Reactivar
bulk-will-move = { $count ->
    [0] No se moverá a nadie.
    [one] Se moverá a una persona.
   *[other] Se moverá a { $count } personas.
  }
bulk-will-give = { $count ->
    [0] Nadie recibirá el rol.
    [one] Una persona recibirá el rol.
   *[other] { $count } personas recibirán el rol.
  }
bulk-will-take = { $count ->
    [0] Nadie perderá el rol.
    [one] Una persona perderá el rol.
   *[other] { $count } personas perderán el rol.
  }
bulk-will-suspend = { $count ->
    [0] No se suspenderá ninguna cuenta.
    [one] Se suspenderá una cuenta y se cerrarán sus sesiones.
   *[other] Se suspenderán { $count } cuentas y se cerrarán sus sesiones.
  }
bulk-will-reinstate = { $count ->
    [0] No se reactivará ninguna cuenta.
    [one] Se reactivará una cuenta.
   *[other] Se reactivarán { $count } cuentas.
  }
bulk-same = { $count ->
    [one] Para una persona ya es así.
   *[other] Para { $count } personas ya es así.
  }
bulk-left-oneself = Usted queda fuera: su propia cuenta la cambia otra persona.
bulk-left-above = { $count ->
    [one] Una persona queda fuera: su cuenta está por encima de la suya.
   *[other] { $count } personas quedan fuera: sus cuentas están por encima de la suya.
  }
bulk-left-last = { $count ->
    [one] Una persona queda fuera: sin ella no quedaría nadie que administre.
   *[other] { $count } personas quedan fuera: sin ellas no quedaría nadie que administre.
  }
bulk-left-gone = { $count ->
    [one] Una persona ya no está aquí.
   *[other] { $count } personas ya no están aquí.
  }
bulk-did-move = { $count ->
    [0] No se ha movido a nadie.
    [one] Se ha movido a una persona.
   *[other] Se ha movido a { $count } personas.
  }
bulk-did-give = { $count ->
    [0] Nadie ha recibido el rol.
    [one] Una persona tiene ahora el rol.
   *[other] { $count } personas tienen ahora el rol.
  }
bulk-did-take = { $count ->
    [0] Nadie ha perdido el rol.
    [one] Una persona ha perdido el rol.
   *[other] { $count } personas han perdido el rol.
  }
bulk-did-suspend = { $count ->
    [0] No se ha suspendido ninguna cuenta.
    [one] Una cuenta está suspendida, con sus sesiones cerradas.
   *[other] { $count } cuentas están suspendidas, con sus sesiones cerradas.
  }
bulk-did-reinstate = { $count ->
    [0] No se ha reactivado ninguna cuenta.
    [one] Una cuenta está activa de nuevo.
   *[other] { $count } cuentas están activas de nuevo.
  }
bulk-undone = { $count ->
    [0] No hubo que restablecer a nadie.
    [one] Se ha deshecho: una persona está como antes.
   *[other] Se ha deshecho: { $count } personas están como antes.
  }
bulk-undone-but = Como antes: { $count }. Sin tocar, porque han cambiado desde entonces: { $left }.
refusal-bulk-too-many = No se puede cambiar a más de { $most } personas a la vez. Acote la lista.
refusal-bulk-undone = Esto ya se deshizo o hace más de un día que se hizo.
