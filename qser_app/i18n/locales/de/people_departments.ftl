# Departments as a tree.
departments-title = Abteilungen
departments-lead = So ist Ihre Organisation aufgebaut. Berichte, Kurse für eine Abteilung und Leitungen meinen immer eine Abteilung mit allen darunter.
departments-none = Noch keine Abteilung
departments-none-hint = Legen Sie die erste an, oder lassen Sie einen Import das tun.
departments-people = { $count ->
    [0] niemand
    [one] eine Person
   *[other] { $count } Personen
  }
departments-facts = Personen darin: { $people }. Mit denen darunter: { $whole }.
departments-show = Diese Personen zeigen
departments-name = Name der Abteilung
departments-rename = Umbenennen
departments-under = Gehört zu
departments-top = Keiner, sie steht ganz oben
departments-move = Verschieben
departments-merge = Mit einer anderen zusammenlegen
departments-merge-what = Alle darin, die Abteilungen darunter und was für sie festgelegt wurde, gehen an die andere über. Dann wird sie entfernt. Das lässt sich nicht rückgängig machen.
departments-into = Zusammenlegen mit
departments-choose = Abteilung wählen
departments-merge-it = Zusammenlegen und entfernen
departments-remove = Abteilung entfernen
departments-remove-hint = Nur wenn niemand darin ist, niemand dorthin eingeladen ist und keine Abteilung darunter steht.
departments-add = Hinzufügen
departments-add-top = Abteilung ganz oben hinzufügen
departments-add-below = Abteilung unter „{ $name }“ hinzufügen
departments-added = Die Abteilung wurde hinzugefügt.
departments-renamed = Die Abteilung hat ihren neuen Namen.
departments-moved = Die Abteilung wurde verschoben.
departments-was-moved = „{ $name }“ wurde mit allen darunter verschoben.
departments-merged = Die Abteilungen wurden zusammengelegt.
departments-removed = Die Abteilung wurde entfernt.
refusal-department-name = Eine Abteilung braucht einen Namen mit höchstens 200 Zeichen.
refusal-department-taken = Eine Abteilung mit diesem Namen gibt es schon.
refusal-department-too-deep = Höchstens { $most } Abteilungen dürfen untereinander stehen.
refusal-department-below-itself = Eine Abteilung kann nicht unter sich selbst stehen.
refusal-department-in-use = In dieser Abteilung ist jemand, jemand ist dorthin eingeladen, oder eine andere steht darunter. Verschieben Sie das zuerst.
