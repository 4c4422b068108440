# The glossary on the desk of those who write it: its terms, its days, one term at a time.
glossary-title = Glossary
glossary-desk-lead = The words of the course and what they mean, in every language. What you save, readers see at once.
glossary-desk-read = As readers see it
glossary-desk-owner = { $name } answers for it.
glossary-desk-add = Add a term
glossary-desk-day-none = no day set
glossary-desk-day = to be read again by { $day }
glossary-desk-day-late = was to be read again by { $day }
glossary-desk-read-on = last read { $day }
glossary-desk-complete = All terms are there
glossary-desk-lacking = { $count ->
    [one] One term is missing
   *[other] { $count } terms are missing
  }
glossary-desk-stale = { $count } behind the source
glossary-desk-reviewed-title = Everything read again?
glossary-desk-reviewed-text = Tick the languages that you have read. Today becomes the day they are true as of, and the reminder stops until the next day.
glossary-desk-next = To be read again by
glossary-desk-reviewed = I have read it again
glossary-desk-only = Show
glossary-desk-all = All terms
glossary-desk-only-lacking = What { $language } lacks
glossary-desk-term = Term
glossary-desk-retired = Put away ({ $count })
glossary-desk-empty-title = This course has no glossary yet
glossary-desk-empty-text = Begin with a word that your learners stumble over. Lessons can link to it, and its meaning opens in place.
glossary-desk-nothing-lacking = Nothing is missing here
glossary-desk-nothing-lacking-text = Every term is there in this language and says what its source says.
glossary-entry-new = A new term
glossary-entry-new-lead = Begin in the language the course is written in first; the other languages follow from there.
glossary-entry-languages = The term in the languages of the course
glossary-entry-name = Term
glossary-entry-also = Also called
glossary-entry-also-hint = Other names, with commas between them.
glossary-entry-body = Meaning
glossary-entry-body-hint = One to four plain sentences. Markdown; a link to another term is written [text](term:key).
glossary-entry-source = Source
glossary-entry-source-hint = Where the definition comes from: the law with its article, or the book and its year.
glossary-entry-see = See also ({ $count })
glossary-entry-save = Save and show to readers
glossary-entry-save-mine = Save mine in its place
glossary-entry-preview = As readers see it now
glossary-entry-stale = The source has changed since this translation was saved.
glossary-entry-history = Earlier states ({ $count })
glossary-entry-take-up = Put into the fields
glossary-entry-kind = { $kind ->
    [imported] came with the course's files
    [retired] put away
    [restored] brought back
   *[other] saved
  }
glossary-entry-retire = Put away
glossary-entry-retire-text = Readers no longer see it in any language. It stays on file and can come back.
glossary-entry-retired = This term is put away: readers do not see it in any language.
glossary-entry-next = Next: { $term }
glossary-entry-back = Back to the glossary
glossary-entry-theirs-retired = The term has been put away meanwhile. Bring it back before you save.
glossary-entry-conflict-text = Nothing is lost: yours still stands in the fields below, and theirs stays among the earlier states.
glossary-entry-conflict = { $name ->
    [none] This term has been changed meanwhile
   *[other] { $name } has changed this term meanwhile
  }
glossary-entry-take = Take the other text
glossary-saved = Saved. Readers see it now.
glossary-restored = It is back.
glossary-taken-up = It stands in the fields. Save to show it to readers.
glossary-reviewed = Noted. The reminder stops until the next day.
glossary-error-name = Please give it a name.
glossary-error-name-long = A name has at most 200 characters.
glossary-error-also = At most 20 other names, each of at most 200 characters.
glossary-error-source = Please say where the definition comes from.
glossary-error-source-long = A source has at most 500 characters.
glossary-error-body = Please say what it means.
glossary-error-body-long = A meaning has at most 4,000 characters.
glossary-error-heading = A meaning has no headings: please take the # at the beginning of the line away.
glossary-mistake-term = This glossary has no term “{ $detail }”.
glossary-mistake-link = The link “{ $detail }” leads nowhere. Write https://…, or term: and a key.
glossary-mistake-plain = A meaning has neither pictures nor blocks, and no headings.
refusal-bad-term = The term cannot be saved yet. What is missing stands beside the fields.
refusal-term-changed = Somebody else has changed this term meanwhile. Please look at it again.
refusal-term-in-use = { $count ->
    [one] A text links to this term: { $texts }. Take the link out first.
   *[other] { $count } texts link to this term, among them: { $texts }. Take the links out first.
  }
refusal-review-day = Please choose a day that lies ahead.
