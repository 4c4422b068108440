# Beginnen, die Plattform so anzusehen, wie jemand anders sie sieht: aus der Liste der Personen, mit einem Grund.
viewing-title = Ansehen wie jemand anders
viewing-view-as = Ansehen wie …
viewing-view-as-of = Die Plattform ansehen, wie { $name } sie sieht
viewing-what-pages = Sie sehen die Seiten von { $name } und was darauf steht, höchstens eine halbe Stunde lang.
viewing-what-nothing = Nichts kann geändert, begonnen oder als gelesen markiert werden, auch nicht aus Versehen.
viewing-what-closed = Konto, Daten und Mitteilungen dieser Person und was sie nur für sich schreibt, werden nicht gezeigt.
viewing-what-told = { $name } wird benachrichtigt und findet Ihren Namen und Ihren Grund unter „Meine Daten“. Anfang und Ende stehen im Protokoll.
viewing-reason = Grund
viewing-reason-hint = Ein paar Worte, die { $name } lesen wird, zum Beispiel: „Sie haben gefragt, warum der Kurs sich nicht öffnet“.
viewing-begin = Ansicht beginnen
viewing-nobody = Diese Ansicht gibt es nicht
viewing-nobody-text = Entweder gibt es diese Person hier nicht, oder Sie dürfen die Plattform nicht so sehen wie sie.
viewing-to-people = Zur Liste der Personen
refusal-viewing-reason = Bitte sagen Sie mit ein paar Worten, warum Sie nachsehen möchten.
