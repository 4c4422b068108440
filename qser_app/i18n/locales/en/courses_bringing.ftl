# A whole course out and in, in the browser.
refusal-course-taken = The code { $code } belongs to a course of another organisation. Nothing was changed. Change the code in course.toml, and it comes in as a course of its own.
refusal-course-too-large = A course may have at most { $megabytes } MB. Nothing was changed.
bring-take-along = Take the course along (zip)
bring-title = Bring in a course
bring-lead = A zip of plain files, as it leaves from here or from another platform of this kind. First you see what it would do; nothing changes before you say so.
bring-file = Course (zip)
bring-file-hint = Up to { $megabytes } MB. What a course folder holds stands in the documentation, docs/content.md.
bring-sending = The course is being sent … { $percent } %
bring-reading = The course is here and is being read …
bring-failed = The course did not arrive. Nothing was changed; please try again.
bring-mistake-title = This course cannot come in yet
bring-mistake-text = Nothing was changed. Mend the file and send the zip again.
bring-report-title = What would happen
bring-is-new = It is new here. It comes in as a draft, which no learner sees until you publish it.
bring-is-known = It is here already. Everybody keeps their progress.
bring-is-same = It is here already, exactly as it is in the zip.
bring-contents = { $modules ->
    [one] One module
   *[other] { $modules } modules
  }
bring-units = { $units ->
    [one] one unit
   *[other] { $units } units
  }
bring-languages = Languages: { $names }
bring-new = New
bring-changed = Changed
bring-unchanged = As before
bring-away = No longer there
bring-kept = Changed here, so it stays as it is here:
bring-gone = No longer in the zip, so learners no longer see it (their progress stays):
bring-whole-house = For every organisation of this platform
bring-do = Bring it in
bring-nothing-to-do = There is nothing to do.
bring-done = The course is in: { $created } new, { $updated } changed.
bring-open = Open it at the desk
bring-lost = The file is no longer here. Please send it once more.
