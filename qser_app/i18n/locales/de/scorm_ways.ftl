# Wege aus einem Paket, die nur die Lernenden gehen.
scorm-way-site = Der Kurs verweist auf eine andere Website: { $name }
scorm-way-document = Der Kurs hat eine Datei für Sie: { $name }
scorm-way-mail = Der Kurs möchte eine E-Mail an { $name } schreiben
scorm-way-hint = Es öffnet sich ein neuer Tab. Ihre Stelle im Kurs bleibt, wie sie ist.
scorm-way-open = In neuem Tab öffnen
scorm-way-stay = Hier bleiben
scorm-way-save = Datei speichern
