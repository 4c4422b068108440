# Taking in people from a sheet.
import-title = Take in people from a sheet
import-lead = Send a sheet with the people of your organisation. You see what becomes of every row before anything happens.
import-hint = Only the e-mail address is needed. Further columns: name, department, roles, field of work, language. At most 5,000 rows.
import-template = An empty sheet to fill in:
import-template-sheet = People
import-template-words = Words you may use
import-template-column = Column
import-template-word = Word
import-heading-email = E-mail
import-heading-name = Name
import-heading-department = Department
import-heading-roles = Roles
import-heading-field = Field of work
import-heading-language = Language
import-changes = What it brings
import-fate-invited = will be invited
import-fate-changed = is here and will change
import-fate-waiting = is invited already
import-fate-same = is here, nothing changes
import-fate-twice = refused: twice in the sheet
import-fate-bad_address = refused: not an e-mail address
import-fate-too_long = refused: a cell is too long
import-fate-formula = refused: a cell holds a formula
import-fate-bad_department = refused: there is no such department
import-fate-misplaced = refused: the department stands elsewhere in the tree
import-fate-bad_role = refused: no such role
import-fate-role_above = refused: a role you may not give
import-fate-bad_field = refused: no such field of work
import-fate-bad_language = refused: not one of the five languages
import-fate-suspended = refused: the account is suspended
import-fate-oneself = refused: you cannot change your own account
import-fate-above = refused: an account above yours
import-fate-elsewhere = refused: belongs to another organisation
import-missing = { $count ->
    [one] One department of the sheet does not exist yet:
   *[other] { $count } departments of the sheet do not exist yet:
  }
import-create = Create them with the import
import-unoffered = { $count ->
    [one] One person of the sheet has a language that your organisation does not offer: the invitation is written in the main language ({ $language }).
   *[other] { $count } people of the sheet have a language that your organisation does not offer: their invitations are written in the main language ({ $language }).
  }
import-offered = See which languages are offered
import-instead = { $given } instead of { $asked }
import-send = Send the invitations at once
import-send-hint = Otherwise they wait under “Invitations” until you send them.
import-go = { $count ->
    [one] Carry out one row
   *[other] Carry out { $count } rows
  }
import-nothing = There is nothing to do for this sheet.
import-going = The sheet is being carried out: { $done } of { $of } rows. You may leave this page.
import-stopped = The import stopped after { $done } of { $of } rows. What was done stays done.
import-go-on = Go on
import-done = The sheet is carried out.
import-outcome = What became of “{ $name }”
import-another = Another sheet
import-progress = Rows carried out
import-title-short = Import
import-heading-first = First name
import-heading-last = Family name
import-told-invited = invited
import-told-changed = changed
import-unread-advice = Your file stays as it is. If one of them is to be taken in, give it a heading of the empty sheet above, each heading once, and send the sheet again.
