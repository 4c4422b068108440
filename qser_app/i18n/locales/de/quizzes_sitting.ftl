# Taking a quiz: time, codes, the ten kinds of question, practice, what came too late.
quizzes-time-whole = Sie haben { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
  } Zeit, sobald Sie beginnen. Die Zeit läuft weiter, auch wenn Sie die Seite schließen.
quizzes-time-each = Sie haben { $count ->
    [one] eine Sekunde
   *[other] { $count } Sekunden
  } für jede Frage. Die Zeit einer Frage läuft, sobald Sie sie zum ersten Mal sehen.
quizzes-extra-time = Ihre Zeit ist um { $percent } % länger als üblich.
quizzes-wait = Zwischen zwei Versuchen warten Sie { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
  }.
quizzes-opens-at = Den nächsten Versuch können Sie ab { $moment } beginnen.
quizzes-saves-itself-timed = Jede Antwort wird gespeichert, sobald Sie sie geben. Ist die Zeit um, geben wir ab, was vorliegt.
quizzes-code = Zugangscode
quizzes-code-hint = Den Code nennt Ihnen Ihre Kursleitung. Groß- und Kleinschreibung und Akzente spielen keine Rolle.
quizzes-code-too-many = Zu viele falsche Codes. Bitte versuchen Sie es in 15 Minuten noch einmal oder fragen Sie Ihre Kursleitung.
quizzes-go-on = Versuch fortsetzen
quizzes-practise-go-on = Weiter üben
quizzes-practice = Übung
quizzes-practise = { $count ->
    [one] Die falsch beantwortete Frage üben
   *[other] Die { $count } falsch beantworteten Fragen üben
  }
quizzes-practise-hint = Üben verbraucht keinen Versuch, bringt keine Punkte und zählt in keinem Ergebnis.
quizzes-practised = Sie haben geübt
quizzes-score-hidden = Bei diesem Quiz wird Ihr Ergebnis nicht angezeigt.
quizzes-ran-out = Die Zeit war um. Wir haben alle gespeicherten Antworten abgegeben.
quizzes-time-left = Verbleibende Zeit
quizzes-time-left-each = Zeit für diese Frage
quizzes-closed = Die Zeit für diese Frage ist um. Es zählt Ihre gespeicherte Antwort.
quizzes-changed-elsewhere = Sie haben eine Antwort in einem anderen Fenster oder auf einem anderen Gerät geändert. Hier sehen Sie die neuere Antwort.
quizzes-all-questions = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen auf einer Seite
  }
quizzes-choose-all = Wählen Sie alle richtigen Antworten und keine falsche.
quizzes-choose-pairs = Wählen Sie zu jeder Zeile das Gegenstück.
quizzes-put-in-order = Verschieben Sie die Zeilen nach oben oder unten, bis die Reihenfolge stimmt.
quizzes-fill-gaps = Füllen Sie alle Lücken.
quizzes-write-number = Schreiben Sie eine Zahl. Vor Dezimalstellen sind Komma und Punkt möglich.
quizzes-write-short = Schreiben Sie ein Wort oder wenige Wörter.
quizzes-choose-scale = Wählen Sie, was auf Sie zutrifft. Keine Antwort ist richtig oder falsch, und die Frage zählt nicht zum Ergebnis.
quizzes-clear = Meine Antwort zurücknehmen
quizzes-gap-stem = Ergänzen Sie den Text
quizzes-unsure = Ich weiß es nicht
quizzes-choose-partner = Bitte wählen …
quizzes-order-label = Ihre Reihenfolge
quizzes-gap = Lücke { $number }
quizzes-your-number = Ihre Zahl
quizzes-not-a-number = Das ist noch keine Zahl. Schreiben Sie sie nur mit Ziffern, zum Beispiel 12,5.
quizzes-your-words = Ihre Antwort
quizzes-saving-first = Einen Moment: Wir speichern Ihre letzten Antworten, bevor wir abgeben.
quizzes-minutes-left = { $count ->
    [one] Noch eine Minute.
   *[other] Noch { $count } Minuten.
  }
quizzes-seconds-left = { $count ->
    [one] Noch eine Sekunde.
   *[other] Noch { $count } Sekunden.
  }
quizzes-time-over = Die Zeit ist um.
quizzes-timer-hide = Zeit ausblenden
quizzes-moved = „{ $text }“ steht jetzt an Stelle { $place } von { $count }.
quizzes-move-up = „{ $text }“ nach oben
quizzes-move-down = „{ $text }“ nach unten
quizzes-order-hint = Noch nicht beantwortet. Verschieben Sie eine Zeile
quizzes-order-keep = oder behalten Sie diese Reihenfolge
quizzes-late = Diese Antworten haben uns erst nach dem Ende des Versuchs erreicht und zählen deshalb nicht. Sie bleiben für Sie auf diesem Gerät.
quizzes-late-answer = Frage { $number }: { $text }
quizzes-late-forget = Von diesem Gerät entfernen
quizzes-was-unsure = Sie haben „Ich weiß es nicht“ geantwortet.
quizzes-was-open = Nicht beantwortet
quizzes-not-graded = Nicht bewertet
quizzes-place = Stelle { $number }
quizzes-nothing-given = nichts
refusal-quiz-too-soon = { $hours ->
    [one] Sie können es in weniger als einer Stunde wieder versuchen.
   *[other] Sie können es in { $hours } Stunden wieder versuchen.
  }
refusal-quiz-code-needed = Dieses Quiz beginnt mit einem Zugangscode. Bitte geben Sie den Code ein, den Ihre Kursleitung Ihnen genannt hat.
refusal-quiz-code-wrong = Das ist nicht der Zugangscode dieses Quiz. Bitte prüfen Sie ihn und versuchen Sie es noch einmal.
refusal-quiz-time-is-up = Die Zeit war schon um, als uns diese Antwort erreichte; sie zählt deshalb nicht. Was vorher gespeichert wurde, zählt.
refusal-quiz-settings = Einige Einstellungen lassen sich nicht speichern. Bitte sehen Sie sich die markierten Felder an.
refusal-nothing-to-practise = In diesem Versuch gibt es nichts zu üben.
