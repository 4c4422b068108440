# Mails about news: they name the kind and lead there.
mail-notices-subject = { $kind }: news on Q-SER
mail-notices-hello = Hello { $name },
mail-notices-open = See it on Q-SER
mail-notices-all = See all notices
mail-notices-choose = Choose how you are told
mail-notices-stop = No more mails of this kind
mail-notices-stop-digest = No more digests
mail-digest-subject = { $rhythm ->
    [daily] Your day on Q-SER
   *[weekly] Your week on Q-SER
  }: { $count ->
    [one] one notice
   *[other] { $count } notices
  }
mail-digest-lead = { $count ->
    [one] This is new for you on Q-SER.
   *[other] These { $count } things are new for you on Q-SER.
  }
mail-digest-newest = { $count ->
    [one] Below stands the newest one.
   *[other] Below stand the newest { $count }.
  }
mail-told-course-reminder-own = { $sender } has written to you about the course “{ $title }”.
mail-told-certificate-withdrawn = Your certificate for “{ $course }” was withdrawn. The reason stands in your notices.
mail-told-attempt-regraded = An attempt of yours at “{ $title }” was graded again. What you have passed and earned stays yours.
mail-told-attempt-reset = An attempt of yours at “{ $title }” was reset, so you can begin anew. What you have completed stays completed.
mail-told-case-taken = A case that you proposed is being made into a draft. Thank you.
mail-told-case-declined = There is an answer to a case that you proposed.
mail-told-export-ready = A workbook that you asked for is ready to be downloaded.
mail-told-report-due = A report that you keep is there with today's figures.
mail-told-case-proposed = A colleague proposes a case from their own work.
mail-told-case-published = A case that you proposed is published. Thank you.
