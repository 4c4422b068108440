# Der Texteditor: Schreiben, Entwürfe, Versionen, Übersetzung.
author-field-title = Titel
author-field-summary = Zusammenfassung
author-field-body = Text
author-field-sources = Quellen
author-field-as-of = Stand vom
author-field-review = Wieder zu prüfen bis
author-summary-hint = Ein Satz für Listen.
author-sources-hint = Eine je Zeile: was es ist und das Jahr.
author-facts = Quellen und Daten
author-tools = Werkzeuge für den Text
author-tool-bold = Fett (Strg+B)
author-tool-italic = Kursiv (Strg+I)
author-tool-heading = Überschrift
author-tool-subheading = Kleinere Überschrift
author-tool-list = Liste
author-tool-numbers = Nummerierte Liste
author-tool-link = Link (Strg+K)
author-tool-table = Tabelle
author-tool-block = Block …
author-tool-lesson = Einheit …
author-tool-term = Begriff …
author-tool-picture = Bild …
author-tool-words = Wörter
author-tool-alt = was das Bild zeigt
author-tool-caption = Bildunterschrift
author-tool-block-title = Überschrift des Blocks
author-block-callout = Eine Bemerkung im Rahmen
author-block-flip = Eine Karte zum Umdrehen
author-block-reflect = Eine Reflexion
author-block-counter = Am Schalter: ein Fall aus der Praxis
author-block-try = Etwas zum Ausprobieren bei der Arbeit
author-draft-saving = Wird gespeichert …
author-draft-saved = Gespeichert { $time }
author-draft-offline = Offline. Was Sie schreiben, bleibt in diesem Browser und wird gesendet, sobald es eine Verbindung gibt.
author-draft-fresh = Jemand anders hat den Text geändert. Sie sehen ihn, wie er jetzt ist.
author-draft-conflict = Noch nicht gespeichert: Jemand anders hat den Text inzwischen geändert. Bitte wählen Sie unten.
author-draft-long = Nicht gespeichert: Der Text ist zu lang. Er bleibt in diesem Browser; bitte kürzen Sie ihn.
author-draft-signed-out = Nicht gespeichert: Sie sind nicht mehr angemeldet. Was Sie geschrieben haben, bleibt in diesem Browser; melden Sie sich in einem anderen Tab wieder an.
author-draft-aside = Sie sehen jetzt den anderen Text. Ihrer steht bei den früheren Ständen.
author-saving-first = Einen Moment: Zuerst wird gespeichert, was Sie geschrieben haben.
author-conflict-title = { $name } hat diesen Text inzwischen geändert
author-conflict-text = Nichts geht verloren: Der Text, den Sie nicht wählen, bleibt bei den früheren Ständen.
author-conflict-mine = Ihr Text
author-conflict-theirs = Der andere Text
author-conflict-keep = Mit meinem weitermachen
author-conflict-take = Mit dem anderen weitermachen
author-line = Zu Zeile { $line }
author-preview = So werden Lernende es sehen
author-preview-mistake = Die Vorschau kommt zurück, sobald der Fehler im Text behoben ist.
author-mistake-unknown-block = Es gibt keinen Block namens „{ $detail }“. Es gibt callout, flip, reflect, counter und try.
author-mistake-nested-block = Ein Block beginnt innerhalb eines anderen. Schließen Sie den ersten mit einer Zeile aus :::.
author-mistake-open-block = Dieser Block wird nie geschlossen. Beenden Sie ihn mit einer Zeile aus :::.
author-mistake-stray-block = Dieses ::: schließt nichts.
author-mistake-heading = Überschriften im Text beginnen mit ##; der Titel ist das einzige #.
author-mistake-link = Der Link „{ $detail }“ führt nirgendwohin. Schreiben Sie https://… oder wählen Sie eine Einheit in der Leiste.
author-mistake-term = Das Glossar dieses Kurses kennt den Begriff „{ $detail }“ nicht.
author-mistake-picture = In diesem Kurs gibt es kein Bild „{ $detail }“, oder es steht mitten in einer Zeile. Ein Bild steht auf einer eigenen Zeile.
author-mistake-picture-kind = Das Bild „{ $detail }“ kann nicht gezeigt werden.
author-mistake-no-alternative = Das Bild „{ $detail }“ braucht Worte, die sagen, was es zeigt, zwischen [ und ].
author-state-source = Original
author-state-published = Veröffentlicht
author-state-stale = Hinter dem Original
author-state-draft = Entwurf
author-state-missing = Fehlt
author-languages = Sprachen dieses Textes
author-others = { $count ->
    [one] { $names } hat diesen Text ebenfalls geöffnet. Sie schreiben in denselben Entwurf.
   *[other] { $names } haben diesen Text ebenfalls geöffnet. Sie schreiben alle in denselben Entwurf.
  }
