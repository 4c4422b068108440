# How an organisation's people are told unless they choose for themselves.
notices-defaults-title = Wie Ihre Beschäftigten benachrichtigt werden
notices-defaults-lead = Für jede Art von Mitteilung: wie sie zu den Personen Ihrer Organisation kommt, die selbst nichts gewählt haben.
notices-defaults-whom = Alle können unter „Mein Konto“ selbst wählen, und wer gewählt hat, behält es. Eine Änderung gilt für das, was von jetzt an mitgeteilt wird.
notices-default-house = Wie die Plattform
notices-default-usual = (Plattform: { $way }.)
notices-default-kept = Gespeichert. Es gilt von jetzt an für alle, die nichts gewählt haben.
