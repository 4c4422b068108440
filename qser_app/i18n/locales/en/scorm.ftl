# SCORM packages: why one is refused, what the report before publishing says, uploading, and playing.
refusal-package-not-a-zip = This is not a zip file. Export the course from your authoring tool as a SCORM zip and upload that file as it is.
refusal-package-damaged = The zip file is damaged ({ $entry }). Please export it again and upload the new file.
refusal-package-too-many-files = The package holds too many files. At most { $entry } are accepted.
refusal-package-too-large = Unpacked, the package would be too large ({ $entry }).
refusal-package-squeezed = The package unpacks to far more than its size ({ $entry }), as harmful files do. It was refused.
refusal-package-unsafe-name = The package holds a file whose name is not safe: { $entry }. It was refused.
refusal-package-same-names = The package holds two files that would be one on some computers: { $entry }.
refusal-package-reserved-name = The package holds a file with a name that Windows keeps for itself: { $entry }.
refusal-package-link = The package holds a link or a device instead of a file: { $entry }. It was refused.
refusal-package-encrypted = The package is protected by a password ({ $entry }). Please export it without one.
refusal-package-compression = A file is compressed in a way that is not supported: { $entry }. Please make an ordinary zip.
refusal-package-no-manifest = There is no imsmanifest.xml in the package, so it is not a SCORM package. The file must lie at the top or in the only folder.
refusal-package-bad-manifest = The manifest (imsmanifest.xml) cannot be read: { $entry }.
refusal-package-manifest-trick = The manifest (imsmanifest.xml) asks for things outside itself ({ $entry }). It was refused.
refusal-package-no-launch = The manifest names no page to start with.
refusal-package-launch-outside = The manifest starts a page outside the package: { $entry }. It was refused.
refusal-package-launch-missing = The page to start with is not in the package: { $entry }.
refusal-upload-too-large = The file is larger than { $megabytes } MB, the most this platform accepts.
refusal-upload-broken = The upload was interrupted. Please choose the file again.
refusal-launch-ended = This course was opened again somewhere else, or too long ago. Start it again here to go on.
refusal-commit-too-large = The course tries to save more than the platform keeps.

scorm-report-edition = SCORM { $edition }
scorm-report-scos = { $count ->
    [one] One part to work through
   *[other] { $count } parts to work through
  }
scorm-report-size = { $files ->
    [one] One file
   *[other] { $files } files
  }, { $megabytes } MB unpacked
scorm-report-undeclared = The package does not say which edition of SCORM it is; by its form it is { $edition }.
scorm-report-assets = No part reports results: a part counts as done once it has been opened.
scorm-report-missing = A file the manifest lists is not there: { $file }
scorm-report-more-missing = { $count ->
    [one] One more listed file is not there.
   *[other] { $count } more listed files are not there.
  }
scorm-report-organizations = The package holds { $count } courses. Learners see “{ $title }”.
scorm-report-dangling = The line “{ $title }” leads nowhere and will not be shown.
scorm-report-outside = Pages load something from { $host }. Packages may use only their own files, so this part will stay empty.
scorm-report-server-files = { $count ->
    [one] One file is meant to run on a web server and will not run here: { $file }
   *[other] { $count } files are meant to run on a web server and will not run here, such as { $file }
  }
scorm-report-unknown-files = { $count ->
    [one] One file is of an unknown type and is offered as a download: { $file }
   *[other] { $count } files are of unknown types and are offered as downloads, such as { $file }
  }

scorm-authoring-title = Add a SCORM package
scorm-authoring-intro = Upload a package from your authoring tool (SCORM 1.2 or 2004). It is checked first; nothing reaches learners before you publish it.
scorm-where = Where should it stand?
scorm-module = Course and module
scorm-target = Place
scorm-target-new = A new unit at the end of the module
scorm-target-replace = New version of “{ $title }”
scorm-file = Package (zip)
scorm-file-hint = At most { $megabytes } MB. The file is sent once you choose it.
scorm-upload-progress = Uploading: { $percent }%
scorm-upload-checking = Checking the package…
scorm-upload-done = The package is here and was checked.
scorm-upload-failed = The upload did not arrive. Check your connection and choose the file again.
scorm-report-title = What the check found
scorm-report-good = Nothing to worry about.
scorm-title = Title learners see
scorm-title-missing = Please give it a title.
scorm-title-long = Please use at most 200 characters.
scorm-publish = Publish
scorm-published = “{ $title }” is published.
scorm-open = Open it as a learner
scorm-back-to-course = Back to the course

scorm-frame-title = Course content: { $title }
scorm-skip = Skip past the course content
scorm-after = After the course content
scorm-leave = Save and leave
scorm-contents = Parts of this course
scorm-part-done = done
scorm-starting = Opening the course…
scorm-saving = Saving…
scorm-saved = Saved
scorm-offline = Offline, kept here
scorm-offline-hint = You can go on. Your progress is kept on this computer and saved when the connection is back.
scorm-restart = Continue here
scorm-failed = The course could not be opened. Your progress is safe.
scorm-try-again = Try again
scorm-complete = Completed. Well done!
scorm-review = You have completed this. Look around as you like: your result stays as it is.
scorm-self-reported = Result reported by the course itself
scorm-score = Score: { $score }%
scorm-time = { $minutes ->
    [one] One minute in this course so far
   *[other] { $minutes } minutes in this course so far
  }
scorm-module-own = A course of its own for our organisation
scorm-file-label = Choose the zip file
scorm-wide = Full screen
