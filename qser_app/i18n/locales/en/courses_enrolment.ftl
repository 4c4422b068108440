# Enrolling people in a course.
course-people-enrol = Enrol
course-people-admission = Links and rules
enrol-seats = { $count ->
    [0] Every seat in this course is taken.
    [one] One seat is left.
   *[other] { $count } seats are left.
  }
enrol-people = People by name
enrol-people-lead = Find colleagues, choose as many as you like, and enrol them together. Each is told in their inbox.
enrol-chosen = Enrol the chosen people
enrol-nobody-chosen = Choose somebody first.
enrol-is-in = Enrolled
enrol-was-in = Was enrolled before
enrol-department = A whole department
enrol-department-lead = Everybody in it, and in the departments below it.
enrol-choose-department = Choose a department
enrol-department-told = { $count ->
    [one] One person works there
   *[other] { $count } people work there
  }; { $present ->
    [0] nobody of them is enrolled yet.
    [one] one of them is enrolled already.
   *[other] { $present } of them are enrolled already.
  }
enrol-later = Whoever joins this department later is enrolled too
enrol-department-now = Enrol the department
enrol-later-now = Whoever joins { $name } is enrolled too.
enrol-later-stop = No longer
enrol-later-stop-of = No longer: enrol whoever joins { $name }
enrol-later-stopped = Whoever joins this department from now on is not enrolled any more. Those who are in stay.
enrol-done = { $count ->
    [0] Nobody new to enrol
    [one] One person enrolled
   *[other] { $count } people enrolled
  }{ $present ->
    [0] .
    [one] ; one was in already.
   *[other] ; { $present } were in already.
  }
enrol-done-no-seat = { $count ->
    [0] Nobody enrolled
    [one] One person enrolled
   *[other] { $count } people enrolled
  }; for { $left ->
    [one] one person
   *[other] { $left } people
  } there was no seat left.
enrol-sheet = From a sheet
enrol-sheet-lead = Send a list of e-mail addresses. You see what becomes of every row before anybody is enrolled.
sheet-file-hint = One address a row, at most 5,000 rows. If there are several columns, write “e-mail” above the right one.
sheet-enrol = { $count ->
    [one] Enrol one person
   *[other] Enrol { $count } people
  }
sheet-nobody = Nobody in this sheet can be enrolled.
sheet-fate-new = to be enrolled
sheet-fate-back = coming back
sheet-fate-present = already enrolled
sheet-fate-no_seat = no seat left
sheet-fate-unknown = not known here
sheet-fate-elsewhere = in another organisation
sheet-fate-suspended = account suspended
sheet-fate-twice = twice in the sheet
sheet-fate-bad = not an e-mail address
admission-rules = Who may be in this course
admission-of-the-house = This course belongs to the whole house: its dates and seats are set by those who run the platform.
admission-self = People may enrol themselves
admission-self-hint = Otherwise they come in by a link, or you enrol them.
admission-opens = First day
admission-opens-hint = Empty: open from the beginning.
admission-closes = Last day
admission-closes-hint = It counts whole. Afterwards nothing new can be opened; what was done stays.
admission-capacity = Seats
admission-capacity-hint = { $count ->
    [0] Empty: no limit. Nobody is enrolled yet.
    [one] Empty: no limit. One person is enrolled.
   *[other] Empty: no limit. { $count } people are enrolled.
  }
admission-level = Level
admission-level-hint = Empty: everybody may begin. Otherwise whoever begins must have reached it; those who have begun go on.
admission-save = Save
admission-saved = Saved. It counts at once.
refusal-bad-admission = Some fields need another look.
admission-error-day = Write a day, or leave the field empty.
admission-error-order = The last day comes before the first.
admission-error-capacity = Write a number from 1 to 100,000, or leave the field empty.
admission-error-level = Write a level from 2 to 100, or leave the field empty.
admission-links = Invitation links
admission-links-lead = Whoever opens the link sees what the course is and can join it, after signing in.
admission-link-name = What it is for
admission-link-nameless = Without a name
admission-link-days = Works for
admission-days = { $count ->
    [one] one day
   *[other] { $count } days
  }
admission-link-capacity = Lets in at most (empty: no limit)
admission-make-link = Make a link
admission-made = The new link
admission-made-once = Copy it now: we keep only its fingerprint and cannot show it again.
admission-copy = Copy
admission-copied = Copied.
admission-link-state = State
admission-link-used = Came in by it
admission-used-of = { $used } of { $capacity }
admission-link-until = Until
admission-revoke = Take back
admission-revoke-of = Take back the link: { $name }
admission-revoked = The link lets nobody in any more. Those who came in by it stay.
admission-link-open = Works
admission-link-expired = Expired
admission-link-revoked = Taken back
admission-link-used_up = Used up
