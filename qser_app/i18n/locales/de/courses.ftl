# Kurse und ihr Katalog.
refusal-content-missing-file = { $file }: Diese Datei fehlt.
refusal-content-toml = { $file }, Zeile { $line }: Das ist kein gültiges TOML ({ $detail }).
refusal-content-no-head = { $file }: Die Datei muss mit einem Kopf zwischen zwei Zeilen +++ beginnen.
refusal-content-field = { $file }: Das Feld { $field } fehlt oder hat den falschen Typ.
refusal-content-language = { $file }: { $detail } ist keine Sprache dieser Plattform.
refusal-content-kind = { $file }: { $detail } ist keine Art von Einheit.
refusal-content-long = { $file }: { $field } ist länger, als ein Kurs es fassen kann.
refusal-content-duplicate = { $file }: Der Schlüssel { $detail } kommt zweimal vor.
refusal-content-unknown-block = { $file }, Zeile { $line }: Es gibt keinen Block mit dem Namen { $detail }.
refusal-content-nested-block = { $file }, Zeile { $line }: Ein Block beginnt in einem anderen. Schließen Sie den ersten mit einer Zeile :::.
refusal-content-open-block = { $file }, Zeile { $line }: Dieser Block wird nie geschlossen. Beenden Sie ihn mit einer Zeile :::.
refusal-content-stray-block = { $file }, Zeile { $line }: Dieses ::: schließt nichts.
refusal-content-heading = { $file }, Zeile { $line }: Überschriften im Text beginnen bei ##; nur der Titel hat ein einzelnes #.
refusal-content-link = { $file }, Zeile { $line }: Der Link { $detail } führt nirgendwohin. Schreiben Sie https://… oder unit:schlüssel.
refusal-content-picture = { $file }, Zeile { $line }: Das Bild { $detail } liegt nicht im Ordner des Moduls.
refusal-content-picture-kind = { $file }, Zeile { $line }: Das Bild { $detail } ist keine SVG-, PNG-, JPEG-, GIF- oder WebP-Datei, die angezeigt werden kann.
refusal-content-no-alternative = { $file }, Zeile { $line }: Das Bild { $detail } braucht einen Text, der sagt, was es zeigt.
refusal-content-bank = { $file }, Zeile { $line }: Diese Frage lässt sich nicht lesen. { $detail }
refusal-content-no-term = { $file }, Zeile { $line }: Ein Begriff beginnt mit ## Schlüssel: Name, seine Zeilen stehen darunter. Das ist keiner: { $detail }
refusal-content-term = { $file }, Zeile { $line }: Im Glossar gibt es den Begriff { $detail } nicht.
refusal-content-duplicate-term = { $file }, Zeile { $line }: Der Begriff { $detail } steht zweimal da.
refusal-content-term-source = { $file }, Zeile { $line }: Der Begriff { $detail } braucht eine Zeile „source: …“.
refusal-content-term-words = { $file }, Zeile { $line }: Der Begriff { $detail } braucht seine Erklärung.
refusal-content-term-languages = { $file }: Ein Glossar hat in allen Sprachen dieselben Begriffe in derselben Reihenfolge. Der erste Unterschied ist { $detail }.

courses-title = Kurse
courses-this = Dieser Kurs
courses-lead = Kurze Lektionen aus dem Alltag am Schalter. In beliebiger Reihenfolge und, wo vorhanden, in Ihrer Sprache.
courses-search = In Kursen und Lektionen suchen
courses-language = Sprache
courses-any-language = Alle Sprachen
courses-length = Dauer
courses-any-length = Jede Dauer
courses-short = Bis 30 Min.
courses-medium = Bis 2 Std.
courses-long = Über 2 Std.
courses-found = { $count ->
    [0] Kein Kurs gefunden.
    [one] Ein Kurs.
   *[other] { $count } Kurse.
  }
courses-nothing-title = Dazu passt kein Kurs
courses-nothing-text = Versuchen Sie weniger oder andere Wörter, oder entfernen Sie einen Filter. Akzente und Großbuchstaben spielen keine Rolle.
courses-show-all = Alle Kurse zeigen
courses-units = { $count ->
    [one] Eine Einheit
   *[other] { $count } Einheiten
  }
courses-hours = { $minutes ->
    [0] { $hours } Std.
   *[other] { $hours } Std. { $minutes } Min.
  }
courses-only-in = Vorerst nur: { $language }
courses-completed = Abgeschlossen
courses-in-progress = { $percent } % geschafft
courses-start = Kurs beginnen
courses-continue = Weiter
courses-your-way = Ihr Weg durch den Kurs
courses-next = Als Nächstes: { $title }
courses-takes = { $time } insgesamt
courses-points = { $points ->
    [one] Ein Punkt zu verdienen
   *[other] { $points } Punkte zu verdienen
  }
courses-not-yours = Diesen Kurs gibt es noch nicht in Ihrer Sprache. Sie lesen ihn in der Sprache, in der er geschrieben wurde.
courses-licence = Frei weiterverwendbar: { $licence }
courses-missing-title = Diesen Kurs gibt es hier nicht
courses-glossary = Glossar mit { $count ->
    [one] einem Begriff
   *[other] { $count } Begriffen
}
