"""Writes a module of ours as a SCORM package: one SCO with a menu of its own, the same bytes for the same course."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from qser_app.adapters import files
from qser_app.domain.courses_recordings import is_recording
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_export import START, ExportEdition, ExportedModule, manifest
from qser_app.domain.scorm_files import MANIFEST
from qser_app.exports.scorm_export_pages import SCRIPTS, document
from qser_app.i18n.catalogue import templates
from qser_app.settings import ROOT

_PLAYER = Path(__file__).parent / "scorm_player"
_FONTS = ROOT / "assets" / "fonts"
# What each language needs beside Latin; the ranges are those of assets/styles/base.css.
_ALPHABETS = {"el": "greek", "cs": "latin-ext"}
_RANGES = {
    "latin": "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212",
    "greek": "U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF",
    "latin-ext": "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0",
}
_CHUNK = 1 << 20
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the zip format's first moment: bytes must not tell when they were made


def write_package(module: ExportedModule, edition: ExportEdition, target: IO[bytes]) -> None:
    """Write the package of ``module`` into ``target``. Raises NotFound when a file is gone from the disk."""
    held = dict(sorted(_files(module, edition)))
    head = manifest(module, edition, held).encode()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in {MANIFEST: head, **held}.items():
            if isinstance(content, Path):
                _write_file(archive, name, content)
            else:
                archive.writestr(_entry(name), content, compresslevel=9)


def _write_file(archive: zipfile.ZipFile, name: str, path: Path) -> None:
    """Add a file in pieces, however large it is; what is squeezed already is stored as it stands."""
    entry = _entry(name, squeezed=not is_recording(name))
    entry.file_size = path.stat().st_size
    with archive.open(entry, "w") as sink, path.open("rb") as source:
        shutil.copyfileobj(source, sink, _CHUNK)


def _entry(name: str, *, squeezed: bool = True) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED if squeezed else zipfile.ZIP_STORED
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    return entry


def save_package(module: ExportedModule, edition: ExportEdition, path: Path) -> None:
    """Write the package to ``path``: all of it, or nothing. Raises NotFound as above."""
    unfinished = path.with_name(f"{path.name}.part")
    try:
        with unfinished.open("wb") as target:
            write_package(module, edition, target)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _files(module: ExportedModule, edition: ExportEdition) -> Iterator[tuple[str, bytes | Path]]:
    yield START, document(module).encode()
    yield "player/data.js", _data(module, edition).encode()
    for name in SCRIPTS[1:]:
        yield f"player/{name}.js", (_PLAYER / f"{name}.js").read_bytes()
    alphabets = [each for each in ("latin", _ALPHABETS.get(module.language, "")) if each]
    faces = "\n".join(_face(each) for each in alphabets)
    yield "player/player.css", (_PLAYER / "player.css").read_text(encoding="utf-8").replace("{fonts}", faces).encode()
    for each in alphabets:
        yield f"player/commissioner-{each}.woff2", (_FONTS / f"commissioner-{each}.woff2").read_bytes()
    yield "player/OFL.txt", (_FONTS / "OFL.txt").read_bytes()
    for name in module.media:
        yield f"media/{name}", _shown(name)


def _shown(name: str) -> Path:
    path = files.find(name.partition(".")[0])
    if path is None:
        raise NotFound
    return path


def _face(alphabet: str) -> str:
    source = f'url("commissioner-{alphabet}.woff2") format("woff2")'
    return (
        '@font-face { font-family: "Commissioner"; font-weight: 100 900; font-display: swap; '
        f"src: {source}; unicode-range: {_RANGES[alphabet]}; }}"
    )


def _data(module: ExportedModule, edition: ExportEdition) -> str:
    """What the player reads: which module, its units and rules, the bank with its answers, the phrases."""
    questions = [
        {
            "key": each.key,
            "kind": each.kind,
            "language": each.language,
            "words": each.words,
            "answer": each.answer_key,
            "lesson": each.lesson_key,
            "tags": each.tags,
        }
        for each in module.questions
    ]
    units = [{"key": unit.key, "kind": unit.kind, "title": unit.title, "terms": unit.terms} for unit in module.units]
    written: dict[str, Any] = {
        "edition": edition,
        "name": module.identifier,
        "title": module.title,
        "bank": hashlib.sha256(json.dumps(questions, sort_keys=True).encode()).hexdigest()[:8],
        "units": units,
        "questions": questions,
        "phrases": templates(module.language, "scorm_export"),
    }
    return f'"use strict";\n\nconst DATA = {json.dumps(written, ensure_ascii=False, indent=1, sort_keys=True)};\n'
