# Wie die Fragearten eines Pakets heißen und wie es um seine Ziele steht.
results-kind-true-false = wahr oder falsch
results-kind-choice = Auswahl
results-kind-fill-in = kurzer Text
results-kind-long-fill-in = langer Text
results-kind-matching = Zuordnung
results-kind-performance = Ausführen einer Aufgabe
results-kind-sequencing = Reihenfolge
results-kind-likert = Skala
results-kind-numeric = Zahl
results-kind-other = andere Art
results-standing-completed = abgeschlossen
results-standing-incomplete = nicht abgeschlossen
results-standing-not-attempted = nicht begonnen
results-standing-unknown = unbekannt
results-standing-passed = bestanden
results-standing-failed = nicht bestanden
results-standing-browsed = nur angesehen
