"""Reads a course folder (docs/content.md) whole, or says what is wrong with it and where."""

import re
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from qser_app.adapters.content_banks import read_bank
from qser_app.adapters.content_cases import render_case
from qser_app.adapters.content_errors import ContentError
from qser_app.adapters.content_markdown import Mistake, Shown, render
from qser_app.adapters.content_shown import Gallery
from qser_app.domain.cases import BadCase, CaseProblem
from qser_app.domain.cases_checks import differences
from qser_app.domain.cases_text import parse
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_glossary import BadGlossary, GlossarySource, first_difference, read_terms
from qser_app.domain.courses_sources import CourseSource, ModuleSource, TextSource, UnitSource
from qser_app.domain.people import Language
from qser_app.domain.quizzes_rules import BadSettings, checked
from qser_app.domain.refusals import is_storable

__all__ = ["ContentError", "read_course"]

T = TypeVar("T")
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_PACKAGE = re.compile(r"[a-z0-9][a-z0-9-]{0,59}\.zip")
_LARGEST_TEXT = 1 << 20
_LONGEST = {"title": 300, "summary": 1000, "licence": 60, "code": 40, "key": 60}
_LONGEST_NAME = 200
_MOST_MINUTES = 600
_OPTIONS = {"draw": (1, 200), "pass_mark": (0, 100), "attempts": (0, 100)}


def read_course(folder: Path) -> CourseSource:
    """The course in ``folder``. Raises ContentError at the first mistake."""
    return _Reader(folder).course()


class _Reader:
    """One reading of one folder; collects what its texts show, and their links."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.languages: tuple[Language, ...] = ()
        self.gallery = Gallery(folder)
        self.links: list[tuple[Path, int, str]] = []

    def course(self) -> CourseSource:
        file = self.folder / "course.toml"
        head = _toml(file)
        self.languages = tuple(_language(file, each) for each in _field(file, head, "languages", list))
        if not self.languages:
            raise ContentError("field", file, field="languages")
        texts = self._texts(self.folder, "course")
        keys = _unlike(file, [_key(file, each) for each in _field(file, head, "modules", list)])
        modules = tuple(self._module(self.folder / key, key) for key in keys)
        self._check_links({(module.key, unit.key) for module in modules for unit in module.units})
        glossaries = self._glossaries()
        self._check_terms({term.key for glossary in glossaries.values() for term in glossary.terms})
        _unlike(file, [str(each) for each in self.languages])
        code, licence = _field(file, head, "code", str), _field(file, head, "licence", str)
        media, files = tuple(self.gallery.media.values()), self.gallery.files
        return CourseSource(code, self.languages, licence, texts, modules, media, files, glossaries)

    def _module(self, folder: Path, key: str) -> ModuleSource:
        file = folder / "module.toml"
        head = _toml(file)
        if _field(file, head, "key", str) != key:
            raise ContentError("field", file, field="key")
        listed = _field(file, head, "unit", list, [])
        _unlike(file, [_key(file, _field(file, each, "key", str)) for each in listed])
        units = tuple(self._unit(file, each) for each in listed)
        return ModuleSource(key, self._texts(folder, "module"), units, read_bank(folder, self.languages))

    def _unit(self, file: Path, head: dict[str, Any]) -> UnitSource:
        kind = _field(file, head, "kind", str)
        if kind not in list(UnitKind):
            raise ContentError("kind", file, detail=kind)
        key, minutes = _field(file, head, "key", str), _field(file, head, "minutes", int)
        options = {name: _within(file, head, name) for name in _OPTIONS if name in head} | _rules(file, head)
        package = self._package(file, head) if kind == UnitKind.SCORM else ""
        texts = self._texts(file.parent, key, is_case=kind == UnitKind.CASE)
        if kind == UnitKind.CASE:
            _check_cases({language: file.parent / f"{key}.{language}.md" for language in texts})
        return UnitSource(key, UnitKind(kind), min(max(1, minutes), _MOST_MINUTES), options, texts, package)

    def _package(self, file: Path, head: dict[str, Any]) -> str:
        """The path of a package's file, which stands beside module.toml; what is in it `services.scorm.unpack` finds out."""
        name = _field(file, head, "package", str)
        if not _PACKAGE.fullmatch(name):
            raise ContentError("field", file, field="package")
        if not (file.parent / name).is_file():
            raise ContentError("missing-file", file.parent / name)
        return (file.parent / name).relative_to(self.folder).as_posix()

    def _texts(self, folder: Path, name: str, *, is_case: bool = False) -> dict[Language, TextSource]:
        """The text in every language that has one; the source language must."""
        files = {language: folder / f"{name}.{language}.md" for language in self.languages}
        if not files[self.languages[0]].is_file():
            raise ContentError("missing-file", files[self.languages[0]])
        return {language: self._text(file, language, is_case=is_case) for language, file in files.items() if file.is_file()}

    def _text(self, file: Path, language: Language, *, is_case: bool) -> TextSource:
        head, body, line = _parts(file)

        def link(address: str, at: int) -> None:
            self.links.append((file, line + at, address))

        try:
            html = (render_case if is_case else render)(
                body, lambda address, at: self.gallery.shown(file, address, language, at, link), link
            )
        except BadCase as error:
            raise _case_error(file, line, error.problems[0]) from error
        except Mistake as mistake:
            raise ContentError(mistake.reason, file, line + mistake.line, detail=mistake.detail) from mistake
        sources = tuple(str(each) for each in _field(file, head, "sources", list, []))
        title, summary = _field(file, head, "title", str), _field(file, head, "summary", str, "")
        days = _days(file, head)
        return TextSource(title, summary, body.strip("\n"), html, sources, *days)

    def _glossaries(self) -> dict[Language, GlossarySource]:
        """The glossary in every language that has one, with the same terms in the same order; a partial one may leave some out."""
        files = {language: self._glossary_file(language) for language in self.languages}
        found = {language: self._glossary(file) for language, file in files.items() if file.is_file()}
        if differs := first_difference(found):
            raise ContentError("term-languages", files[differs[0]], detail=differs[1])
        return found

    def _glossary_file(self, language: Language) -> Path:
        partial = self.folder / f"glossary.{language}.partial.md"
        return partial if partial.is_file() else self.folder / f"glossary.{language}.md"

    def _glossary(self, file: Path) -> GlossarySource:
        head, body, line = _parts(file)
        try:
            terms = tuple(replace(term, html=self._html(file, term.body, line + term.line - 1)) for term in read_terms(body))
        except BadGlossary as error:
            raise ContentError(error.reason, file, line + error.line, detail=error.detail) from error
        if long := next((term for term in terms if len(term.name) > _LONGEST_NAME or len(term.key) > _LONGEST["key"]), None):
            raise ContentError("long", file, line + long.line, field=long.key[:60])
        title, summary = _field(file, head, "title", str), _field(file, head, "summary", str, "")
        return GlossarySource(title, summary, *_days(file, head), terms, is_partial=".partial." in file.name)

    def _html(self, file: Path, text: str, line: int) -> str:
        """Markdown without pictures, with links to terms and to the web."""

        def no_picture(address: str, at: int) -> Shown:
            raise Mistake("picture", at, address)

        def link(address: str, at: int) -> None:
            if address.startswith("unit:"):
                raise Mistake("link", at, address)
            self.links.append((file, line + at, address))

        try:
            return render(text, no_picture, link)
        except Mistake as mistake:
            raise ContentError(mistake.reason, file, line + mistake.line, detail=mistake.detail) from mistake

    def _check_terms(self, terms: set[str]) -> None:
        for file, line, address in self.links:
            if address.startswith("term:") and address.removeprefix("term:") not in terms:
                raise ContentError("term", file, line, detail=address.removeprefix("term:"))

    def _check_links(self, units: set[tuple[str, str]]) -> None:
        for file, line, address in self.links:
            module, _, key = address.removeprefix("unit:").rpartition("/")
            if address.startswith("unit:") and (module or file.parent.name, key) not in units:
                raise ContentError("link", file, line, detail=address)


