"""`qser course ...`: bring in a course folder or its zip, take one out, put its files in form; check a package, export a module."""

from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

import typer
from rich.console import Console

from qser_app.adapters.content import ContentError, read_course
from qser_app.adapters.content_zip import course_folder
from qser_app.cli import scorm, scorm_export
from qser_app.db import look
from qser_app.domain.refusals import Refusal
from qser_app.exports.courses_content import exported_course, write_zip, written
from qser_app.i18n.catalogue import SOURCE, phrase
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
def bring_in(
    source: Path,
    take_theirs: bool = typer.Option(False, "--take-theirs", help="Also replace texts that were changed in the browser."),  # noqa: FBT003 -- typer's way to say that it is off
) -> None:
    """Import a course folder, or a zip of one; importing twice changes nothing, importing a changed one updates the course."""
    try:
        with course_folder(source) if source.is_file() else nullcontext(source) as folder:
            report = import_folder(folder, at=datetime.now(UTC), take_theirs=take_theirs)
    except ContentError as error:
        raise SystemExit(str(error)) from error
    except Refusal as refusal:
        raise SystemExit(phrase(SOURCE, f"refusal-{refusal.code}", **refusal.gaps)) from refusal
    console.print(f"{report.created} new, {report.updated} updated, {report.unchanged} unchanged, {report.retired} retired")
    for text in report.kept:
        console.print(f"{text} was changed in the browser and stays; --take-theirs would replace it")


@_course.command("export")
def take_out(code: str, file: Path) -> None:
    """Write the course CODE as a zip of the content format into FILE; the same course gives the same bytes."""
    try:
        course = look(exported_course, actor=None, code=code)
        with file.open("wb") as target:
            write_zip(course, target)
    except Refusal as refusal:
        raise SystemExit(phrase(SOURCE, f"refusal-{refusal.code}", **refusal.gaps)) from refusal
    console.print(f"{file}: {file.stat().st_size >> 10} kB")


@_course.command("format")
def put_in_form(folder: Path) -> None:
    """Rewrite the text files of a course folder as an export would write them."""
    try:
        course = read_course(folder)
    except ContentError as error:
        raise SystemExit(str(error)) from error
    changed = [path for path, data in written(course) if (folder / path).read_bytes() != data and (folder / path).write_bytes(data)]
    console.print("\n".join(changed) or "Everything is in form.")
