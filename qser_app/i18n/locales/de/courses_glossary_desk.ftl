# The glossary on the desk of those who write it: its terms, its days, one term at a time.
glossary-title = Glossar
glossary-desk-lead = Die Wörter des Kurses und was sie bedeuten, in jeder Sprache. Was Sie speichern, ist sofort zu lesen.
glossary-desk-read = So wird es gelesen
glossary-desk-owner = Verantwortlich: { $name }
glossary-desk-add = Begriff hinzufügen
glossary-desk-day-none = kein Tag gesetzt
glossary-desk-day = zu prüfen bis { $day }
glossary-desk-day-late = war zu prüfen bis { $day }
glossary-desk-read-on = zuletzt geprüft { $day }
glossary-desk-complete = Alle Begriffe sind da
glossary-desk-lacking = { $count ->
    [one] Ein Begriff fehlt
   *[other] { $count } Begriffe fehlen
  }
glossary-desk-stale = { $count } hinter dem Original
glossary-desk-reviewed-title = Alles noch einmal gelesen?
glossary-desk-reviewed-text = Haken Sie die Sprachen an, die Sie gelesen haben. Sie gelten dann mit Stand von heute, und die Erinnerung ruht bis zum nächsten Tag.
glossary-desk-next = Wieder zu prüfen bis
glossary-desk-reviewed = Ich habe es noch einmal gelesen
glossary-desk-only = Anzeigen
glossary-desk-all = Alle Begriffe
glossary-desk-only-lacking = Was fehlt: { $language }
glossary-desk-term = Begriff
glossary-desk-retired = Zurückgezogen ({ $count })
glossary-desk-empty-title = Dieser Kurs hat noch kein Glossar
glossary-desk-empty-text = Beginnen Sie mit einem Wort, über das Ihre Lernenden stolpern. Lektionen können darauf verweisen, und die Bedeutung öffnet sich an Ort und Stelle.
glossary-desk-nothing-lacking = Hier fehlt nichts
glossary-desk-nothing-lacking-text = Jeder Begriff ist in dieser Sprache da und sagt, was das Original sagt.
glossary-entry-new = Ein neuer Begriff
glossary-entry-new-lead = Beginnen Sie in der Sprache, in der der Kurs zuerst geschrieben wird; die anderen folgen daraus.
glossary-entry-languages = Der Begriff in den Sprachen des Kurses
glossary-entry-name = Begriff
glossary-entry-also = Heißt auch
glossary-entry-also-hint = Andere Namen, durch Kommas getrennt.
glossary-entry-body = Bedeutung
glossary-entry-body-hint = Ein bis vier einfache Sätze. Markdown; ein Link auf einen anderen Begriff ist [Text](term:key).
glossary-entry-source = Quelle
glossary-entry-source-hint = Woher die Definition stammt: das Gesetz mit seinem Artikel oder das Buch und sein Jahr.
glossary-entry-see = Siehe auch ({ $count })
glossary-entry-save = Speichern und zeigen
glossary-entry-save-mine = Meinen Text an seine Stelle speichern
glossary-entry-preview = So ist es jetzt zu lesen
glossary-entry-stale = Das Original hat sich geändert, seit diese Übersetzung gespeichert wurde.
glossary-entry-history = Frühere Stände ({ $count })
glossary-entry-take-up = In die Felder übernehmen
glossary-entry-kind = { $kind ->
    [imported] kam mit den Dateien des Kurses
    [retired] zurückgezogen
    [restored] zurückgeholt
   *[other] gespeichert
  }
glossary-entry-retire = Zurückziehen
glossary-entry-retire-text = Er ist dann in keiner Sprache mehr zu lesen. Er bleibt erhalten und kann zurückkommen.
glossary-entry-retired = Dieser Begriff ist zurückgezogen: Er ist in keiner Sprache zu lesen.
glossary-entry-next = Weiter: { $term }
glossary-entry-back = Zurück zum Glossar
glossary-entry-theirs-retired = Der Begriff wurde inzwischen zurückgezogen. Holen Sie ihn zurück, bevor Sie speichern.
glossary-entry-conflict-text = Nichts geht verloren: Ihr Text steht noch unten in den Feldern, der andere bleibt bei den früheren Ständen.
glossary-entry-conflict = { $name ->
    [none] Dieser Begriff wurde inzwischen geändert
   *[other] { $name } hat diesen Begriff inzwischen geändert
  }
glossary-entry-take = Den anderen Text nehmen
glossary-saved = Gespeichert und ab jetzt zu lesen.
glossary-restored = Er ist wieder da.
glossary-taken-up = Es steht in den Feldern. Speichern Sie, um es zu zeigen.
glossary-reviewed = Notiert. Die Erinnerung ruht bis zum nächsten Tag.
glossary-error-name = Bitte geben Sie ihm einen Namen.
glossary-error-name-long = Ein Name hat höchstens 200 Zeichen.
glossary-error-also = Höchstens 20 weitere Namen mit je höchstens 200 Zeichen.
glossary-error-source = Bitte sagen Sie, woher die Definition stammt.
glossary-error-source-long = Eine Quelle hat höchstens 500 Zeichen.
glossary-error-body = Bitte sagen Sie, was er bedeutet.
glossary-error-body-long = Eine Bedeutung hat höchstens 4.000 Zeichen.
glossary-error-heading = Eine Bedeutung hat keine Überschriften: Bitte nehmen Sie das # am Zeilenanfang weg.
glossary-mistake-term = Dieses Glossar kennt den Begriff „{ $detail }“ nicht.
glossary-mistake-link = Der Link „{ $detail }“ führt nirgendwohin. Schreiben Sie https://… oder term: und einen Schlüssel.
glossary-mistake-plain = Eine Bedeutung hat keine Bilder, Blöcke oder Überschriften.
refusal-bad-term = Der Begriff kann noch nicht gespeichert werden. Was fehlt, steht bei den Feldern.
refusal-term-changed = Jemand hat diesen Begriff inzwischen geändert. Bitte sehen Sie ihn noch einmal an.
refusal-term-in-use = { $count ->
    [one] Ein Text verweist auf diesen Begriff: { $texts }. Nehmen Sie zuerst den Link heraus.
   *[other] { $count } Texte verweisen auf diesen Begriff, darunter: { $texts }. Nehmen Sie zuerst die Links heraus.
  }
refusal-review-day = Bitte wählen Sie einen Tag, der noch kommt.
