# Die Leiste für alle, die die Plattform wie jemand anders ansehen, und was sie zu dem sagt, was ihnen verschlossen ist.
viewing-bar = Sie sehen die Plattform so, wie { $name } sie sieht. Es kann nichts geändert werden.
viewing-until = Das endet von selbst um { $time } Uhr.
viewing-stop = Ansicht beenden
viewing-shut-title = In dieser Ansicht nicht zu sehen
viewing-shut-text = Das ist nur für { $name } bestimmt oder lässt sich nicht zeigen, ohne etwas zu ändern. Es bleibt geschlossen, solange Sie die Plattform wie jemand anders ansehen.
viewing-no-package = Das Paket wird nicht geöffnet, solange Sie die Plattform wie jemand anders ansehen: Damit würde ein Versuch beginnen.
refusal-only-looking = Sie sehen die Plattform wie { $name }. Hier kann nichts geändert werden, und was nur diese Person angeht, wird nicht gezeigt.
refusal-other-eyes = Es hat sich geändert, wessen Ansicht diese Seite zeigt. Sie wird deshalb neu geladen.
