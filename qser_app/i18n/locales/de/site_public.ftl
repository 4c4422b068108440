# Die öffentliche Website: Rahmen, erste Seite, Materialien, Kontakt. Der Server schreibt diese Seiten; kein Browser lädt diese Datei.
public-home = Startseite
public-project = Das Projekt
public-partners = Partner
public-news = Neues
public-events = Termine
public-resources = Offene Materialien
public-glossary = Glossar
public-contact = Kontakt
public-accessibility = Barrierefreiheit
public-privacy = Datenschutz
public-imprint = Impressum

public-skip = Zum Inhalt
public-to-home = Q-SER, zur Startseite
public-sign-in = Anmelden
public-go-on = Weiterlernen
public-menu = Menü
public-places = Die öffentliche Website
public-places-below = Alle öffentlichen Seiten
public-language = Sprache
public-theme = Helle oder dunkle Farben
public-feed = Neues von Q-SER
public-card = Lernen für guten Service am Schalter
public-funding = Kofinanziert durch das Programm Erasmus+ der Europäischen Union.
public-funding-number = Projekt { $number }, 2017–2020.
public-disclaimer = Die Unterstützung der Europäischen Kommission für die Erstellung dieser Veröffentlichung stellt keine Billigung des Inhalts dar, welcher nur die Ansichten der Verfasser wiedergibt, und die Kommission kann nicht für eine etwaige Verwendung der darin enthaltenen Informationen haftbar gemacht werden.
public-rebuilt = Diese Plattform baut die Ergebnisse des Projekts als freie Software neu auf, ohne neue Förderung aus dem Programm.
public-licence = Software: EUPL 1.2. Kurs: CC BY-SA 4.0.
public-write = Schreiben Sie uns
public-operator-unknown = Diese Installation dient zum Ausprobieren. Wer sie betreibt, hat noch keinen Namen angegeben.
public-lost-title = Unter dieser Adresse gibt es nichts
public-lost-text = Vielleicht ist die Seite umgezogen, oder der Link ist unvollständig. Von hier kommen Sie weiter:
public-accessibility-description = Wie barrierefrei diese Website und die Lernplattform sind, was noch fehlt und wie Sie uns eine Barriere melden.
public-privacy-description = Was mit Ihren Daten geschieht, wenn Sie diese Website besuchen, uns schreiben oder auf der Plattform lernen.
public-imprint-description = Wer diese Website betreibt und unter welchen Lizenzen Software und Kurs stehen.

public-home-title = Q-SER: gut beraten, wer auch immer kommt
public-home-description = Kostenlos lernen für Beschäftigte in Kommunen: Menschen gut beraten, die zugewandert sind oder Schutz gesucht haben. Kurze Lektionen in fünf Sprachen.
public-promise = Guter Service für alle, die an Ihren Schalter kommen
public-promise-lead = Q-SER bereitet Beschäftigte in Kommunen darauf vor, Menschen gut zu beraten, die zugewandert sind oder Schutz gesucht haben: in kurzen Lektionen, in Ihrer Sprache, mitten im Arbeitstag.
public-about = Über das Projekt
public-for-whom = Für Menschen hinter dem Schalter
public-for-whom-lead = Geschrieben für vier Arbeitsfelder in der Kommune. Sie brauchen kein Jurastudium und keinen freien Nachmittag.
public-field-social = Soziale Dienste
public-field-social-text = Eine Familie ist gerade angekommen und weiß nicht, welche Hilfe es gibt. Sie zeigen ihr den Weg.
public-field-counter = Bürgerservice
public-field-counter-text = Ein Papier fehlt. Sie erklären, welches und warum – jemandem, der Ihre Sprache noch lernt.
public-field-school = Kitas und Schulen
public-field-school-text = Ein Kind soll nächste Woche anfangen, und seine Zeugnisse kommen aus einem anderen Land. Sie machen es möglich.
public-field-work = Arbeit und Verwaltung
public-field-work-text = Jemand fragt, was erlaubt ist, solange über den Antrag noch nicht entschieden ist. Sie wissen, wo die Antwort steht.
public-steps = Drei Schritte
public-step-learn = Lernen, ein paar Minuten am Stück
public-step-learn-text = Eine Lektion dauert etwa zehn Minuten. Sie bestimmen, wie viele Minuten am Tag es sein sollen, und machen auf jedem Gerät dort weiter, wo Sie aufgehört haben.
public-step-practise = Üben, wo nichts schiefgehen kann
public-step-practise-text = Spielen Sie ein Gespräch am Schalter durch, wählen Sie, was Sie sagen würden, und sehen Sie, was daraus wird. Tests erklären jede Antwort.
public-step-show = Zeigen, was Sie können
public-step-show-text = Wer einen Kurs abschließt und seine Tests besteht, bekommt ein Zertifikat, dessen Echtheit alle prüfen können.
public-figures = Der Kurs in Zahlen
public-figure-modules = { $count ->
    [one] Modul
   *[other] Module
  }
