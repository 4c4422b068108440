# Zvonek a co oznamuje.
notices-title = Upozornění
notices-bell = { $count ->
    [0] Upozornění: nic nového
    [one] Upozornění: jedno nové
    [few] Upozornění: { $count } nová
    [many] Upozornění: { $count } nového
   *[other] Upozornění: { $count } nových
  }
notices-empty = Zatím nic. Tady se objeví odznaky, pozvánky a další novinky.
notices-loading = Okamžik…
