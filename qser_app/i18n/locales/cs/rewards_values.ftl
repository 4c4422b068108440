# Hodnoty pravidel organizace.
refusal-bad-rules = Některé hodnoty je třeba opravit.
refusal-rules-moved = Mezitím někdo zveřejnil jiná pravidla. Podívejte se na ně prosím znovu.
refusal-rules-unchanged = Oproti platným pravidlům se nic nemění.
