# Results of a case for those who look after its course.
cases-results = Results of the case
cases-results-people = People who played it
cases-results-runs = Runs begun
cases-results-finished = Runs to an end
cases-results-older = { $count ->
    [one] One run of the case as it was built before is not counted here.
   *[other] { $count } runs of the case as it was built before are not counted here.
  }
cases-results-few = Too few people yet
cases-results-few-text = Choices and ends are shown once { $fewest } people have played the case, so that nobody’s way can be told from the others’.
cases-results-competences = What the ways showed
cases-results-how = Of everything that the scenes on people’s ways offered, how much was used. It is a mean over all runs that came to an end.
cases-results-competence = Competence
cases-results-gained = Used
cases-results-ends = Ends
cases-results-end = End
cases-results-scenes = Scenes and choices
cases-results-visits = { $count ->
    [0] Nobody has come here yet.
    [one] Someone chose here once.
   *[other] People chose here { $count } times.
  }
cases-results-choice = Choice
cases-results-leads = leads to:
cases-results-times = How often
cases-results-part = Share
