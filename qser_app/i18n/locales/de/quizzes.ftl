# Quizze: vor, während und nach einem Versuch.
quizzes-rules = Bevor Sie beginnen
quizzes-questions = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen
  }, für Sie aus einer größeren Sammlung gezogen.
quizzes-pass-mark = Sie bestehen ab { $percent } %.
quizzes-attempts-free = Versuchen Sie es, so oft Sie möchten. Ihr bestes Ergebnis zählt.
quizzes-attempts-left = { $left ->
    [0] Sie haben alle Versuche genutzt ({ $allowed }).
    [one] Noch ein Versuch von { $allowed }.
   *[other] Noch { $left } Versuche von { $allowed }.
  }
quizzes-no-time-limit = Es gibt keine Zeitgrenze.
quizzes-saves-itself = Jede Antwort wird gespeichert, sobald Sie sie wählen. Sie können aufhören und später weitermachen, auf jedem Gerät.
quizzes-best = Ihr bestes Ergebnis bisher: { $percent } %.
quizzes-passed-before = Sie haben dieses Quiz bestanden.
quizzes-start = Quiz beginnen
quizzes-again = Noch einmal
quizzes-past = Ihre Versuche
quizzes-attempt = Versuch { $number }
quizzes-score = { $percent } %
quizzes-passed-short = Bestanden
quizzes-failed-short = Nicht bestanden
quizzes-see-answers = Antworten ansehen
quizzes-see-answers-of = Antworten ansehen: Versuch { $number }
quizzes-question = Frage { $number } von { $count }
quizzes-choose-one = Wählen Sie eine Antwort.
quizzes-choose-several = Wählen Sie alle richtigen Antworten.
quizzes-true = Richtig
quizzes-false = Falsch
quizzes-saving = Wird gespeichert …
quizzes-saved = Gespeichert
quizzes-unsaved = Noch nicht gespeichert. Ihre Auswahl bleibt hier erhalten, und wir versuchen es weiter.
quizzes-held = Das ging sehr schnell. Ihre Auswahl bleibt hier erhalten und wird gleich gespeichert.
quizzes-previous = Vorige Frage
quizzes-next = Nächste Frage
quizzes-to-check = Antworten prüfen
quizzes-row-label = Fragen dieses Quiz
quizzes-mark-answered = Frage { $number }, beantwortet
quizzes-mark-open = Frage { $number }, noch nicht beantwortet
quizzes-check = Bevor Sie abgeben
quizzes-unanswered = { $count ->
    [one] Frage { $numbers } ist nicht beantwortet. Wählen Sie ihre Nummer, um zu ihr zurückzugehen.
   *[other] Die Fragen { $numbers } sind nicht beantwortet. Wählen Sie eine Nummer, um zu einer zurückzugehen.
  }
quizzes-all-answered = Jede Frage hat eine Antwort.
quizzes-back-to-questions = Zurück zu den Fragen
quizzes-hand-in = Abgeben
quizzes-passed = Bestanden!
quizzes-failed = Noch nicht bestanden
quizzes-earned = Sie haben { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
  } verdient.
quizzes-to-rules = Ihre Versuche und die Regeln
quizzes-answers = Ihre Antworten mit Erklärungen
quizzes-right = Richtig
quizzes-partly = Teilweise richtig: { $percent } %
quizzes-wrong = Nicht richtig
quizzes-your-answer = Ihre Antwort
quizzes-right-answer = Richtige Antwort
quizzes-learn-this = Zum Nachlesen: { $title }
refusal-attempt-over = Dieser Versuch ist abgegeben. Seine Antworten lassen sich nicht mehr ändern.
refusal-attempt-open = Die Antworten sehen Sie, nachdem Sie abgegeben haben.
refusal-no-attempts-left = Sie haben { $allowed ->
    [one] den einen Versuch genutzt, den
   *[other] alle { $allowed } Versuche genutzt, die
  } dieses Quiz erlaubt.
refusal-empty-quiz = Dieses Quiz hat noch keine Fragen. Bitte sagen Sie Ihrer Kursleitung Bescheid.
refusal-gift-unclosed = Die Klammer, die in Zeile { $line } aufgeht, wird nie geschlossen.
refusal-gift-unopened = Die Frage in Zeile { $line } schließt eine Klammer, die nicht geöffnet wurde.
refusal-gift-not-separated = Die Frage in Zeile { $line } geht in die nächste über. Setzen Sie eine leere Zeile dazwischen.
refusal-gift-answers = Die Antworten der Frage in Zeile { $line } lassen sich nicht lesen. Jede beginnt mit = oder ~ und hat einen Text.
refusal-bank-no-id = Die Frage in Zeile { $line } ({ $lang }) braucht eine id mit höchstens 60 Zeichen.
refusal-bank-twice = Frage { $question } steht zweimal in der Fragensammlung ({ $lang }).
refusal-bank-not-translated = Frage { $question } fehlt in einer der Sprachen ({ $lang }).
refusal-bank-differs = Frage { $question } hat in { $lang } andere Antworten als in der ersten Sprache.
refusal-bank-kind = Frage { $question } hat eine Art, die Quizze noch nicht stellen können.
refusal-bank-options = Frage { $question } braucht zwischen 2 und 26 Antworten.
refusal-bank-weights = Bei Frage { $question } müssen die richtigen Antworten zusammen genau 100 % ergeben; wer alles auswählt, darf sie nicht erreichen.
