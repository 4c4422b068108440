"""The glossary of a course: its text taken apart into terms, and what a glossary must hold (docs/content.md)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from qser_app.domain.people import Language
from qser_app.domain.refusals import Refusal

_HEADING = re.compile(r"## ([a-z0-9][a-z0-9-]{0,59}): (\S.*)")
_LINES = ("also", "source", "see")
_LINE = re.compile(rf"({'|'.join(_LINES)}): *(.*)")


class BadGlossary(Refusal):
    """A mistake in a glossary: the reason and the line, counted from 1 within the text."""

    def __init__(self, reason: str, line: int, detail: str = "") -> None:
        self.reason, self.line, self.detail = reason, line, detail
        self.code = f"content-{reason}"
        super().__init__(line=line, detail=detail)


@dataclass(frozen=True, slots=True)
class TermSource:
    """A term: ``also`` other names, ``see`` keys of other terms; ``body`` is Markdown, written from ``line`` on."""

    key: str
    name: str
    also: tuple[str, ...]
    source: str
    see: tuple[str, ...]
    body: str
    line: int = 0
    html: str = ""


@dataclass(frozen=True, slots=True)
class GlossarySource:
    """A glossary in one language; dates are ISO days or empty. ``is_partial``: it may leave terms of the others out."""

    title: str
    summary: str
    as_of: str
    review: str
    terms: tuple[TermSource, ...]
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A term as it is read; ``see`` holds (key, name) of the related terms."""

    key: str
    name: str
    also: list[str]
    html: str
    source: str
    see: list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """A glossary as a page shows it; ``total`` counts all terms, ``terms`` are those that were looked for."""

    code: str
    title: str
    summary: str
    language: str
    as_of: str
    review: str
    total: int
    terms: list[Term]


def read_terms(text: str) -> tuple[TermSource, ...]:
    """The terms of a glossary's text. Raises BadGlossary for what is no term, a key used twice, a term without source or words."""
    terms: dict[str, TermSource] = {}
    for line, heading, lines in _entries(text.split("\n")):
        term = _term(line, heading, lines)
        if term.key in terms:
            raise BadGlossary("duplicate-term", line, term.key)
        terms[term.key] = term
    for term in terms.values():
        for key in term.see:
            if key not in terms:
                raise BadGlossary("term", term.line, key)
    return tuple(terms.values())


def written_term(term: TermSource) -> str:
    """A term as a glossary's text holds it; `read_terms` reads it back."""
    lines = [f"## {term.key}: {term.name}"]
    lines += [f"also: {', '.join(term.also)}"] if term.also else []
    lines += [f"source: {term.source}"]
    lines += [f"see: {', '.join(term.see)}"] if term.see else []
    return "\n".join([*lines, "", term.body, ""])


def first_difference(glossaries: Mapping[Language, GlossarySource]) -> tuple[Language, str] | None:
    """The first language whose keys are not those of the first whole one, with the key; None when all agree, in order."""
    everyone = sorted(glossaries.items(), key=lambda each: each[1].is_partial)
    every = [term.key for term in everyone[0][1].terms] if everyone else []
    for language, glossary in everyone[1:]:
        keys = [term.key for term in glossary.terms]
        wanted = [key for key in every if key in keys] if glossary.is_partial else every
        if keys != wanted:
            place = next((n for n, (a, b) in enumerate(zip(keys, wanted, strict=False)) if a != b), min(len(keys), len(wanted)))
            return language, (wanted[place : place + 1] or keys[place : place + 1])[0]
    return None


def _entries(lines: list[str]) -> list[tuple[int, str, list[str]]]:
    """(line, heading, lines below it) of each entry."""
    starts = [number for number, line in enumerate(lines) if line.startswith("## ")]
    before = next((number for number, line in enumerate(lines[: starts[0]] if starts else lines) if line.strip()), None)
    if before is not None:
        raise BadGlossary("no-term", before + 1, lines[before].strip()[:60])
    return [
        (start + 1, lines[start].rstrip(), lines[start + 1 : end]) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]


def _term(line: int, heading: str, lines: list[str]) -> TermSource:
    found = _HEADING.fullmatch(heading)
    if not found:
        raise BadGlossary("no-term", line, heading[:60])
    about: dict[str, str] = {}
    read = 0
    while read < len(lines) and (each := _LINE.fullmatch(lines[read].rstrip())):
        about[each[1]] = each[2].strip()
        read += 1
    body = "\n".join(lines[read:]).strip()
    if not about.get("source"):
        raise BadGlossary("term-source", line, found[1])
    if not body:
        raise BadGlossary("term-words", line, found[1])
    # The body begins behind the blank line that ends the lines above it.
    blank = next((n for n, each in enumerate(lines[read:]) if each.strip()), 0)
    return TermSource(
        found[1], found[2].strip(), _listed(about.get("also")), about["source"], _listed(about.get("see")), body, line + 1 + read + blank
    )


def _listed(words: str | None) -> tuple[str, ...]:
    return tuple(word for each in (words or "").split(",") if (word := each.strip()))
