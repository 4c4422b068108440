# Menschen in einen Kurs einschreiben.
course-people-enrol = Einschreiben
course-people-admission = Links und Regeln
enrol-seats = { $count ->
    [0] Alle Plätze in diesem Kurs sind vergeben.
    [one] Ein Platz ist noch frei.
   *[other] { $count } Plätze sind noch frei.
  }
enrol-people = Personen nach Namen
enrol-people-lead = Suchen Sie Kolleginnen und Kollegen, wählen Sie so viele Sie möchten, und schreiben Sie alle zusammen ein. Jede Person erfährt es in ihren Mitteilungen.
enrol-chosen = Ausgewählte einschreiben
enrol-nobody-chosen = Wählen Sie zuerst jemanden aus.
enrol-is-in = Eingeschrieben
enrol-was-in = War schon einmal eingeschrieben
enrol-department = Eine ganze Abteilung
enrol-department-lead = Alle, die dort und in den Abteilungen darunter arbeiten.
enrol-choose-department = Abteilung wählen
enrol-department-told = { $count ->
    [one] Dort arbeitet eine Person
   *[other] Dort arbeiten { $count } Personen
  }; { $present ->
    [0] davon ist noch niemand eingeschrieben.
    [one] davon ist eine bereits eingeschrieben.
   *[other] davon sind { $present } bereits eingeschrieben.
  }
enrol-later = Auch wer später in diese Abteilung kommt, wird eingeschrieben
enrol-department-now = Abteilung einschreiben
enrol-later-now = Auch wer später zu „{ $name }“ kommt, wird eingeschrieben.
enrol-later-stop = Beenden
enrol-later-stop-of = Beenden: einschreiben, wer zu „{ $name }“ kommt
enrol-later-stopped = Wer von jetzt an in diese Abteilung kommt, wird nicht mehr eingeschrieben. Wer im Kurs ist, bleibt.
enrol-done = { $count ->
    [0] Niemand Neues einzuschreiben
    [one] Eine Person eingeschrieben
   *[other] { $count } Personen eingeschrieben
  }{ $present ->
    [0] .
    [one] ; eine war schon dabei.
   *[other] ; { $present } waren schon dabei.
  }
enrol-done-no-seat = { $count ->
    [0] Niemand eingeschrieben
    [one] Eine Person eingeschrieben
   *[other] { $count } Personen eingeschrieben
  }; für { $left ->
    [one] eine Person
   *[other] { $left } Personen
  } war kein Platz mehr frei.
enrol-sheet = Aus einer Tabelle
enrol-sheet-lead = Senden Sie eine Liste von E-Mail-Adressen. Sie sehen, was aus jeder Zeile wird, bevor jemand eingeschrieben wird.
sheet-file-hint = Eine Adresse je Zeile, höchstens 5.000 Zeilen. Gibt es mehrere Spalten, schreiben Sie „E-Mail“ über die richtige.
sheet-enrol = { $count ->
    [one] Eine Person einschreiben
   *[other] { $count } Personen einschreiben
  }
sheet-nobody = Aus dieser Tabelle lässt sich niemand einschreiben.
sheet-fate-new = wird eingeschrieben
sheet-fate-back = kommt zurück
sheet-fate-present = schon eingeschrieben
sheet-fate-no_seat = kein Platz mehr
sheet-fate-unknown = hier unbekannt
sheet-fate-elsewhere = in einer anderen Organisation
sheet-fate-suspended = Konto gesperrt
sheet-fate-twice = zweimal in der Tabelle
sheet-fate-bad = keine E-Mail-Adresse
admission-rules = Wer in diesem Kurs sein darf
admission-of-the-house = Dieser Kurs gehört allen Organisationen: Seine Tage und Plätze legen diejenigen fest, die die Plattform betreiben.
admission-self = Alle dürfen sich selbst einschreiben
admission-self-hint = Sonst kommen sie über einen Link, oder Sie schreiben sie ein.
admission-opens = Erster Tag
admission-opens-hint = Leer: von Anfang an offen.
admission-closes = Letzter Tag
admission-closes-hint = Er zählt ganz. Danach lässt sich nichts Neues öffnen; was getan ist, bleibt.
admission-capacity = Plätze
admission-capacity-hint = { $count ->
    [0] Leer: keine Grenze. Noch niemand ist eingeschrieben.
    [one] Leer: keine Grenze. Eine Person ist eingeschrieben.
   *[other] Leer: keine Grenze. { $count } Personen sind eingeschrieben.
  }
admission-level = Stufe
admission-level-hint = Leer: Alle dürfen beginnen. Sonst muss sie erreicht haben, wer beginnt; wer schon begonnen hat, macht weiter.
admission-save = Speichern
admission-saved = Gespeichert. Es gilt sofort.
refusal-bad-admission = Einige Felder brauchen noch einen Blick.
admission-error-day = Schreiben Sie einen Tag, oder lassen Sie das Feld leer.
admission-error-order = Der letzte Tag liegt vor dem ersten.
admission-error-capacity = Schreiben Sie eine Zahl von 1 bis 100.000, oder lassen Sie das Feld leer.
admission-error-level = Schreiben Sie eine Stufe von 2 bis 100, oder lassen Sie das Feld leer.
admission-links = Einladungslinks
admission-links-lead = Wer den Link öffnet, sieht, was der Kurs ist, und kann ihm nach der Anmeldung beitreten.
admission-link-name = Wofür er ist
admission-link-nameless = Ohne Namen
admission-link-days = Gilt
admission-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
  }
admission-link-capacity = Für höchstens so viele Personen (leer: keine Grenze)
admission-make-link = Link erstellen
admission-made = Der neue Link
admission-made-once = Kopieren Sie ihn jetzt: Wir behalten nur seinen Fingerabdruck und können ihn nicht noch einmal zeigen.
admission-copy = Kopieren
admission-copied = Kopiert.
admission-link-state = Stand
admission-link-used = Beigetreten
admission-used-of = { $used } von { $capacity }
admission-link-until = Bis
admission-revoke = Zurückziehen
admission-revoke-of = Link zurückziehen: { $name }
admission-revoked = Der Link lässt niemanden mehr ein. Wer darüber kam, bleibt.
admission-link-open = Gilt
admission-link-expired = Abgelaufen
admission-link-revoked = Zurückgezogen
admission-link-used_up = Aufgebraucht
