# Die Werte der Regeln einer Organisation.
refusal-bad-rules = Einige Werte brauchen noch einen Blick.
refusal-rules-moved = Inzwischen wurden andere Regeln veröffentlicht. Bitte sehen Sie sie sich noch einmal an.
refusal-rules-unchanged = Gegenüber den geltenden Regeln ändert sich nichts.
