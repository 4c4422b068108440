# Alle Organisationen und alle offenen Anmeldungen, für die Betreuung der ganzen Installation.
organisations-title = Organisationen
organisations-lead = Wer auf dieser Plattform lernt, und wann jemand von dort zuletzt hier war.
organisations-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
organisations-last = zuletzt hier: { $ago }
organisations-never = noch war niemand hier
organisations-since = seit { $day }
organisations-is-suspended = gesperrt
organisations-change = Ändern
organisations-rename = Umbenennen
organisations-suspend = Sperren
organisations-suspend-hint = Alle, die zu ihr gehören, werden sofort abgemeldet und können sich nicht anmelden, bis sie wieder geöffnet wird. Nichts geht verloren, und Zertifikate lassen sich weiterhin prüfen. Wer die ganze Plattform betreut, wird nicht ausgesperrt.
organisations-suspended-now = Die Organisation ist gesperrt. Sie können sie jederzeit wieder öffnen.
organisations-reopen = Wieder öffnen
organisations-reopened-now = Die Organisation ist wieder offen.
organisations-own = Das ist Ihre eigene Organisation. Die eigene sperrt niemand.
organisations-new = Eine neue Organisation
organisations-choose = Bitte wählen
organisations-country = Land
organisations-country-hint = Nach seiner Uhr zählen Tage und Monate von Ranglisten und Berichten. Es kann später geändert werden; was vergangen ist, bleibt, wie es ist.
organisations-administrator = Wer sie verwalten wird
organisations-administrator-hint = Eine E-Mail-Adresse, an die eine Einladung geht. Kann leer bleiben.
organisations-make = Organisation anlegen
organisations-made = Die Organisation ist angelegt.
sessions-title = Anmeldungen
sessions-lead = Wer jetzt angemeldet ist. Wird eine Anmeldung beendet, schließen sich ihre offenen Seiten sofort; Gespeichertes geht nicht verloren.
sessions-person = Person
sessions-organisation = Organisation
sessions-browser = Browser
sessions-since = Angemeldet
sessions-seen = Zuletzt hier
sessions-end = Beenden
sessions-end-of = Diese Anmeldung von { $name } beenden
sessions-here = Das sind Sie
sessions-ended-now = Die Anmeldung ist beendet.
sessions-everywhere = Alle Organisationen
sessions-count = { $count ->
    [one] { $count } offene Anmeldung
   *[other] { $count } offene Anmeldungen
}
sessions-none = Niemand ist angemeldet
sessions-none-hint = Sobald sich jemand anmeldet, steht es hier.
refusal-own-organisation = Ihre eigene Organisation bleibt offen. Sperren kann sie jemand aus einer anderen, der die ganze Plattform betreut.
