# Ways out of a package, which only the learner may take.
scorm-way-site = The course links to another site: { $name }
scorm-way-document = The course has a file for you: { $name }
scorm-way-mail = The course wants to write a mail to { $name }
scorm-way-hint = It opens in a new tab. Your place in the course stays as it is.
scorm-way-open = Open in a new tab
scorm-way-stay = Stay here
scorm-way-save = Save the file
