# Die Menschen einer Organisation.
members-title = Personen
members-intro = Alle in Ihrer Organisation. Laden Sie neue Personen ein, vergeben Sie Rollen und schließen Sie Konten, die nicht mehr gebraucht werden.
members-invite = Person einladen
members-email = E-Mail-Adresse
members-department = Abteilung
members-no-department = Noch keine
members-roles = Rollen
members-send = Einladung senden
members-sent = Die Einladung an { $email } ist unterwegs. Sie gilt eine Woche.
members-search = Nach Name oder Adresse suchen
members-count = { $count ->
    [0] Niemand
    [one] Eine Person
   *[other] { $count } Personen
  }
members-none = Niemand gefunden
members-none-hint = Versuchen Sie einen anderen Teil des Namens, oder laden Sie jemanden ein.
members-name = Name
members-last = Letzte Anmeldung
members-actions = Aktionen
members-actions-of = Aktionen: { $name }
members-never = Noch nie
members-is-suspended = Gesperrt
members-change-roles = Rollen ändern
members-change-roles-of = Rollen ändern: { $name }
members-suspend = Sperren
members-suspend-of = Sperren: { $name }
members-unsuspend = Entsperren
members-suspended = Das Konto von { $name } ist gesperrt und überall abgemeldet.
members-undo = Rückgängig
members-page = Seite { $page } von { $pages }
members-pages = Seiten
members-back = Zurück
members-on = Weiter
members-in-course = Leitet „{ $title }“
members-sign-in = Anmeldung
members-erase = Daten löschen
members-erase-of = Daten löschen: { $name }
members-erase-what = Nur wenn die Person Sie darum gebeten hat. Sie wird per E-Mail benachrichtigt und kann es bis dahin zurücknehmen. Name, Adresse und alles Geschriebene verschwinden; Summen bleiben.
members-erase-it = Löschung beantragen
members-erased-on = Löschung am { $day }
members-erase-keep = Daten behalten
members-erase-asked = Die Person wurde per E-Mail benachrichtigt.
members-places = Seiten zu Personen
members-filter-role = Rolle
members-filter-state = Konto
members-every-department = Alle Abteilungen
members-without-department = In keiner Abteilung
members-every-role = Alle Rollen
members-every-state = Alle Konten
members-state-active = Offen
members-state-suspended = Gesperrt
members-state-never = Nie angemeldet
members-filter-department = Abteilung und darunter
