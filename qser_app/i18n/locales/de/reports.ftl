# Berichte und die Arbeitsmappen, die aus ihnen entstehen.
reports-title = Berichte
reports-lead = Wer was gelernt hat, wie weit und wie lange. Jeder Bericht hat eine eigene Adresse: Bewahren Sie sie auf oder senden Sie sie jemandem im Kollegium, der dasselbe sehen darf.
reports-which = Berichte
reports-overview = Überblick
reports-people = Personen
reports-courses = Kurse
reports-departments = Abteilungen
reports-tests = Tests
reports-scorm = SCORM
reports-units = Einheitenmatrix
reports-timeline = Zeitverlauf
reports-custom = Eigener
reports-missing = Diesen Bericht gibt es nicht
reports-missing-text = Die Adresse ist nicht vollständig, oder was sie verlangt, ist für Sie nicht einsehbar.
reports-narrow = Was der Bericht betrachtet
reports-show = Anzeigen
reports-all-of-it = Alles anzeigen
reports-period = Zeitraum
reports-period-all = Seit Beginn
reports-period-today = Heute
reports-period-yesterday = Gestern
reports-period-week = Diese Woche
reports-period-month = Dieser Monat
reports-period-year = Dieses Jahr
reports-period-days = Von – bis
reports-from = Von
reports-to = Bis
reports-organisation = Organisation
reports-any-organisation = Alle Organisationen
reports-course = Kurs
reports-any-course = Alle Kurse
reports-department = Abteilung
reports-any-department = Alle Abteilungen
reports-called = Name oder E-Mail
reports-event = Was geschah
reports-any-event = Alles
reports-event-enrolled = Eingeschrieben
reports-event-left = Kurs verlassen
reports-event-unit = Einheit abgeschlossen
reports-event-passed = Test bestanden
reports-event-not-passed = Test nicht bestanden
reports-event-course = Kurs abgeschlossen
reports-measure = Anzeigen
reports-by-score = Ergebnis
reports-by-time = Zeit
reports-rows = { $count ->
    [one] Eine Zeile
   *[other] { $count } Zeilen
  }
reports-people-count = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
  }
reports-table = Der Bericht als Tabelle
reports-time = { $hours ->
    [0] { $minutes } Min.
   *[other] { $hours } Std. { NUMBER($minutes, minimumIntegerDigits: 2) } Min.
  }
reports-nothing = Nichts anzuzeigen
reports-nothing-text = In den gewählten Tagen hat niemand etwas dieser Art getan. Wählen Sie einen längeren Zeitraum oder zeigen Sie alles an.
reports-veil = Gruppen von weniger als fünf Personen zeigen keine Werte, ebenso Summen, zu denen weniger als fünf beigetragen haben. Damit sich nichts errechnen lässt, kann auch eine benachbarte Gruppe verborgen bleiben.
reports-few = Zu wenige Personen für Werte
reports-few-text = In dieser Ansicht sind weniger als fünf Personen. Ihre Werte bleiben bei ihnen: Wählen Sie eine größere Gruppe.
reports-sums = Insgesamt
reports-days = Tag für Tag
reports-days-finding = { $days ->
    [one] { $minutes } Lernminuten an einem Tag
   *[other] { $minutes } Lernminuten an { $days } Tagen, die meisten am { $day }: { $most }
  }
reports-standings = Wie es in jedem Kurs steht
reports-standings-finding = { $enrolled } Einschreibungen in die Kurse dieser Seite: { $completed } abgeschlossen, { $begun } begonnen, { $untouched } nicht begonnen
reports-figure = Kennzahl
reports-value = Wert
reports-figure-people = Personen
reports-figure-active = Aktive Personen
reports-figure-enrolled = Einschreibungen
reports-figure-completed = Abschlüsse
reports-figure-rate = Abschlussquote
reports-figure-tests = Abgegebene Tests
reports-figure-passed = Bestandene Tests
reports-figure-pass-rate = Bestehensquote
reports-figure-score = Mittleres Ergebnis
reports-figure-seconds = Lernzeit
reports-column-person = Name
reports-column-department = Abteilung
reports-column-organisation = Organisation
reports-column-course = Kurs
reports-column-courses = Kurse
reports-column-completed = Abgeschlossen
reports-column-units = Abgeschlossene Einheiten
reports-column-tests = Tests
reports-column-passed = Bestanden
reports-column-score = Durchschnitt
reports-column-seconds = Zeit
reports-column-last = Zuletzt aktiv
reports-column-enrolled = Eingeschrieben
reports-column-not-started = Nicht begonnen
reports-column-in-progress = Begonnen
reports-column-rate = Abschlussquote
reports-column-people = Personen
reports-column-active = Aktiv
reports-column-test = Test
reports-column-executions = Abgaben
reports-column-pass-rate = Bestehensquote
reports-column-package = Paket
reports-column-attempts = Versuche
reports-column-mean-time = Mittlere Zeit
reports-column-moment = Wann
reports-column-event = Was geschah
reports-column-subject = Gegenstand
reports-column-standing = Stand
reports-column-percent = Fortschritt
reports-column-enrolled-at = Eingeschrieben am
reports-column-completed-at = Abgeschlossen am
reports-column-day = Tag
reports-column-minutes = Minuten
reports-column-unit = Einheit
reports-column-state = Stand
reports-column-question = Frage
reports-column-kind = Art
reports-column-seen = Personen
reports-column-facility = Leichtigkeit (%)
reports-column-discrimination = Trennschärfe (−100 bis 100)
reports-items = Fragen
reports-standing-not-started = Nicht begonnen
reports-standing-in-progress = Begonnen
reports-standing-completed = Abgeschlossen
reports-mark-not-attempted = Nicht begonnen
reports-mark-in-progress = Begonnen
reports-mark-completed = Abgeschlossen
reports-mark-not-passed = Nicht bestanden
reports-sign = Zeichen
reports-meaning = Bedeutung
reports-signs = Was die Zeichen bedeuten
reports-matrix-label = Personen nach Einheiten
reports-matrix-loading = Die Matrix wird gelesen …
reports-matrix-failed = Die Zeilen konnten nicht geholt werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.
reports-matrix-finding = { $course }: { $people ->
    [one] eine Person
   *[other] { $people } Personen
  }, { $units ->
    [one] eine Einheit
   *[other] { $units } Einheiten
  }
