# Was ein Kurs hat und was ihm fehlt, bevor Lernende ihn sehen.
ready-title = Bevor Lernende diesen Kurs sehen
ready-done = Erledigt:
ready-open = Offen:
ready-nothing = Noch ist nichts darin veröffentlicht. Fügen Sie eine Lektion, einen Fall, ein Quiz oder ein Paket hinzu und veröffentlichen Sie es.
ready-shown = { $count ->
    [one] Eine Einheit ist veröffentlicht und wartet auf Lernende.
   *[other] { $count } Einheiten sind veröffentlicht und warten auf Lernende.
  }
ready-drafts = { $count ->
    [one] Eine Einheit ist noch ein Entwurf; Lernende sehen sie nicht.
   *[other] { $count } Einheiten sind noch Entwürfe; Lernende sehen sie nicht.
  }
ready-quiz = Das Quiz „{ $title }“ hat noch keine Fragen.
ready-welcome = Im Katalog steht noch nicht, worum es in dem Kurs geht.
ready-welcome-write = Zusammenfassung schreiben
ready-language = { $language }: { $count } von { $total } Texten sind noch nicht veröffentlicht.
ready-translate-into = In diese Sprache übersetzen: { $language }
ready-now = Sie können ihn jetzt veröffentlichen und mit dem Rest später weitermachen.
ready-whole = Es fehlt nichts mehr.
