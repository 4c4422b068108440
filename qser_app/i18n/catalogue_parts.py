"""The catalogues as the browser gets them: a common part for every page, and a part for each file that only some pages speak from."""

import functools
import json
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from qser_app.i18n.catalogue import FOLDER, LANGUAGES, SOURCE

COMMON = "common"
# What the frame and a learner's daily pages say. Every other file is a part of its own, which comes with the pages that use it.
_COMMON_FILES = {"site", "people", "notices", "rewards", "courses", "learning", "leaderboard", "people_viewing"}
# Mails, exported packages, the public site and what stands on paper alone are written on the server.
_NEVER = {"mail", "scorm_export", "certificates_paper", "people_data_paper", "site_public", "site_project", "operations_setup"}


def parts() -> dict[str, list[str]]:
    """The file names (without ``.ftl``) of each part."""
    found: dict[str, list[str]] = {COMMON: []}
    for file in sorted((FOLDER / SOURCE).glob("*.ftl")):
        if file.stem in _COMMON_FILES:
            found[COMMON].append(file.stem)
        elif not _NEVER & {file.stem, file.stem.split("_")[0]}:
            found[file.stem] = [file.stem]
    return found


@functools.lru_cache(maxsize=1)
def _places() -> dict[str, str]:
    return {
        entry.id.name: part
        for part, stems in parts().items()
        for stem in stems
        for entry in FluentParser().parse((FOLDER / SOURCE / f"{stem}.ftl").read_text(encoding="utf-8")).body
        if isinstance(entry, Message)
    }


def part_of(key: str) -> str:
    """The part that holds ``key``. Raises KeyError for a key that no page may say."""
    return _places()[key]


def compile_for_browser(folder: Path) -> None:
    """Write the modules of every part into ``folder``; files that would not change are left alone, others are removed."""
    modules = _modules()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in modules.items():
        file = folder / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
    for stranger in {file.name for file in folder.iterdir()} - modules.keys():
        (folder / stranger).unlink()


def _modules() -> dict[str, str]:
    """What every file holds: a part's words in one language, the part itself, and all parts for a key that came from the server."""
    found: dict[str, str] = {}
    for part, stems in parts().items():
        for language in LANGUAGES:
            found[f"{part}.{language}.js"] = f"export default {json.dumps(_text(language, stems), ensure_ascii=False)};\n"
        found[f"{part}.js"] = _part(part)
    others = [part for part in parts() if part != COMMON]
    found["everything.js"] = "".join(f'import "./{part}.js";\n' for part in others)
    return found


def _text(language: str, stems: list[str]) -> str:
    lines = [line for stem in stems for line in (FOLDER / language / f"{stem}.ftl").read_text(encoding="utf-8").splitlines()]
    return "\n".join(line for line in lines if line.strip() and not line.startswith("#"))


def _part(part: str) -> str:
    """The module of a part: its English words, and how to get the others.

    A page waits for the words of its reader's language, so that nobody sees it in another one for a moment.
    """
    loaders = ", ".join(f'{language}: () => import("./{part}.{language}.js")' for language in LANGUAGES if language != SOURCE)
    head = f'import english from "./{part}.{SOURCE}.js";\n'
    if part == COMMON:
        return f"{head}export default {{ english, loaders: {{ {loaders} }} }};\n"
    return f'import {{ learn }} from "../words.js";\n{head}await learn("{part}", english, {{ {loaders} }});\n'
