# Certificates: the page that checks them, and what is said to those who hold or withdraw them.
refusal-certificate-validity = Please choose one of the lengths of time that are offered.
refusal-certificate-reason = Please give a reason of 3 to 300 characters. The holder will read it.
certificates-title = Check a certificate
certificates-lead = Type the number that stands on the paper. You will see whether the certificate holds, and for which course.
certificates-number-typed = Number of the certificate
certificates-number-hint = Eight groups of four signs, with or without the dashes.
certificates-check-it = Check
certificates-missing = There is no certificate with this number. Please compare it with the paper once more.
certificates-too-many = Many numbers were tried from here. Please wait a minute and try again.
certificates-valid = Valid
certificates-expired = Expired
certificates-withdrawn = Withdrawn
certificates-course = Course
certificates-holder = Holder
certificates-day = Issued on
certificates-end = Valid until
certificates-least = More is not shown here. The holder decides whether the full name can be read.
certificates-yours = Your certificate
certificates-issued-on = Issued on { $day }.
certificates-until = Valid until { $day }.
certificates-renew = You can renew it: pass the last quiz of the course again.
certificates-download = Download as PDF
certificates-public = Public page
certificates-show-name = Whoever has the number may read my full name
certificates-to-courses = To the courses
certificates-reason = Reason
certificates-withdraw = Withdraw for good
certificates-withdraw-it = Withdraw this certificate
certificates-withdraw-what = It cannot be taken back. The holder reads the reason, and can earn a new certificate by passing the last quiz again.
certificates-withdrawn-done = The certificate was withdrawn.
certificates-of-the-course = Certificates
certificates-proved-by = Whoever completes the course and passes all its quizzes receives a certificate. A course without a quiz of the platform gives none, because nothing proves it.
certificates-validity = They hold
certificates-validity-hint = Applies to certificates issued from now on. Thirty days before the end, the holder is told how to renew.
certificates-months = { $count ->
    [0] for good
    [one] One month
   *[other] { $count } months
  }
certificates-for-good = does not expire
