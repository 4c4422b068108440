# Der Rahmen und Sätze, die zu keiner einzelnen Funktion gehören.
app-name = Q-SER
home-hello = Schön, dass Sie da sind, { $name }
unexpected-error = Bei uns ist etwas schiefgegangen. Was Sie gespeichert haben, ist nicht verloren. Wenn es wieder passiert, nennen Sie der Administration Ihrer Organisation diese Nummer: { $reference }.
session-ended = Sie wurden abgemeldet. Bitte melden Sie sich wieder an.
refusal-not-allowed = Darauf haben Sie keinen Zugriff.
refusal-not-found = Das gibt es nicht, oder es ist für Sie nicht sichtbar.
refusal-bad-input = Diese Eingabe haben wir nicht verstanden. Es wurde nichts geändert.
refusal-too-many = Zu viele Versuche. Bitte warten Sie { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  } und versuchen Sie es dann erneut.

site-skip = Zum Inhalt springen
site-search = Kurse, Lektionen und Begriffe suchen
site-palette = Schnellsuche
site-keys = Tastenkürzel
site-language = Sprache
site-go-dark = Dunkle Farben
site-go-light = Helle Farben
site-hour-and-points = Heute: { $minutes } von { $goal } Minuten. Bisher { $points ->
    [one] ein Punkt
   *[other] { $points } Punkte
  }.
site-me-menu = Ihr Menü, { $name }
site-profile = Mein Profil
site-account = Mein Konto
site-sign-in = Anmelden
site-sign-out = Abmelden
site-places = Hauptseiten
site-places-below = Hauptseiten, unten
site-home = Start
site-courses = Kurse
site-leaderboard = Rangliste
site-me = Ich
site-people = Personen
site-organisation = Organisation
site-rewards = Auszeichnungen
site-desk = Kursverwaltung
site-desk-short = Verwaltung
site-reports = Berichte
site-operations = Betrieb
site-newsdesk = Neues und Termine
site-footer = Q-SER: gemeinsam lernen für besseren Service am Schalter. Open Source.
site-about = Über Q-SER, Datenschutz, Barrierefreiheit
site-dismiss = Meldung schließen
site-offline = Sie sind offline. Was Sie gespeichert haben, ist sicher; die Verbindung stellen wir selbst wieder her.
site-crash-title = Diese Seite ist gestolpert
site-crash-text = In Ihrem Browser ist etwas schiefgegangen. Was Sie gespeichert haben, ist sicher. Meist hilft es, die Seite neu zu laden.
site-crash-again = Seite neu laden
site-lost-title = Unter dieser Adresse gibt es nichts
site-lost-text = Vielleicht ist die Seite umgezogen, oder der Link ist unvollständig. Von Ihnen ist nichts verloren.
site-lost-home = Zur Startseite
site-lost-courses = Kurse ansehen
site-close = Schließen
site-gallery = Alle Bausteine, hell und dunkel
site-closed-title = Diese Seite gehört nicht zu Ihrer Rolle
site-closed-text = Wenn Sie sie für Ihre Arbeit brauchen, bitten Sie die Administration Ihrer Organisation, Ihnen die Rolle zu geben.
