"""`qser user create`, `qser seed` and `qser retention`."""

from datetime import UTC, datetime
from enum import StrEnum

import typer
from rich.console import Console

from qser_app.db import do, look
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import Refusal
from qser_app.services.people import NewPerson, create_person_from_terminal
from qser_app.services.people_retention import due, retain

console = Console(highlight=False)
_user = typer.Typer(no_args_is_help=True, help="Accounts.")


class Stage(StrEnum):
    """Which moment of the demo municipality's life to plant."""

    FRESH = "fresh"
    RUNNING = "running"
    GRADUATED = "graduated"


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(seed)
    app.command()(retention)
    app.add_typer(_user, name="user")


@_user.callback()
def user() -> None:
    """Accounts."""


@_user.command("create")
def create(
    email: str,
    name: str = typer.Option(..., prompt=True),
    organisation: str = typer.Option(..., prompt="Organisation (short name, made if new)"),
    role: Role = Role.LEARNER,
    language: Language = Language.EN,
    password: str = typer.Option(..., prompt=True, hide_input=True, confirmation_prompt=True, envvar="QSER_NEW_PASSWORD"),
) -> None:
    """Make an account; the first superadmin comes into the house this way."""
    wanted = NewPerson(email=email, name=name, organisation=organisation, role=role, language=language, password=password)
    try:
        do(create_person_from_terminal, wanted=wanted, at=datetime.now(UTC))
    except Refusal as refusal:
        raise SystemExit(f"Not made: {refusal.code} {refusal.gaps or ''}") from refusal
    console.print(f"{email} can sign in now.")


def retention(preview: bool = typer.Option(False, "--preview", help="Only say what would go.")) -> None:  # noqa: FBT003 -- typer's own form
    """Let go of what is older than its period, as the daily job does; with --preview only say how much that is."""
    if not preview:
        do(retain, at=datetime.now(UTC))
    for each in look(due, at=datetime.now(UTC)):
        days = f"{each.days} days" if each.days else "for good"
        console.print(f"{each.keeping.replace('_', ' '):<14} kept {days:<10} {each.rows} to go")


def seed(stage: Stage = Stage.RUNNING) -> None:
    """Plant the demo municipality into an empty database."""
    from qser_app.seeds.demo import plant  # noqa: PLC0415 -- slow import, needed here alone

    console.print(plant(stage.value))
