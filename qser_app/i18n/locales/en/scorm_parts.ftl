# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Next part
scorm-previous = Previous part
scorm-contents-done = { $done } of { $count } done
scorm-part-locked = not open yet
scorm-over = The course has closed. Everything is saved.
scorm-open-again = Open it again
scorm-window-close = Close this window
scorm-aside = Some of what this course wanted to save was more than the platform keeps. It was put aside; you can go on.
scorm-time-over = The time for this part is over. You can go on.
scorm-time-closed = The time for this part is over, so it was closed. What you did in it is saved.
