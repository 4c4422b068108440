# The same for several people at once.
bulk-title = Mehrere Personen auf einmal
bulk-choice = Auswählen
bulk-choose = { $name } auswählen
bulk-chosen = { $count ->
    [one] Eine Person ausgewählt
   *[other] { $count } Personen ausgewählt
  }
bulk-all = { $count ->
    [one] Die einzige auswählen
   *[other] Alle { $count } passenden auswählen
  }
bulk-none = Auswahl aufheben
bulk-what = Was mit ihnen geschehen soll
bulk-pick = Bitte wählen
bulk-kind-move = In eine Abteilung verschieben
bulk-kind-give = Eine Rolle geben
bulk-kind-take = Eine Rolle entziehen
bulk-kind-suspend = Sperren
bulk-kind-reinstate = Entsperren
bulk-will-move = { $count ->
    [0] Niemand wird verschoben.
    [one] Eine Person wird verschoben.
   *[other] { $count } Personen werden verschoben.
  }
bulk-will-give = { $count ->
    [0] Niemand erhält die Rolle.
    [one] Eine Person erhält die Rolle.
   *[other] { $count } Personen erhalten die Rolle.
  }
bulk-will-take = { $count ->
    [0] Niemand verliert die Rolle.
    [one] Eine Person verliert die Rolle.
   *[other] { $count } Personen verlieren die Rolle.
  }
bulk-will-suspend = { $count ->
    [0] Niemand wird gesperrt.
    [one] Eine Person wird gesperrt und überall abgemeldet.
   *[other] { $count } Personen werden gesperrt und überall abgemeldet.
  }
bulk-will-reinstate = { $count ->
    [0] Kein Konto wird entsperrt.
    [one] Ein Konto wird entsperrt.
   *[other] { $count } Konten werden entsperrt.
  }
bulk-same = { $count ->
    [one] Bei einer Person ist es schon so.
   *[other] Bei { $count } Personen ist es schon so.
  }
bulk-left-oneself = Sie selbst bleiben ausgenommen: Ihr eigenes Konto ändert jemand anders.
bulk-left-above = { $count ->
    [one] Eine Person bleibt ausgenommen, weil ihr Konto über Ihrem steht.
   *[other] { $count } Personen bleiben ausgenommen, weil ihre Konten über Ihrem stehen.
  }
bulk-left-last = { $count ->
    [one] Eine Person bleibt ausgenommen: Ohne sie gäbe es keine Administration mehr.
   *[other] { $count } Personen bleiben ausgenommen: Ohne sie gäbe es keine Administration mehr.
  }
bulk-left-gone = { $count ->
    [one] Eine Person ist nicht mehr da.
   *[other] { $count } Personen sind nicht mehr da.
  }
bulk-did-move = { $count ->
    [0] Niemand wurde verschoben.
    [one] Eine Person wurde verschoben.
   *[other] { $count } Personen wurden verschoben.
  }
bulk-did-give = { $count ->
    [0] Niemand hat die Rolle erhalten.
    [one] Eine Person hat jetzt die Rolle.
   *[other] { $count } Personen haben jetzt die Rolle.
  }
bulk-did-take = { $count ->
    [0] Niemand hat die Rolle verloren.
    [one] Eine Person hat die Rolle verloren.
   *[other] { $count } Personen haben die Rolle verloren.
  }
bulk-did-suspend = { $count ->
    [0] Kein Konto wurde gesperrt.
    [one] Ein Konto ist gesperrt und überall abgemeldet.
   *[other] { $count } Konten sind gesperrt und überall abgemeldet.
  }
bulk-did-reinstate = { $count ->
    [0] Kein Konto wurde entsperrt.
    [one] Ein Konto ist wieder offen.
   *[other] { $count } Konten sind wieder offen.
  }
bulk-undone = { $count ->
    [0] Niemand musste zurückgesetzt werden.
    [one] Rückgängig gemacht: Bei einer Person ist alles wie zuvor.
   *[other] Rückgängig gemacht: Bei { $count } Personen ist alles wie zuvor.
  }
bulk-undone-but = Wie zuvor: { $count }. Unverändert gelassen, weil inzwischen geändert: { $left }.
refusal-bulk-too-many = Höchstens { $most } Personen werden auf einmal geändert. Bitte grenzen Sie die Liste ein.
refusal-bulk-undone = Das wurde schon rückgängig gemacht oder liegt länger als einen Tag zurück.
