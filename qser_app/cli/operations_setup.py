"""`qser setup`: the code that opens an empty installation, and what is said where one starts."""

from datetime import UTC, datetime

import typer
from rich.console import Console

from qser_app.db import do, look
from qser_app.domain.operations_setup import CODE_LASTS, SetupOver
from qser_app.queries.people_accounts import is_empty
from qser_app.services.operations_setup import make_code
from qser_app.settings import settings

console = Console(highlight=False, soft_wrap=True)


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(setup)


def setup() -> None:
    """Print a new code for the first day of an empty installation; an earlier one ends."""
    try:
        say_code(do(make_code, at=datetime.now(UTC)))
    except SetupOver as refusal:
        raise SystemExit("There are people here already. `qser user create` makes an account.") from refusal


def say_code_once() -> None:
    """Where nobody has an account: how the first one is made."""
    if look(is_empty):
        say_code(do(make_code, at=datetime.now(UTC)))


def say_code(code: str) -> None:
    """The code, and where it is typed."""
    console.print(f"\nNobody has an account yet. Open [bold]{settings.public_url}/setup[/bold] and type this code:")
    console.print(f"\n    [bold]{code}[/bold]\n")
    console.print(f"It works once, for {CODE_LASTS.total_seconds() // 3600:.0f} hours. `qser setup` prints a new one.")
