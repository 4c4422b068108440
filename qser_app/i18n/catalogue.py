"""Phrases by key and language, for mails and documents on the server and compiled for the browser."""

import functools
import json
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

LANGUAGES = {"en": "English", "el": "Ελληνικά", "es": "Español", "de": "Deutsch", "cs": "Čeština"}
SOURCE = "en"
# Never en-US: dates are written day first and weeks begin on Monday.
LOCALES = {"en": "en-GB", "el": "el-GR", "es": "es-ES", "de": "de-DE", "cs": "cs-CZ"}
_FOLDER = Path(__file__).parent / "locales"


def text_of(language: str, *, for_browser: bool = False) -> str:
    """All phrases of one language as one Fluent text; browsers need none of the mails'."""
    files = [file for file in sorted((_FOLDER / language).glob("*.ftl")) if not (for_browser and file.name == "mail.ftl")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


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


@functools.lru_cache(maxsize=1)
def known_keys() -> frozenset[str]:
    """Every key of the source language."""
    resource = FluentResource(text_of(SOURCE))
    return frozenset(entry.id.name for entry in resource.body if isinstance(entry, Message))


def compile_for_browser(folder: Path) -> None:
    """Write one module per language into ``folder``; files that would not change are left alone."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        lines = [line for line in text_of(language, for_browser=True).splitlines() if line.strip() and not line.startswith("#")]
        module = f"export default {json.dumps(chr(10).join(lines), ensure_ascii=False)};\n"
        target = folder / f"{language}.js"
        if not target.exists() or target.read_text(encoding="utf-8") != module:
            target.write_text(module, encoding="utf-8")
