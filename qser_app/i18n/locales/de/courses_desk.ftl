# Die Kursverwaltung: was Kursleitungen betreuen.
desk-title = Kursverwaltung
desk-lead = Alles, was Sie betreuen: Einstellungen, Fragen und Ergebnisse, Kurs für Kurs.
desk-add-package = SCORM-Paket hinzufügen
desk-whole-house = für alle Organisationen
desk-status-draft = Entwurf
desk-status-published = Veröffentlicht
desk-status-archived = Archiviert
desk-learners = { $count ->
    [0] Noch niemand eingeschrieben
    [one] Eine Person eingeschrieben
   *[other] { $count } Personen eingeschrieben
  }
desk-questions = { $count ->
    [one] Eine Frage in der Sammlung
   *[other] { $count } Fragen in der Sammlung
  }
desk-none-title = Sie haben noch keinen eigenen Kurs
desk-none-text = Beginnen Sie oben einen Kurs oder fügen Sie ein SCORM-Paket hinzu: Beides wird ein Kurs Ihrer Organisation.
desk-as-learner = Wie Lernende ansehen
desk-from-course = Diesen Kurs verwalten
desk-no-units = In diesem Modul steht noch nichts.
desk-kind-lesson = Lektion
desk-kind-case = Fall
desk-kind-quiz = Quiz
desk-kind-scorm = SCORM-Paket
desk-unit-people = { $begun ->
    [one] Eine Person hat begonnen
   *[other] { $begun } Personen haben begonnen
  }, { $completed ->
    [0] noch niemand hat abgeschlossen
    [one] eine hat abgeschlossen
   *[other] { $completed } haben abgeschlossen
  }
desk-unit-nobody = Noch hat niemand begonnen
desk-back = Zurück zur Kursverwaltung
desk-missing-what = An dieser Adresse gibt es nichts zu verwalten
desk-missing-text = Diesen Kurs gibt es nicht, oder jemand anders betreut ihn.
desk-no-questions = Noch keine Fragen
desk-write-questions = Fragen schreiben
desk-write-questions-of = Fragen für „{ $title }“ schreiben
desk-case-text = Text und Karte
desk-case-text-of = Text und Karte von { $title }
desk-case-proposals = Vorgeschlagene Fälle
