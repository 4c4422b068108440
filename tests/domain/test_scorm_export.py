"""What a module becomes on its way out: its HTML, its name, its manifest."""

import pytest
from defusedxml.ElementTree import fromstring

from qser_app.domain.courses import UnitKind
from qser_app.domain.scorm import Edition
from qser_app.domain.scorm_export import ExportEdition, ExportedModule, ExportedUnit, manifest, media_in, packed_html
from qser_app.domain.scorm_launch import launchable
from qser_app.domain.scorm_manifest import parse

SHA = "0123456789abcdef" * 4
PAGES = {"/learn/lesson/7": "words", "/learn/quiz/8": "quiz"}


def test_pictures_lie_beside_the_page():
    html = f'<figure><img src="/media/{SHA}.svg" alt="A map"></figure>'
    assert packed_html(html, PAGES) == f'<figure><img src="media/{SHA}.svg" alt="A map"></figure>'
    assert media_in(html) == [f"{SHA}.svg"]


@pytest.mark.parametrize(
    ("html", "packed"),
    [
        ('<a href="/learn/lesson/7" rel="noopener noreferrer">the <em>words</em></a>', '<a href="#page-words">the <em>words</em></a>'),
        ('<a href="/learn/lesson/70">another module</a> and on', "another module and on"),
        ('<a href="/course/QSER">the course</a>', "the course"),
        ('<a href="https://a.example" rel="x">law</a>', '<a href="https://a.example" target="_blank" rel="noopener noreferrer">law</a>'),
        ('<a href="mailto:a@b.example">mail</a>', '<a href="mailto:a@b.example">mail</a>'),
    ],
)  # fmt: skip
def test_links_lead_to_sisters_or_the_web_or_become_words(html, packed):
    assert packed_html(html, PAGES) == packed


def a_module(**changes) -> ExportedModule:
    units = (ExportedUnit("words", UnitKind.LESSON, "Words", "", 6, ()), ExportedUnit("quiz", UnitKind.QUIZ, "Quiz", "", 10, ()))
    values = {
        "code": "Kurs Nr. 1",
        "key": "module-1", "language": "cs", "title": 'Slova & "znaky" <zde>', "intro_html": "", "course_title": "Kurz",
        "licence": "CC BY-SA 4.0", "units": units,
    }  # fmt: skip
    return ExportedModule(**(values | changes))


def test_names_are_plain():
    assert a_module().identifier == "qser.kurs-nr.-1.module-1.cs"
    assert a_module().file_name(ExportEdition.SCORM_2004) == "kurs-nr.-1-module-1-cs-scorm-2004.zip"
    assert a_module().minutes == 16


@pytest.mark.parametrize(
    ("edition", "read"), [(ExportEdition.SCORM_12, Edition.SCORM_12), (ExportEdition.SCORM_2004, Edition.SCORM_2004_3)]
)
def test_our_own_import_reads_the_manifest(edition, read):
    files = ["index.html", "player/data.js"]
    found = parse(fromstring(manifest(a_module(), edition, files)))
    assert (found.edition, found.declared, found.organization.title) == (read, True, 'Slova & "znaky" <zde>')
    (sco,), findings = launchable(found, files)
    assert (sco.kind, sco.path, sco.mastery_score, sco.passing_score, findings) == ("sco", "index.html", None, None, [])
    assert found.resources[0].files == tuple(files)


@pytest.mark.parametrize("edition", list(ExportEdition))
def test_the_manifest_says_what_it_is_in_which_language_and_under_which_licence(edition):
    text = manifest(a_module(), edition, [])
    assert "Slova &amp; " in text
    assert "CC BY-SA 4.0 https://creativecommons.org/licenses/by-sa/4.0/" in text
    assert ">cs<" in text
    assert ">PT16M<" in text


def test_an_unknown_licence_is_named_and_none_is_no_empty_element():
    assert ">All rights reserved<" in manifest(a_module(licence="All rights reserved"), ExportEdition.SCORM_12, [])
    assert ">Kurs Nr. 1<" in manifest(a_module(licence=""), ExportEdition.SCORM_12, [])
