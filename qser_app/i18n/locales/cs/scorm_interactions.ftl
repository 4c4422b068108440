# Jak se jmenují druhy otázek v balíčku a v jakém stavu jsou jeho cíle.
results-kind-true-false = pravda, nebo nepravda
results-kind-choice = výběr
results-kind-fill-in = krátký text
results-kind-long-fill-in = dlouhý text
results-kind-matching = přiřazování
results-kind-performance = provedení úkolu
results-kind-sequencing = řazení
results-kind-likert = škála
results-kind-numeric = číslo
results-kind-other = jiný druh
results-standing-completed = dokončeno
results-standing-incomplete = nedokončeno
results-standing-not-attempted = nezačato
results-standing-unknown = neznámo
results-standing-passed = splněno
results-standing-failed = nesplněno
results-standing-browsed = jen prohlédnuto
