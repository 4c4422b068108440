# Das Profil einer Person: seine Ansichten, und wer es angesehen hat.
profile-title = Profil
profile-views = Ansichten des Profils
profile-view-profile = Profil
profile-view-progress = Fortschritt
profile-view-infographic = Infografik
profile-export = Nach Excel exportieren
profile-missing-title = Hier gibt es kein Profil für Sie
profile-missing-text = Entweder gibt es diese Person nicht, oder ihr Profil ist nicht für Sie bestimmt.
profile-limited = Sie sehen, was zu den Kursen gehört, die Sie betreuen.
profile-noted = Ihr Besuch steht im Zugriffsprotokoll von { $name } und kann dort gelesen werden.
profile-never = , noch keine Anmeldung
profile-progress = Fortschritt im Überblick
profile-progress-finding = { $courses ->
    [0] Noch kein Kurs.
    [one] { $completed } von { $courses } Kurs abgeschlossen.
   *[other] { $completed } von { $courses } Kursen abgeschlossen.
  }
profile-all-badges = Alle Abzeichen
profile-no-time = Keine Lernzeit in den letzten 28 Tagen.
profile-none = Noch nichts vorhanden
profile-no-courses = Diese Person ist noch in keinem Kurs.
profile-no-tests = Diese Person hat noch keinen Test abgegeben.
profile-no-badges = Noch kein Abzeichen.
profile-role = Rolle
profile-answers = Antworten
profile-see-answers = Ansehen
profile-see-answers-of = Antworten ansehen: { $title }
profile-units-done = { $units ->
    [one] { $done } von { $units } Einheit abgeschlossen
   *[other] { $done } von { $units } Einheiten abgeschlossen
  }
insights-status-not-passed = Nicht bestanden
insights-status-left = Nicht mehr eingeschrieben
profile-log = Wer Ihr Profil angesehen hat
profile-log-hint = Ihr Profil dürfen die Administration Ihrer Organisation und die Kursleitungen Ihrer Kurse ansehen. Jeder Besuch steht hier, höchstens einmal in der Stunde.
profile-log-none = Bisher hat niemand Ihr Profil angesehen.
profile-log-who = Wer
profile-log-what = Was
profile-log-when = Wann
profile-log-file = Excel-Datei
profile-log-as-you = Die Plattform, wie Sie sie sehen
profile-tab-certifications = Zertifikate
profile-issued = Ausgestellt
profile-expires = Gültig bis
profile-number = Nummer
profile-certificate = Zertifikat
profile-renewable = Kann jetzt erneuert werden
profile-open-of = Zertifikat öffnen: { $title }
profile-no-certificates = Schließen Sie einen Kurs mit seinen Tests ab, dann steht Ihr Zertifikat hier, mit seiner Nummer und der Seite, die es belegt.
profile-no-certificate = Diese Person hat noch kein Zertifikat.
profile-organisation = Organisation
profile-as-of = Stand
profile-logins-week = Anmeldungen in den letzten 7 Tagen
profile-logins-month = Anmeldungen in den letzten 30 Tagen
profile-last-login = Letzte Anmeldung
profile-other-points = Andere Punkte
profile-summary = Zusammenfassung
profile-fact = Angabe
profile-value = Wert
profile-units = Einheiten
profile-unit = Einheit
profile-open-time = Geöffnet
profile-began = Begonnen
profile-badge = Abzeichen
profile-tier = Rang
profile-needed = Verlangt
profile-open-course = Zum Kurs
