"""`qser backup`, `qser restore`, `qser move`: what keeps the platform's memory safe."""

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from qser_app.cli.people import say_again
from qser_app.db import do, look
from qser_app.domain.operations_backup import Manifest, OperationRefused
from qser_app.domain.operations_erased import NAME
from qser_app.services.operations_backup import Told, back_up, look_over, remember_backup
from qser_app.services.operations_erased import keep_journal
from qser_app.services.operations_move import move as move_rows
from qser_app.services.operations_restore import Restored
from qser_app.services.operations_restore import restore as bring_back
from qser_app.settings import settings

console = Console(highlight=False, soft_wrap=True)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (backup, restore, move):
        app.command()(command)


@contextlib.contextmanager
def _telling() -> Iterator[Told]:
    """A bar while it lasts; a refusal becomes a sentence and exit 1."""
    bar = Progress(TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=console, transient=True)
    try:
        with bar:
            task = bar.add_task("", total=None)
            yield lambda what, done, of: bar.update(task, description=what, completed=done, total=of or None)
    except OperationRefused as refused:
        raise SystemExit(str(refused)) from refused


def backup(
    to: Annotated[Path | None, typer.Option(help="a file (.zip) or a folder; without it: the folder backups in QSER_VAR_DIR")] = None,
    check: Annotated[Path | None, typer.Option(help="look a backup over instead: every byte against its manifest")] = None,
    keep: Annotated[int, typer.Option(min=0, help="afterwards keep only so many of the newest in that folder; 0: all")] = 0,
) -> None:
    """Back up the database and all files into one zip, while the platform runs; or look one over."""
    if check is not None:
        with _telling() as told:
            manifest = look_over(check, told=told)
        _describe(check, manifest)
        return
    at = datetime.now(UTC)
    target = _place(to, at)
    with _telling() as told:
        manifest = back_up(target, at=at, told=told)
    do(remember_backup, rows=manifest.rows, at=at)
    look(keep_journal, folder=target.parent)
    _describe(target, manifest)
    console.print("Not in it: settings and QSER_SECRET (.env), certificates for TLS. Keep them, and this file, in another place.")
    if keep:
        keep_newest(target.parent, "qser", keep)
    if manifest.lacking:
        console.print(f"[red]{len(manifest.lacking)} files that the database names are missing or damaged on the disk:[/red]")
        console.print("\n".join(f"  {path}" for path in manifest.lacking[:20]))
        raise typer.Exit(1)


def _place(to: Path | None, at: datetime) -> Path:
    if to is not None and to.suffix == ".zip" and not to.is_dir():
        return to
    return (to or settings.var_dir / "backups") / f"qser-{at:%Y-%m-%d-%H%M%S}.zip"


def keep_newest(folder: Path, name: str, keep: int) -> None:
    """Remove all but the newest backups of this name."""
    for old in sorted(folder.glob(f"{name}-????-??-??-??????.zip"))[:-keep]:
        old.unlink(missing_ok=True)
        console.print(f"{old.name} removed")


def _describe(file: Path, manifest: Manifest) -> None:
    console.print(f"[bold]{file}[/bold]: {file.stat().st_size / 1e6:.1f} MB, whole")
    console.print(f"  made {manifest.made_at} by Q-SER {manifest.version} on {manifest.database}, schema {manifest.schema}")
    console.print(f"  {manifest.rows} rows in {len(manifest.tables)} tables, {len(manifest.files)} files ({manifest.size / 1e6:.1f} MB)")


def restore(
    file: Path,
    *,
    replace: Annotated[
        bool, typer.Option("--replace", help="although there are people here; their database is put aside, not removed")
    ] = False,
) -> None:
    """Bring back a backup, made on SQLite or PostgreSQL, into this installation. The platform must not be running."""
    with _telling() as told:
        done = bring_back(file, at=datetime.now(UTC), replace=replace, told=told)
    console.print(f"{done.manifest.rows} rows and {len(done.manifest.files)} files are back, as they were on {done.manifest.made_at}.")
    if done.aside:
        console.print(f"What was here before is now {done.aside}; remove it when you no longer need it.")
    if done.held:
        console.print(f"{done.held} mails were waiting then. They are held back: a superadmin can send them from the page Operation.")
    if not done.same_secret:
        console.print(
            "[red]QSER_SECRET is not the one of the backup:[/red] what was sealed with it, such as second factors, cannot be opened."
        )
    if done.manifest.lacking:
        console.print(f"{len(done.manifest.lacking)} files were missing when the backup was made.")
    _say_erased(done)
    console.print("Everybody signs in again. `qser doctor` looks everything over.")


def _say_erased(done: Restored) -> None:
    """What became of those who had been erased after the backup, and how far that is known."""
    if done.again:
        say_again(done.again)
    elif done.known.journal:
        console.print(f"Of the {len(done.known.journal)} people who are known to have been erased, the backup held none.")
    else:
        console.print(
            f"No journal of erasures ({NAME}) was found, neither in {settings.var_dir} nor beside the backup. "
            f"If somebody was erased after {done.manifest.made_at}, they are here again."
        )
    if done.known.unread:
        console.print("[red]The database that was here could not be read:[/red] erasures that stand in it alone are not known.")


def move(
    to: Annotated[str, typer.Option(help="postgresql+psycopg://user:password@host/name, an empty database", envvar="QSER_MOVE_TO")],
    *,
    anew: Annotated[bool, typer.Option("--anew", help="forget what an earlier, unfinished move brought there")] = False,
) -> None:
    """Copy the SQLite database into an empty PostgreSQL database. May be broken off and run again. The platform must not be running."""
    with _telling() as told:
        done = move_rows(to, anew=anew, told=told)
    gone_on = f" ({done.resumed} of them by an earlier try)" if done.resumed else ""
    console.print(f"{done.rows} rows in {done.tables} tables{gone_on}: counted and compared, the same in both.")
    console.print("Next: set QSER_DATABASE_URL to this address, run `qser doctor`, start the platform.")
    console.print(
        f"The files stay in {settings.var_dir}. Keep qser.db there until you have seen that all is well; nothing in it was changed."
    )
