# The public site: its frame, its first page, resources, contact. The server writes these pages; no browser loads this file.
public-home = First page
public-project = The project
public-partners = Partners
public-news = News
public-events = Events
public-resources = Open resources
public-glossary = Glossary
public-contact = Contact
public-accessibility = Accessibility
public-privacy = Privacy
public-imprint = Imprint

public-skip = Skip to the page
public-to-home = Q-SER, to the first page
public-sign-in = Sign in
public-go-on = Go on learning
public-menu = Menu
public-places = The public site
public-places-below = All public pages
public-language = Language
public-theme = Light or dark colours
public-feed = News from Q-SER
public-card = Learning for good service at the counter
public-funding = Co-funded by the Erasmus+ Programme of the European Union.
public-funding-number = Project { $number }, 2017–2020.
public-disclaimer = The European Commission’s support for the production of this publication does not constitute an endorsement of the contents, which reflect the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.
public-rebuilt = This platform builds the project’s results anew, as free software and without new funding from the programme.
public-licence = Software: EUPL 1.2. Course: CC BY-SA 4.0.
public-write = Write to us
public-operator-unknown = This is an installation for trying things out. Whoever runs it has not given a name yet.
public-lost-title = There is nothing at this address
public-lost-text = The page may have moved, or the link may be incomplete. From here you can go on:
public-accessibility-description = How accessible this website and the learning platform are, what is not there yet, and how to tell us of a barrier.
public-privacy-description = What happens to your data when you visit this website, write to us or learn on the platform.
public-imprint-description = Who runs this website, and under which licences software and course may be used.

public-home-title = Q-SER: good service for everyone at the counter
public-home-description = A free learning platform for people who work in municipalities: short lessons, practice and tests on serving people who migrated or sought refuge, in five languages.
public-promise = Good service for everyone who comes to your counter
public-promise-lead = Q-SER prepares people who work in municipalities to serve people who migrated or sought refuge: in short lessons, in your language, in the middle of a working day.
public-about = About the project
public-for-whom = For people at the counter
public-for-whom-lead = Written for four fields of work in a municipality. You need no training in law, and no free afternoon.
public-field-social = Social services
public-field-social-text = A family has just arrived and does not know which support exists. You help it find the way.
public-field-counter = Citizen service
public-field-counter-text = One paper is missing. You explain which one, and why, to somebody who is still learning your language.
public-field-school = Nurseries and schools
public-field-school-text = A child is to start next week, and its reports come from another country. You make it possible.
public-field-work = Employment and administration
public-field-work-text = Somebody asks what they may do while they wait for a decision. You know where the answer is written.
public-steps = Three steps
public-step-learn = Learn, a few minutes at a time
public-step-learn-text = A lesson takes about ten minutes. You choose how many minutes a day you want, and go on where you stopped, on any device.
public-step-practise = Practise where nothing can go wrong
public-step-practise-text = Play a talk at a counter, choose what you would say, and see what follows. Tests explain every answer.
public-step-show = Show what you know
public-step-show-text = Whoever completes a course and passes its tests receives a certificate, and anybody can check that it is genuine.
public-figures = The course in figures
public-figure-modules = { $count ->
    [one] module
   *[other] modules
  }
public-figure-lessons = { $count ->
    [one] lesson
   *[other] lessons
  }
public-figure-cases = { $count ->
    [one] case to play
   *[other] cases to play
  }
public-figure-questions = { $count ->
    [one] question
   *[other] questions
  }
public-figure-terms = { $count ->
    [one] term explained
   *[other] terms explained
  }
public-figure-languages = { $count ->
    [one] language
   *[other] languages
  }
public-learned = Learned on this installation so far
public-figure-people = { $count ->
    [one] person learning
   *[other] people learning
  }
public-figure-completed = { $count ->
    [one] part completed
   *[other] parts completed
  }
public-figure-hours = { $count ->
    [one] hour of learning
   *[other] hours of learning
  }
public-figure-certificates = { $count ->
    [one] certificate issued
   *[other] certificates issued
  }
