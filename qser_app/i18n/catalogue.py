"""Phrases by key and language, for mails and documents on the server."""

import functools
import re
from collections.abc import Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Placeable, VariableReference

LANGUAGES = {"en": "English", "el": "Ελληνικά", "es": "Español", "de": "Deutsch", "cs": "Čeština"}
SOURCE = "en"
# Never en-US: dates are written day first and weeks begin on Monday.
LOCALES = {"en": "en-GB", "el": "el-GR", "es": "es-ES", "de": "de-DE", "cs": "cs-CZ"}
FOLDER = Path(__file__).parent / "locales"
# Fluent's own grammar: a message begins in the first column with its name and "="; what it goes on with is indented.
_BEGINNING = re.compile(r"^(?=[a-zA-Z][\w-]*[ ]*=)", re.MULTILINE)
_KEY = re.compile(r"[a-zA-Z][\w-]*")
_NAMED = re.compile(r"\{\s*([a-zA-Z][\w-]*)\s*\}")  # another phrase within this one


def text_of(language: str) -> str:
    """All phrases of one language as one Fluent text."""
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted((FOLDER / language).glob("*.ftl")))


class Phrases:
    """The phrases of one language, each read when it is first said: to read them all takes a quarter of a second and seven megabytes."""

    def __init__(self, language: str) -> None:
        self._bundle = FluentBundle([LOCALES[language]], use_isolating=False)
        self.sources: dict[str, str] = {}
        for source in _BEGINNING.split(text_of(language)):
            if key := _KEY.match(source):
                self.sources.setdefault(key[0], source)

    def say(self, key: str, gaps: Mapping[str, str | int | float]) -> str | None:
        """The phrase with its gaps filled; None when there is none of that key."""
        self._read(key, ())
        value = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        return None if value is None else str(self._bundle.format_pattern(value, dict(gaps))[0])

    def _read(self, key: str, above: tuple[str, ...]) -> None:
        """Whoever finds a phrase in the bundle finds those it names there too; two threads may read the same one."""
        source = self.sources.get(key)
        if source is None or key in above or self._bundle.has_message(key):
            return
        for named in _NAMED.findall(source):
            self._read(named, (*above, key))
        self._bundle.add_resource(FluentResource(source))


@functools.lru_cache(maxsize=len(LANGUAGES))
def phrases_of(language: str) -> Phrases:
    """The phrases of a language. Raises KeyError for one we do not speak."""
    return Phrases(language)


def phrase(language: str, key: str, **gaps: str | int | float) -> str:
    """The phrase ``key`` in ``language``; in English when the language lacks it. Raises KeyError for unknown keys."""
    for each in (language, SOURCE):
        said = phrases_of(each).say(key, gaps)
        if said is not None:
            return said
    raise KeyError(key)


def named_languages(gaps: Mapping[str, str | int | float]) -> dict[str, str | int | float]:
    """Gaps in which a language (``tongue``) is called by its own name and not by its code."""
    return {name: LANGUAGES.get(str(value), value) if name == "tongue" else value for name, value in gaps.items()}


def name_in(language: str, name: str) -> str:
    """A person's name as a reader of this language reads it: of people whose data were erased none is left."""
    return name or phrase(language, "person-former")


def templates(language: str, file: str) -> dict[str, str]:
    """The phrases of one file with their gaps left open as ``{name}``, for a page that has no Fluent; they hold no plurals."""
    resource = FluentResource((FOLDER / language / f"{file}.ftl").read_text(encoding="utf-8"))
    found = [entry for entry in resource.body if isinstance(entry, Message)]
    return {entry.id.name: phrase(language, entry.id.name, **{gap: f"{{{gap}}}" for gap in _gaps(entry)}) for entry in found}


def _gaps(entry: Message) -> list[str]:
    placed = [each.expression for each in entry.value.elements if isinstance(each, Placeable)] if entry.value else []
    return [each.id.name for each in placed if isinstance(each, VariableReference)]


def known_keys() -> frozenset[str]:
    """Every key of the source language."""
    return frozenset(phrases_of(SOURCE).sources)
