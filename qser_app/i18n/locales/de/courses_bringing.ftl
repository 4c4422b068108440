# Ein ganzer Kurs hinaus und herein, im Browser.
refusal-course-taken = Der Code { $code } gehört zu einem Kurs einer anderen Organisation. Nichts wurde geändert. Ändern Sie den Code in course.toml, dann kommt er als eigener Kurs herein.
refusal-course-too-large = Ein Kurs darf höchstens { $megabytes } MB haben. Nichts wurde geändert.
bring-take-along = Kurs mitnehmen (Zip)
bring-title = Einen Kurs hereinholen
bring-lead = Ein Zip aus einfachen Dateien, wie es von hier oder von einer anderen Plattform dieser Art kommt. Zuerst sehen Sie, was geschehen würde; nichts ändert sich, bevor Sie es sagen.
bring-file = Kurs (Zip)
bring-file-hint = Bis { $megabytes } MB. Was ein Kursordner enthält, steht in der Dokumentation, docs/content.md.
bring-sending = Der Kurs wird geschickt … { $percent } %
bring-reading = Der Kurs ist da und wird gelesen …
bring-failed = Der Kurs ist nicht angekommen. Nichts wurde geändert; bitte versuchen Sie es noch einmal.
bring-mistake-title = Dieser Kurs kann noch nicht herein
bring-mistake-text = Nichts wurde geändert. Bessern Sie die Datei aus und schicken Sie das Zip noch einmal.
bring-report-title = Was geschehen würde
bring-is-new = Er ist hier neu. Er kommt als Entwurf herein, den niemand sieht, bis Sie ihn veröffentlichen.
bring-is-known = Er ist schon hier. Alle behalten ihren Fortschritt.
bring-is-same = Er ist schon hier, genau so wie im Zip.
bring-contents = { $modules ->
    [one] Ein Modul
   *[other] { $modules } Module
  }
bring-units = { $units ->
    [one] eine Einheit
   *[other] { $units } Einheiten
  }
bring-languages = Sprachen: { $names }
bring-new = Neu
bring-changed = Geändert
bring-unchanged = Wie zuvor
bring-away = Nicht mehr da
bring-kept = Hier geändert, darum bleibt es so, wie es hier ist:
bring-gone = Nicht mehr im Zip, darum sehen die Lernenden es nicht mehr (ihr Fortschritt bleibt):
bring-whole-house = Für jede Organisation dieser Plattform
bring-do = Hereinholen
bring-nothing-to-do = Es gibt nichts zu tun.
bring-done = Der Kurs ist da: { $created } neu, { $updated } geändert.
bring-open = In der Kursverwaltung öffnen
bring-lost = Die Datei ist nicht mehr hier. Bitte schicken Sie sie noch einmal.
