"""The outside world: mail, packages, files, push."""
