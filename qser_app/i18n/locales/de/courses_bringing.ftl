# Einen ganzen Kurs herunterladen und importieren, im Browser.
refusal-course-taken = Der Code { $code } gehört zu einem Kurs einer anderen Organisation. Nichts wurde geändert. Ändern Sie den Code in course.toml, dann wird er als eigener Kurs importiert.
refusal-course-too-large = Ein Kurs darf höchstens { $megabytes } MB haben. Nichts wurde geändert.
bring-take-along = Kurs herunterladen (ZIP)
bring-title = Einen Kurs importieren
bring-lead = Ein ZIP aus einfachen Dateien, wie es von hier oder von einer anderen Plattform dieser Art kommt. Zuerst sehen Sie, was geschehen würde; nichts ändert sich, bevor Sie es sagen.
bring-file = Kurs (ZIP)
bring-file-hint = Bis { $megabytes } MB. Was ein Kursordner enthält, steht in der Dokumentation, docs/content.md.
bring-sending = Der Kurs wird gesendet: { $percent } %
bring-reading = Der Kurs ist da und wird gelesen …
bring-failed = Der Kurs ist nicht angekommen. Nichts wurde geändert; bitte versuchen Sie es noch einmal.
bring-mistake-title = Dieser Kurs kann noch nicht importiert werden
bring-mistake-text = Nichts wurde geändert. Bessern Sie die Datei aus und schicken Sie das ZIP noch einmal.
bring-report-title = Was geschehen würde
bring-is-new = Er ist hier neu. Er wird als Entwurf importiert, den niemand sieht, bis Sie ihn veröffentlichen.
bring-is-known = Er ist schon hier. Alle behalten ihren Fortschritt.
bring-is-same = Er ist schon hier, genau so wie im ZIP.
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
bring-gone = Nicht mehr im ZIP, darum sehen die Lernenden es nicht mehr (ihr Fortschritt bleibt):
bring-whole-house = Für jede Organisation dieser Plattform
bring-do = Importieren
bring-nothing-to-do = Es gibt nichts zu tun.
bring-done = Der Kurs ist importiert: { $created } neu, { $updated } geändert.
bring-open = In der Kursverwaltung öffnen
bring-lost = Die Datei ist nicht mehr hier. Bitte schicken Sie sie noch einmal.
