# The parts of a package: contents, the way from one to the next, the end.
scorm-next = Next part
scorm-previous = Previous part
scorm-contents-done = { $done } of { $count } done
scorm-part-locked = not open yet
scorm-over = The course has closed. Everything is saved.
scorm-open-again = Open it again
scorm-window-close = Close this window
