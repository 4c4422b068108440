# Pictures of a course: sending one, and the list of files.
picture-add = Add a picture
picture-file = Picture
picture-file-hint = PNG, JPEG, WebP, GIF or SVG, up to { $megabytes } MB. It is made to fit, and what a camera wrote about place and time is taken out.
picture-file-missing = Please choose a picture.
picture-alt = What does it show?
picture-alt-hint = For those who do not see it: say what matters in this lesson, in one or two sentences. Not “Picture of …”, but “A woman at a counter points to the second line of a form.”
picture-alt-missing = Please say what the picture shows. Without it, some of your learners would miss it.
picture-caption = Caption (optional)
picture-caption-hint = Stands under the picture: for example who made it, and when.
picture-sending = The picture is being sent …
picture-insert = Put it into the text
picture-cancel = Cancel
picture-failed = The picture did not arrive. Your text is safe; please try again.
refusal-picture-too-large = A picture may have at most { $megabytes } MB. Please choose a smaller one.
refusal-picture-kind = This is no picture that can be shown: PNG, JPEG, WebP, GIF, or SVG without scripts and links.
refusal-picture-broken = The picture cannot be read: the file is damaged. Please save it anew and send it again.
refusal-picture-too-many-pixels = The picture has more than { $most } million pixels. Please size it down first.
refusal-picture-animated = Pictures that move are not taken: they distract from reading, and nobody can stop them. Please send a still picture.
refusal-file-in-use = A text shows this file, so it stays. Take it out of the text first.
refusal-too-many-files = A course can have { $most } files. Please take away some that no text shows.
files-title = Pictures and files
files-lead = Everything that the texts of this course can show, and where it is shown.
files-none-title = No files yet
files-none-text = Pictures come in where they are needed: in a lesson, with the button “Add a picture”.
files-open = Open { $name }
files-size = { $size } kB
files-used = { $count ->
    [one] Shown in one text:
   *[other] Shown in { $count } texts:
  }
files-unused = No text shows it.
files-remove = Remove
files-remove-it = Remove { $name }
files-removed = The file is removed.