public-counted = Counted at this moment from the platform’s own records; nobody can be recognised in them.
public-ahead = What comes next
public-all-events = All events
public-newest = News
public-all-news = All news
public-town = For your municipality
public-town-text = The platform is free software. A municipality or an organisation runs it on a server of its own, for ten people or for ten thousand; what people learn there stays there. These pages load nothing from third parties.
public-town-write = Ask us how to begin

resources-title = Open resources
resources-lead = What the course teaches, and what you may take and use for your own training.
resources-description = The Q-SER course module by module, a glossary in five languages, and how you may use both in your own training.
resources-course = The course “{ $course }”
resources-licence = Licence:
resources-minutes = { $minutes } min
resources-lessons = { $count ->
    [one] One lesson
   *[other] { $count } lessons
  }, about { $minutes } minutes to read.
resources-glossary = The glossary
resources-glossary-text = Asylum seeker, subsidiary protection, residence permit: what the words mean, each with its source. Change the language, and you stay in the glossary.
resources-glossary-link = { $count ->
    [one] Read one term
   *[other] Read { $count } terms
  }
resources-use = How you may use it
resources-use-text = The texts, figures and questions of the course are published under Creative Commons Attribution-ShareAlike 4.0. You may copy, print, translate and change them, also for paid training, as long as you name the source, say what you changed, and pass your version on under the same licence.
resources-use-name = A line that is enough: “Q-SER course, CC BY-SA 4.0”, with a link to this page. Facilitators who have signed in can take modules along as SCORM packages for other platforms, and questions as GIFT, Moodle XML, QTI and Aiken.
resources-terms-lead = { $count ->
    [one] One term
   *[other] { $count } terms
  } you meet at a counter, in plain words. Each names the source it follows.
resources-terms-description = { $count ->
    [one] One term
   *[other] { $count } terms
  } on migration, asylum and living together in plain words, each with its source, in five languages.
resources-terms-letters = Letters
resources-terms-also = Also: { $names }
resources-terms-see = See also:
resources-terms-source = Source: { $source }

contact-title = Contact
contact-title-problem = Something is missing: { $title }
contact-lead = A question, a correction, an idea for working together? Write to the people who run this platform.
contact-description = Write to the people who run the Q-SER platform: questions, corrections, ideas for working together.
contact-name = Your name
contact-name-hint = As we should address you.
contact-email = Your e-mail address
contact-email-hint = We use it to answer, and for nothing else.
contact-message = Your message
contact-message-hint = Please write nothing about people who came to your counter.
contact-trap = Leave this field empty
contact-privacy = Your message is sent as a mail and then not kept on this website.
contact-send = Send the message
contact-sent = Your message is on its way
contact-sent-text = Thank you. The people who run this platform will read it and answer you by mail.
contact-problems = Your message has not been sent yet. Please look at the fields below.
refusal-message-missing = Please write a little more, at least { $letters } letters, so that we can answer you.
refusal-message-too-long = Please shorten your message: at most { $most } letters are read.

news-kind-news = News
news-kind-seminar = Seminar
news-kind-workshop = Workshop
news-kind-webinar = Webinar
news-kind-learning-activity = Learning activity
news-kind-dissemination = Dissemination event
news-lead = What the organisations that learn here have to tell.
news-description = News from the municipalities and organisations that learn with Q-SER, newest first, also as a feed.
news-none = There is no news yet.
news-feed = Follow the news in a feed reader (Atom)
news-newer = Newer
news-older = Older
news-page = Page { $page } of { $pages }
news-pages = More pages
news-elsewhere = This text has not been translated yet. You see it in the language it was written in.
news-preview = Preview: nobody but you and your colleagues at the desk can see this.
events-lead = Seminars, workshops, webinars and meetings to learn at and to tell others.
events-description = Seminars, workshops, webinars, learning activities and dissemination events of the organisations that learn with Q-SER.
events-ahead = Coming up
events-past = Past events
events-none = No event is planned at the moment.
events-when = When
events-where = Where
events-who = Who invites
events-zone = (time in { $zone })
events-take-part = Take part
share = Pass this on
share-mail = By mail
share-copy = Copy the link
share-copied = The link has been copied.
