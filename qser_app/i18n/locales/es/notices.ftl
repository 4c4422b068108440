# La campana y lo que anuncia.
notices-title = Avisos
notices-bell = { $count ->
    [0] Avisos: nada nuevo
    [one] Avisos: uno nuevo
   *[other] Avisos: { $count } nuevos
  }
notices-empty = Nada todavía. Aquí aparecerán sus insignias, invitaciones y otras novedades.
notices-loading = Un momento…
