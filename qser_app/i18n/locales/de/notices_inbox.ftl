# Die Seite aller Mitteilungen.
notices-lead = Was sich für Sie getan hat, das Neueste zuerst.
notices-filter = Welche
notices-filter-all = Alles
notices-filter-unread = Ungelesenes
notices-filter-apply = Anzeigen
notices-mark-read = Als gelesen markieren
notices-mark-unread = Als ungelesen markieren
notices-mark-of = { $action }: { $notice }
notices-new = Neu
notices-older = Ältere anzeigen
notices-end = Weiter zurück reicht diese Seite nicht. Wählen Sie eine Art, um Älteres zu sehen.
notices-none-here = Nichts dieser Art
notices-none-here-text = Zu Ihrer Auswahl gibt es hier nichts.
notices-none = Noch nichts
notices-none-text = Abzeichen, Einladungen, Zertifikate und andere Neuigkeiten erscheinen hier.
notices-to-choices = Wie ich Bescheid bekomme
