"""`qser course ...`: bring in a course folder, check a package, export a module."""

from datetime import UTC, datetime
from pathlib import Path

import typer
from rich.console import Console

from qser_app.adapters.content import ContentError
from qser_app.cli import scorm, scorm_export
from qser_app.seeds.courses import import_folder

console = Console(highlight=False)
_course = typer.Typer(no_args_is_help=True, help="Courses as folders of plain files (docs/content.md), and packages.")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    _course.command("check")(scorm.check)
    _course.command("export-scorm")(scorm_export.export_scorm)
    app.add_typer(_course, name="course")


@_course.callback()
def course() -> None:
    """Courses."""


@_course.command("import")
def bring_in(folder: Path) -> None:
    """Import a course folder; importing twice changes nothing, importing a changed folder updates it."""
    try:
        report = import_folder(folder, at=datetime.now(UTC))
    except ContentError as error:
        raise SystemExit(str(error)) from error
    console.print(f"{report.created} new, {report.updated} updated, {report.unchanged} unchanged, {report.retired} retired")