public-figure-lessons = { $count ->
    [one] Lektion
   *[other] Lektionen
  }
public-figure-cases = { $count ->
    [one] Fall zum Durchspielen
   *[other] Fälle zum Durchspielen
  }
public-figure-questions = { $count ->
    [one] Frage
   *[other] Fragen
  }
public-figure-terms = { $count ->
    [one] erklärter Begriff
   *[other] erklärte Begriffe
  }
public-figure-languages = { $count ->
    [one] Sprache
   *[other] Sprachen
  }
public-learned = Auf dieser Installation bisher gelernt
public-figure-people = { $count ->
    [one] Person lernt
   *[other] Personen lernen
  }
public-figure-completed = { $count ->
    [one] Einheit abgeschlossen
   *[other] Einheiten abgeschlossen
  }
public-figure-hours = { $count ->
    [one] Lernstunde
   *[other] Lernstunden
  }
public-figure-certificates = { $count ->
    [one] Zertifikat ausgestellt
   *[other] Zertifikate ausgestellt
  }
public-counted = In diesem Augenblick aus den Daten der Plattform gezählt; niemand ist darin zu erkennen.
public-ahead = Was als Nächstes kommt
public-all-events = Alle Termine
public-newest = Neues
public-all-news = Alle Meldungen
public-town = Für Ihre Kommune
public-town-text = Die Plattform ist freie Software. Eine Kommune oder Organisation betreibt sie auf einem eigenen Server, für zehn Personen oder für zehntausend; was dort gelernt wird, bleibt dort. Diese Seiten laden nichts von Dritten.
public-town-write = Fragen Sie uns, wie man anfängt

resources-title = Offene Materialien
resources-lead = Was der Kurs vermittelt und was Sie für eigene Schulungen mitnehmen und verwenden dürfen.
resources-description = Der Q-SER-Kurs Modul für Modul, ein Glossar in fünf Sprachen und wie Sie beides in eigenen Schulungen verwenden dürfen.
resources-course = Der Kurs „{ $course }“
resources-licence = Lizenz:
resources-minutes = { $minutes } Min.
resources-lessons = { $count ->
    [one] Eine Lektion
   *[other] { $count } Lektionen
  }, etwa { $minutes } Minuten Lesezeit.
resources-glossary = Das Glossar
resources-glossary-text = Asylbewerber, subsidiärer Schutz, Aufenthaltstitel: was die Wörter bedeuten, jedes mit seiner Quelle. Wechseln Sie die Sprache, und Sie bleiben im Glossar.
resources-glossary-link = { $count ->
    [one] Einen Begriff lesen
   *[other] { $count } Begriffe lesen
  }
