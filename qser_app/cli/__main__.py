"""`python -m qser_app.cli` is `qser`."""

from qser_app.cli import main

main()
