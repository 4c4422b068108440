# The leaderboard: which board, among whom, and who stands where.
# $kind: one (1st, 21st), two (2nd), few (3rd), other (4th); languages that need no difference ignore it.
leaderboard-ordinal = { $kind ->
    [one] { $value }st
    [two] { $value }nd
    [few] { $value }rd
   *[other] { $value }th
  }
leaderboard-title = Leaderboard
leaderboard-lead = See how your colleagues are getting on. The list moves by itself while you look at it.
leaderboard-boards = What is counted
leaderboard-board-points = Points
leaderboard-board-badges = Badges
leaderboard-board-level = Level
leaderboard-board-courses = Courses
leaderboard-scope = Among whom
leaderboard-scope-organisation = My organisation
leaderboard-scope-department = My department
leaderboard-scope-everyone = Everyone on the platform
leaderboard-views = Which part
leaderboard-view-top = Top { $count }
leaderboard-view-around = Around me
leaderboard-caption-points = Points among { $people } people
leaderboard-caption-badges = Badges among { $people } people
leaderboard-caption-level = Levels among { $people } people
leaderboard-caption-courses = Completed courses among { $people } people
leaderboard-place = Place
leaderboard-person = Person
leaderboard-a-colleague = A colleague
leaderboard-you = You
leaderboard-you-as-a-colleague = others see “a colleague”
leaderboard-your-place = Your place
leaderboard-hidden = You are hidden: you stand on no leaderboard and are counted in none. You can change this in your account.
leaderboard-few-title = Not enough people yet
leaderboard-few-text = A leaderboard appears when at least { $count } people stand on it, so that nobody can be singled out. Your points and badges count from the first day.
leaderboard-none-title = There is no personal board for managers
leaderboard-none-text = So that nobody's learning is ranked by the person who leads them, managers do not see who stands where.
leaderboard-go-on = Find a course
