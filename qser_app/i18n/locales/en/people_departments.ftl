# Departments as a tree.
departments-title = Departments
departments-lead = How your organisation is built. Reports, courses for a department and managers always mean a department with all below it.
departments-none = No department yet
departments-none-hint = Add the first one, or let an import make them.
departments-people = { $count ->
    [0] nobody
    [one] one person
   *[other] { $count } people
  }
departments-facts = People in it: { $people }. With those below it: { $whole }.
departments-show = Show these people
departments-name = Name of the department
departments-rename = Rename
departments-under = Belongs to
departments-top = Nothing: it stands at the top
departments-move = Move
departments-merge = Merge with another
departments-merge-what = Everybody in it, the departments below it and what was decided for it go to the other one. Then it is removed. This cannot be undone.
departments-into = Merge into
departments-choose = Choose a department
departments-merge-it = Merge and remove
departments-remove = Remove the department
departments-remove-hint = Only when nobody is in it, nobody is invited to it and nothing stands below it.
departments-add = Add
departments-add-top = Add a department at the top
departments-add-below = Add a department below “{ $name }”
departments-added = The department was added.
departments-renamed = The department has its new name.
departments-moved = The department was moved.
departments-was-moved = “{ $name }” was moved, with all below it.
departments-merged = The departments were merged.
departments-removed = The department was removed.
refusal-department-name = A department needs a name of at most 200 characters.
refusal-department-taken = There is a department of this name already.
refusal-department-too-deep = No more than { $most } departments may stand one below the other.
refusal-department-below-itself = A department cannot stand below itself.
refusal-department-in-use = Somebody is in this department, is invited to it, or another stands below it. Move them first.
