"""`qser course export-scorm`: a module of ours as a package for another learning platform."""

from pathlib import Path

from rich.console import Console

from qser_app.db import look
from qser_app.domain.people import Language
from qser_app.domain.refusals import Refusal
from qser_app.domain.scorm_export import ExportEdition
from qser_app.exports.scorm_export import save_package
from qser_app.i18n.catalogue import SOURCE, phrase
from qser_app.queries.scorm_export import exported_module, module_id_of

console = Console(highlight=False)


def export_scorm(
    course: str,
    module: str,
    file: Path,
    edition: ExportEdition = ExportEdition.SCORM_12,
    language: Language = Language.EN,
) -> None:
    """Write a module (COURSE code, MODULE key) as a SCORM package into FILE; the same course gives the same bytes."""
    try:
        module_id = look(module_id_of, code=course, key=module)
        exported = look(exported_module, actor=None, module_id=module_id, language=language)
        save_package(exported, edition, file)
    except Refusal as refusal:
        raise SystemExit(phrase(SOURCE, f"refusal-{refusal.code}", **refusal.gaps)) from refusal
    console.print(f"{file}: SCORM {edition.value}, {file.stat().st_size >> 10} kB")
