# A link into a course, before anybody joins.
join-title = An invitation to a course
join-invited-by = { $organisation } invites you to this course:
join-invited = You are invited to this course:
join-now = Join the course
join-sign-in-first = Sign in, and you come back here.
join-sign-in = Sign in to join
join-spent-title = This link lets nobody in any more
join-spent-what = Nothing behind this link
join-spent-text = It has expired, was taken back, or has let in as many as it could. Ask whoever sent it for a new one.
refusal-enrolment-link-spent = This link lets nobody in any more. Ask whoever sent it for a new one.
refusal-enrolment-link-for-others = This link is for the people of another organisation.
