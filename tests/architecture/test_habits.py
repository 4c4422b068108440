"""What the house does not do, and where the few allowed exceptions live."""

import ast
import importlib
import re

import reflex as rx

from bench.__main__ import PARTS
from tests.support.source import HOUSE, ROOT, called, calls, comments, dotted, files, functions, name, nodes

# Below the edge, time comes in through the door (``at``).
CLOCKLESS = ("domain", "models", "queries", "services", "exports")
CLOCKS = re.compile(r"\b(datetime\.now|datetime\.utcnow|datetime\.today|date\.today|time\.time)$")
# Run by the browser as text, which the content-security policy forbids; or drawn from text that people wrote.
UNSAFE = {"call_script", "call_function", "run_script", "toast", "markdown", "download"}
DATABASE = {"look", "glance", "work", "do", "study", "reading", "unit_of_work", "in_thread"}
REASONLESS = re.compile(r"#\s*(noqa|type:\s*ignore|pyright:\s*ignore|pragma:\s*no cover)(?!.* -- \S)", re.IGNORECASE)


def _places(found):
    return [f"{name(file)}:{node.lineno}" for file, node in found]


def test_only_the_database_module_commits():
    found = [(file, call) for file in files("qser_app") for call in calls(file) if called(call) == "commit"]
    assert not _places((file, call) for file, call in found if file != HOUSE / "db.py")


def test_time_comes_in_through_the_door():
    found = [
        (file, call)
        for floor in CLOCKLESS
        for file in files(f"qser_app/{floor}")
        for call in calls(file)
        if CLOCKS.search(dotted(call.func))
    ]
    assert not _places(found)


def _of_reflex(file):
    """The attributes of ``rx`` that the file uses."""
    return ((node, node.attr) for node in nodes(file) if isinstance(node, ast.Attribute) and dotted(node.value) == "rx")


def test_nothing_is_sent_to_the_browser_to_be_run_as_text():
    assert not _places((file, node) for file in files("qser_app") for node, attribute in _of_reflex(file) if attribute in UNSAFE)


def _is_foreign(attribute):
    """Whether ``rx.<attribute>`` belongs to a component library that the pages do without."""
    thing = getattr(rx, attribute)
    homes = (
        f"{getattr(thing, '__module__', '')} {getattr(getattr(thing, '__self__', None), '__module__', '')} {getattr(thing, '__name__', '')}"
    )
    return "_radix" in homes or "_markdown" in homes or "_sonner" in homes


def test_no_component_library_but_the_browser_s_own_elements():
    assert _is_foreign("button")
    assert not _is_foreign("el")
    used = [(file, node, attribute) for file in files("qser_app") for node, attribute in _of_reflex(file)]
    assert not _places((file, node) for file, node, attribute in used if _is_foreign(attribute))
    imported = [(file, node) for file in files("qser_app") for node in nodes(file) if isinstance(node, ast.ImportFrom)]
    assert not _places((file, node) for file, node in imported if "radix" in (node.module or ""))


def test_nothing_is_printed():
    assert not _places((file, call) for file in files("qser_app") for call in calls(file) if dotted(call.func) == "print")


def test_every_suppression_has_a_reason():
    # To take a file apart into its words takes time; most hold nothing that looks like a suppression.
    suspects = [file for file in files("qser_app", "tests", "bench") if REASONLESS.search(file.read_text(encoding="utf-8"))]
    assert not [f"{name(file)}:{line}" for file in suspects for line, comment in comments(file) if REASONLESS.search(comment)]


def _is_computed(function):
    marks = (mark.func if isinstance(mark, ast.Call) else mark for mark in function.decorator_list)
    return any(dotted(mark) == "rx.var" for mark in marks)


def test_computed_vars_ask_no_database():
    # They run while the front end is built, and their result lands in the public bundle.
    asking = [
        (file, node)
        for file in files("qser_app/state")
        for function in functions(file)
        if _is_computed(function)
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and called(node) in DATABASE
    ]
    assert not _places(asking)


def test_every_bench_can_be_begun():
    """Nothing runs them in the tests, so a name that moved would be found by whoever measures next."""
    for part in PARTS:
        assert callable(importlib.import_module(f"bench.{part}").main), part


def test_locked_packages_keep_their_extras():
    """Without them a newer release of a package is taken for the one with its extra, and every new installation fails."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert re.search(r"^granian\[reload\]==", lock, re.MULTILINE)
