"""A house's infographic on paper."""

from dataclasses import replace

import pytest

from qser_app.db import do, look
from qser_app.domain.insights import bars_of
from qser_app.domain.insights_infographic import DASH
from qser_app.domain.insights_portal import GroupRow, PortalPage
from qser_app.domain.people import FieldOfWork, Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.exports import document
from qser_app.exports.insights_infographic import TEMPLATE
from qser_app.exports.insights_portal import portal_document, words_on_paper
from tests.support.documents import said_at
from tests.support.people import NOON, a_person, actor_for, an_organisation

PAGE = PortalPage(
    name="Egaleon",
    people=40,
    active=12,
    enrolments=70,
    completions=20,
    rate=29,
    hours=131,
    trained=18,
    target=200,
    reached=9,
    months=bars_of([(f"2026-{number:02}-01", number) for number in range(1, 13)]),
    countries=[GroupRow("GR", 40, 18, 45)],
    places=[GroupRow("Social services", 30, 15, 50), GroupRow("", DASH, DASH, DASH), GroupRow("Four", DASH, DASH, DASH)],
    fields=[GroupRow(str(each), 10, 4, 40) for each in FieldOfWork],
    today="2026-12-24",
)


def blocks(page=PAGE, language=Language.EN):
    return {block["title"]: block for block in words_on_paper(page, language)["blocks"]}


def test_small_groups_have_no_numbers_on_paper_either():
    rows = blocks()["Departments"]["table"]
    assert rows == [["Social services", "30", "15", "50%"], ["Not said", "–", "–", "–"], ["Four", "–", "–", "–"]]
    assert [each["value"] for each in blocks()["Departments"]["picture"]["items"]] == ["15 of 30", "not shown", "not shown"]


def test_the_indicator_says_how_far_the_target_is():
    assert blocks()["Towards the target"]["finding"] == "18 of 200 people trained: 9%."


@pytest.mark.parametrize("language", Language)
def test_it_is_a_document_of_the_standard_in_every_language(language):
    words = words_on_paper(replace(PAGE, name='#import "x"', whole=False), language)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in document.pdf(TEMPLATE, words)
    assert said_at(TEMPLATE, "holder", words) == '#import "x"'


def test_of_too_few_people_there_is_no_document(engine):
    ada = do(lambda db: a_person(db, an_organisation(db)))
    with pytest.raises(NotFound):
        look(
            portal_document,
            actor=actor_for(ada, Role.ADMIN),
            language=Language.EN,
            at=NOON,
            organisation_id=ada.organisation_id,
            target=200,
        )