author-behind = Version { $version } wurde veröffentlicht, nachdem dieser Entwurf begonnen war. Sehen Sie sich die Versionen an, bevor Sie veröffentlichen: Ihre würde sie ersetzen.
author-as-learner = Vorschau als Lernende
author-versions = Versionen
author-translate = Übersetzung
author-take-source = Mit dem Ausgangstext beginnen, wo noch nichts steht
author-publishing = Veröffentlichen
author-note = Was ist neu (freiwillig)
author-note-hint = Steht in der Liste der Versionen; Lernende sehen es nicht.
author-says-the-same = Die Übersetzung sagt jetzt dasselbe wie das Original
author-publish = Veröffentlichen
author-publish-changes = Änderungen veröffentlichen
author-discard = Zurück zu dem, was Lernende sehen
author-discarded = Der Entwurf ist wieder so, wie Lernende ihn sehen. Was Sie geschrieben haben, steht bei den früheren Ständen.
author-published = Version { $number } ist veröffentlicht. Lernende sehen sie ab jetzt.
author-written = Zuletzt geändert von { $name }, { $moment }
author-all-published = Alles ist veröffentlicht. Sobald Sie schreiben, beginnt ein Entwurf.
author-draft-title = Der Entwurf
author-show-changes = Was sich geändert hat
author-no-versions = Hier wurde noch nichts veröffentlicht oder geändert.
author-earlier = Frühere Stände des Entwurfs ({ $count })
author-earlier-text = Alle paar Minuten aufgehoben, während jemand schreibt. Änderungen werden gegenüber dem gezeigt, was Lernende sehen.
author-imported = Aus dem Ordner des Kurses
author-published-by = Veröffentlicht von { $name }
author-version = Version { $number }
author-version-now = Das sehen Lernende
author-take-up = Hier weiterschreiben
author-take-up-it = Vom Stand { $moment } weiterschreiben
author-no-changes = Kein Wort hat sich geändert.
author-passed = { $count ->
    [one] … eine Zeile unverändert …
   *[other] … { $count } Zeilen unverändert …
  }
author-added-words = hinzugefügt:
author-taken-words = entfernt:
author-preview-banner = Das ist der Entwurf, wie Lernende ihn sehen würden. Nur wer den Kurs bearbeitet, sieht diese Seite, und nichts wird gezählt.
author-back-to-text = Zurück zum Text
author-mark = Sagt noch dasselbe: als aktuell markieren
author-marked = Als aktuell markiert.
author-stale = { $count ->
    [one] Das Original hat sich seit dieser Übersetzung an einer Stelle geändert.
   *[other] Das Original hat sich seit dieser Übersetzung an { $count } Stellen geändert.
  }
author-gone = Nicht mehr im Original:
author-piece-changed = Seitdem geändert
author-piece = Übersetzung von Abschnitt { $number }
author-languages-title = Sprachen des Kurses
author-languages-lead = Wie weit jeder Text in jeder Sprache ist. Drücken Sie auf eine Zelle, um zu schreiben oder zu übersetzen.
author-text = Text
author-waits-short = Neuerer Entwurf
author-titles = Titel, die noch fehlen
author-titles-lead = Diese Texte bestehen nur aus einem Titel. Schreiben Sie die Titel hier in einem Zug; Lernende sehen sie sofort.
author-titles-publish = Titel veröffentlichen
author-titles-done = Die Titel sind veröffentlicht.
author-write-in = In dieser Sprache schreiben: { $language }
author-back-to-course = Zurück zum Kurs
author-language-add = Noch eine Sprache
author-language-add-it = Sprache hinzufügen
author-due = { $count ->
    [one] Ein Text ist wieder zu prüfen
   *[other] { $count } Texte sind wieder zu prüfen
  }
author-due-by = bis { $day }
