# A module's bank of questions, for those who build the course.
bank-title = Questions: { $title }
bank-lead = Each attempt at a quiz of this module draws some of these questions. Only people who build the course see this page.
bank-back = Back to the course
bank-missing-what = No bank of questions at this address
bank-missing-text = There is no such module, or somebody else looks after it.
bank-search = Search in the questions
bank-kind = Kind
bank-tag = Tag
bank-language = Language
bank-state = Show
bank-any = All
bank-state-drawn = Questions in use
bank-state-retired = Retired questions
bank-filter = Apply
bank-found = { $count ->
    [0] No question found
    [one] One question
   *[other] { $count } questions
  }
bank-none-title = No question here
bank-none-text = Write a question above, bring in a file, or choose other words in the search.
bank-page = Page { $page } of { $pages }
bank-page-before = Previous page
bank-page-after = Next page
bank-version = Version { $version }
bank-look = See the answers
bank-look-of = See the answers to: { $words }
bank-hide = Hide the answers
bank-retire = Retire
bank-retire-of = Retire: { $words }
bank-restore = Use again
bank-restore-of = Use again: { $words }
bank-retired = Retired: { $words }. Attempts that have begun keep it.
bank-restored = In use again: { $words }
bank-answers = Answers and what they earn
bank-earns = { $percent }%
bank-explanation = Explanation
bank-kind-single = One right answer
bank-kind-multiple = Several right answers
bank-kind-all = Several right answers, all or nothing
bank-kind-true_false = True or false
bank-kind-match = Matching
bank-kind-order = Putting in order
bank-kind-gap = Gaps in a text
bank-kind-numeric = A number
bank-kind-short = A short answer
bank-kind-likert = A scale, not graded
bank-add-title = Bring in questions
bank-add-lead = From a file in GIFT, Aiken, Moodle XML or QTI 2.1 and 2.2. You see a report first; nothing changes before you have read it.
bank-file-language = Language of the questions
bank-file = File of at most { $megabytes } MB
bank-file-hint = The report appears as soon as you have chosen a file.
bank-sending = The file is being read …
bank-read = The file has been read. The report stands below.
bank-failed = The file did not arrive. Nothing has changed; please try again.
bank-report-title = What { $name } would change
bank-would = { $ready ->
    [0] Nothing would change
    [one] One question would change the bank
   *[other] { $ready } questions would change the bank
  }; { $unchanged ->
    [0] none is there already
    [one] one is there already
   *[other] { $unchanged } are there already
  }.
bank-outcome-new = New
bank-outcome-changed = New version
bank-outcome-translated = New language
bank-outcome-unchanged = Already there
bank-outcome-back = In use again
bank-hidden = { $count ->
    [one] And one more question.
   *[other] And { $count } more questions.
  }
bank-left = The words in { $languages } no longer fit and stay with the old version.
bank-place = Line or item { $place }
bank-unread-title = { $count ->
    [one] One item cannot be asked
   *[other] { $count } items cannot be asked
  }
bank-notes-title = Good to know
bank-import = { $count ->
    [one] Import one question
   *[other] Import { $count } questions
  }
bank-discard = Leave it
bank-imported = Imported: { $added } new, { $changed } changed.
bank-export-title = Take the questions along
bank-export-language = Language
bank-download = Download as { $format }
bank-holds = { $count ->
    [one] One question
   *[other] { $count } questions
  }
bank-stays = { $count ->
    [one] One question has no place in this format:
   *[other] { $count } questions have no place in this format:
  }
bank-format-gift = GIFT
bank-format-aiken = Aiken
bank-format-moodle = Moodle XML
bank-format-qti = QTI 2.1
bank-note-formatting = Shown as plain text: bold, tables and the like are gone.
bank-note-picture = A picture was left behind; its description stands in the text.
bank-note-media = A sound, a film or something embedded was left behind.
bank-note-formula = A formula became plain text.
bank-note-free-ride = Whoever chooses everything earns everything: no wrong answer takes anything away.
bank-note-feedback = Remarks that depend on the whole answer were left behind.
bank-note-units = Only the first unit of measure was kept.
bank-reason-essay = A free text: nobody could grade it here.
bank-reason-description = A text without a question.
bank-reason-category = A category, not a question.
bank-reason-unclosed = A bracket is opened and never closed.
bank-reason-unopened = A bracket is closed that was not opened.
bank-reason-not-separated = It runs into the next question. Put an empty line between them.
bank-reason-answers = The answers cannot be read. Each begins with = or ~ and has a text.
bank-reason-number = A number cannot be read.
bank-reason-no-right-answer = No answer earns all the points.
bank-reason-weights = The right answers do not make 100% together.
bank-reason-options = It needs between 2 and 26 different answers.
bank-reason-no-stem = The question has no words.
bank-reason-long = A text is longer than 8,000 characters.
bank-reason-gaps = The gaps in the text and their answers do not fit together.
bank-reason-option-text = An answer has no words.
bank-reason-answer-text = An accepted answer is empty or longer than 500 characters.
bank-reason-order = The places to put things in are not numbered.
bank-reason-twice = It says the same as another question of the file.
bank-reason-type = A type of question that quizzes cannot ask.
bank-reason-cloze = A gap of a kind that quizzes cannot ask.
bank-reason-no-answers = It has no answers.
bank-reason-aiken-options = Its answers are missing: they begin with A., B. and so on.
bank-reason-aiken-answer = Its line ANSWER is missing or names no single answer.
bank-reason-pairs = Its pairs are not one to one.
bank-reason-interaction = A kind of interaction that quizzes cannot ask.
bank-reason-several = It asks several things of different kinds at once.
bank-reason-adaptive = It changes with the answers given, which quizzes cannot do.
bank-reason-template = Its words are calculated anew each time, which quizzes cannot do.
bank-reason-stimulus = It asks about a text that stands elsewhere in the package, which cannot be brought in.
bank-reason-no-interaction = It asks nothing.
bank-reason-missing-file = The package names this file but does not hold it.
bank-reason-broken = The file of this item is broken XML.
refusal-gift-number = The number in the question in line { $line } cannot be read.
refusal-bank-unfit = Question { $question } cannot be asked as it is written.
refusal-bank-file-nothing = The file holds no question.
refusal-bank-file-unknown = This file is in no format we can read. Please send GIFT, Aiken, Moodle XML or QTI 2.1 or 2.2.
refusal-bank-file-xml = The XML of this file is broken.
refusal-bank-file-xml-trick = This file uses parts of XML that we do not allow (entities, a document type, endless depth).
refusal-bank-file-too-large = The file is too large. At most { $megabytes } MB are read.
refusal-bank-file-too-many = The file holds more than { $most } questions. Please divide it.
refusal-bank-file-qti1 = This is QTI 1, which we do not read. Please export QTI 2.1 or 2.2, or Moodle XML.
refusal-bank-file-qti-package = This is only the list of a QTI package. Please send the whole package as a zip file.
refusal-bank-file-archive = The zip file is damaged or unusual and was not opened.
refusal-bank-file-no-manifest = The zip file holds no imsmanifest.xml.
