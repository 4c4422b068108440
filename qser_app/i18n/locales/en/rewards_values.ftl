# The values of an organisation's rules.
refusal-bad-rules = Some values need another look.
refusal-rules-moved = Somebody has published other rules meanwhile. Please look at them once more.
refusal-rules-unchanged = Nothing is different from the rules that apply now.
