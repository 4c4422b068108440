# The page behind the link in a mail that stops such mails.
mail-stop-title = Stop these mails?
mail-stop-lead = You will get no more mails of the kind “{ $kind }”. In your notices on Q-SER such news will still stand.
mail-stop-lead-digest = You will get no more digests. In your notices on Q-SER everything will still stand.
mail-stop-button = Stop these mails
mail-stopped-title = No such mails come any more
mail-stopped-lead = You get no mails of the kind “{ $kind }”. In your notices on Q-SER such news still stands.
mail-stopped-lead-digest = You get no digests. In your notices on Q-SER everything still stands.
mail-stopped-button = Send them again
mail-stop-choose = Choose how you are told about everything
mail-stop-wrong-title = This link does not work
mail-stop-wrong = Perhaps it was cut off on its way. Sign in to choose which mails you get.
