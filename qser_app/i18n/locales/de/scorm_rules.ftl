# Was Kursleitungen für ein Paket festlegen: Versuche, was zählt, Zurücksetzen.
refusal-no-package-attempts-left = { $allowed ->
    [one] Sie haben den einen Versuch genutzt, den dieses Paket erlaubt.
   *[other] Sie haben alle { $allowed } Versuche genutzt, die dieses Paket erlaubt.
  }
refusal-attempt-not-finished = Ein neuer Versuch kann beginnen, sobald der letzte beendet ist. Bitte machen Sie dort weiter, wo Sie aufgehört haben.
refusal-reason-missing = Bitte geben Sie einen Grund mit 3 bis 500 Zeichen an.
refusal-already-reset = Dieser Versuch wurde bereits zurückgesetzt. Es wurde nichts geändert.
notice-attempt-reset = Ihr Versuch { $number } bei „{ $title }“ wurde zurückgesetzt, damit Sie neu beginnen können. Was Sie abgeschlossen haben, bleibt abgeschlossen. Der Grund: { $reason }

scorm-rules-title = Einstellungen dieses Pakets
scorm-rules-attempts-head = Versuche
scorm-rules-attempts = Wie viele Versuche sind erlaubt?
scorm-rules-attempts-hint = 0 heißt: beliebig viele. Ein neuer Versuch kann beginnen, sobald der letzte beendet ist.
scorm-rules-attempts-wrong = Bitte geben Sie eine ganze Zahl von 0 bis { $most } ein.
scorm-rules-counts = Welcher Versuch zählt?
scorm-rules-counts-hint = Er bestimmt das Ergebnis dieser Einheit. Wer sie abgeschlossen hat, behält den Abschluss.
scorm-rules-highest = Das höchste Ergebnis
scorm-rules-average = Der Durchschnitt aller Versuche
scorm-rules-first = Der erste Versuch
scorm-rules-last = Der letzte Versuch
scorm-rules-done-head = Bestehen und Abschließen
scorm-rules-mastery = Ergebnis, ab dem bestanden ist, in Prozent
scorm-rules-mastery-hint = Leer lassen, damit gilt, was das Paket selbst verlangt.
scorm-rules-mastery-wrong = Bitte geben Sie eine ganze Zahl von 0 bis 100 ein, oder lassen Sie das Feld leer.
scorm-rules-force = Als abgeschlossen zählen, sobald es geöffnet und verlassen wurde
scorm-rules-force-hint = Für Pakete, die nie einen Abschluss melden. Ein nicht bestandener Test bleibt nicht bestanden.
scorm-rules-window-head = Wo es sich öffnet
scorm-rules-window = Das Paket wird gezeigt
scorm-rules-in-page = in der Seite
scorm-rules-in-window = in einem eigenen Fenster
scorm-rules-window-hint = Manche älteren Pakete brauchen ein eigenes Fenster, um hineinzupassen.
scorm-rules-save = Speichern
scorm-rules-saved = Gespeichert. Es gilt ab dem nächsten Schritt der Lernenden.
desk-missing-unit = Diese Einheit gibt es nicht, oder jemand anders betreut sie.
desk-settings = Einstellungen
desk-settings-of = Einstellungen: { $title }

scorm-tries = Ihre Versuche
scorm-tries-of = { $taken ->
    [0] Noch kein Versuch genutzt, { $allowed } sind erlaubt.
    [one] Ein Versuch genutzt, { $allowed } sind erlaubt.
   *[other] { $taken } Versuche genutzt, { $allowed } sind erlaubt.
  }
scorm-tries-free = { $taken ->
    [one] Bisher ein Versuch; Sie können es beliebig oft versuchen.
   *[other] Bisher { $taken } Versuche; Sie können es beliebig oft versuchen.
  }
scorm-tries-highest = Ihr bestes Ergebnis zählt.
scorm-tries-average = Der Durchschnitt Ihrer Versuche zählt.
scorm-tries-first = Das Ergebnis Ihres ersten Versuchs zählt.
scorm-tries-last = Das Ergebnis Ihres letzten Versuchs zählt.
scorm-tries-over = Es gibt keine weiteren Versuche. Sehen Sie sich gern weiter um: Ihr Ergebnis bleibt, wie es ist.
scorm-tries-number = Versuch
scorm-tries-began = Begonnen
scorm-tries-result = Stand
scorm-tries-score = Ergebnis laut Paket
scorm-tries-counts = zählt
scorm-start-again = Neu beginnen
scorm-start-again-hint = Beginnt einen neuen Versuch. Ihre bisherigen Ergebnisse bleiben erhalten.
scorm-result-passed = Bestanden
scorm-result-failed = Nicht bestanden
scorm-result-completed = Abgeschlossen
scorm-result-incomplete = In Arbeit
scorm-result-opened = Geöffnet
scorm-result-reset = Zurückgesetzt
scorm-opens-window = Dieses Paket öffnet sich in einem eigenen Fenster. Lassen Sie diese Seite offen und kommen Sie danach hierher zurück.
scorm-open-window = Fenster öffnen
