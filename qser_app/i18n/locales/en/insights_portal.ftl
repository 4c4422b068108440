# The infographic of a house or an organisation, for administrators, on the screen and on paper.
portal-title = The house at a glance
portal-everybody = All organisations
portal-organisation = Organisation
portal-few-title = Too few people
portal-few-text = Figures are shown from five people on, so that nobody can be recognised.
portal-target-title = Towards the target
portal-target-finding = { $trained } of { $target } people trained: { $percent }%.
portal-trained = Trained
portal-target = Target
portal-at-work = People at work
portal-people-finding = { $active ->
    [one] One of { $people } people learned something in the last 30 days.
   *[other] { $active } of { $people } people learned something in the last 30 days.
  }
portal-people = People
portal-active = Active
portal-enrolments = Enrolments
portal-completions = Completions
portal-hours = Hours of learning
portal-rate = Completion rate
portal-completion-finding = { $completions } of { $enrolments } enrolments are completed.
portal-months = Completions by month
portal-month = Month
portal-months-finding = { $count ->
    [0] No completion this month yet.
    [one] One completion this month.
   *[other] { $count } completions this month.
  }
portal-countries = Countries
portal-organisations = Organisations
portal-departments = Departments
portal-fields = Fields of work
portal-unsaid = Not said
portal-of = { $trained } of { $people }
portal-kept-back = not shown
portal-share = Share trained
portal-groups-finding = How many of the people are trained.
portal-how-target = A person is trained who has completed at least one course. The target is set for the whole house.
portal-how-people = People with an account that is not suspended. Active is who learned something in the last 30 days; hours are active time.
portal-how-rate = Completed enrolments, divided by all enrolments of people who are still in the course or have completed it.
portal-how-months = Courses completed in each of the last twelve months.
portal-how-groups = Trained people, divided by the people of the group. Groups of fewer than five have no numbers, nor has the next larger one where these could be reckoned from the rest.
