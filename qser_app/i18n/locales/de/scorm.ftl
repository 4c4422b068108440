# SCORM-Pakete: warum eines abgelehnt wird, was die Prüfung vor dem Veröffentlichen sagt, Hochladen und Abspielen.
refusal-package-not-a-zip = Das ist keine ZIP-Datei. Exportieren Sie den Kurs aus Ihrem Autorenwerkzeug als SCORM-ZIP und laden Sie diese Datei unverändert hoch.
refusal-package-damaged = Die ZIP-Datei ist beschädigt ({ $entry }). Bitte exportieren Sie noch einmal und laden Sie die neue Datei hoch.
refusal-package-too-many-files = Das Paket enthält zu viele Dateien. Erlaubt sind höchstens { $entry }.
refusal-package-too-large = Entpackt wäre das Paket zu groß ({ $entry }).
refusal-package-squeezed = Das Paket würde entpackt um ein Vielfaches größer ({ $entry }), wie bei schädlichen Dateien. Es wurde abgelehnt.
refusal-package-unsafe-name = Das Paket enthält eine Datei mit einem unsicheren Namen: { $entry }. Es wurde abgelehnt.
refusal-package-same-names = Das Paket enthält zwei Dateien, die auf manchen Computern eine wären: { $entry }.
refusal-package-reserved-name = Das Paket enthält eine Datei mit einem Namen, den Windows für sich behält: { $entry }.
refusal-package-link = Das Paket enthält eine Verknüpfung oder ein Gerät statt einer Datei: { $entry }. Es wurde abgelehnt.
refusal-package-encrypted = Das Paket ist mit einem Passwort geschützt ({ $entry }). Bitte exportieren Sie es ohne Passwort.
refusal-package-compression = Eine Datei ist auf eine Weise komprimiert, die hier nicht unterstützt wird: { $entry }. Bitte erstellen Sie ein gewöhnliches ZIP.
refusal-package-no-manifest = Im Paket fehlt imsmanifest.xml, also ist es kein SCORM-Paket. Die Datei muss ganz oben oder im einzigen Ordner liegen.
refusal-package-bad-manifest = Das Manifest (imsmanifest.xml) lässt sich nicht lesen: { $entry }.
refusal-package-manifest-trick = Das Manifest (imsmanifest.xml) verlangt Dinge außerhalb seiner selbst ({ $entry }). Es wurde abgelehnt.
refusal-package-no-launch = Das Manifest nennt keine Startseite.
refusal-package-launch-outside = Das Manifest startet eine Seite außerhalb des Pakets: { $entry }. Es wurde abgelehnt.
refusal-package-launch-missing = Die Startseite fehlt im Paket: { $entry }.
refusal-upload-too-large = Die Datei ist größer als { $megabytes } MB; mehr nimmt diese Plattform nicht an.
refusal-upload-broken = Das Hochladen wurde unterbrochen. Bitte wählen Sie die Datei noch einmal aus.
refusal-launch-ended = Diese Lektion wurde anderswo noch einmal geöffnet, oder sie ist hier schon zu lange offen. Starten Sie sie hier neu, um weiterzumachen.
refusal-commit-too-large = Die Lektion will mehr speichern, als die Plattform aufbewahrt.

scorm-report-edition = SCORM { $edition }
scorm-report-scos = { $count ->
    [one] Ein Teil zum Bearbeiten
   *[other] { $count } Teile zum Bearbeiten
  }
scorm-report-size = { $files ->
    [one] Eine Datei
   *[other] { $files } Dateien
  }, entpackt { $megabytes } MB
scorm-report-undeclared = Das Paket sagt nicht, welche SCORM-Ausgabe es ist; seiner Form nach ist es { $edition }.
scorm-report-assets = Kein Teil meldet Ergebnisse: Ein Teil gilt als erledigt, sobald er geöffnet wurde.
scorm-report-missing = Eine Datei aus dem Manifest fehlt: { $file }
scorm-report-more-missing = { $count ->
    [one] Eine weitere genannte Datei fehlt.
   *[other] { $count } weitere genannte Dateien fehlen.
  }
