# Die Infografik: was sie neben dem Profil sagt, auf dem Bildschirm und auf dem Papier.
infographic-pdf = Als PDF herunterladen
infographic-png = Als Bild herunterladen
infographic-how = So wird gerechnet
infographic-how-badges = Jedes Abzeichen zählt, in jeder seiner acht Stufen.
infographic-how-compared = Der Platz ist um eins höher als die Zahl der Kolleginnen und Kollegen der Organisation, die mehr haben. Wer gleich viel hat, teilt sich den Platz; wer verborgen ist, zählt nicht mit.
infographic-how-tests = Bestandene Tests, geteilt durch alle abgegebenen. Der Durchschnitt umfasst die Ergebnisse, die der Person gezeigt werden; Üben zählt nicht.
infographic-how-time = Minuten, in denen in einer Lektion, einem Quiz oder einem Paket etwas getan wurde. Zeit, in der nichts geschieht, zählt nicht.
infographic-how-months = Aktive Minuten, Tage mit Lernzeit und abgeschlossene Einheiten, nach dem Kalender der Zeitzone der Person.
infographic-how-rhythm = Aktive Minuten jedes Tages der letzten zwölf Wochen: keine, bis 10, 20, 40 Minuten und mehr.
infographic-months = Dieser Monat
infographic-months-finding = { $change ->
    [more] { $time } in diesem Monat bisher, { $difference } mehr als bis zu diesem Tag im letzten Monat.
    [less] { $time } in diesem Monat bisher, { $difference } weniger als bis zu diesem Tag im letzten Monat.
   *[same] { $time } in diesem Monat bisher, so viel wie bis zu diesem Tag im letzten Monat.
  }
infographic-this-month = Dieser Monat bisher
infographic-last-month = Letzter Monat
infographic-by-this-day = Letzter Monat bis zu diesem Tag
infographic-learning-time = Lernzeit
infographic-days = Lerntage
infographic-units = Abgeschlossene Einheiten
infographic-mark = Der Strich im unteren Balken: so viel war es bis zu diesem Tag.
infographic-rhythm = Wochenrhythmus
infographic-rhythm-finding = { $count ->
    [0] Noch kein Lerntag in den letzten zwölf Wochen.
    [one] Ein Lerntag in den letzten zwölf Wochen.
   *[other] { $count } Lerntage in den letzten zwölf Wochen.
  }
infographic-busiest = Meiste Minuten: { $day }
infographic-behind = Die Zahlen dahinter
infographic-as-of = Stand: { $day }
infographic-place = Platz
infographic-calendar = Kalender der letzten zwölf Wochen, ein Quadrat pro Tag
infographic-title = Das Lernen auf einen Blick
