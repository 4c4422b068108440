"""Phrases by key and language, for mails and documents on the server."""

import functools
from collections.abc import Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Placeable, VariableReference

LANGUAGES = {"en": "English", "el": "Ελληνικά", "es": "Español", "de": "Deutsch", "cs": "Čeština"}
SOURCE = "en"
# Never en-US: dates are written day first and weeks begin on Monday.
LOCALES = {"en": "en-GB", "el": "el-GR", "es": "es-ES", "de": "de-DE", "cs": "cs-CZ"}
FOLDER = Path(__file__).parent / "locales"


def text_of(language: str) -> str:
    """All phrases of one language as one Fluent text."""
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted((FOLDER / language).glob("*.ftl")))


@functools.lru_cache(maxsize=len(LANGUAGES))
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([LOCALES[language]], use_isolating=False)
    bundle.add_resource(FluentResource(text_of(language)))
    return bundle


def phrase(language: str, key: str, **gaps: str | int | float) -> str:
    """The phrase ``key`` in ``language``; in English when the language lacks it. Raises KeyError for unknown keys."""
    for each in (language, SOURCE):
        bundle = _bundle(each)
        if bundle.has_message(key):
            value = bundle.get_message(key).value
            if value is not None:
                return str(bundle.format_pattern(value, gaps)[0])
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


@functools.lru_cache(maxsize=1)
def known_keys() -> frozenset[str]:
    """Every key of the source language."""
    resource = FluentResource(text_of(SOURCE))
    return frozenset(entry.id.name for entry in resource.body if isinstance(entry, Message))
