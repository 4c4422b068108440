# Versionen eines Pakets: was anders ist, wer auf welcher ist, zurückgehen und die neueste denen anbieten, die begonnen haben.
refusal-same-version = Wer beginnt, bekommt genau diese Version schon.
refusal-offer-gone = Diese Version wird nicht mehr angeboten. Öffnen Sie den Kurs noch einmal, um zu sehen, wo Sie stehen.

scorm-versions-title = Versionen eines Pakets
scorm-versions-of = Versionen von „{ $title }“
scorm-versions-lead = Wer mittendrin ist, bleibt auf der eigenen Version. Wer beginnt, bekommt die aktuelle.
scorm-versions-upload = Neue Version hochladen
scorm-versions-number = Version { $number }
scorm-versions-current = Wer beginnt, bekommt diese
scorm-versions-facts = SCORM { $edition }, { $parts ->
    [one] ein Teil
   *[other] { $parts } Teile
  }, { $megabytes } MB
scorm-versions-people = Mittendrin: { $learning }. Abgeschlossen: { $done }.
scorm-versions-changes = Was sich ändert
scorm-versions-back = Version { $number } für alle, die beginnen
scorm-versions-back-done = Erledigt. Wer jetzt beginnt, bekommt diese Version.
scorm-versions-behind = { $count ->
    [one] Eine Person ist mitten in einer anderen Version
   *[other] { $count } Personen sind mitten in anderen Versionen
  }
scorm-versions-offer = Ihnen die aktuelle Version anbieten
scorm-versions-offer-text = Sie können gefragt werden, ob sie wechseln möchten. Sind die Versionen kompatibel, bleibt ihr Fortschritt erhalten; sonst müssten sie neu beginnen. Jede Person entscheidet das für sich.
scorm-versions-offered = Die aktuelle Version wird ihnen angeboten, wenn sie den Kurs öffnen.
scorm-versions-offer-end = Nicht mehr anbieten
scorm-versions-offer-made = Die aktuelle Version wird jetzt angeboten.
scorm-versions-offer-ended = Die aktuelle Version wird nicht mehr angeboten.
scorm-versions-ledger = Was getan wurde, und von wem
scorm-versions-line = Version { $number } veröffentlicht
scorm-versions-line-back = Zurück zu Version { $number }
scorm-versions-missing = Dieses Paket gibt es nicht
scorm-versions-missing-text = Vielleicht wurde es entfernt, oder es gehört zu einem Kurs, den andere betreuen.

scorm-change-same = Nichts ist anders: Wer beginnt, bekommt diese Version schon.
scorm-change-compatible = Kompatibel: dieselben Teile in derselben Reihenfolge. Wer wechselt, behält das bisher Erreichte.
scorm-change-structural = Strukturell: Die Teile oder die SCORM-Ausgabe sind andere. Wer wechselt, beginnt neu.
scorm-change-stay = Wer begonnen hat, bleibt auf der eigenen Version. Sie können die neue danach anbieten.
scorm-change-edition = Ausgabe: aus SCORM { $before } wird SCORM { $after }
scorm-change-new = Neuer Teil: { $title }
scorm-change-gone = Nicht mehr da: { $title }
scorm-change-renamed = Heißt anders: { $titles }
scorm-change-order = Die Teile stehen in einer anderen Reihenfolge
scorm-change-files = Dateien: { $new } neu, { $changed } geändert, { $gone } entfallen

scorm-offer-title = Von diesem Kurs gibt es eine neuere Version
scorm-offer-compatible = Sie können darin dort weitermachen, wo Sie aufgehört haben: Ihr Fortschritt bleibt vollständig erhalten.
scorm-offer-structural = Ihre Teile sind andere, deshalb würden Sie neu beginnen. Sie können auch die begonnene Version abschließen.
scorm-offer-changes = Was anders ist
scorm-offer-move = In der neueren Version weitermachen
scorm-offer-anew = In der neueren Version neu beginnen
scorm-offer-stay = Auf meiner Version bleiben
