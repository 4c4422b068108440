# Ergebnisse eines Quiz, und wie gut seine Fragen messen.
desk-analysis = Analyse
desk-analysis-of = Analyse der Fragen: { $title }
results-views = Ergebnisse und Analyse
results-practice = Übung
results-taken = Dauer
results-credit = Erreicht
results-answered = Beantwortet
results-unanswered = Keine Antwort
results-still-open = Die Antworten erscheinen, sobald der Versuch abgegeben ist.
results-none-quiz = Sobald jemand dieses Quiz macht, steht der Versuch hier. Wenn Sie gefiltert haben, versuchen Sie es mit weniger Filtern.
results-download-quiz = Versuche und Antworten als Excel-Datei
analysis-title = Analyse der Fragen
analysis-download = Analyse als Excel-Datei
analysis-about = { $people ->
    [0] Noch niemand hat dieses Quiz abgegeben.
    [one] Von einer Person und { $attempts } abgegebenen Versuchen.
   *[other] Von { $people } Personen und { $attempts } abgegebenen Versuchen.
  }
analysis-how = Jede Person zählt je Frage einmal: beim ersten Mal, als sie ihr begegnet ist. Übungen bleiben außen vor. Eine geänderte Frage zählt als neue; ihre früheren Versionen stehen für sich.
analysis-questions = Fragen, zuerst die auffälligen
analysis-none-title = Keine Fragen zum Auswerten
analysis-none-text = Dieses Quiz hat noch keine Fragen.
analysis-finding = { $count ->
    [0] Alle { $all } Fragen mit genügend Antworten funktionieren gut.
    [one] Eine von { $all } Fragen mit genügend Antworten verdient einen Blick.
   *[other] { $count } von { $all } Fragen mit genügend Antworten verdienen einen Blick.
  }
analysis-chart-table = Leichtigkeit und Trennschärfe jeder Frage
analysis-axis-facility = Leichtigkeit: links schwerer, rechts leichter
analysis-facility = Leichtigkeit
analysis-discrimination = Trennschärfe
analysis-seen = Personen, die sie gesehen haben
analysis-tries = Anläufe bis zur richtigen Antwort (Median)
analysis-unsure = „Weiß ich nicht“ gesagt
analysis-meaning = Was es bedeutet
analysis-replaced = Version { $version }, inzwischen ersetzt
analysis-choices = Was gewählt wurde
analysis-choice = Antwort
analysis-chosen-by = Gewählt von
analysis-top = Vom besten Drittel
analysis-bottom = Vom schwächsten Drittel
analysis-thirds = { $count ->
    [one] Ein Drittel ist eine Person, gereiht nach dem Ergebnis der übrigen Fragen.
   *[other] Ein Drittel sind { $count } Personen, gereiht nach dem Ergebnis der übrigen Fragen.
  }
analysis-good = Funktioniert gut.
analysis-few-title = { $count ->
    [one] Eine Frage mit bisher zu wenigen Antworten
   *[other] { $count } Fragen mit bisher zu wenigen Antworten
  }
analysis-few = Zu wenige Antworten für eine Aussage: Weniger als 10 Personen haben sie gesehen.
analysis-opinion = Fragt nach einer Meinung, deshalb ist nichts richtig oder falsch.
analysis-easy = Zu leicht: Fast alle antworten richtig.
analysis-hard = Sehr schwer: Kaum jemand antwortet richtig.
analysis-weak = Trennt nicht: Wer mehr weiß, schneidet hier kaum besser ab.
analysis-backwards = Wirkt verkehrt herum: Wer mehr weiß, schneidet hier schlechter ab. Prüfen Sie die richtige Antwort und die Formulierung.
analysis-same = Alle haben gleich abgeschnitten, deshalb trennt sie niemanden.
analysis-misleads = Eine falsche Antwort zieht die an, die am meisten wissen. Prüfen Sie die Formulierung.
analysis-unchosen = Niemand wählt: { $options }
