"""The rules in plain Python: no framework, no SQL, no clock."""
