"""The report before publishing says what a facilitator should know."""

from xml.etree.ElementTree import fromstring

import pytest

from qser_app.domain.scorm import PackageFile
from qser_app.domain.scorm_files import content_type
from qser_app.domain.scorm_launch import launchable
from qser_app.domain.scorm_manifest import parse
from qser_app.domain.scorm_report import report
from qser_app.domain.scorm_traces import Traces, habits_of
from tests.support.packages import manifest

MB = 1 << 20


def told(text=None, *, files=(), page=b"", mended=False, surrounded=False):
    """The lines that the report of a small package adds to its plain ones, as {code: gaps}."""
    root = fromstring(text or manifest())
    kept = [PackageFile(path, "0", size, content_type(path)) for path, size in (("imsmanifest.xml", 1), ("index.html", 1), *files)]
    found = parse(root)
    scos, findings = launchable(found, [file.path for file in kept])
    traces = Traces()
    traces.add("index.html", page)
    lines = report(found, scos, kept, findings=findings, traces=traces, habits=habits_of(root, mended=mended, surrounded=surrounded))
    plain = {"edition", "size", "scos", "part"}
    return {line.code.removeprefix("scorm-report-"): line.gaps for line in lines if line.code.removeprefix("scorm-report-") not in plain}


def test_an_ordinary_package_says_no_more_than_what_it_is():
    assert told() == {}


@pytest.mark.parametrize(
    ("version", "line"),
    [("", "undeclared"), ("2004", "unclear"), ("SCORM 2004", "unclear"), ("1.3", "unclear"), ("2.0", "unclear"), ("SCORM 1.2", None),
     ("1.1", None), ("2004 4th Edition", None), ("2004 3rd edition ", None), ("CAM 1.3", None)],
)  # fmt: skip
def test_an_edition_that_is_guessed_is_called_so(version, line):
    text = manifest().replace("<schemaversion>1.2</schemaversion>", f"<schemaversion>{version}</schemaversion>" if version else "")
    assert [each for each in told(text) if each.startswith("un")] == ([line] if line else [])


def test_rules_about_the_order_are_told():
    rules = '<sequencing xmlns="http://www.imsglobal.org/xsd/imsss"><controlMode flow="true"/></sequencing>'
    second = '</item><item identifier="j" identifierref="r"><title>Second visit</title>'
    assert told(manifest("2004", item=rules + second)) == {"sequencing": {}}
    assert told(manifest("2004", item=rules)) == {}
    assert told(manifest(item="<adlcp:prerequisites>i</adlcp:prerequisites>")) == {"prerequisites": {"count": 1}}


def test_names_given_twice_are_told():
    twice = manifest().replace("</resources>", '<resource identifier="r" href="index.html"/></resources>')
    assert told(twice) == {"doubled": {"name": "r"}}


def test_what_had_to_be_put_right_is_told():
    assert list(told(mended=True, surrounded=True)) == ["mended", "surrounded"]


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        (b'<img src="https://a.example.org/x.png">', {"outside": {"host": "a.example.org"}}),
        (b'<link rel="stylesheet" href="//a.example.org/x.css">', {"outside": {"host": "a.example.org"}}),
        (b'<link rel="schema.DC" href="https://a.example.org/dc">', {}),
        (b"<style>@import 'https://a.example.org/x.css';</style>", {"outside": {"host": "a.example.org"}}),
        (b'<a class="x" href="https://A.example.org">x</a>', {"links": {"count": 1, "host": "a.example.org"}}),
        (
            b'<a href="http://a.example.org">',
            {"links": {"count": 1, "host": "a.example.org"}, "plain": {"count": 1, "host": "a.example.org"}},
        ),
        (b'<a href="page.html">x</a> https://a.example.org', {}),
        (b"<script>window . open('x')</script>", {"windows": {"count": 1, "file": "index.html"}}),
        (b'<a href="x.html" target="_blank">', {"windows": {"count": 1, "file": "index.html"}}),
    ],
)
def test_what_leads_elsewhere_is_told(page, lines):
    assert told(page=page) == lines


def test_odd_files_are_told():
    listed = manifest().replace("</resources>", '<resource identifier="f" href="film.mp4"><file href="gone.css"/></resource></resources>')
    assert told(listed, files=[("film.mp4", 101 * MB)]) == {
        "missing": {"file": "gone.css"},
        "large-file": {"file": "film.mp4", "megabytes": 101},
    }
    assert told(files=[("run.php", 1), ("x.xyz", 1), ("schema.xsd", 1)]) == {
        "server-files": {"count": 1, "file": "run.php"},
        "unknown-files": {"count": 1, "file": "x.xyz"},
        "unused-files": {"count": 2, "file": "run.php"},
    }


def test_many_missing_files_are_summed_up():
    many = "".join(f'<file href="{number}.css"/>' for number in range(9))
    lines = told(manifest().replace("</resources>", f'<resource identifier="f">{many}</resource></resources>'))
    assert lines["more-missing"] == {"count": 4}


@pytest.mark.parametrize(("path", "lines"), [("guide.pdf", []), ("scene.svg", []), ("data.json", ["no-page"]), ("movie.swf", ["no-page"])])
def test_a_part_that_no_browser_shows_is_told(path, lines):
    assert [each for each in told(manifest(href=path), files=[(path, 1)]) if each == "no-page"] == lines


def test_an_item_may_be_called_like_its_resource():
    assert told(manifest().replace('identifier="i"', 'identifier="r"')) == {}
