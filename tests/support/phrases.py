"""The catalogues as the architecture tests read them: keys, gaps and plural forms by language."""

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from tests.support.source import HOUSE, ROOT, called, calls, files, name, nodes

LOCALES = HOUSE / "i18n" / "locales"
# The functions whose first (or, given a language first, second) argument is a key.
KEY_AT = {"t": 0, "t_of": 0, "_say": 0, "phrase": 1}
PLURALS = {"zero", "one", "two", "few", "many", "other"}


class _Reader(Visitor):
    """Collects the gaps, the mentioned phrases and the choices of one phrase."""

    def __init__(self) -> None:
        self.gaps: set[str] = set()
        self.mentions: set[str] = set()
        self.choices: list[tuple[str, frozenset[str], str]] = []

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 -- named by the visitor
        self.gaps.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802 -- named by the visitor
        self.mentions.add(node.id.name)

    def visit_TermReference(self, node: fluent.TermReference) -> None:  # noqa: N802 -- named by the visitor
        self.mentions.add(f"-{node.id.name}")

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802 -- named by the visitor
        gap = node.selector.id.name if isinstance(node.selector, fluent.VariableReference) else "()"
        names = frozenset(each.key.name for each in node.variants if isinstance(each.key, fluent.Identifier))
        default = next(getattr(each.key, "name", "") for each in node.variants if each.default)
        self.choices.append((gap, names, default))
        self.generic_visit(node)


@functools.cache
def entries(language: str) -> dict[str, _Reader]:
    """What each phrase (``-name`` for terms) of a language is made of. Raises AssertionError for what cannot be read."""
    found: dict[str, _Reader] = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{name(file)}: {entry.content[:80]!r}"
            if isinstance(entry, fluent.Message | fluent.Term):
                key = entry.id.name if isinstance(entry, fluent.Message) else f"-{entry.id.name}"
                assert key not in found, f"{name(file)}: {key} is written twice"
                found[key] = _Reader()
                found[key].visit(entry)
    return found


def asked_for() -> Iterator[tuple[Path, int, str]]:
    """Every key that the code names as such, with its place."""
    for file in files("qser_app"):
        for call in calls(file):
            position = KEY_AT.get(called(call))
            if position is not None and len(call.args) > position:
                for key in _constants(call.args[position]):
                    yield file, call.lineno, key


def _constants(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def composed() -> Iterator[tuple[Path, int, str]]:
    """The fixed beginning of every key that the code composes at run time, with its place."""
    for file in files("qser_app"):
        for call in calls(file):
            position = KEY_AT.get(called(call))
            node = call.args[position] if position is not None and len(call.args) > position else None
            if isinstance(node, ast.JoinedStr):
                first = node.values[0]
                yield file, call.lineno, first.value if isinstance(first, ast.Constant) else ""


@functools.cache
def texts() -> frozenset[str]:
    """Every text that stands as such in the house's Python and JavaScript."""
    found = {
        node.value for file in files("qser_app") for node in nodes(file) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    for script in (*(ROOT / "assets").glob("*.js"), *HOUSE.rglob("*.js")):
        found |= set(re.findall(r"""["'`]([a-z][a-z0-9-]+)["'`]""", script.read_text(encoding="utf-8")))
    return frozenset(found)