def _check_cases(files: dict[Language, Path]) -> None:
    """The case is built alike in every language; the first is the source language."""
    source, *others = [(file, *_parts(file)[1:]) for file in files.values()]
    for file, body, line in others:
        if found := differences(parse(source[1]), parse(body)):
            raise _case_error(file, line, found[0])


def _case_error(file: Path, line: int, problem: CaseProblem) -> ContentError:
    return ContentError("case", file, line + problem.line, problem=problem.reason, detail=problem.detail)


def _parts(file: Path) -> tuple[dict[str, Any], str, int]:
    """The head, the body, and how many lines stand before the body."""
    lines = _read(file).split("\n")
    if lines[0].rstrip() != "+++" or "+++" not in (line.rstrip() for line in lines[1:]):
        raise ContentError("no-head", file)
    end = next(number for number, line in enumerate(lines) if number and line.rstrip() == "+++")
    return _parsed(file, "\n".join(lines[1:end]), 1), "\n".join(lines[end + 1 :]), end + 1


def _toml(file: Path) -> dict[str, Any]:
    return _parsed(file, _read(file), 0)


def _parsed(file: Path, text: str, lines_before: int) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ContentError("toml", file, lines_before + 1, detail="nested too deeply") from error
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else len(text.rstrip().split("\n"))
        raise ContentError("toml", file, line + lines_before, detail=str(error).partition(" (")[0]) from error


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST_TEXT:
            raise ContentError("long", file, field=file.name)
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError("missing-file", file) from error
    if not is_storable(text):
        raise ContentError("missing-file", file)
    return text


def _field(file: Path, head: Any, name: str, kind: type[T], default: Any = ...) -> T:
    value: Any = head.get(name, default) if isinstance(head, dict) else ...
    if value is default and default is not ...:
        return value
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ContentError("field", file, field=name)
    if isinstance(value, str) and len(value) > _LONGEST.get(name, len(value)):
        raise ContentError("long", file, field=name)
    return value


def _days(file: Path, head: Any) -> tuple[str, str]:
    """When it was true and when it must be read again, as ISO days or empty."""
    as_of, review = (_field(file, head, name, date, None) for name in ("as_of", "review"))
    return as_of.isoformat() if as_of else "", review.isoformat() if review else ""


def _within(file: Path, head: dict[str, Any], name: str) -> int:
    least, most = _OPTIONS[name]
    value = _field(file, head, name, int)
    if not least <= value <= most:
        raise ContentError("field", file, field=name)
    return value


def _rules(file: Path, head: dict[str, Any]) -> dict[str, Any]:
    """The rules of a quiz beyond the three that stand beside its key: a table of their own."""
    try:
        return checked(_field(file, head, "rules", dict, {}))
    except BadSettings as error:
        raise ContentError("field", file, field=f"rules.{min(error.errors)}") from error


def _language(file: Path, word: Any) -> Language:
    if word not in list(Language):
        raise ContentError("language", file, detail=str(word))
    return Language(word)


def _key(file: Path, word: Any) -> str:
    # Keys become file names and addresses: nothing that climbs out of the folder.
    if not isinstance(word, str) or not _KEY.fullmatch(word):
        raise ContentError("field", file, field=f"key: {word}")
    return word


def _unlike(file: Path, keys: list[str]) -> list[str]:
    for place, key in enumerate(keys):
        if key in keys[:place]:
            raise ContentError("duplicate", file, detail=key)
    return keys
