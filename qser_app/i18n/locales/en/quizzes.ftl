# Quizzes: before, during and after an attempt.
quizzes-rules = Before you begin
quizzes-questions = { $count ->
    [one] One question
   *[other] { $count } questions
  }, drawn for you from a larger collection.
quizzes-pass-mark = You pass with { $percent }% or more.
quizzes-attempts-free = Try as often as you like. Your best score counts.
quizzes-attempts-left = { $left ->
    [0] You have used all { $allowed } attempts.
    [one] One attempt left of { $allowed }.
   *[other] { $left } attempts left of { $allowed }.
  }
quizzes-no-time-limit = There is no time limit.
quizzes-saves-itself = Every answer is saved as you choose it. You can stop and go on later, on any device.
quizzes-best = Your best score so far: { $percent }%.
quizzes-passed-before = You have passed this quiz.
quizzes-start = Start the quiz
quizzes-again = Try again
quizzes-past = Your attempts
quizzes-attempt = Attempt { $number }
quizzes-score = { $percent }%
quizzes-passed-short = Passed
quizzes-failed-short = Not passed
quizzes-see-answers = See the answers
quizzes-see-answers-of = See the answers of attempt { $number }
quizzes-question = Question { $number } of { $count }
quizzes-choose-one = Choose one answer.
quizzes-choose-several = Choose every answer that is right.
quizzes-true = True
quizzes-false = False
quizzes-saving = Saving…
quizzes-saved = Saved
quizzes-unsaved = Not saved yet. Your choice is kept here and we keep trying.
quizzes-held = That was very fast. Your choice is kept here and will be saved in a moment.
quizzes-previous = Previous question
quizzes-next = Next question
quizzes-to-check = Check your answers
quizzes-row-label = Questions of this quiz
quizzes-mark-answered = Question { $number }, answered
quizzes-mark-open = Question { $number }, not answered yet
quizzes-check = Before you hand in
quizzes-unanswered = { $count ->
    [one] Question { $numbers } is not answered. Choose its number to go back to it.
   *[other] Questions { $numbers } are not answered. Choose a number to go back to one.
  }
quizzes-all-answered = Every question has an answer.
quizzes-back-to-questions = Back to the questions
quizzes-hand-in = Hand in
quizzes-passed = You passed
quizzes-failed = Not passed yet
quizzes-earned = You earned { $points ->
    [one] one point
   *[other] { $points } points
  }.
quizzes-to-rules = Your attempts and the rules
quizzes-answers = Your answers, explained
quizzes-right = Right
quizzes-partly = Partly right: { $percent }%
quizzes-wrong = Not right
quizzes-your-answer = Your answer
quizzes-right-answer = Right answer
quizzes-learn-this = Learn this: { $title }
refusal-attempt-over = This attempt has been handed in, so its answers can no longer change.
refusal-attempt-open = The answers are shown after you hand in.
refusal-no-attempts-left = You have used { $allowed ->
    [one] the one attempt
   *[other] all { $allowed } attempts
  } this quiz allows.
refusal-empty-quiz = This quiz has no questions yet. Please tell your facilitator.
refusal-gift-unclosed = The bracket opened in line { $line } is never closed.
refusal-gift-unopened = The question in line { $line } closes a bracket that was not opened.
refusal-gift-not-separated = The question in line { $line } runs into the next one. Put an empty line between them.
refusal-gift-answers = The answers of the question in line { $line } cannot be read. Each begins with = or ~ and has a text.
refusal-bank-no-id = The question in line { $line } ({ $lang }) needs an id of at most 60 characters.
refusal-bank-twice = Question { $question } stands twice in the bank ({ $lang }).
refusal-bank-not-translated = Question { $question } is missing in one of the languages ({ $lang }).
refusal-bank-differs = Question { $question } has other answers in { $lang } than in the first language.
refusal-bank-kind = Question { $question } is of a kind that quizzes cannot ask yet.
refusal-bank-options = Question { $question } needs between 2 and 26 answers.
refusal-bank-weights = In question { $question } the right answers must make exactly 100% together, and choosing everything must not.
