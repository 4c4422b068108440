# The report before publishing, in more words, and more reasons why a package is refused.
refusal-package-zip-in-zip = This zip file holds another one ({ $entry }). Unpack it and upload the zip inside as it is.
refusal-package-other-standard = This is not a SCORM package ({ $entry }). Export the course as SCORM 1.2 or SCORM 2004 and upload that file.
refusal-package-manifest-too-large = The manifest (imsmanifest.xml) is too long or nested too deeply ({ $entry }). It was refused.
refusal-package-no-room = There is no room left on the server for this package. Please tell those who run the platform.
refusal-file-unreadable = There is no file that can be read here: { $file }

scorm-report-part = { $number }. { $title } ({ $file })
scorm-report-more-parts = … and { $count } more
scorm-report-unclear = The package calls its edition of SCORM “{ $version }”, which names none exactly; it is taken for { $edition }.
scorm-report-sequencing = The package brings rules of its own about the order of its parts.
scorm-report-prerequisites = Some parts ask that others are completed first.
scorm-report-doubled = The manifest gives two things the same name ({ $name }). They are kept apart here; please check that each part opens the right page.
scorm-report-mended = The manifest has small faults (for example a bare “&”) that were mended while reading. Please check the titles.
scorm-report-surrounded = There are other bytes before or after the zip itself, as damaged downloads have. The package inside is whole.
scorm-report-links = Pages link to other sites, such as { $host }. Learners see the address first and open it in a new tab.
scorm-report-plain = Pages name addresses without encryption (http://), such as { $host }. Browsers block what is loaded that way.
scorm-report-windows = Some pages open windows of their own, such as { $file }. They appear over the course, inside its frame.
scorm-report-large-file = A file is very large ({ $megabytes } MB): { $file }. On a slow connection it starts late.
scorm-report-unused-files = { $count ->
    [one] One file is not listed in the manifest; it is kept all the same: { $file }
   *[other] { $count } files are not listed in the manifest, such as { $file }; they are kept all the same.
  }
scorm-report-warnings = { $count ->
    [one] It can be imported. Please read the line marked with “!”.
   *[other] It can be imported. Please read the { $count } lines marked with “!”.
  }
scorm-upload-checked = Checking the package: { $percent }%
scorm-upload-sending = Sending the package…
scorm-report-no-contents = The manifest’s table of contents is empty or leads nowhere; what is played was chosen from the package’s files. Please check the parts.
scorm-report-elsewhere = The part “{ $title }” lies on another site ({ $host }) and is left out. Learners can reach it only by a link of your own.
scorm-report-spoken = The manifest names SCORM { $named }, but the package’s own scripts speak only { $edition }. It is played as { $edition }.
scorm-report-no-page = The part “{ $title }” opens a file that browsers do not show as a page: { $file }
