"""`qser course export-scorm`."""

import zipfile

from typer.testing import CliRunner

from qser_app.cli import app
from qser_app.db import do
from tests.support.quizzes import a_quiz


def run(*arguments):
    return CliRunner().invoke(app, ["course", "export-scorm", *map(str, arguments)])


def test_an_operator_writes_a_package(engine, tmp_path):
    do(a_quiz)
    target = tmp_path / "module.zip"
    assert run("QSER", "module-1", target, "--edition", "2004", "--language", "en").exit_code == 0
    with zipfile.ZipFile(target) as archive:
        assert "<schemaversion>2004 3rd Edition</schemaversion>" in archive.read("imsmanifest.xml").decode()


def test_what_cannot_be_exported_is_said_and_leaves_no_file(engine, tmp_path):
    do(a_quiz)
    target = tmp_path / "module.zip"
    for arguments in (("NOWHERE", "module-1", target), ("QSER", "module-1", target, "--language", "cs")):
        assert run(*arguments).exit_code == 1
        assert not target.exists()
