# Die Bilder eines Kurses: eines schicken, und die Liste der Dateien.
picture-add = Bild hinzufügen
picture-file = Bild
picture-file-hint = PNG, JPEG, WebP, GIF oder SVG, bis { $megabytes } MB. Es wird passend gemacht, und was eine Kamera über Ort und Zeit hineingeschrieben hat, kommt heraus.
picture-file-missing = Bitte wählen Sie ein Bild.
picture-alt = Was zeigt es?
picture-alt-hint = Für alle, die es nicht sehen: Sagen Sie in ein, zwei Sätzen, worauf es in dieser Lektion ankommt. Nicht „Bild von …“, sondern „Eine Frau am Schalter zeigt auf die zweite Zeile eines Formulars.“
picture-alt-missing = Bitte sagen Sie, was das Bild zeigt. Sonst entgeht es einem Teil Ihrer Lernenden.
picture-caption = Bildunterschrift (freiwillig)
picture-caption-hint = Steht unter dem Bild: zum Beispiel, wer es gemacht hat und wann.
picture-sending = Das Bild wird geschickt …
picture-insert = In den Text setzen
picture-cancel = Abbrechen
picture-failed = Das Bild ist nicht angekommen. Ihr Text ist sicher; bitte versuchen Sie es noch einmal.
refusal-picture-too-large = Ein Bild darf höchstens { $megabytes } MB haben. Bitte wählen Sie ein kleineres.
refusal-picture-kind = Das ist kein Bild, das gezeigt werden kann: PNG, JPEG, WebP, GIF oder SVG ohne Skripte und Verweise.
refusal-picture-broken = Das Bild lässt sich nicht lesen: Die Datei ist beschädigt. Bitte speichern Sie es neu und schicken Sie es noch einmal.
refusal-picture-too-many-pixels = Das Bild hat mehr als { $most } Millionen Bildpunkte. Bitte verkleinern Sie es zuerst.
refusal-picture-animated = Bewegte Bilder werden nicht angenommen: Sie lenken vom Lesen ab, und niemand kann sie anhalten. Bitte schicken Sie ein stehendes Bild.
refusal-file-in-use = Ein Text zeigt diese Datei, darum bleibt sie. Nehmen Sie sie zuerst aus dem Text.
refusal-too-many-files = Ein Kurs kann { $most } Dateien haben. Bitte entfernen Sie einige, die kein Text zeigt.
files-title = Bilder und Dateien
files-lead = Alles, was die Texte dieses Kurses zeigen können, und wo es gezeigt wird.
files-none-title = Noch keine Dateien
files-none-text = Bilder fügen Sie dort hinzu, wo Sie sie brauchen: in einer Lektion, mit dem Knopf „Bild hinzufügen“.
files-open = { $name } öffnen
files-size = { $size } kB
files-used = { $count ->
    [one] Gezeigt in einem Text:
   *[other] Gezeigt in { $count } Texten:
  }
files-unused = Kein Text zeigt sie.
files-remove = Entfernen
files-remove-it = { $name } entfernen
files-removed = Die Datei ist entfernt.
