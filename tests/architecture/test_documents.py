"""What is written about the house is true: settings, permissions and words."""

import ast
import re

from qser_app.settings import Settings
from tests.support.source import HOUSE, ROOT, called, functions, tree


def _document(path):
    return (ROOT / path).read_text(encoding="utf-8")


def test_every_setting_is_in_the_table():
    rows = set(re.findall(r"^\| `(QSER_[A-Z_]+)` \|", _document("docs/settings.md"), re.MULTILINE))
    assert rows == {f"QSER_{field.upper()}" for field in Settings.model_fields}


def test_every_setting_that_is_deployed_exists():
    known = {f"QSER_{field.upper()}" for field in Settings.model_fields} | {"QSER_AT"}  # the Caddyfile's own: where the platform is
    files = [file for file in (ROOT / "deploy").rglob("*") if file.is_file()]
    named = {name for file in files for name in re.findall(r"QSER_[A-Z_]+", file.read_text(encoding="utf-8"))}
    assert "QSER_TRUSTED_PROXY_HOPS" in named
    assert named <= known


def test_every_setting_says_what_it_means():
    assert not [field for field, info in Settings.model_fields.items() if not info.description]


def test_every_word_has_a_line_and_a_name_in_each_language():
    rows = re.findall(r"^\| \*\*[a-z]+\*\* \|(.+)\|$", _document("docs/words.md"), re.MULTILINE)
    assert len(rows) >= 19
    assert not [row for row in rows if len(row.split("|")) != 5 or not all(cell.strip() for cell in row.split("|"))]


def _asserted(test, *, refused):
    """The names that ``test`` asserts to hold, or (refused) not to hold."""
    for node in ast.walk(test):
        if isinstance(node, ast.Assert):
            negated = isinstance(node.test, ast.UnaryOp) and isinstance(node.test.op, ast.Not)
            asked = node.test.operand if negated else node.test
            if negated == refused and isinstance(asked, ast.Call):
                yield called(asked)


def test_every_permission_is_seen_to_allow_and_to_refuse():
    test = tree(ROOT / "tests" / "domain" / "test_permissions.py")
    asked = [each.name for each in functions(HOUSE / "domain" / "permissions.py") if each.name.startswith("may_")]
    assert [each for each in asked if each not in _asserted(test, refused=False)] == []
    assert [each for each in asked if each not in _asserted(test, refused=True)] == []


def _named_files(text):
    """Paths that a document names: links, and names in code with a folder and an ending."""
    yield from re.findall(r"\]\((?!https?:|#)([^)#]+)", re.sub(r"`[^`]*`", "", text))
    yield from re.findall(r"(?<![\w/.*<-])((?:[a-z_]+/)+[a-z_0-9]+\.(?:py|md|toml|css))\b", text)


def test_every_file_that_a_document_names_exists():
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    missing = [
        f"{document.relative_to(ROOT)}: {path}"
        for document in documents
        for path in _named_files(re.sub(r"^```.*?^```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE))
        if not any((base / path).exists() for base in (document.parent, ROOT, HOUSE))
    ]
    assert not missing
