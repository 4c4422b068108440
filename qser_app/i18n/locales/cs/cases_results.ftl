# Výsledky případu pro ty, kdo se starají o jeho kurz.
cases-results = Výsledky případu
cases-results-people = Lidé, kteří ho hráli
cases-results-runs = Začaté průchody
cases-results-finished = Průchody až do konce
cases-results-older = { $count ->
    [one] Jeden průchod případem v jeho dřívější podobě se zde nepočítá.
    [few] { $count } průchody případem v jeho dřívější podobě se zde nepočítají.
    [many] { $count } průchodu případem v jeho dřívější podobě se zde nepočítá.
   *[other] { $count } průchodů případem v jeho dřívější podobě se zde nepočítá.
  }
cases-results-few = Zatím příliš málo lidí
cases-results-few-text = Volby a konce se ukážou, jakmile případ projde tento počet lidí: { $fewest }. Tak nelze ničí cestu odlišit od ostatních.
cases-results-competences = Co cesty ukázaly
cases-results-how = Kolik se využilo z toho, co scény na cestách lidí nabízely. Je to průměr ze všech průchodů, které došly ke konci.
cases-results-competence = Kompetence
cases-results-gained = Využito
cases-results-ends = Konce
cases-results-end = Konec
cases-results-scenes = Scény a volby
cases-results-visits = { $count ->
    [0] Sem zatím nikdo nedošel.
    [one] Tady se volilo jednou.
    [few] Tady se volilo { $count }×.
    [many] Tady se volilo { $count }×.
   *[other] Tady se volilo { $count }×.
  }
cases-results-choice = Volba
cases-results-leads = vede k:
cases-results-times = Kolikrát
cases-results-part = Podíl
