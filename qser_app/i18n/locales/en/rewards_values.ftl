# The values of an organisation's rules.
refusal-bad-rules = Some values need another look.
refusal-rules-moved = Somebody has published other rules meanwhile. Please look at them once more.
refusal-rules-unchanged = Nothing is different from the rules that apply now.
rules-title = Points, badges and levels
rules-lead = What is worth how much in this organisation. Nobody ever loses points, badges or levels: new values count from the moment they are published, and whoever qualifies already receives the badges and levels that are due.
rules-organisation = Organisation
rules-points = Points
rules-points-lead = 0: this earns nothing.
rules-badges = Badges
rules-badges-lead = How many the first tier asks for; each further tier asks for twice as many. 0: no new badges of this family.
rules-levels = Levels
rules-levels-lead = One level more for every so many. 0: this raises no level.
rules-per-cent = { $rule }: points for each per cent
rules-usual = Usual: { $usual }
rules-error-number = Please enter a whole number from { $least } to { $most }, or 0.
rules-error-share = Please enter a whole number from { $least } to { $most }.
rules-share = { $what ->
    [attended] Live session: from this attendance on (%)
   *[perfect] Perfectionism: from this score on (%)
  }
rules-see = See what would change
rules-preview = What would change
rules-preview-nobody = Nobody would receive anything at once.
rules-preview-of = Reckoned for the people of this organisation: { $people }. Nobody loses anything; points that were given stay as they are.
rules-moved = { $before } → { $after }
rules-publish = Publish these rules
rules-go-on = Go on editing
rules-versions = Published so far
rules-versions-none = Nothing was published yet: the values of the house apply.
rules-version = Version { $number }
rules-version-by = { $name }, { $moment }
rules-version-gave = Given at once – badges: { $badges }, higher levels: { $levels }, people: { $people }.
rules-version-giving = Badges and levels are being given.
rules-take = Look at these values again
rules-take-house = Look at the values of the house
rules-published = The rules are published. Whoever qualifies already receives what is due.
rules-wait = { $unit ->
    [1] { $rule }: seconds between two earnings
   *[other] { $rule }: minutes between two earnings
  }
rules-level = { $what ->
    [points] Points
    [courses] Courses completed
   *[badges] Badges
  }
rules-preview-badges = { $count ->
    [one] { $count } person would receive new badges.
   *[other] { $count } people would receive new badges.
  }
rules-preview-levels = { $count ->
    [one] { $count } person would reach a higher level.
   *[other] { $count } people would reach a higher level.
  }
rules-gain-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
