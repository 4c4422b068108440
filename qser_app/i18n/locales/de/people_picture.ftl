# A person's picture of themselves.
portrait-title = Mein Bild
portrait-lead = Es steht neben Ihrem Namen im Profil und in der Ecke jeder Seite. Sie sehen es, und auch die, die Ihr Profil sehen dürfen: die Administration Ihrer Organisation und die Kursleitungen Ihrer Kurse. Ranglisten zeigen keine Bilder.
portrait-choose = Bild auswählen
portrait-hint = PNG, JPEG, WebP oder GIF. Es wird quadratisch zugeschnitten, verkleinert und von allem befreit, was eine Kamera hineingeschrieben hat.
portrait-sending = Das Bild wird gesendet …
portrait-kept = Das Bild ist da.
portrait-failed = Das Bild ist nicht angekommen. Bitte versuchen Sie es noch einmal.
portrait-remove = Bild entfernen
portrait-removed = Das Bild ist entfernt; Ihre Initialen stehen wieder da.
refusal-picture-no-portrait = Dieses Bild kann hier nicht gezeigt werden: möglich sind PNG, JPEG, WebP oder GIF.
