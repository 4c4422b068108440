# The editor of texts: writing, drafts, versions, translation.
author-field-title = Title
author-field-summary = Summary
author-field-body = Text
author-field-sources = Sources
author-field-as-of = True as of
author-field-review = To be read again by
author-summary-hint = One sentence for lists.
author-sources-hint = One a line: what it is, and its year.
author-facts = Sources and dates
author-tools = Tools for the text
author-tool-bold = Bold (Ctrl+B)
author-tool-italic = Italic (Ctrl+I)
author-tool-heading = Heading
author-tool-subheading = Smaller heading
author-tool-list = List
author-tool-numbers = Numbered list
author-tool-link = Link (Ctrl+K)
author-tool-table = Table
author-tool-block = Block …
author-tool-lesson = Link to a unit …
author-tool-term = Glossary term …
author-tool-picture = Picture …
author-tool-words = words
author-tool-alt = what the picture shows
author-tool-caption = caption
author-tool-block-title = Heading of the block
author-block-callout = A remark worth a frame
author-block-flip = A card to turn
author-block-reflect = A reflection
author-block-counter = At the counter: a practical case
author-block-try = Something to try at work
author-draft-saving = Saving …
author-draft-saved = Saved { $time }
author-draft-offline = Offline. What you type is kept in this browser and sent as soon as there is a connection.
author-draft-fresh = Somebody else has changed the text. You see it as it is now.
author-draft-conflict = Not saved yet: somebody else has changed the text meanwhile. Please choose below.
author-draft-long = Not saved: the text is too long. It stays in this browser; please shorten it.
author-draft-signed-out = Not saved: you are no longer signed in. What you typed stays in this browser; sign in again in another tab.
author-draft-aside = You see the other text now. Yours is among the earlier states.
author-saving-first = One moment: what you typed is saved first.
author-conflict-title = { $name } has changed this text meanwhile
author-conflict-text = Nothing is lost: the text you do not choose stays among the earlier states.
author-conflict-mine = Your text
author-conflict-theirs = The other text
author-conflict-keep = Go on with mine
author-conflict-take = Go on with the other
author-line = Go to line { $line }
author-preview = How learners will see it
author-preview-mistake = The preview comes back as soon as the mistake in the text is mended.
author-mistake-unknown-block = There is no block called “{ $detail }”. There are callout, flip, reflect, counter and try.
author-mistake-nested-block = A block begins inside another one. Close the first with a line of :::.
author-mistake-open-block = This block is never closed. End it with a line of :::.
author-mistake-stray-block = This ::: closes nothing.
author-mistake-heading = Headings in the text begin with ##; the title is the only #.
author-mistake-link = The link “{ $detail }” leads nowhere. Write https://…, or choose a unit in the toolbar.
author-mistake-term = The glossary of this course has no term “{ $detail }”.
author-mistake-picture = There is no picture “{ $detail }” in this course, or it stands within a line. A picture stands on a line of its own.
author-mistake-picture-kind = The picture “{ $detail }” cannot be shown.
author-mistake-no-alternative = The picture “{ $detail }” needs words that say what it shows, between [ and ].
author-state-source = Source
author-state-published = Published
author-state-stale = Behind the source
author-state-draft = Draft
author-state-missing = Missing
author-languages = Languages of this text
author-others = { $count ->
    [one] { $names } also has this text open. You both write into the same draft.
   *[other] { $names } also have this text open. You all write into the same draft.
  }
author-behind = Version { $version } was published after this draft began. Look at the versions before you publish: yours would replace it.
author-as-learner = Preview as a learner
author-versions = Versions
author-translate = Translation
author-take-source = Begin with the source text where nothing is written yet
author-publishing = Publish
author-note = What is new (optional)
author-note-hint = Stands in the list of versions; learners do not see it.
author-says-the-same = The translation now says what the source says
author-publish = Publish
author-publish-changes = Publish the changes
author-discard = Back to what learners see
author-discarded = The draft is as learners see it again. What you wrote is among the earlier states.
author-published = Version { $number } is published. Learners see it from now on.
author-written = Last changed by { $name }, { $moment }
author-all-published = Everything is published. Begin to write, and a draft begins.
author-draft-title = The draft
author-show-changes = What changed
author-no-versions = Nothing has been published or changed here yet.
author-earlier = Earlier states of the draft ({ $count })
author-earlier-text = Kept every few minutes while somebody writes. What changed is told against what learners see.
author-imported = From the course's folder
author-published-by = Published by { $name }
author-version = Version { $number }
author-version-now = What learners see
author-take-up = Go on from here
author-take-up-it = Go on from the state of { $moment }
author-no-changes = No words changed.
author-passed = { $count ->
    [one] … one line unchanged …
   *[other] … { $count } lines unchanged …
  }
author-added-words = added:
author-taken-words = removed:
author-preview-banner = This is the draft as a learner would see it. Only authors see this page, and nothing is counted.
author-back-to-text = Back to the text
author-mark = It still says the same: mark as up to date
author-marked = Marked as up to date.
author-stale = { $count ->
    [one] The source has changed in one place since this translation was made.
   *[other] The source has changed in { $count } places since this translation was made.
  }
author-gone = No longer in the source:
author-piece-changed = Changed since
author-piece = Translation of piece { $number }
author-languages-title = Languages of the course
author-languages-lead = How far every text is in every language. Press a cell to write or translate.
author-text = Text
author-waits-short = Newer draft
author-titles = Titles still missing
author-titles-lead = These texts are no more than a title. Write the titles here in one go; learners see them at once.
author-titles-publish = Publish the titles
author-titles-done = The titles are published.
author-write-in = Write it in { $language }
author-back-to-course = Back to the course
author-language-add = One more language
author-language-add-it = Add the language
author-due = { $count ->
    [one] One text is to be read again
   *[other] { $count } texts are to be read again
  }
author-due-by = by { $day }
