"""Cases outside the house: to be read, with choices that open what follows and lead on."""

import re

import pytest

from qser_app.domain.cases_text import parse
from qser_app.domain.cases_words import taken_apart
from qser_app.domain.scorm_export import ExportedCase
from qser_app.exports.scorm_export_cases import case_page
from tests.support.cases import EL, EN, html_of


def page(text: str = EN, language: str = "en") -> str:
    return case_page(ExportedCase(parse(text), taken_apart(html_of(text))), "talk", language)


@pytest.mark.parametrize(("text", "language"), [(EN, "en"), (EL, "el")])
def test_everything_of_a_case_can_be_read(text, language):
    case, html = parse(text), page(text, language)
    titles = [scene.title for scene in case.scenes] + [end.title for end in case.ends]
    assert all(f">{title}</h2>" in html or f" {title}</h2>" in html for title in titles)
    assert html.count("<details") == sum(len(scene.choices) for scene in case.scenes)
    assert all(each.name in html for each in case.people)
    assert html.count("<h3>") == len(case.debrief.competences)


def test_every_way_on_leads_to_a_place_of_the_page():
    html = page()
    places, ways = set(re.findall(r' id="([^"]+)"', html)), re.findall(r'href="#([^"]+)"', html)
    assert set(ways) <= places
    assert len(ways) == 5 + 2  # a way for each choice, and from each end to the debrief
    assert "case-talk--debrief" in ways


def test_words_of_an_author_are_words():
    html = page(
        EN.replace("* Write the list for her", "* Write <b>the</b> list").replace("Mr Noor, interpreter", "Mr <i>Noor, interpreter")
    )
    assert "<summary>Write &lt;b&gt;the&lt;/b&gt; list</summary>" in html
    assert "Mr &lt;i&gt;Noor" in html


def test_who_speaks_is_named_and_what_is_told_is_not_said_by_anybody():
    html = page()
    assert '<p class="speech-name">Ms Farah Rahimi</p><div class="prose"><p>I was here on Monday.' in html
    assert "<strong>four papers</strong>" in html
