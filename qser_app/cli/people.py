"""`qser user create`, `qser seed`, `qser retention` and `qser erasures`."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console

from qser_app.adapters.operations_erased import home, known
from qser_app.db import do, look, rewrite_file
from qser_app.domain.operations_backup import OperationRefused
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import Refusal
from qser_app.services.operations_erased import erase_returned, returned
from qser_app.services.people import NewPerson, create_person_from_terminal
from qser_app.services.people_erasing import Erased, forget_files
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
    app.command()(erasures)
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


def erasures(*, again: Annotated[bool, typer.Option("--again", help="erase them anew")] = False) -> None:
    """Say whom the journal of erasures names, and how many of them are here again: a backup has brought them back. Exit 1 if any are."""
    try:
        gone = do(erase_returned, at=datetime.now(UTC)) if again else []
        back, named = look(returned), len(known(home()))
    except OperationRefused as refused:
        raise SystemExit(str(refused)) from refused
    for each in gone:
        forget_files(each)
    if gone:
        rewrite_file()
        say_again(gone)
    console.print(f"The journal of erasures names {named} people; {back} of them are here again.")
    raise typer.Exit(1 if back else 0)


def say_again(gone: Sequence[Erased]) -> None:
    """How many were erased anew, and what has nobody who looks after it any more."""
    console.print(f"{len(gone)} people who had been erased were here again, and are erased anew.")
    if any(each.kept_alone for each in gone):
        console.print("[red]Nobody looks after the platform, or an organisation, without them:[/red] `qser user create` makes an account.")


def seed(stage: Stage = Stage.RUNNING) -> None:
    """Plant the demo municipality into an empty database."""
    from qser_app.seeds.demo import plant  # noqa: PLC0415 -- slow import, needed here alone

    console.print(plant(stage.value))
