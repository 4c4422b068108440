# Sheets of people, whatever they are sent for.
sheet-file = Choose a sheet (Excel or CSV, up to { $megabytes } MB)
sheet-sending = Reading the sheet …
sheet-read = The sheet is read.
sheet-failed = The sheet could not be sent. Please try again.
sheet-too-large = This file is too large. { $megabytes } MB are enough for 5,000 rows.
refusal-sheet-empty = There is nothing in this sheet.
refusal-sheet-unreadable = This file cannot be read as a sheet. Save it as .xlsx or CSV and send it again.
refusal-sheet-old-excel = This is a file of an old Excel (.xls). Save it as .xlsx or CSV and send it again.
refusal-sheet-no-addresses = No column of this sheet holds e-mail addresses.
refusal-sheet-too-many = This sheet has more than { $most } rows. Please divide it.
sheet-report = What becomes of “{ $name }”
sheet-rows = Rows of the sheet
sheet-row = Row
sheet-fate = What becomes of it
sheet-drop = Put the sheet away
sheet-unread = { $count ->
    [one] One column of this sheet is not read:
   *[other] { $count } columns of this sheet are not read:
  }
sheet-unread-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
sheet-column = (column { $letter })
sheet-column-bare = column { $letter }, without a heading
sheet-unread-advice = Only the e-mail addresses are needed here. Your file stays as it is.
