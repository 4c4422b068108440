# Mein Konto: Anmeldemöglichkeiten.
ways-title = Anmeldemöglichkeiten
ways-intro = Was Ihr Konto öffnet. Sie bekommen eine E-Mail, wenn eine dazukommt oder wegfällt.
ways-password = Passwort
ways-password-set = Sie haben ein Passwort.
ways-password-none = Sie haben kein Passwort. Wenn Sie eines möchten, fordern Sie einen Link an.
ways-password-ask = Link anfordern
ways-houses = Verknüpfte Konten
ways-linked = Verknüpft seit { $since }
ways-not-linked = Nicht verknüpft
ways-link = Verknüpfen
ways-link-of = { $name } verknüpfen
ways-unlink = Entfernen
ways-unlink-of = { $name } entfernen
ways-gone = Ein Dienst, der hier nicht mehr angeboten wird
ways-done-linked = Das Konto ist verknüpft. Ab jetzt können Sie sich damit anmelden.
ways-done-unlinked = Die Verknüpfung ist entfernt.
ways-to-the-proof = Dorthin
