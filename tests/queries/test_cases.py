"""Cases as learners look at them."""

import dataclasses
import json
import uuid

import pytest
from sqlmodel import select

from qser_app.domain.cases_runs import LostWay, Move
from qser_app.domain.courses_links import linked_terms
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.models import GlossaryTerm, UnitText
from qser_app.queries.cases import case_debrief, case_intro, case_talk
from qser_app.services.cases import begin, choose
from tests.support.cases import BEST, EL, EN, SHORT, a_case, html_of
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements
from tests.support.worlds import world


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


@world
def unit(db):
    return a_case(db)


def played(db, actor, unit, places):
    run_id = begin(db, actor=actor, unit_id=unit.id, at=NOON)
    for number, place in enumerate(places):
        choose(db, actor=actor, move=Move(run_id, number, place, str(uuid.uuid4())), at=NOON)
    return run_id


def test_before_it_is_begun_a_case_says_what_it_is_about(db, ada, unit):
    seen = case_intro(db, actor=ada, unit_id=unit.id)
    assert (seen.title, seen.summary, seen.language) == ("The paper nobody explained", "One visit.", "en")
    assert seen.situation == "<p>Monday morning at the counter. You are the employee.</p>"
    assert [person.name for person in seen.people] == ["Ms Farah Rahimi", "Mr Noor"]
    assert (seen.open_run, seen.finished, seen.ends, seen.all_ends) == (0, 0, 0, 2)


def test_the_terms_that_its_words_link_to_come_with_it(db, ada):
    unit = a_case(db, text=EN.replace("Nine people", "[People](term:refugee)"), greek="")
    db.add(GlossaryTerm(course_id=unit.course_id, language=Language.EN, key="refugee", position=1, name="Refugee", body_html="<p>R.</p>"))
    for text in db.exec(select(UnitText).where(UnitText.unit_id == unit.id)):
        text.body_html = linked_terms(text.body_html, "CASES")
    db.flush()
    assert [term.name for term in case_intro(db, actor=ada, unit_id=unit.id).terms] == ["Refugee"]


def test_it_counts_the_runs_and_the_ends_that_were_found(db, ada, unit):
    for places in (SHORT, SHORT, BEST):
        last = played(db, ada, unit, places)
    waiting = played(db, ada, unit, (0,))
    seen = case_intro(db, actor=ada, unit_id=unit.id)
    assert (seen.open_run, seen.last_run, seen.finished, seen.ends) == (waiting, last, 3, 2)


def test_a_run_shows_where_it_stands_and_what_can_be_said(db, ada, unit):
    talk = case_talk(db, actor=ada, run_id=played(db, ada, unit, (0,)))
    assert (talk.step, talk.is_over, talk.unit_id) == (1, False, unit.id)
    assert [scene.title for scene in talk.scenes] == ["Monday, 9.40", "The folded note"]
    assert talk.choices == ["Write the list for her", "Ask her to start again", "Point at the poster"]


def test_nothing_that_is_sent_tells_scores_or_where_a_choice_leads(db, ada, unit):
    sent = json.dumps(
        [
            dataclasses.asdict(case_intro(db, actor=ada, unit_id=unit.id)),
            dataclasses.asdict(case_talk(db, actor=ada, run_id=played(db, ada, unit, ()))),
        ]
    )
    for secret in ("observe", "acceptance", "minimization", "folded note", "leaves with", "One list is worth"):
        assert secret not in sent


def test_the_language_may_change_in_the_middle(db, ada, unit):
    run_id = played(db, ada, unit, (0,))
    greek = case_talk(db, actor=ada, run_id=run_id, reader=Language.EL)
    assert (greek.language, greek.step, greek.scenes[0].taken) == ("el", 1, "«Ποιο χαρτί σας ζήτησαν;»")
    assert greek.scenes[0].follows[0].html == "<p>Βγάζει ένα διπλωμένο σημείωμα.</p>"
    assert case_talk(db, actor=ada, run_id=run_id, reader=Language.DE).language == "en"


def test_a_translation_that_is_built_otherwise_is_not_shown(db, ada):
    unit = a_case(db, greek=EL.replace("act 2, stage adaptation", "-"))
    assert case_intro(db, actor=ada, unit_id=unit.id, reader=Language.EL).language == "en"


def test_a_case_may_have_one_language(db, ada):
    assert case_intro(db, actor=ada, unit_id=a_case(db, greek="").id, reader=Language.EL).language == "en"


def test_at_an_end_the_debrief_says_what_the_run_showed(db, ada, unit):
    run_id = played(db, ada, unit, BEST)
    assert case_talk(db, actor=ada, run_id=run_id).is_over
    seen = case_debrief(db, actor=ada, run_id=run_id)
    assert seen.html == "<p>This case was about a paper that nobody explained.</p>"
    assert [(each.competence, each.percent) for each in seen.scores] == [("observe", 100), ("interpret", 0), ("act", 67)]
    assert [each["stage"] for each in seen.stages] == ["acceptance", "adaptation"]


def test_there_is_no_debrief_before_the_end(db, ada, unit):
    with pytest.raises(NotFound):
        case_debrief(db, actor=ada, run_id=played(db, ada, unit, (0,)))


def test_nobody_sees_somebody_else_s_run(db, ada, unit):
    bob = actor_for(a_person(db, an_organisation(db, "other"), name="Bob"))
    run_id = played(db, ada, unit, BEST)
    for query in (case_talk, case_debrief):
        with pytest.raises(NotFound):
            query(db, actor=bob, run_id=run_id)
    assert case_intro(db, actor=bob, unit_id=unit.id).finished == 0


def test_a_case_that_was_built_anew_has_lost_the_way(db, ada, unit):
    run_id = played(db, ada, unit, (0,))
    for text in db.exec(select(UnitText)):
        text.body = text.body.replace("-> alone", "-> list", 1)
        text.body_html = html_of(text.body) if text.language == Language.EN else ""
    db.flush()
    with pytest.raises(LostWay):
        case_talk(db, actor=ada, run_id=run_id)


def test_a_unit_without_words_is_not_there(db, ada, unit):
    for text in db.exec(select(UnitText)):
        text.body = ""
    db.flush()
    with pytest.raises(NotFound):
        case_intro(db, actor=ada, unit_id=unit.id)


def test_a_long_run_takes_as_many_statements_as_a_short_one(db, ada, unit):
    def counted(run_id):
        return statements(db, lambda: case_talk(db, actor=ada, run_id=run_id, reader=Language.EN))

    short = counted(played(db, ada, unit, ()))
    assert counted(played(db, ada, unit, (0, 1, 0, 1))) == short
