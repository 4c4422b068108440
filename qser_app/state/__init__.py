"""What browser and server tell each other: no rule and no query lives here."""
