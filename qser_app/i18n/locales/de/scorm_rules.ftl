# Was Kursleitungen für ein Paket festlegen: Versuche, was zählt, Zurücksetzen.
refusal-no-package-attempts-left = { $allowed ->
    [one] Sie haben den einen Versuch genutzt, den dieses Paket erlaubt.
   *[other] Sie haben alle { $allowed } Versuche genutzt, die dieses Paket erlaubt.
  }
refusal-attempt-not-finished = Ein neuer Versuch kann beginnen, sobald der letzte beendet ist. Bitte machen Sie dort weiter, wo Sie aufgehört haben.
refusal-reason-missing = Bitte geben Sie einen Grund mit 3 bis 500 Zeichen an.
refusal-already-reset = Dieser Versuch wurde bereits zurückgesetzt. Es wurde nichts geändert.
notice-attempt-reset = Ihr Versuch { $number } bei „{ $title }“ wurde zurückgesetzt, damit Sie neu beginnen können. Was Sie abgeschlossen haben, bleibt abgeschlossen. Der Grund: { $reason }
