# Fälle: ein Gespräch am Schalter, Entscheidungen und was sie zeigen.
cases-how = Sie entscheiden, was Sie sagen und tun. Hier ist nichts richtig oder falsch: Sie sehen, was folgt, und am Ende, was Ihr Weg gezeigt hat. Es gibt keine Zeitgrenze, und Sie können den Fall so oft spielen, wie Sie möchten.
cases-standing = { $count ->
    [one] Sie haben diesen Fall einmal gespielt
   *[other] Sie haben diesen Fall { $count }-mal gespielt
  } und { $ends } von { $all } Enden gefunden.
cases-begin = Beginnen
cases-again = Noch einmal spielen
cases-look-back = Ansehen, wie es zuletzt ausging
cases-situation = Die Situation und die Personen
cases-ask = Was sagen oder tun Sie?
cases-now = Moment { $number }. { $count ->
    [one] Ein Weg geht weiter.
   *[other] { $count } Wege gehen weiter.
  }
cases-anew = Noch einmal von vorn beginnen
cases-you = Sie
cases-you-chose = Ihre Wahl: { $choice }
cases-end = Das Ende:
cases-over = Der Fall ist zu Ende. Es folgt die Nachbesprechung.
cases-debrief = Der Blick zurück
cases-observe = Beobachten
cases-interpret = Deuten
cases-act = Handeln
cases-percent = { $percent } % dessen, was Ihr Weg bot
cases-much = Sie haben { $percent } % dessen genutzt, was Ihr Weg bot: das meiste.
cases-part = Sie haben { $percent } % dessen genutzt, was Ihr Weg bot: einen guten Teil. Ein anderer Weg zeigt mehr.
cases-less = Sie haben { $percent } % dessen genutzt, was Ihr Weg bot. Spielen Sie noch einmal und versuchen Sie einen anderen Satz.
cases-unasked = Kein Moment auf Ihrem Weg hat danach gefragt.
cases-stages = Wonach Ihre Sätze klangen
cases-stages-note = Stufen der Bennett-Skala, für Sätze und nie für Menschen. Niemand steht nur auf einer Stufe.
cases-stage-denial = Verleugnung
cases-stage-defense = Abwehr
cases-stage-minimization = Minimierung
cases-stage-acceptance = Akzeptanz
cases-stage-adaptation = Anpassung
cases-stage-integration = Integration
cases-earned = { $points ->
    [one] Sie haben einen Punkt verdient.
   *[other] Sie haben { $points } Punkte verdient.
  }
cases-found = Sie haben { $ends } von { $all } Enden gefunden.
cases-changed = Dieser Fall wurde geändert, seit Sie ihn begonnen haben. Bitte beginnen Sie ihn neu; was Sie abgeschlossen haben, bleibt abgeschlossen.
refusal-case-run-over = Dieser Durchgang ist zu Ende, vielleicht in einem anderen Fenster. Sie sehen ihn, wie er jetzt ist.
refusal-case-moved-on = Sie haben in einem anderen Fenster oder auf einem anderen Gerät weitergemacht. Sie sehen den Fall, wie er jetzt ist.
refusal-case-run-too-long = Sie sind hundertmal im Kreis gegangen. Bitte beginnen Sie noch einmal von vorn.
cases-to-propose = Einen Fall aus Ihrer eigenen Arbeit vorschlagen
