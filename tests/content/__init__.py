"""The course that ships, read as a reader would and more patiently."""
