# Die Exporte aller, für alle, die sich um die ganze Installation kümmern.
all-exports-title = Alle Exporte
all-exports-lead = Arbeitsmappen und Kopien eigener Daten, die angefordert wurden. Was darin steht, kann nur lesen, wer sie angefordert hat.
all-exports-from-storage = Wer diese Exporte angefordert hat und bis wann sie aufbewahrt werden
all-exports-what = Was
all-exports-person = Angefordert von
all-exports-asked = Angefordert
all-exports-standing = Stand
all-exports-size = Größe
all-exports-until = Aufbewahrt bis
all-exports-do = Aktion
all-exports-any = Jeder Stand
all-exports-count = { $count ->
    [one] { $count } Export
   *[other] { $count } Exporte
}
all-exports-none = Kein Export
all-exports-none-hint = Sobald jemand einen anfordert, steht er hier. Nach dreißig Tagen verschwindet die Zeile.
all-exports-kind-report = Bericht
all-exports-kind-course = Bericht zu einem Kurs
all-exports-kind-department = Bericht zu einer Abteilung
all-exports-kind-own = Kopie der eigenen Daten
all-exports-is-waiting = Wartet
all-exports-is-running = Entsteht
all-exports-is-ready = Fertig
all-exports-is-failed = Misslungen
all-exports-is-cancelled = Abgebrochen
all-exports-is-expired = Abgelaufen
all-exports-why-not-allowed = Wer ihn angefordert hat, darf das nicht mehr sehen.
all-exports-why-not-found = Das, worum es gehen sollte, gibt es nicht mehr.
all-exports-why-broken = Bei uns ist etwas schiefgegangen; das Protokoll sagt, was.
all-exports-progress = Wie weit „{ $name }“ ist
all-exports-delete = Jetzt löschen
all-exports-delete-of = Diesen Export von { $name } jetzt löschen
all-exports-deleted-now = Die Datei ist gelöscht, und ihr Link führt nirgends mehr hin.
all-exports-retry = Erneut versuchen
all-exports-retry-of = Diesen Export von { $name } erneut versuchen
all-exports-retried-now = Der Export wird noch einmal erstellt.
