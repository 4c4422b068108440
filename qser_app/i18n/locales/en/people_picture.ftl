# A person's picture of themselves.
portrait-title = My picture
portrait-lead = It stands beside your name on your profile and in the corner of every page. You see it, and so do those who may see your profile: the administrators of your organisation and the facilitators of your courses. Leaderboards show no pictures.
portrait-choose = Choose a picture
portrait-hint = PNG, JPEG, WebP or GIF. It is cut to a square, made small, and cleaned of everything a camera wrote into it.
portrait-sending = The picture is being sent …
portrait-kept = The picture is there.
portrait-failed = The picture did not arrive. Please try again.
portrait-remove = Remove the picture
portrait-removed = The picture is removed; your initials stand there again.
refusal-picture-no-portrait = This is no picture that can be shown here: PNG, JPEG, WebP or GIF.
