# Writing questions on the page of a bank.
bank-write-title = Write questions as text
bank-write-lead = All ten kinds, as text in the GIFT format. Begin with a kind, put your words in place of the dots, and see beside it what it means.
bank-begin = Begin a question
bank-begin-choose = Choose a kind …
bank-text = Questions as text
bank-text-hint = What you type is kept in this browser until you save it. An empty line stands between two questions.
bank-meaning = What it means
bank-write-save = { $count ->
    [one] Save the question
   *[other] Save { $count } questions
  }
bank-written = Saved: { $added } new, { $changed } changed. Attempts that have begun keep the questions they have.
bank-written-same = Nothing to save: the bank says the same already.
bank-edit = Edit as text
bank-edit-of = Edit as text: { $words }
refusal-bank-file-unwritten = Something in the text cannot be asked yet; it stands beside the field. Nothing was saved.
refusal-bank-file-unwritable = This question cannot be written as GIFT: an arrow in one of its texts would be read as a pair.
