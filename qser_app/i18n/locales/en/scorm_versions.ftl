# Versions of a package: what is different, who is on which, rolling back, and offering the newest to those who have begun.
refusal-same-version = Learners who begin get exactly this version already.
refusal-offer-gone = This version is not offered any more. Open the course again to see where you are.

scorm-versions-title = Versions of a package
scorm-versions-of = Versions of “{ $title }”
scorm-versions-lead = Whoever is in the middle stays on their version. Whoever begins gets the current one.
scorm-versions-upload = Upload a new version
scorm-versions-number = Version { $number }
scorm-versions-current = Newcomers get this
scorm-versions-facts = SCORM { $edition }, { $parts ->
    [one] one part
   *[other] { $parts } parts
  }, { $megabytes } MB
scorm-versions-people = In the middle of it: { $learning }. Completed it: { $done }.
scorm-versions-changes = What changes
scorm-versions-back = Give version { $number } to newcomers
scorm-versions-back-done = Done. Whoever begins now gets this version.
scorm-versions-behind = { $count ->
    [one] One person is in the middle of another version
   *[other] { $count } people are in the middle of other versions
  }
scorm-versions-offer = Offer them the current version
scorm-versions-offer-text = They can be asked whether they want to change over. Where the versions are compatible they keep what they have done; otherwise they would begin anew. Each decides for themselves.
scorm-versions-offered = The current version is offered to them when they open the course.
scorm-versions-offer-end = Stop offering it
scorm-versions-offer-made = The current version is now offered.
scorm-versions-offer-ended = The current version is no longer offered.
scorm-versions-ledger = What was done, and by whom
scorm-versions-line = Version { $number } published
scorm-versions-line-back = Back to version { $number }
scorm-versions-missing = There is no such package
scorm-versions-missing-text = It may have been removed, or it belongs to a course that others look after.

scorm-change-same = Nothing is different: learners who begin get this version already.
scorm-change-compatible = Compatible: the same parts in the same order. Whoever changes over keeps what they have done.
scorm-change-structural = Structural: the parts or the edition are different. Whoever changes over begins anew.
scorm-change-stay = People who have begun stay on their version. You can offer them the new one afterwards.
scorm-change-edition = Edition: SCORM { $before } becomes SCORM { $after }
scorm-change-new = New part: { $title }
scorm-change-gone = No longer there: { $title }
scorm-change-renamed = Called otherwise: { $titles }
scorm-change-order = The parts stand in another order
scorm-change-files = Files: { $new } new, { $changed } changed, { $gone } gone

scorm-offer-title = There is a newer version of this course
scorm-offer-compatible = You can go on in it where you are: everything you have done stays.
scorm-offer-structural = Its parts are different, so you would begin anew. You can also finish the version you have begun.
scorm-offer-changes = What is different
scorm-offer-move = Go on in the newer version
scorm-offer-anew = Begin anew in the newer version
scorm-offer-stay = Stay on my version
