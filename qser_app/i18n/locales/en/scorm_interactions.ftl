# What a package calls the kinds of its questions and the standing of its objectives.
results-kind-true-false = true or false
results-kind-choice = choice
results-kind-fill-in = short text
results-kind-long-fill-in = long text
results-kind-matching = matching
results-kind-performance = carrying out a task
results-kind-sequencing = putting in order
results-kind-likert = scale
results-kind-numeric = number
results-kind-other = another kind
results-standing-completed = completed
results-standing-incomplete = incomplete
results-standing-not-attempted = not begun
results-standing-unknown = unknown
results-standing-passed = passed
results-standing-failed = failed
results-standing-browsed = browsed
