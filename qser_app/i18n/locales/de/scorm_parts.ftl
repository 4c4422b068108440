# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Nächster Teil
scorm-previous = Vorheriger Teil
scorm-contents-done = { $done } von { $count } erledigt
scorm-part-locked = noch nicht verfügbar
scorm-over = Der Kurs hat sich geschlossen. Alles ist gespeichert.
scorm-open-again = Noch einmal öffnen
scorm-window-close = Fenster schließen
scorm-aside = Ein Teil dessen, was der Kurs speichern wollte, ist mehr, als die Plattform aufbewahrt. Dieser Teil wurde nicht gespeichert; Sie können weitermachen.
scorm-time-over = Die Zeit für diesen Teil ist um. Sie können weitermachen.
scorm-time-closed = Die Zeit für diesen Teil ist um, er wurde geschlossen. Was Sie darin getan haben, ist gespeichert.
