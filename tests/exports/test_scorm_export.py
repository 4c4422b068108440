"""A package: the same bytes for the same module, nothing from elsewhere, the house's look."""

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest

from qser_app.adapters import files
from qser_app.domain.courses import Block, UnitKind
from qser_app.domain.courses_glossary import Term
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_export import ExportEdition, ExportedModule, ExportedQuestion, ExportedUnit
from qser_app.exports.scorm_export import save_package, write_package
from qser_app.i18n.catalogue import LANGUAGES, templates
from qser_app.settings import ROOT
from tests.support.questions import options
from tests.support.recordings import a_webm

SHA = "a" * 64
TERMS = {"draw": 10, "pass_mark": 70, "attempts": 0, "shown_passed": 5, "shown_failed": 5, "shuffle": True, "tags": []}


def a_module(**changes) -> ExportedModule:
    lesson = ExportedUnit("words", UnitKind.LESSON, "Words & <signs>", "In short.", 6, (Block("text", "", "<p>Hello</p>", "text-1"),))
    quiz = ExportedUnit("quiz", UnitKind.QUIZ, "Quiz", "", 10, (), terms=TERMS)
    question = ExportedQuestion(
        "q1", "single", "en", {"stem": "Who?", "explanation": "", "options": options("a", "b")}, {"weights": {"a": 100.0}}
    )
    values = {
        "code": "QSER",
        "key": "module-1",
        "language": "en",
        "title": "Words & <signs>",
        "intro_html": "<p>Intro</p>",
        "course_title": "Course",
        "licence": "CC BY-SA 4.0",
        "units": (lesson, quiz),
        "questions": (question,),
    }
    return ExportedModule(**(values | changes))


def packed(module: ExportedModule, edition: ExportEdition = ExportEdition.SCORM_12) -> zipfile.ZipFile:
    target = io.BytesIO()
    write_package(module, edition, target)
    return zipfile.ZipFile(target)


def data_of(archive: zipfile.ZipFile) -> dict:
    text = archive.read("player/data.js").decode()
    return json.loads(text[text.index("{") : text.rindex("}") + 1])


@pytest.mark.parametrize("edition", list(ExportEdition))
def test_the_same_module_is_the_same_bytes(edition):
    one, two = io.BytesIO(), io.BytesIO()
    write_package(a_module(), edition, one)
    write_package(a_module(), edition, two)
    assert one.getvalue() == two.getvalue()


@pytest.mark.parametrize("edition", list(ExportEdition))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_named_in_the_manifest_and_used(edition, language):
    archive = packed(a_module(language=language), edition)
    names = set(archive.namelist()) - {"imsmanifest.xml"}
    listed = re.findall(r'<file href="([^"]+)"', archive.read("imsmanifest.xml").decode())
    assert sorted(listed) == sorted(names)
    page, style = archive.read("index.html").decode(), archive.read("player/player.css").decode()
    used = set(re.findall(r'(?:src|href)="(player/[^"]+)"', page)) | {f"player/{name}" for name in re.findall(r'url\("([^"]+)"\)', style)}
    assert used == names - {"index.html", "player/OFL.txt"}


def test_nothing_comes_from_elsewhere_and_no_script_stands_in_the_page():
    archive = packed(a_module())
    page = archive.read("index.html").decode()
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page)
    assert "CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)" in page
    assert not re.search(r"<script(?![^>]* src=)|\son[a-z]+=|style=", page)
    for name in archive.namelist():
        if name.startswith("player/") and name.endswith((".js", ".css")):
            assert "http" not in archive.read(name).decode(), name


def test_pictures_come_along_and_a_lost_one_is_no_package(monkeypatch, tmp_path):
    kept = tmp_path / SHA
    kept.write_bytes(b"<svg/>")
    monkeypatch.setattr(files, "find", lambda sha256: kept if sha256 == SHA else None)
    assert packed(a_module(media=(f"{SHA}.svg",))).read(f"media/{SHA}.svg") == b"<svg/>"
    with pytest.raises(NotFound):
        packed(a_module(media=("b" * 64 + ".svg",)))


def test_recordings_are_packed_as_they_are(monkeypatch, tmp_path):
    kept = tmp_path / SHA
    kept.write_bytes(a_webm(2))
    monkeypatch.setattr(files, "find", lambda _: kept)
    archive = packed(a_module(media=(f"{SHA}.webm", f"{SHA}.vtt")))
    assert archive.read(f"media/{SHA}.webm") == a_webm(2)
    how = {name: archive.getinfo(f"media/{SHA}.{name}").compress_type for name in ("webm", "vtt")}
    assert how == {"webm": zipfile.ZIP_STORED, "vtt": zipfile.ZIP_DEFLATED}


def test_the_player_is_told_the_rules_the_bank_and_the_phrases_of_one_language():
    data = data_of(packed(a_module(language="el"), ExportEdition.SCORM_2004))
    assert (data["edition"], data["title"], data["name"]) == ("2004", "Words & <signs>", "qser.qser.module-1.el")
    assert [unit["terms"] for unit in data["units"]] == [None, TERMS]
    assert data["questions"][0]["answer"] == {"weights": {"a": 100.0}}
    assert data["phrases"] == templates("el", "scorm_export")


def test_the_tokens_are_the_house_s():
    def tokens(text):
        return dict(re.findall(r"(--[a-z0-9-]+): ?([^;]+);", text))

    house = (ROOT / "assets" / "styles" / "base.css").read_text(encoding="utf-8")
    style = packed(a_module()).read("player/player.css").decode()
    for begins, ends, mine in (
        (":root, .light {", ".dark {", style.split("@media", 1)[0]),
        (".dark {", "html {", style.split("@media", 2)[1]),
    ):
        ours = tokens(house[house.index(begins) : house.index(ends, house.index(begins) + 9)])
        theirs = tokens(mine)
        assert theirs and {name: ours.get(name) for name in theirs} == theirs


def test_a_package_that_cannot_be_written_leaves_what_was_there(tmp_path):
    path = tmp_path / "module.zip"
    path.write_bytes(b"before")
    with pytest.raises(NotFound):
        save_package(a_module(media=("b" * 64 + ".svg",)), ExportEdition.SCORM_12, path)
    assert [each.name for each in tmp_path.iterdir()] == ["module.zip"]
    assert path.read_bytes() == b"before"


def test_terms_that_a_lesson_links_to_stand_below_it(tmp_path):
    term = Term("refugee", "refugee & others", [], "<p>A person who fled.</p>", "1951 Convention", [])
    unit = replace(a_module().units[0], glossary=(term,))
    save_package(a_module(units=(unit,)), ExportEdition.SCORM_12, tmp_path / "package.zip")
    with zipfile.ZipFile(tmp_path / "package.zip") as archive:
        page = archive.read("index.html").decode()
    assert "<dt>refugee &amp; others</dt><dd><p>A person who fled.</p></dd>" in page
