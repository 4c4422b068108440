# Taking a quiz: time, codes, the ten kinds of question, practice, what came too late.
quizzes-time-whole = You have { $count ->
    [one] one minute
   *[other] { $count } minutes
  } from the moment you start. The clock runs on if you close the page.
quizzes-time-each = You have { $count ->
    [one] one second
   *[other] { $count } seconds
  } for each question. The clock of a question runs on from the first time you see it.
quizzes-extra-time = Your time is { $percent }% longer than usual.
quizzes-wait = Between two attempts you wait { $count ->
    [one] one hour
   *[other] { $count } hours
  }.
quizzes-opens-at = You can start the next attempt from { $moment }.
quizzes-saves-itself-timed = Every answer is saved as you give it. When the time is over, we hand in what you have.
quizzes-code = Access code
quizzes-code-hint = Your facilitator tells you the code. Capitals and accents make no difference.
quizzes-code-too-many = Too many wrong codes. Please try again in 15 minutes, or ask your facilitator.
quizzes-go-on = Continue your attempt
quizzes-practise-go-on = Continue practising
quizzes-practice = Practice
quizzes-practise = { $count ->
    [one] Practise the question you missed
   *[other] Practise the { $count } questions you missed
  }
quizzes-practise-hint = Practice takes no attempt, earns no points and counts in no result.
quizzes-practised = You have practised
quizzes-score-hidden = Your score is not shown for this quiz.
quizzes-ran-out = The time was over. We handed in every answer that had been saved.
quizzes-time-left = Time left
quizzes-time-left-each = Time left for this question
quizzes-closed = The time for this question is over. Your saved answer counts.
quizzes-changed-elsewhere = You have changed an answer in another window or on another device. You see the newer answer here.
quizzes-all-questions = { $count ->
    [one] One question
   *[other] { $count } questions on one page
  }
quizzes-choose-all = Choose all that are right, and none that is not.
quizzes-choose-pairs = Choose the partner of each line.
quizzes-put-in-order = Move each line up or down until the order is right.
quizzes-fill-gaps = Fill in every gap.
quizzes-write-number = Write a number. You can use a comma or a point before decimals.
quizzes-write-short = Write a word or a few words.
quizzes-choose-scale = Choose what fits you. No answer is right or wrong, and this does not count in your score.
quizzes-clear = Take my answer back
quizzes-gap-stem = Complete the text
quizzes-unsure = I don’t know
quizzes-choose-partner = Choose…
quizzes-order-label = Your order
quizzes-gap = Gap { $number }
quizzes-your-number = Your number
quizzes-not-a-number = This is not a number yet. Write it like 12.5, with digits only.
quizzes-your-words = Your answer
quizzes-saving-first = One moment: we save your last answers before we hand in.
quizzes-minutes-left = { $count ->
    [one] One minute left.
   *[other] { $count } minutes left.
  }
quizzes-seconds-left = { $count ->
    [one] One second left.
   *[other] { $count } seconds left.
  }
quizzes-time-over = The time is over.
quizzes-timer-hide = Hide the time
quizzes-moved = “{ $text }” is now at place { $place } of { $count }.
quizzes-move-up = Move “{ $text }” up
quizzes-move-down = Move “{ $text }” down
quizzes-order-hint = Not answered yet. Move a line,
quizzes-order-keep = or keep this order
quizzes-late = These answers reached us after the attempt was over, so they do not count. They are kept on this device for you.
quizzes-late-answer = Question { $number }: { $text }
quizzes-late-forget = Remove them from this device
quizzes-was-unsure = You answered “I don’t know”.
quizzes-was-open = Not answered
quizzes-not-graded = Not graded
quizzes-place = Place { $number }
quizzes-nothing-given = nothing
refusal-quiz-too-soon = { $hours ->
    [one] You can try again in less than an hour.
   *[other] You can try again in { $hours } hours.
  }
refusal-quiz-code-needed = This quiz begins with an access code. Please type the code your facilitator gave you.
refusal-quiz-code-wrong = This is not the access code of this quiz. Please check it and try again.
refusal-quiz-time-is-up = The time was over when this answer reached us, so it does not count. What was saved before counts.
refusal-quiz-settings = Some settings cannot be saved. Please look at the fields that are marked.
refusal-nothing-to-practise = There is nothing to practise in this attempt.
