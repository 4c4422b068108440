# The desk of a case: its text, its map, a try of it.
cases-desk = Text and map
cases-desk-text = Text of the case
cases-desk-how = Situation, people, scenes, ends, debrief: what has to be mended is told while you write, with its line.
cases-desk-marks = How a case is written
cases-mark-person = Under “## people” everybody who speaks has a line: a short name = the full name, and who they are. A paragraph that begins with a short name and a colon is spoken; all others are told.
cases-mark-scene = “## scene name: title” begins a scene. Nobody sees the name; choices lead to it.
cases-mark-choice = A line that begins with * is a choice. After -> stands the scene or end it leads to. Every scene has two to four.
cases-mark-scores = The line below a choice says what it showed: observe, interpret or act with 1 or 2, such as “observe 2, act 1”; or - for nothing.
cases-mark-consequence = Below it, indented by two spaces, stands what happens next.
cases-mark-end = “## end name: title” is one way in which it can end; “## debrief” says what it was about.
cases-desk-good = Everything fits together: { $scenes ->
    [one] one scene
   *[other] { $scenes } scenes
  }, { $ends ->
    [one] one end
   *[other] { $ends } ends
  }, { $words } words.
cases-desk-bad = { $count ->
    [one] One place to mend
   *[other] { $count } places to mend
  }
cases-line = Line { $line }
cases-map = Map of the branches
cases-map-how = From the first scene down. Every line is a choice, with its number; a dashed line leads back. A box leads to its place in the text.
cases-map-list = The map in words
cases-map-leads = leads to
cases-map-start = beginning
cases-map-scene = scene
cases-map-end = end
cases-map-gone = not there
cases-map-dead-end = dead end
cases-map-unreachable = nobody comes here
cases-map-no-exit = round and round
cases-map-missing = does not exist
cases-try = Try it as a learner
cases-try-later = As soon as everything fits together, you can try the case here.
