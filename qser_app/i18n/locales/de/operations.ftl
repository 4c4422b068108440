# Betrieb: die Installation aus Sicht der Superadmins.
operations = Betrieb
operations-lead = Was die Plattform verlässt, was unterwegs verloren ging und worauf alles steht. Diese Seite aktualisiert sich von selbst.
operations-closed = Diese Seite ist für alle, die die Plattform betreiben
operations-outbox = E-Mails unterwegs
operations-waiting = in der Warteschlange
operations-delivered = in den letzten 24 Stunden zugestellt
operations-dead = aufgegeben
operations-oldest = Die E-Mail, die am längsten wartet, wurde { $ago } geschrieben.
operations-letters = Aufgegebene E-Mails
operations-letters-lead = Hier gab es mehrere Versuche ohne Erfolg. Beheben Sie die Ursache und versuchen Sie es dann erneut.
operations-no-letters = Nichts wurde aufgegeben. Jede E-Mail ist angekommen oder unterwegs.
operations-tries = { $tries ->
    [one] Ein Versuch, zuletzt { $ago }
   *[other] { $tries } Versuche, der letzte { $ago }
  }
operations-try-again = Erneut versuchen
operations-try-again-to = Erneut versuchen: E-Mail an { $to }
operations-tried-again = Die E-Mail ist wieder unterwegs.
operations-reason-unreachable = Der Mailserver war nicht erreichbar.
operations-reason-too-slow = Der Mailserver hat nicht rechtzeitig geantwortet.
operations-reason-locked-out = Der Mailserver hat unseren Anmeldenamen und unser Passwort nicht angenommen.
operations-reason-turned-down = Der Mailserver hat die Nachricht abgelehnt.
operations-reason-malformed = Die Adresse oder die Nachricht selbst ist nicht gültig.
operations-reason-broken = Bei uns ist etwas schiefgegangen; im Protokoll steht, was.
operations-reason-restored = Die Nachricht wartete noch, als die Plattform aus einer Sicherung wiederhergestellt wurde, und ist vielleicht schon früher hinausgegangen. Senden Sie sie nur noch einmal, wenn sie noch gebraucht wird.
operations-ground = Die Grundlage
operations-database = Datenbank
operations-disk = Festplatte des Datenordners
operations-disk-free = { $size } frei
operations-disk-used = Belegter Teil der Festplatte
operations-workers = Arbeitsprozesse
operations-live = Live-Ansichten
operations-live-alone = Ein Arbeitsprozess; er braucht kein Redis
operations-live-up = Über Redis verbunden
operations-live-down = Redis ist nicht erreichbar: Wer mit einem anderen Arbeitsprozess verbunden ist, sieht Änderungen erst beim Laden einer Seite
operations-version = Version
retention = Wie lange Daten aufbewahrt werden
retention-lead = Einmal am Tag geht, was älter ist. Die Fristen sind Einstellungen des Servers.
retention-what = Was
retention-kept = Frist
retention-due = Beim nächsten Lauf
retention-days = { $count ->
    [0] für immer
    [one] ein Tag
   *[other] { $count } Tage
  }
retention-account = Konten, die niemand benutzt
retention-sign_ins = Einzelne Anmeldungen
retention-views = Wer Profile angesehen hat
retention-answers = Getippte Antworten und Speicherstände von Quizzen
retention-package_data = Was Pakete geschrieben haben
retention-sittings = Einzelne Lernzeiten
retention-notices = Mitteilungen
retention-messages = Zugestellte E-Mails
retention-audit = Einträge des Protokolls
operations-put-away = Verwerfen
operations-put-away-to = Die E-Mail an { $to } verwerfen
operations-put-away-now = Die E-Mail ist verworfen; nichts davon bleibt.
