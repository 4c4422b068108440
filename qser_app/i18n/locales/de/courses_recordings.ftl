# Video und Ton in Lektionen: Senden, Untertitel, Niederschriften.
recording-transcript = Niederschrift
recording-add = Video oder Audio hinzufügen
recording-file = Video oder Audio
recording-file-hint = MP4 (H.264 mit AAC), MP3, M4A und AAC laufen überall. WebM und Ogg laufen in allen aktuellen Browsern, aber nicht auf älteren iPhones, iPads und Macs. Bis { $megabytes } MB; die Datei bleibt, wie sie ist.
recording-file-missing = Bitte wählen Sie eine Datei.
recording-words = Wie heißt es?
recording-words-hint = Steht über dem Player, zum Beispiel „Frau Rahimi am Schalter“.
recording-words-missing = Bitte geben Sie einen Namen an. Wer es nicht sieht, muss wissen, was hier abgespielt wird.
recording-caption = Anmerkung (freiwillig)
recording-caption-hint = Steht neben dem Namen: zum Beispiel, wer es gemacht hat und wann.
recording-then = Danach braucht es in jeder Sprache der Lektion Untertitel oder eine Niederschrift. Der Weg dorthin steht über dem Text.
recording-sending = Wird gesendet: { $percent } %
recording-checking = Angekommen, wird geprüft …
recording-stop = Senden abbrechen
recording-stopped = Abgebrochen. Davon wurde nichts behalten.
recording-insert = In den Text einfügen
recording-cancel = Abbrechen
recording-failed = Die Datei ist nicht angekommen, und nichts davon wurde behalten. Ihr Text ist sicher; bitte versuchen Sie es noch einmal.
recording-place = Für die Texte von
recording-place-course = Die Seite des Kurses selbst
recording-itself = Die Aufnahme
recording-words-title = Untertitel und Niederschrift
recording-words-lead = Wer nicht hören kann, liest mit. Eine Lektion erscheint in einer Sprache erst, wenn ihre Aufnahmen Untertitel oder eine Niederschrift in dieser Sprache haben.
recording-words-write = Untertitel oder Niederschrift schreiben
recording-plays-everywhere = Läuft in jedem Browser.
recording-plays-webm = WebM: läuft in allen aktuellen Browsern, aber nicht auf iPhones und iPads vor iOS 17.4. Eine MP4-Datei liefe überall.
recording-plays-ogg = Ogg: läuft in allen aktuellen Browsern, aber nicht in Safari vor Version 18.4. Eine MP3- oder M4A-Datei liefe überall.
recording-languages = Sprachen des Kurses
recording-has-captions = Untertitel
recording-has-transcript = Niederschrift
recording-has-nothing = Noch keine Worte
recording-captions-title = Untertitel
recording-captions = Untertitel als Text (WebVTT)
recording-captions-hint = Ein Untertitel ist eine Zeile mit zwei Zeiten und eine oder zwei Zeilen mit Worten. „<v Farah>“ vor den Worten sagt, wer spricht.
recording-captions-save = Untertitel speichern
recording-words-file = Aus einer Datei (.vtt oder .srt)
recording-words-begin = An dieser Stelle des Players einen Untertitel beginnen
recording-words-kept = In diesem Browser aufbewahrt. Lernende sehen es, sobald es gespeichert ist.
recording-words-large = Diese Datei ist für Untertitel zu groß.
recording-words-saved = Gespeichert. Lernende sehen es überall, wo die Aufnahme gezeigt wird.
recording-words-gone = Entfernt.
recording-problems = { $count ->
    [one] Eine Stelle ist zu verbessern:
   *[other] { $count } Stellen sind zu verbessern:
  }