reports-text = Als Text
reports-export = Als Excel-Datei
reports-export-course = Kurs als Excel-Datei
reports-export-department = Abteilung als Excel-Datei
reports-rules = Regeln
reports-rules-lead = Der Bericht enthält alle in einem Kurs, für die jede Regel zutrifft. Innerhalb einer Regel genügt einer ihrer Werte. Höchstens { $most } Regeln.
reports-rule-next = Noch eine Regel über
reports-rule-choose = Wählen Sie …
reports-rule-add = Regel hinzufügen
reports-rule-away = Entfernen
reports-rule-values = Eines davon
reports-rule-none = Hier gibt es keine. Abteilungen gehören zu einer Organisation: Wählen Sie oben eine aus und klicken Sie auf „Anzeigen“.
reports-rule-compare = Wie
reports-rule-value = Wert
reports-rule-course = Kurs
reports-rule-department = Abteilung
reports-rule-standing = Stand
reports-rule-field = Arbeitsbereich
reports-rule-language = Sprache
reports-rule-percent = Fortschritt in %
reports-rule-score = Durchschnittsergebnis in %
reports-rule-minutes = Lernminuten
reports-rule-enrolled = Tag der Einschreibung
reports-rule-completed = Tag des Abschlusses
reports-rule-active = Zuletzt aktiv
reports-compare-is = ist eines von
reports-compare-least = mindestens
reports-compare-most = höchstens
reports-compare-since = ab dem
reports-compare-until = bis zum
reports-language-en = Englisch
reports-language-el = Griechisch
reports-language-es = Spanisch
reports-language-de = Deutsch
reports-language-cs = Tschechisch
reports-views = Gespeicherte Berichte
reports-views-lead = Speichern Sie diesen Bericht mit seinen Filtern unter einem Namen. Auf Wunsch erinnert Sie eine E-Mail mit einem Link; was der Bericht zeigt, steht nie in der E-Mail.
reports-keep-name = Name
reports-keep = Bericht speichern
reports-kept = Der Bericht ist gespeichert.
reports-forget = Entfernen
reports-forget-of = { $name } entfernen
reports-rhythm-of = Wie oft eine E-Mail an { $name } erinnert
reports-rhythm-never = Keine E-Mail
reports-rhythm-daily = E-Mail jeden Tag
reports-rhythm-weekly = E-Mail montags
reports-rhythm-monthly = E-Mail am Monatsersten
exports-title = Meine Exporte
exports-lead = Arbeitsmappen entstehen im Hintergrund. Sie können diese Seite verlassen: Eine Mitteilung sagt Ihnen, wenn eine fertig ist. Jede kann drei Tage lang abgeholt werden, nur von Ihnen.
exports-none = Noch kein Export
exports-none-text = Öffnen Sie einen Bericht und wählen Sie „Als Excel-Datei“. Er entsteht dann hier.
exports-stage-waiting = Wartet
exports-stage-running = Entsteht
exports-stage-ready = Fertig
exports-stage-failed = Misslungen
exports-stage-cancelled = Abgebrochen
exports-stage-over = Nicht mehr aufbewahrt
exports-fetch = Herunterladen
exports-cancel = Abbrechen
exports-cancel-of = { $name } abbrechen
exports-progress = Wie weit { $name } ist
exports-rows = { $count ->
    [one] Eine Zeile geschrieben
   *[other] { $count } Zeilen geschrieben
  }
exports-until = { $size }, abholbar bis { $day }
exports-broken = Die Datei konnte nicht erstellt werden. Versuchen Sie es noch einmal; misslingt es wieder, sagen Sie es Ihrer Administration.
refusal-too-many-exports = Bei Ihnen warten schon { $most } Exporte. Warten Sie, bis einer fertig ist, oder brechen Sie einen ab.
refusal-report-name = Bitte geben Sie einen Namen mit höchstens 100 Zeichen an.
refusal-too-many-rules = Ein Bericht hat höchstens fünf Regeln.
refusal-too-many-views = Sie haben schon fünfzig Berichte gespeichert. Entfernen Sie zuerst einen.
