# How an organisation's people are told unless they choose for themselves.
notices-defaults-title = How your people are told
notices-defaults-lead = For each kind of news: how it comes to people of your organisation who have chosen nothing for themselves.
notices-defaults-whom = Everybody can choose for themselves under “My account”, and whoever has chosen keeps it. A change holds for what is told from now on.
notices-default-house = As the platform has it
notices-default-usual = (Platform: { $way }.)
notices-default-kept = Kept. It holds from now on for everybody who has not chosen.
