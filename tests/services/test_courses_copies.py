"""Another one like it, without its people."""

from datetime import timedelta
from functools import partial

import pytest
from sqlmodel import select

from qser_app.adapters.content import read_course
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Actor, Grant, Language, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import Course, CourseText, Enrolment, GlossaryTerm, Module, Question, Unit, UnitText
from qser_app.queries.courses_texts import authored_text, draft_of
from qser_app.seeds.courses import plant_course
from qser_app.services.courses_copies import copy_course, copy_module, copy_unit
from qser_app.services.courses_structure import create_unit
from qser_app.services.learning import complete_unit
from tests.support.authoring import a_desk, publish, type_in
from tests.support.content import a_folder
from tests.support.glossaries import a_glossary
from tests.support.people import NOON, a_person, actor_for, an_organisation

LATER = NOON + timedelta(days=1)


@pytest.fixture
def desk(db):
    return a_desk(db)


def test_the_terms_of_a_copy_lead_into_its_own_glossary(db, tmp_path):
    town = a_glossary(db, tmp_path)
    code = copy_course(db, actor=town.fani, code="MINI", at=LATER)
    term = select(GlossaryTerm).join(Course).where(Course.code == code, GlossaryTerm.key == "applicant")
    assert f'href="/course/{code}/glossary#refugee"' in db.exec(term).one().body_html


def test_a_unit_is_copied_with_its_draft_right_below_it(db, desk):
    last = create_unit(db, actor=desk.fani, module_id=desk.module_id, kind=UnitKind.LESSON, title="Last", at=NOON)
    type_in(db, desk.fani, desk.text, body="Words.")
    publish(db, desk.fani, desk.text)
    type_in(db, desk.fani, desk.text, body="Newer words.")
    made = copy_unit(db, actor=desk.odos, unit_id=desk.lesson, at=LATER)
    assert list(db.exec(select(Unit.id).order_by(Unit.position))) == [desk.lesson, made, last]
    unit, text = db.get(Unit, made), db.exec(select(UnitText).where(UnitText.unit_id == made)).one()
    assert (unit.key, unit.is_draft, text.title, text.body, text.version) == ("plain-words-2", True, "Copy of Plain words", "Words.", 1)
    draft = draft_of(db, authored_text(db, actor=desk.fani, text=TextId(TextOf.UNIT, made, Language.EN)))
    assert (draft.words.title, draft.words.body, draft.is_open) == ("Copy of Plain words", "Newer words.", True)


@pytest.fixture
def boss(db, tmp_path):
    town = an_organisation(db)
    plant_course(db, read_course(a_folder(tmp_path)), at=NOON)
    learner = actor_for(a_person(db, town))
    complete_unit(db, actor=learner, unit_id=db.exec(select(Unit.id).where(Unit.key == "words")).one(), at=NOON)
    return actor_for(a_person(db, town, Role.SUPERADMIN), Role.SUPERADMIN)


def test_a_module_is_copied_with_its_units_and_its_bank_and_its_links_lead_to_the_copy(db, boss):
    module = db.exec(select(Module.id)).one()
    made = copy_module(db, actor=boss, module_id=module, at=LATER)
    units = {unit.key: unit for unit in db.exec(select(Unit).where(Unit.module_id == made))}
    assert {key: unit.is_draft for key, unit in units.items()} == {"words": True, "quiz": True}
    assert db.exec(select(Question.version, Question.key).where(Question.module_id == made)).all() == [(1, "q1")]
    texts = db.exec(select(UnitText).where(UnitText.unit_id == units["words"].id)).all()
    assert {text.language for text in texts} == {"en", "el"}
    assert all(f'href="/learn/quiz/{units["quiz"].id}"' in text.body_html for text in texts)
    assert "<img" in texts[0].body_html


def test_a_course_is_copied_whole_without_anybody_in_it(db, boss):
    code = copy_course(db, actor=boss, code="mini", at=LATER)
    course = db.exec(select(Course).where(Course.code == code)).one()
    assert (code, course.status, course.owner_id) == ("MINI-2", "draft", boss.person_id)
    titles = dict(db.exec(select(CourseText.language, CourseText.title).where(CourseText.course_id == course.id)).all())
    assert titles == {"en": "Copy of Mini", "el": "Αντίγραφο: Μίνι"}
    assert sorted(db.exec(select(Unit.key).where(Unit.course_id == course.id)).all()) == ["quiz", "words"]
    assert db.exec(select(Enrolment.course_id)).all() != []
    assert not db.exec(select(Enrolment).where(Enrolment.course_id == course.id)).all()
    assert copy_course(db, actor=boss, code="MINI", at=LATER) == "MINI-3"


def test_only_authors_copy(db, desk):
    for copy in (partial(copy_unit, unit_id=desk.lesson), partial(copy_course, code="COUNTER")):
        with pytest.raises(NotFound):
            copy(db, actor=desk.ada, at=NOON)
    with pytest.raises(NotFound):
        copy_module(db, actor=desk.ada, module_id=desk.module_id, at=NOON)
    assert copy_module(db, actor=desk.odos, module_id=desk.module_id, at=NOON)


def test_whoever_looks_after_one_course_alone_makes_no_other(db, desk):
    grant = Grant(Role.FACILITATOR, desk.ada.organisation_id, desk.course_id)
    one = Actor(desk.ada.person_id, desk.ada.organisation_id, None, frozenset({grant}))
    assert copy_unit(db, actor=one, unit_id=desk.lesson, at=NOON)
    with pytest.raises(NotAllowed):
        copy_course(db, actor=one, code="COUNTER", at=NOON)