scorm-report-organizations = Das Paket enthält { $count } Kurse. Die Lernenden sehen „{ $title }“.
scorm-report-dangling = Die Zeile „{ $title }“ führt nirgendwohin und wird nicht angezeigt.
scorm-report-outside = Seiten laden etwas von { $host }. Pakete dürfen nur ihre eigenen Dateien verwenden, deshalb bleibt diese Stelle leer.
scorm-report-server-files = { $count ->
    [one] Eine Datei ist für einen Webserver gedacht und läuft hier nicht: { $file }
   *[other] { $count } Dateien sind für einen Webserver gedacht und laufen hier nicht, zum Beispiel { $file }
  }
scorm-report-unknown-files = { $count ->
    [one] Eine Datei hat einen unbekannten Typ und wird zum Herunterladen angeboten: { $file }
   *[other] { $count } Dateien haben unbekannte Typen und werden zum Herunterladen angeboten, zum Beispiel { $file }
  }

scorm-authoring-title = SCORM-Paket hinzufügen
scorm-authoring-intro = Laden Sie ein Paket aus Ihrem Autorenwerkzeug hoch (SCORM 1.2 oder 2004). Es wird zuerst geprüft; Lernende sehen nichts davon, bevor Sie es veröffentlichen.
scorm-where = Wo soll es stehen?
scorm-module = Kurs und Modul
scorm-target = Platz
scorm-target-new = Eine neue Einheit am Ende des Moduls
scorm-target-replace = Neue Version von „{ $title }“
scorm-file = Paket (ZIP)
scorm-file-hint = Höchstens { $megabytes } MB. Die Datei wird gesendet, sobald Sie sie auswählen.
scorm-upload-progress = Wird hochgeladen: { $percent } %
scorm-upload-checking = Das Paket wird geprüft …
scorm-upload-done = Das Paket ist da und wurde geprüft.
scorm-upload-failed = Die Datei ist nicht angekommen. Prüfen Sie Ihre Verbindung und wählen Sie die Datei noch einmal aus.
scorm-report-title = Was die Prüfung ergab
scorm-report-good = Alles in Ordnung.
scorm-title = Titel für die Lernenden
scorm-title-missing = Bitte geben Sie einen Titel ein.
scorm-title-long = Bitte verwenden Sie höchstens 200 Zeichen.
scorm-publish = Veröffentlichen
scorm-published = „{ $title }“ ist veröffentlicht.
scorm-open = Wie Lernende öffnen
scorm-back-to-course = Zurück zum Kurs

scorm-frame-title = Inhalt der Lektion: { $title }
scorm-skip = Inhalt der Lektion überspringen
scorm-after = Nach dem Inhalt der Lektion
scorm-leave = Speichern und schließen
scorm-contents = Teile dieser Lektion
scorm-part-done = erledigt
scorm-starting = Die Lektion wird geöffnet …
scorm-saving = Wird gespeichert …
scorm-saved = Gespeichert
scorm-offline = Offline, hier aufbewahrt
scorm-offline-hint = Sie können weitermachen. Ihr Fortschritt bleibt auf diesem Computer und wird gespeichert, sobald die Verbindung wieder da ist.
scorm-restart = Hier weitermachen
scorm-failed = Die Lektion ließ sich nicht öffnen. Ihr Fortschritt ist sicher.
scorm-try-again = Erneut versuchen
scorm-complete = Abgeschlossen. Gut gemacht!
scorm-review = Das haben Sie abgeschlossen. Sehen Sie sich gern weiter um: Ihr Ergebnis bleibt, wie es ist.
scorm-self-reported = Von der Lektion selbst gemeldetes Ergebnis
scorm-score = Ergebnis: { $score } %
scorm-time = { $minutes ->
    [one] Bisher eine Minute in dieser Lektion
   *[other] Bisher { $minutes } Minuten in dieser Lektion
  }
scorm-module-own = Ein eigener Kurs für unsere Organisation
scorm-file-label = ZIP-Datei auswählen
scorm-wide = Vollbild
