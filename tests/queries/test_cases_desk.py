"""A case at the desk: its text, and what is wrong with a text."""

import pytest

from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import GlossaryTerm
from qser_app.queries.cases_desk import case_check
from tests.support.cases import EL, EN, a_case
from tests.support.people import a_person, actor_for, an_organisation


class Here:
    def __init__(self, db):
        self.town = an_organisation(db)
        self.unit = a_case(db, organisation_id=self.town.id)
        self.facilitator = actor_for(a_person(db, self.town, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)


@pytest.fixture
def here(db):
    return Here(db)


def check(db, here, text, language=Language.EN, actor=None):
    return case_check(db, actor=actor or here.facilitator, text=TextId(TextOf.UNIT, here.unit.id, language), body=text)


def problems(db, here, text, language=Language.EN):
    found, _, _ = check(db, here, text, language)
    return [(str(each.reason), each.detail) for each in found.problems]


def test_a_good_text_has_no_problem_and_can_be_tried(db, here):
    found, case, words = check(db, here, EN)
    assert (found.problems, found.scenes, case is not None) == ([], 2, True)
    assert words["scene-counter.0"] == "<p>A woman puts <strong>four papers</strong> on the desk.</p>"


def test_a_bad_text_is_not_tried(db, here):
    found, case, words = check(db, here, EN.replace("-> paper", "-> x", 1))
    assert (case, words, len(found.rows)) == (None, {}, 5)


def test_links_that_lead_nowhere_are_told_and_others_are_not(db, here):
    db.add(GlossaryTerm(course_id=here.unit.course_id, language=Language.EN, key="refugee", position=1, name="Refugee"))
    db.flush()
    links = "[a](term:refugee) [b](unit:paper) [c](https://example.org) [d](unit:module-1/paper)"
    assert problems(db, here, EN.replace("Nine people", links)) == []
    assert problems(db, here, EN.replace("Nine people", "[a](term:nobody)")) == [("link", "nobody")]
    assert problems(db, here, EN.replace("Nine people", "[a](unit:nowhere)")) == [("link", "unit:nowhere")]
    assert problems(db, here, EN.replace("Nine people", "[a](other.md)")) == [("link", "other.md")]


def test_a_translation_is_compared_with_what_learners_see_in_the_source_language(db, here):
    assert problems(db, here, EL, Language.EL) == []
    assert problems(db, here, EL.replace("act 2, stage", "act 1, stage"), Language.EL) == [("other-choice", "paper")]


def test_only_those_who_look_after_the_course_get_in(db, here):
    learner = actor_for(a_person(db, here.town))
    stranger = actor_for(a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Eva"), Role.FACILITATOR)
    for actor in (learner, stranger):
        with pytest.raises(NotFound):
            check(db, here, EN, actor=actor)
    here.unit.kind = "lesson"
    db.flush()
    with pytest.raises(NotFound):
        check(db, here, EN)
