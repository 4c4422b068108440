# Ergebnisse eines Falls für alle, die seinen Kurs betreuen.
cases-results = Ergebnisse des Falls
cases-results-people = Personen, die ihn gespielt haben
cases-results-runs = Begonnene Durchgänge
cases-results-finished = Durchgänge bis zu einem Ende
cases-results-older = { $count ->
    [one] Ein Durchgang des Falls, wie er früher gebaut war, ist hier nicht mitgezählt.
   *[other] { $count } Durchgänge des Falls, wie er früher gebaut war, sind hier nicht mitgezählt.
  }
cases-results-few = Noch zu wenige Personen
cases-results-few-text = Entscheidungen und Enden werden gezeigt, sobald { $fewest } Personen den Fall gespielt haben, damit sich niemandes Weg von dem der anderen unterscheiden lässt.
cases-results-competences = Was die Wege gezeigt haben
cases-results-how = Wie viel von dem genutzt wurde, was die Szenen auf den Wegen der Menschen boten. Es ist ein Mittel über alle Durchgänge, die zu einem Ende kamen.
cases-results-competence = Kompetenz
cases-results-gained = Genutzt
cases-results-ends = Enden
cases-results-end = Ende
cases-results-scenes = Szenen und Entscheidungen
cases-results-visits = { $count ->
    [0] Hierher ist noch niemand gekommen.
    [one] Hier wurde einmal gewählt.
   *[other] Hier wurde { $count }-mal gewählt.
  }
cases-results-choice = Wahl
cases-results-leads = führt zu:
cases-results-times = Wie oft
cases-results-part = Anteil
