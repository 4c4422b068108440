"""`qser ...`: what an operator does from a terminal."""

import typer

from qser_app.cli import checks, content, operations, operations_setup, people, serving, serving_dev

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Q-SER: run, look after and check the platform.")
serving.add_to(app)
serving_dev.add_to(app)
checks.add_to(app)
people.add_to(app)
content.add_to(app)
operations.add_to(app)
operations_setup.add_to(app)


def main() -> None:
    """The entry point of the ``qser`` command."""
    app()
