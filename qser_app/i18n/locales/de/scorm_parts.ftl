# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Nächster Teil
scorm-previous = Vorheriger Teil
scorm-contents-done = { $done } von { $count } erledigt
scorm-part-locked = noch nicht verfügbar
scorm-over = Der Kurs hat sich geschlossen. Alles ist gespeichert.
scorm-open-again = Noch einmal öffnen
scorm-window-close = Fenster schließen
