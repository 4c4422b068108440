# Courses and their catalogue.
refusal-content-missing-file = { $file }: this file is missing.
refusal-content-toml = { $file }, line { $line }: this is not valid TOML ({ $detail }).
refusal-content-no-head = { $file }: the file must begin with a head between two lines of +++.
refusal-content-field = { $file }: the field { $field } is missing or has the wrong type.
refusal-content-language = { $file }: { $detail } is not one of the languages of this platform.
refusal-content-kind = { $file }: { $detail } is not a kind of unit.
refusal-content-long = { $file }: { $field } is longer than a course can hold.
refusal-content-duplicate = { $file }: the key { $detail } is used twice.
refusal-content-unknown-block = { $file }, line { $line }: there is no block called { $detail }.
refusal-content-nested-block = { $file }, line { $line }: a block begins inside another one. Close the first with a line of :::.
refusal-content-open-block = { $file }, line { $line }: this block is never closed. End it with a line of :::.
refusal-content-stray-block = { $file }, line { $line }: this ::: closes nothing.
refusal-content-heading = { $file }, line { $line }: headings in the text begin at ##; the title is the only #.
refusal-content-link = { $file }, line { $line }: the link { $detail } leads nowhere. Write https://… or unit:key.
refusal-content-picture = { $file }, line { $line }: the picture { $detail } was not found in the module's folder.
refusal-content-picture-kind = { $file }, line { $line }: the picture { $detail } is not an SVG, PNG, JPEG, GIF or WebP file that can be shown.
refusal-content-no-alternative = { $file }, line { $line }: the picture { $detail } needs a text that says what it shows.
refusal-content-bank = { $file }, line { $line }: this question cannot be read. { $detail }
refusal-content-no-term = { $file }, line { $line }: a term begins with ## key: name, and its lines stand below it. This is not one: { $detail }
refusal-content-term = { $file }, line { $line }: the glossary has no term { $detail }.
refusal-content-duplicate-term = { $file }, line { $line }: the term { $detail } stands here twice.
refusal-content-term-source = { $file }, line { $line }: the term { $detail } needs a line “source: …”.
refusal-content-term-words = { $file }, line { $line }: the term { $detail } needs its explanation.
refusal-content-term-languages = { $file }: the languages of a glossary hold the same terms in the same order. The first difference is { $detail }.

courses-title = Courses
courses-this = This course
courses-lead = Short lessons from real counters. Take them in any order, in your language where it exists.
courses-search = Search in courses and lessons
courses-language = Language
courses-any-language = Any language
courses-length = Length
courses-any-length = Any length
courses-short = Up to 30 minutes
courses-medium = Up to two hours
courses-long = More than two hours
courses-found = { $count ->
    [0] No course found.
    [one] One course.
   *[other] { $count } courses.
  }
courses-nothing-title = Nothing fits yet
courses-nothing-text = Try fewer or other words, or take away a filter. Accents and capitals make no difference.
courses-show-all = Show all courses
courses-units = { $count ->
    [one] One unit
   *[other] { $count } units
  }
courses-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
  }
courses-only-in = In { $language } only for now
courses-completed = Completed
courses-in-progress = { $percent }% done
courses-start = Start the course
courses-continue = Continue
courses-your-way = Your way through it
courses-next = Next: { $title }
courses-takes = { $time } in all
courses-points = { $points ->
    [one] One point to earn
   *[other] { $points } points to earn
  }
courses-not-yours = This course is not in your language yet. You read it in the language it was written in.
courses-licence = Free to reuse: { $licence }
courses-missing-title = There is no such course here
courses-glossary = Glossary with { $count ->
    [one] one term
   *[other] { $count } terms
}
