# Die Werte der Regeln einer Organisation.
refusal-bad-rules = Einige Werte brauchen noch einen Blick.
refusal-rules-moved = Inzwischen wurden andere Regeln veröffentlicht. Bitte sehen Sie sie sich noch einmal an.
refusal-rules-unchanged = Gegenüber den geltenden Regeln ändert sich nichts.
rules-title = Punkte, Abzeichen und Stufen
rules-lead = Was in dieser Organisation wie viel wert ist. Niemand verliert jemals Punkte, Abzeichen oder Stufen: Neue Werte gelten ab ihrer Veröffentlichung, und wer die Bedingungen schon erfüllt, bekommt, was ihm zusteht.
rules-organisation = Organisation
rules-points = Punkte
rules-points-lead = 0: gibt keine Punkte.
rules-badges = Abzeichen
rules-badges-lead = Wie viel der erste Rang verlangt; jeder weitere verlangt doppelt so viel. 0: keine neuen Abzeichen dieser Familie.
rules-levels = Stufen
rules-levels-lead = Eine Stufe mehr für je so viele. 0: erhöht keine Stufe.
rules-per-cent = { $rule }: Punkte für jedes Prozent
rules-usual = Üblich: { $usual }
rules-error-number = Bitte geben Sie eine ganze Zahl von { $least } bis { $most } ein, oder 0.
rules-error-share = Bitte geben Sie eine ganze Zahl von { $least } bis { $most } ein.
rules-share = { $what ->
    [attended] Webinare: ab dieser Teilnahme (%)
   *[perfect] Perfektion: ab diesem Ergebnis (%)
  }
rules-see = Ansehen, was sich ändern würde
rules-preview = Was sich ändern würde
rules-preview-nobody = Niemand bekäme sofort etwas.
rules-preview-of = Berechnet für die Personen dieser Organisation: { $people }. Niemand verliert etwas; vergebene Punkte bleiben, wie sie sind.
rules-moved = { $before } → { $after }
rules-publish = Diese Regeln veröffentlichen
rules-go-on = Weiter bearbeiten
rules-versions = Bisher veröffentlicht
rules-versions-none = Noch wurde nichts veröffentlicht: Es gelten die Werte der Plattform.
rules-version = Version { $number }
rules-version-by = { $name }, { $moment }
rules-version-gave = Sofort vergeben – Abzeichen: { $badges }, höhere Stufen: { $levels }, Personen: { $people }.
rules-version-giving = Abzeichen und Stufen werden gerade vergeben.
rules-take = Diese Werte wieder ansehen
rules-take-house = Die Werte der Plattform ansehen
rules-published = Die Regeln sind veröffentlicht. Wer die Bedingungen schon erfüllt, bekommt, was ihm zusteht.
rules-wait = { $unit ->
    [1] { $rule }: Sekunden zwischen zwei Malen
   *[other] { $rule }: Minuten zwischen zwei Malen
  }
rules-level = { $what ->
    [points] Punkte
    [courses] Abgeschlossene Kurse
   *[badges] Abzeichen
  }
rules-preview-badges = { $count ->
    [one] { $count } Person bekäme neue Abzeichen.
   *[other] { $count } Personen bekämen neue Abzeichen.
  }
rules-preview-levels = { $count ->
    [one] { $count } Person käme auf eine höhere Stufe.
   *[other] { $count } Personen kämen auf eine höhere Stufe.
  }
rules-gain-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
  }
