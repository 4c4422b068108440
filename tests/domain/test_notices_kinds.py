"""The registry of news: whatever is told anywhere stands in it, and what it lets out is what its sentences say."""

import ast

from qser_app.domain.notices_kinds import CODES, KINDS, NoticeKind
from qser_app.domain.policies import SIGNED_IN
from qser_app.i18n.catalogue import LANGUAGES
from tests.support.phrases import entries
from tests.support.source import ROOT, called, calls, files, nodes


def test_every_kind_is_registered_and_every_code_once():
    assert list(KINDS) == list(NoticeKind)
    codes = [code.name for kind in KINDS.values() for code in kind.codes]
    assert sorted(codes) == sorted(CODES)


def test_whatever_is_told_somewhere_stands_in_the_registry():
    told = set()
    for file in files("qser_app"):
        named = {
            target.id: node.value.value
            for node in nodes(file)
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for call in calls(file):
            if called(call) == "News":
                first = call.args[0]
                branches = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
                told |= {each.value if isinstance(each, ast.Constant) else named.get(each.id) for each in branches}
    # Two names are given their code elsewhere: by an `if`, and by the domain.
    assert told - {None} <= CODES.keys()
    assert CODES.keys() - told <= {"course-reminder", "course-reminder-own", "attempt-regraded"}


def test_a_mail_says_only_what_the_registry_lets_out():
    mentioned = {"badge": {"category", "tier"}}
    for language in LANGUAGES:
        known = entries(language)
        for _, code in CODES.values():
            said = known[code.phrase].gaps or mentioned.get(code.name, set())
            assert said == set(code.mailed), f"{language} {code.phrase}"


def test_what_is_guarded_has_something_to_guard():
    for _, code in CODES.values():
        if code.guarded:
            assert entries("en")[f"notice-{code.name}"].gaps - set(code.mailed), code.name


def test_the_document_says_what_the_registry_says():
    text = (ROOT / "docs" / "notices.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("| ")]
    said = {row[0]: (row[2] == "everybody", row[3].split(",")[-1].split()[-1], bool(row[4])) for row in rows if row[0] in set(NoticeKind)}
    assert said == {
        str(kind.name): (kind.who is SIGNED_IN, "fixed" if kind.fixed else str(kind.usual), kind.confidential) for kind in KINDS.values()
    }
