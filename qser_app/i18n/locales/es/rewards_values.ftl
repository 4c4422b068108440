# Los valores de las reglas de una organización.
refusal-bad-rules = Algunos valores necesitan una corrección.
refusal-rules-moved = Entretanto se han publicado otras reglas. Vuelva a mirarlas, por favor.
refusal-rules-unchanged = No cambia nada respecto a las reglas vigentes.
