"""`qser course check`: whether this platform takes a SCORM package, and what one should know about it."""

import os
from pathlib import Path
from typing import Annotated

import typer

from qser_app.adapters import packages
from qser_app.domain.people import Language
from qser_app.domain.refusals import Refusal
from qser_app.domain.scorm import FileUnreadable, Package, UploadTooLarge, shown
from qser_app.i18n.catalogue import phrase
from qser_app.services.scorm import limits
from qser_app.settings import settings

_INDENT = {"warning": "! ", "part": "    "}


def check(
    file: Annotated[Path, typer.Argument(help="the package, a zip file")],
    language: Annotated[Language, typer.Option(help="the language of the report")] = Language.EN,
) -> None:
    """Check a SCORM package as an upload would be checked: the report, or why it is refused (exit 1). Keeps nothing."""
    try:
        package = _checked(file)
    except Refusal as refusal:
        typer.echo(phrase(language, f"refusal-{refusal.code}", **refusal.gaps), err=True)
        raise typer.Exit(1) from None
    typer.echo(shown(package.title))
    for line in package.report:
        gaps = {name: shown(gap) if isinstance(gap, str) else gap for name, gap in line.gaps.items()}
        typer.echo(_INDENT.get(line.tone, "  ") + phrase(language, line.code, **gaps))
    typer.echo(_verdict(package, language))


def _checked(file: Path) -> Package:
    try:
        readable, size = file.is_file() and os.access(file, os.R_OK), file.stat().st_size
    except (OSError, ValueError):
        readable, size = False, 0
    if not readable:
        raise FileUnreadable(file=shown(file.name))
    if size > settings.upload_max_mb << 20:
        raise UploadTooLarge(megabytes=settings.upload_max_mb)
    return packages.check(file, limits=limits())


def _verdict(package: Package, language: str) -> str:
    warnings = sum(line.tone == "warning" for line in package.report)
    return phrase(language, "scorm-report-warnings", count=warnings) if warnings else phrase(language, "scorm-report-good")
