"""The source of the house as the architecture tests read it: files, their trees and their comments, parsed once."""

import ast
import functools
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HOUSE = ROOT / "qser_app"


@functools.cache
def files(*folders: str) -> tuple[Path, ...]:
    """Every Python file under the folders of the repository, in order."""
    return tuple(sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py")))


def name(file: Path) -> str:
    """The file as people name it: its path in the repository."""
    return str(file.relative_to(ROOT))


@functools.cache
def tree(file: Path) -> ast.Module:
    """The file's syntax tree."""
    return ast.parse(file.read_text(encoding="utf-8"), name(file))


@functools.cache
def nodes(file: Path) -> tuple[ast.AST, ...]:
    """Every node of the file."""
    return tuple(ast.walk(tree(file)))


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of the file."""
    return (node for node in nodes(file) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def calls(file: Path) -> Iterator[ast.Call]:
    """Every call in the file."""
    return (node for node in nodes(file) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    """The last name of what is called: ``commit`` for ``db.commit()``."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def dotted(node: ast.AST) -> str:
    """``a.b.c`` for a chain of names; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted(node.value)
        return f"{base}.{node.attr}" if base else ""
    return ""


def comments(file: Path) -> Iterator[tuple[int, str]]:
    """Every comment of the file with its line."""
    for token in tokenize.generate_tokens(io.StringIO(file.read_text(encoding="utf-8")).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string
