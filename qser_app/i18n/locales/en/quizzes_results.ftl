# Results of a quiz, and how well its questions measure.
desk-analysis = Analysis
desk-analysis-of = Analysis of the questions: { $title }
results-views = Results and analysis
results-practice = practice
results-taken = Time taken
results-credit = Earned
results-answered = Answered
results-unanswered = No answer
results-still-open = The answers are shown once the attempt has been handed in.
results-none-quiz = As soon as somebody takes this quiz, their attempt stands here. If you have filtered, try fewer filters.
results-download-quiz = Attempts and answers as a workbook
analysis-title = Analysis of the questions
analysis-download = Analysis as a workbook
analysis-about = { $people ->
    [0] Nobody has handed in this quiz yet.
    [one] From one person and { $attempts } attempts that were handed in.
   *[other] From { $people } people and { $attempts } attempts that were handed in.
  }
analysis-how = Everybody counts once for each question: when they met it first. Practice is left out. A question that was changed counts as a new one; its earlier versions stand apart.
analysis-questions = Questions, those to look at first
analysis-none-title = No questions to analyse
analysis-none-text = This quiz has no questions yet.
analysis-finding = { $count ->
    [0] All { $all } questions with enough answers work well.
    [one] One of { $all } questions with enough answers deserves a look.
   *[other] { $count } of { $all } questions with enough answers deserve a look.
  }
analysis-chart-table = Facility and discrimination of each question
analysis-axis-facility = Facility: harder to the left, easier to the right
analysis-facility = Facility
analysis-discrimination = Discrimination
analysis-seen = People who met it
analysis-tries = Tries until right (median)
analysis-unsure = Said “I don’t know”
analysis-meaning = What it means
analysis-replaced = Version { $version }, replaced since
analysis-choices = What people chose
analysis-choice = Answer
analysis-chosen-by = Chosen by
analysis-top = Of the best third
analysis-bottom = Of the weakest third
analysis-thirds = { $count ->
    [one] A third is one person, ranked by what they earned on the other questions.
   *[other] A third is { $count } people, ranked by what they earned on the other questions.
  }
analysis-good = Works well.
analysis-few-title = { $count ->
    [one] One question with too few answers so far
   *[other] { $count } questions with too few answers so far
  }
analysis-few = Too few answers to say: fewer than 10 people have met it.
analysis-opinion = Asks for an opinion, so nothing is right or wrong.
analysis-easy = Too easy: nearly everybody gets it right.
analysis-hard = Very hard: hardly anybody gets it right.
analysis-weak = Does not separate: those who know more hardly do better here.
analysis-backwards = Works backwards: those who know more do worse here. Check the right answer and the wording.
analysis-same = Everybody did the same, so it separates nobody.
analysis-misleads = A wrong answer attracts those who know most. Check the wording.
analysis-unchosen = Nobody chooses: { $options }
