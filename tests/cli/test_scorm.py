"""`qser course check` says what an upload would say, and never more than one sentence when it refuses."""

import os
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from qser_app.cli import app
from qser_app.cli import scorm as cli
from qser_app.settings import ROOT, Settings
from tests.support.packages import a_package, manifest, real

# What becomes of every malformed package: the lines that stand out when it can be imported, else the one sentence.
MALFORMED = {
    "ComplexNestedOrganization_SCORM12.zip": "The page to start with is not in the package: content/module1.html.",
    "ContentPackagingNoSchemaVersion_SCORM20042ndEdition.zip": "The page to start with is not in the package: index.html.",
    "InvalidFileReferences_SCORM12.zip": "The page to start with is not in the package: content/nonexistent.html.",
    "MalformedXml_SCORM12.zip": "The manifest (imsmanifest.xml) cannot be read: mismatched tag: line 27, column 6.",
    "MinimalValid_SCORM20043rdEdition.zip": "The page to start with is not in the package: index.html.",
    "MissingLaunchUrl_SCORM12.zip": "The manifest names no page to start with.",
    "PrerequisitesTest_SCORM12.zip": ["  Some parts ask that others are completed first.", "Nothing to worry about."],
}


def check(*arguments):
    return CliRunner().invoke(app, ["course", "check", *map(str, arguments)])


@pytest.mark.parametrize("name", MALFORMED)
def test_every_malformed_package_gets_its_sentence(name):
    told, found = MALFORMED[name], check(real("scorm_malformed", name))
    if isinstance(told, str):
        assert (found.exit_code, found.stdout, found.stderr) == (1, "", f"{told}\n")
    else:
        assert (found.exit_code, found.stderr) == (0, "")
        assert found.stdout.splitlines()[-len(told) :] == told


def test_the_report_is_on_the_output(tmp_path):
    found = check(a_package(tmp_path / "p.zip", {"extra.bin": "x"}))
    assert (found.exit_code, found.stderr) == (0, "")
    assert found.stdout.splitlines() == [
        "At the counter",
        "  SCORM 1.2",
        "  3 files, 1 MB unpacked",
        "  One part to work through",
        "    1. First visit (index.html)",
        "  One file is of an unknown type and is offered as a download: extra.bin",
        "  One file is not listed in the manifest; it is kept all the same: extra.bin",
        "Nothing to worry about.",
    ]


def test_it_speaks_five_languages(tmp_path):
    source = a_package(tmp_path / "p.zip", href="javascript:x")
    for language, words in {"en": "outside", "el": "έξω", "es": "fuera", "de": "außerhalb", "cs": "mimo"}.items():
        assert words in check(source, "--language", language).stderr
    assert check(source, "--language", "xx").exit_code == 2


def test_what_a_terminal_would_obey_is_not_printed(tmp_path):
    text = manifest().replace("At the counter", "\x9b31m\u202eevil")
    assert check(a_package(tmp_path / "p.zip", {"imsmanifest.xml": text})).stdout.splitlines()[0] == "\ufffd31m\ufffdevil"


@pytest.mark.parametrize("kind", ["folder", "nothing", "empty", "text", "pipe", "closed"])
def test_whatever_it_is_given_it_answers_with_a_sentence(tmp_path, kind):
    source = tmp_path / "p.zip"
    if kind == "folder":
        source.mkdir()
    elif kind in ("empty", "text", "closed"):
        source.write_text("" if kind == "empty" else "hello")
        source.chmod(0 if kind == "closed" else 0o600)
    elif kind == "pipe":
        os.mkfifo(source)
    found = check(source)
    assert (found.exit_code, found.stdout, found.stderr.count("\n")) == (1, "", 1)
    assert isinstance(found.exception, SystemExit)


def test_a_file_beyond_the_limit_is_not_even_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "settings", Settings(upload_max_mb=1))
    source = tmp_path / "p.zip"
    with source.open("wb") as file:
        file.truncate(2 << 20)
    assert check(source).stderr == "The file is larger than 1 MB, the most this platform accepts.\n"


def test_it_needs_no_database(tmp_path):
    program = [sys.executable, "-m", "qser_app.cli", "course", "check", str(a_package(tmp_path / "p.zip"))]
    nowhere = os.environ | {"QSER_DATABASE_URL": "postgresql+psycopg://nobody@127.0.0.1:1/none", "QSER_VAR_DIR": str(tmp_path / "var")}
    done = subprocess.run(program, cwd=ROOT, env=nowhere, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr, done.stdout.splitlines()[0]) == (0, "", "At the counter")
    assert not (tmp_path / "var").exists()