resources-use = Wie Sie alles verwenden dürfen
resources-use-text = Texte, Abbildungen und Fragen des Kurses stehen unter der Lizenz Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0. Sie dürfen sie kopieren, drucken, übersetzen und ändern, auch für bezahlte Schulungen, solange Sie die Quelle nennen, sagen, was Sie geändert haben, und Ihre Fassung unter derselben Lizenz weitergeben.
resources-use-name = Eine Zeile genügt: „Q-SER-Kurs, CC BY-SA 4.0“, mit einem Link auf diese Seite. Angemeldete Kursleitungen können Module als SCORM-Pakete für andere Plattformen mitnehmen und Fragen als GIFT, Moodle-XML, QTI und Aiken.
resources-terms-lead = { $count ->
    [one] Ein Begriff, der
   *[other] { $count } Begriffe, die
  } Ihnen am Schalter begegnen, in einfachen Worten. Überall steht die Quelle dabei.
resources-terms-description = { $count ->
    [one] Ein Begriff
   *[other] { $count } Begriffe
  } zu Migration, Asyl und Zusammenleben in einfachen Worten, mit Quellen, in fünf Sprachen.
resources-terms-letters = Buchstaben
resources-terms-also = Auch: { $names }
resources-terms-see = Siehe auch:
resources-terms-source = Quelle: { $source }

contact-title = Kontakt
contact-title-problem = Etwas fehlt: { $title }
contact-lead = Eine Frage, eine Korrektur, eine Idee zur Zusammenarbeit? Schreiben Sie den Menschen, die diese Plattform betreiben.
contact-description = Schreiben Sie den Menschen, die die Plattform Q-SER betreiben: Fragen, Korrekturen, Ideen zur Zusammenarbeit.
contact-name = Ihr Name
contact-name-hint = So, wie wir Sie ansprechen sollen.
contact-email = Ihre E-Mail-Adresse
contact-email-hint = Wir verwenden sie für unsere Antwort und für nichts sonst.
contact-message = Ihre Nachricht
contact-message-hint = Bitte schreiben Sie nichts über Menschen, die an Ihren Schalter gekommen sind.
contact-trap = Lassen Sie dieses Feld leer
contact-privacy = Ihre Nachricht wird als E-Mail verschickt und danach auf dieser Website nicht aufbewahrt.
contact-send = Nachricht senden
contact-sent = Ihre Nachricht ist unterwegs
contact-sent-text = Danke. Die Menschen, die diese Plattform betreiben, lesen sie und antworten Ihnen per E-Mail.
contact-problems = Ihre Nachricht ist noch nicht abgeschickt. Bitte sehen Sie sich die Felder unten an.
refusal-message-missing = Bitte schreiben Sie etwas mehr, mindestens { $letters } Zeichen, damit wir Ihnen antworten können.
refusal-message-too-long = Bitte kürzen Sie Ihre Nachricht: Gelesen werden höchstens { $most } Zeichen.

news-kind-news = Meldung
news-kind-seminar = Seminar
news-kind-workshop = Workshop
news-kind-webinar = Webinar
news-kind-learning-activity = Lernaktivität
news-kind-dissemination = Informationsveranstaltung
news-lead = Was die Organisationen berichten, die hier lernen.
news-description = Neues aus den Kommunen und Organisationen, die mit Q-SER lernen, das Neueste zuerst, auch als Feed.
news-none = Noch gibt es nichts Neues.
news-feed = Neues mit einem Feedreader verfolgen (Atom)
news-newer = Neuere
news-older = Ältere
news-page = Seite { $page } von { $pages }
news-pages = Weitere Seiten
news-elsewhere = Dieser Text ist noch nicht übersetzt. Sie sehen ihn in der Sprache, in der er geschrieben wurde.
news-preview = Vorschau: Das sehen nur Sie und alle, die mit Ihnen schreiben.
events-lead = Seminare, Workshops, Webinare und Treffen zum Lernen und Weitersagen.
events-description = Seminare, Workshops, Webinare, Lernaktivitäten und Informationsveranstaltungen der Organisationen, die mit Q-SER lernen.
events-ahead = Demnächst
events-past = Vergangene Termine
events-none = Zurzeit ist kein Termin geplant.
events-when = Wann
events-where = Wo
events-who = Wer einlädt
events-zone = (Zeit in { $zone })
events-take-part = Teilnehmen
share = Weitersagen
share-mail = Per E-Mail
share-copy = Link kopieren
share-copied = Der Link ist kopiert.
