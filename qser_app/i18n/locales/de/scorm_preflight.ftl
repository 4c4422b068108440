# Der Bericht vor dem Veröffentlichen, ausführlicher, und weitere Gründe, aus denen ein Paket abgelehnt wird.
refusal-package-zip-in-zip = Diese ZIP-Datei enthält eine weitere ({ $entry }). Entpacken Sie sie und laden Sie die innere ZIP-Datei unverändert hoch.
refusal-package-other-standard = Das ist kein SCORM-Paket ({ $entry }). Exportieren Sie den Kurs als SCORM 1.2 oder SCORM 2004 und laden Sie diese Datei hoch.
refusal-package-manifest-too-large = Das Manifest (imsmanifest.xml) ist zu lang oder zu tief verschachtelt ({ $entry }). Es wurde abgelehnt.
refusal-package-no-room = Auf dem Server ist kein Platz mehr für dieses Paket. Bitte sagen Sie denen Bescheid, die die Plattform betreiben.
refusal-file-unreadable = Hier ist keine Datei, die sich lesen lässt: { $file }

scorm-report-part = { $number }. { $title } ({ $file })
scorm-report-more-parts = … und { $count } weitere
scorm-report-unclear = Das Paket nennt seine SCORM-Ausgabe „{ $version }“, was keiner genau entspricht; es wird als { $edition } behandelt.
scorm-report-sequencing = Das Paket bringt eigene Regeln für die Reihenfolge seiner Teile mit.
scorm-report-prerequisites = Einige Teile verlangen, dass zuerst andere abgeschlossen werden.
scorm-report-doubled = Das Manifest gibt zwei Dingen denselben Namen ({ $name }). Hier werden sie unterschieden; bitte prüfen Sie, ob jeder Teil die richtige Seite öffnet.
scorm-report-mended = Das Manifest hat kleine Fehler (zum Beispiel ein einzelnes „&“), die beim Lesen behoben wurden. Bitte prüfen Sie die Titel.
scorm-report-surrounded = Vor oder hinter der ZIP-Datei stehen fremde Daten, wie bei beschädigten Downloads. Das Paket darin ist vollständig.
scorm-report-links = Seiten verweisen auf andere Websites, zum Beispiel { $host }. Die Lernenden sehen zuerst die Adresse und öffnen sie in einem neuen Tab.
scorm-report-plain = Seiten nennen unverschlüsselte Adressen (http://), zum Beispiel { $host }. Browser blockieren, was so geladen wird.
scorm-report-windows = Einige Seiten öffnen eigene Fenster, zum Beispiel { $file }. Sie erscheinen über dem Kurs, innerhalb seines Rahmens.
scorm-report-large-file = Eine Datei ist sehr groß ({ $megabytes } MB): { $file }. Bei langsamer Verbindung startet sie spät.
scorm-report-unused-files = { $count ->
    [one] Eine Datei steht nicht im Manifest; sie wird trotzdem aufbewahrt: { $file }
   *[other] { $count } Dateien stehen nicht im Manifest, zum Beispiel { $file }; sie werden trotzdem aufbewahrt.
  }
scorm-report-warnings = { $count ->
    [one] Es lässt sich importieren. Bitte lesen Sie die mit „!“ markierte Zeile.
   *[other] Es lässt sich importieren. Bitte lesen Sie die { $count } mit „!“ markierten Zeilen.
  }
scorm-upload-checked = Das Paket wird geprüft: { $percent } %
scorm-upload-sending = Das Paket wird gesendet …
scorm-report-no-contents = Das Inhaltsverzeichnis im Manifest ist leer oder führt nirgendwohin; was gezeigt wird, wurde aus den Dateien des Pakets ausgewählt. Bitte prüfen Sie die Teile.
scorm-report-elsewhere = Der Teil „{ $title }“ liegt auf einer anderen Website ({ $host }) und wird ausgelassen. Lernende erreichen ihn nur über einen eigenen Link von Ihnen.
scorm-report-spoken = Das Manifest nennt SCORM { $named }, die Skripte des Pakets sprechen aber nur { $edition }. Es wird als { $edition } gezeigt.
scorm-report-no-page = Der Teil „{ $title }“ öffnet eine Datei, die Browser nicht als Seite anzeigen: { $file }
