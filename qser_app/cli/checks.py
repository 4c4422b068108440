"""`qser doctor`, `qser rewards` and `qser learning`: whether everything is as it should be."""

import typer
from rich.console import Console

from qser_app.db import do, look
from qser_app.services.doctor import findings, provider_findings
from qser_app.services.learning_totals_audit import rebuild_totals, total_differences
from qser_app.services.rewards import differences, rebuild

console = Console(highlight=False)
_rewards = typer.Typer(no_args_is_help=True, help="The ledger of points and what is kept beside it.")
_learning = typer.Typer(no_args_is_help=True, help="What people did in courses, and the totals kept beside it.")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(doctor)
    app.add_typer(_rewards, name="rewards")
    app.add_typer(_learning, name="learning")


def doctor() -> None:
    """Check settings, database, migrations, content origin, Redis, the ledgers and providers. Exit 1 when something is wrong."""
    wrong = 0
    for finding in (*findings(), *provider_findings()):
        wrong += not finding.good and not finding.passing
        mark = "[green]good[/green]" if finding.good else "[yellow]note[/yellow]" if finding.passing else "[red]bad [/red]"
        console.print(f"{mark}  {finding.text}")
    raise typer.Exit(1 if wrong else 0)


@_rewards.command("check")
def check() -> None:
    """Say whether standings equal their ledger."""
    _told(len(look(differences)))


@_rewards.command("rebuild")
def rebuild_standings() -> None:
    """Make the standings anew from the ledger."""
    do(rebuild)
    check()


@_learning.command("check")
def check_totals() -> None:
    """Say whether totals of learning equal what they sum up."""
    _told(len(look(total_differences)))


@_learning.command("rebuild")
def rebuild_all_totals() -> None:
    """Make the totals of learning anew."""
    do(rebuild_totals)
    check_totals()


def _told(found: int) -> None:
    console.print(f"{found} differences")
    raise typer.Exit(1 if found else 0)
