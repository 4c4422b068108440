# Wie sich die Personen einer Organisation anmelden, entschieden von ihrer Administration.
entry-title = Anmeldung
entry-lead = Wie sich die Personen Ihrer Organisation anmelden.
entry-houses = Anmeldedienste
entry-houses-hint = Wer einen davon nutzt, braucht hier kein Passwort. Verknüpft wird er unter „Mein Konto“ oder beim Annehmen der Einladung.
entry-houses-none = Kein Dienst eingerichtet
entry-houses-none-text = Wer diese Plattform betreibt, kann die eigene Anmeldung Ihrer Organisation anschließen, zum Beispiel Microsoft Entra, Keycloak oder EU Login. Die Einstellungen stehen in der Dokumentation.
entry-newcomers-title = Neue Personen
entry-newcomers = Konto bei der ersten Anmeldung anlegen
entry-newcomers-hint = Wer bei einem der Dienste bekannt ist, bekommt ohne Einladung ein Konto als Lernende/r, wenn der Dienst die E-Mail-Adresse bestätigt.
entry-domains = Nur mit einer Adresse bei
entry-domains-hint = Eine E-Mail-Domain je Zeile, zum Beispiel town.example. Leer: jede Adresse, und nur solange keine andere Organisation alle aufnimmt.
entry-departments-title = Abteilungen
entry-claim = Feld, das die Abteilung nennt
entry-claim-hint = So, wie es beim Dienst heißt, zum Beispiel department oder groups. Leer: Abteilungen werden von Hand vergeben.
entry-department = Werte für „{ $name }“
entry-department-hint = Durch Kommas getrennt. Gilt für alle, die noch keine Abteilung haben; niemand wird versetzt.
refusal-bad-domain = „{ $domain }“ ist keine E-Mail-Domain. Schreiben Sie sie wie town.example.