recording-line = Zeile { $line }:
recording-transcript-title = Niederschrift
recording-made = Wie sie aus den Untertiteln entsteht
recording-not-made = Sobald es Untertitel gibt, entsteht daraus eine Niederschrift.
recording-own-transcript = Eine andere Niederschrift (freiwillig)
recording-own-transcript-hint = In Markdown, ohne Bilder. Sie tritt an die Stelle der Niederschrift aus den Untertiteln; bleibt das Feld leer, gilt wieder die aus den Untertiteln.
recording-transcript-save = Niederschrift speichern
captions-problem = { $problem ->
    [header] Die erste Zeile muss WEBVTT sein.
    [time] Eine Zeit schreibt man 00:00:05.000 --> 00:00:08.000. Das ist keine: { $detail }
    [comma] WebVTT schreibt vor den Millisekunden einen Punkt, kein Komma: { $detail }
    [ends] Dieser Untertitel endet, bevor er beginnt.
    [order] Dieser Untertitel beginnt vor dem darüber. Untertitel stehen in der Reihenfolge ihrer Zeiten.
    [empty] Dieser Untertitel hat keine Worte.
    [gap] Vor dieser Zeit fehlt eine leere Zeile.
    [tag] „{ $detail }“ ist hier nicht erlaubt. Es gibt <i>, <b>, <u>, <v Name>, <c>, <lang>, <ruby>; für das Zeichen schreiben Sie &lt; oder &gt;.
    [open] „{ $detail }“ wird nicht geschlossen oder schließt nichts.
    [setting] „{ $detail }“ sagt nicht, wo ein Untertitel steht. Es gibt line, position, size, align und vertical.
    [style] Untertitel bringen keine eigenen Farben und Stile mit: { $detail }
    [stray] Diese Worte haben keine Zeit: { $detail }
    [none] Darin ist kein Untertitel.
    [long] Das ist für Untertitel zu lang.
   *[other] Darin sind Zeichen, die niemand lesen kann. Speichern Sie die Datei als UTF-8.
  }
refusal-captions-broken = Nicht gespeichert. Zeile { $line }: { captions-problem } { $count ->
    [one] {""}
   *[other] Insgesamt sind { $count } Stellen zu verbessern.
  }
refusal-transcript-broken = Nicht gespeichert. Zeile { $line }: Eine Niederschrift enthält Worte, Überschriften ab ##, Listen und Links ins Web; keine Bilder, keine Blöcke.
refusal-captions-needed = Lernende sehen diese Aufnahme in dieser Sprache, und das sind ihre einzigen Worte. Schreiben Sie zuerst eine Niederschrift, oder nehmen Sie die Aufnahme aus dem Text.
refusal-recording-too-large = Ein Video oder eine Audiodatei darf höchstens { $megabytes } MB haben. Bitte verkleinern oder teilen Sie die Datei.
refusal-recording-kind = Das ist weder ein Video noch eine Audiodatei, die Browser abspielen: MP4, WebM, MP3, M4A, AAC oder Ogg (Opus, Vorbis). Es zählt, was in der Datei ist, nicht ihr Name.
refusal-recording-codec = In dieser Datei steckt { $codec }, das viele Browser nicht abspielen. Bitte speichern Sie sie als MP4 mit H.264 und AAC oder als MP3.
refusal-recording-broken = Die Datei ist beschädigt oder abgeschnitten. Bitte speichern Sie sie neu und senden Sie sie noch einmal.
refusal-content-recording = { $file }, Zeile { $line }: Die Aufnahme { $detail } wurde im Ordner des Moduls nicht gefunden.
refusal-content-recording-kind = { $file }, Zeile { $line }: { $detail } ist keine Aufnahme, die Browser abspielen (MP4 mit H.264 und AAC, WebM, MP3, M4A, AAC, Ogg).
refusal-content-no-captions = { $file }, Zeile { $line }: Die Aufnahme { $detail } hat in der Sprache dieser Datei weder Untertitel noch eine Niederschrift.
refusal-content-captions = { $file }, Zeile { $line }: { captions-problem }
refusal-content-letters = { $file }: Das ist kein Text in UTF-8.
author-mistake-recording = In diesem Kurs gibt es keine Aufnahme „{ $detail }“, oder sie steht mitten in einer Zeile. Eine Aufnahme steht auf einer eigenen Zeile.
author-mistake-recording-kind = Die Aufnahme „{ $detail }“ kann nicht abgespielt werden.
author-mistake-no-captions = Die Aufnahme „{ $detail }“ hat in dieser Sprache weder Untertitel noch eine Niederschrift. Ohne sie kann der Text nicht erscheinen: Einige Ihrer Lernenden könnten ihr nicht folgen.
