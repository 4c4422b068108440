"""A course written in the content format (docs/content.md): the same course gives the same bytes, and they are read back alike."""

import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from sqlmodel import Session

from qser_app.adapters import files
from qser_app.domain.courses_glossary import GlossarySource, written_term
from qser_app.domain.courses_recordings import is_recording
from qser_app.domain.courses_sources import CourseSource, ModuleSource, TextSource, UnitSource
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.exports import quizzes_gift
from qser_app.queries.courses_content import course_banks, course_source

_BESIDE = ("draw", "pass_mark", "attempts")  # rules of a quiz that stand beside its key
_CHUNK = 1 << 20
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the zip format's first moment: bytes must not tell when they were made
_SHORTEST_ESCAPED = 0x7F  # JSON writes DEL as it is, TOML forbids it


def exported_course(db: Session, *, actor: Actor | None, code: str) -> CourseSource:
    """The course with its banks, for whoever may author it; ``actor`` is None for the operator at a terminal. Raises NotFound."""
    source = course_source(db, actor=actor, code=code)
    banks = course_banks(db, code=source.code)
    modules = tuple(replace(module, questions=tuple(banks.get(module.key, ()))) for module in source.modules)
    return replace(source, modules=modules)


def write_zip(course: CourseSource, target: IO[bytes]) -> None:
    """Write the course's folder as a zip into ``target``. Raises NotFound when a file is gone from the disk."""
    texts, shown = dict(written(course)), dict(_shown(course))
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(texts.keys() | shown.keys()):
            if name in texts:
                archive.writestr(_entry(name), texts[name])
            else:
                _write_file(archive, name, shown[name])
        for name, files_of_it in sorted(course.packages.items()):
            with archive.open(_entry(name, squeezed=False), "w", force_zip64=True) as sink:
                _write_package(files_of_it, sink)


def _write_file(archive: zipfile.ZipFile, name: str, path: Path) -> None:
    """Add a file in pieces, however large it is; what is squeezed already is stored as it stands."""
    entry = _entry(name, squeezed=not is_recording(name))
    entry.file_size = path.stat().st_size
    with archive.open(entry, "w") as sink, path.open("rb") as source:
        shutil.copyfileobj(source, sink, _CHUNK)


def _write_package(files_of_it: Mapping[str, Path], target: IO[bytes]) -> None:
    """Write a package's zip anew from the files it came with: the same files give the same bytes."""
    with tempfile.TemporaryFile() as whole:
        with zipfile.ZipFile(whole, "w") as archive:
            for name, path in sorted(files_of_it.items()):
                if not path.is_file():
                    raise NotFound
                with archive.open(_entry(name), "w", force_zip64=True) as sink, path.open("rb") as source:
                    shutil.copyfileobj(source, sink)
        whole.seek(0)
        shutil.copyfileobj(whole, target)


def _entry(name: str, *, squeezed: bool = True) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED if squeezed else zipfile.ZIP_STORED
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    return entry


def written(course: CourseSource) -> Iterator[tuple[str, bytes]]:
    """Every text file of the course's folder, as (path, bytes)."""
    for path, text in _texts(course):
        yield path, text.encode()


def _texts(course: CourseSource) -> Iterator[tuple[str, str]]:
    head = {
        "code": course.code,
        "languages": [str(language) for language in course.languages],
        "licence": course.licence,
        "modules": [module.key for module in course.modules],
    }
    yield "course.toml", "".join(f"{name} = {_value(value)}\n" for name, value in head.items())
    for language, text in course.texts.items():
        yield f"course.{language}.md", _markdown(text)
    for language, glossary in course.glossaries.items():
        yield f"glossary.{language}.partial.md" if glossary.is_partial else f"glossary.{language}.md", _glossary(glossary)
    for module in course.modules:
        yield from ((f"{module.key}/{name}", text) for name, text in _module(module, course.languages))


def _module(module: ModuleSource, languages: Sequence[Language]) -> Iterator[tuple[str, str]]:
    yield "module.toml", "\n".join([f"key = {_value(module.key)}\n", *map(_unit, module.units)])
    for language, text in module.texts.items():
        yield f"module.{language}.md", _markdown(text)
    for unit in module.units:
        for language, text in unit.texts.items():
            yield f"{unit.key}.{language}.md", _markdown(text)
    for language in languages:
        spoken = [question for question in module.questions if language in question.body]
        if spoken:
            whole = len(spoken) == len(module.questions)
            yield f"bank.{language}.gift" if whole else f"bank.{language}.partial.gift", quizzes_gift.write(spoken, language).decode()


def _unit(unit: UnitSource) -> str:
    fields: dict[str, Any] = {"key": unit.key, "kind": str(unit.kind), "minutes": unit.minutes}
    fields |= {"package": unit.package.rpartition("/")[2]} if unit.package else {}
    fields |= {name: unit.options[name] for name in _BESIDE if name in unit.options}
    rules = {name: value for name, value in unit.options.items() if name not in _BESIDE}
    text = "[[unit]]\n" + "".join(f"{name} = {_value(value)}\n" for name, value in fields.items())
    return text + ("\n[unit.rules]\n" + "".join(f"{name} = {_value(value)}\n" for name, value in sorted(rules.items())) if rules else "")


def _markdown(text: TextSource) -> str:
    head = [f"title = {_value(text.title)}"]
    head += [f"summary = {_value(text.summary)}"] if text.summary else []
    if text.sources:
        head += ["sources = [", *(f"  {_value(source)}," for source in text.sources), "]"]
    return _with_head([*head, *_days(text)], text.body)


def _glossary(glossary: GlossarySource) -> str:
    head = [f"title = {_value(glossary.title)}"]
    head += [f"summary = {_value(glossary.summary)}"] if glossary.summary else []
    return _with_head([*head, *_days(glossary)], "\n".join(map(written_term, glossary.terms)).rstrip("\n"))


def _days(text: TextSource | GlossarySource) -> list[str]:
    return [f"{name} = {day}" for name, day in (("as_of", text.as_of), ("review", text.review)) if day]


def _with_head(head: list[str], body: str) -> str:
    return "\n".join(["+++", *head, "+++", *(["", body] if body else []), ""])


def _value(value: Any) -> str:
    """A value as TOML writes it: what JSON writes is TOML too, except for tables and DEL."""
    return json.dumps(value, ensure_ascii=False).replace(chr(_SHORTEST_ESCAPED), "\\u007f")


def _shown(course: CourseSource) -> Iterator[tuple[str, Path]]:
    for name, sha256 in course.files.items():
        path = files.find(sha256)
        if path is None:
            raise NotFound
        yield name, path
