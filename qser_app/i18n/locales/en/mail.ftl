# Mails: a subject, a body (paragraphs apart by an empty line) and, where there is a link, the words on its button.
mail-footer = This mail was sent by Q-SER, the learning platform at { $address }. Nobody reads replies to it.
mail-footer-answered = This mail was sent by Q-SER, the learning platform at { $address }. If you reply, your answer goes to the person who wrote.

mail-invitation-subject = Your invitation to Q-SER
mail-invitation-body =
    Hello { $name },

    { $organisation } invites you to Q-SER, the learning platform for people who serve the public in Europe's municipalities.

    Choose a password with the link below and you can start your first lesson. The link works once and for { $days ->
        [one] one day
       *[other] { $days } days
    }.
mail-invitation-action = Accept the invitation

mail-new-password-subject = Choose a new password for Q-SER
mail-new-password-body =
    Hello { $name },

    somebody, most likely you, asked for a new password. The link below works once and for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.

    If it was not you, do nothing: your password stays as it is.
mail-new-password-action = Choose a new password

mail-password-changed-subject = Your Q-SER password was changed
mail-password-changed-body =
    Hello { $name },

    your password was changed, and you were signed out on your other devices.

    If it was not you, ask for a new password at once and tell your administrator.
mail-password-changed-action = Ask for a new password

mail-contact-subject = A message by the contact form from { $name }
mail-contact-body =
    { $name } ({ $email }) wrote by the contact form of the public site, on its page in the language "{ $language }".

    The message:
mail-contact-action = See the page with the form
mail-erasure-asked-subject = Your data on Q-SER will be erased
mail-erasure-asked-body =
    Hello { $name },

    { $days ->
        [one] your data on this platform will be erased in one day. Until then you can go on as usual.
       *[other] your data on this platform will be erased in { $days } days. Until then you can go on as usual.
    }

    Was it not you, or have you changed your mind? Then take it back on the page “My data”.
mail-erasure-asked-action = My data
mail-erasure-unused-subject = Would you like to keep your Q-SER account?
mail-erasure-unused-body =
    Hello { $name },

    { $days ->
        [one] you have not been here for a long time. Your data will therefore be erased in one day.
       *[other] you have not been here for a long time. Your data will therefore be erased in { $days } days.
    }

    Would you like to keep your account? Just sign in once. Your certificates can be downloaded until then.
mail-erasure-unused-action = Sign in

mail-invitation-elsewhere-subject = An invitation to Q-SER from { $organisation }
mail-invitation-elsewhere-body = 
    Hello { $name },

    { $organisation } has invited you to Q-SER under this address. You have an account with it already, in another organisation, and nothing about it was changed. { $organisation } was not told that the account exists.

    If you want to learn on as before, do nothing. If you have changed your employer, give your new organisation another address, or ask your former one to close the account.
mail-invitation-elsewhere-action = Sign in
