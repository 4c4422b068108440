"""The shape of a course, as its authors change it."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.courses_search import SearchOf
from qser_app.domain.courses_structure import BadCourse, NewCourse, NothingToShow
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import BadInput, NotAllowed, NotFound
from qser_app.models import Course, Module, ModuleText, Organisation, Question, SearchDocument, Unit, UnitProgress, UnitText
from qser_app.queries.courses import course_page
from qser_app.queries.courses_catalogue import catalogue
from qser_app.queries.courses_texts import authored_text, draft_of
from qser_app.services import courses_structure as structure
from qser_app.services.learning import complete_unit, find_unit
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON, a_person, actor_for
from tests.support.worlds import world

QUESTION = {"key": "q1", "version": 1, "kind": "true_false", "digest": "x", "body": {}, "answer_key": {}, "created_at": NOON}
LATER = NOON + timedelta(hours=1)


@world
def desk(db):
    return a_desk(db)


def keys(db):
    return list(db.exec(select(Unit.key).order_by(Unit.position)))


def test_a_course_begins_as_a_draft_in_its_languages(db, desk):
    course = db.exec(select(Course)).one()
    assert (course.code, course.status, course.source_language, course.languages) == ("COUNTER", "draft", "en", ["en", "el"])
    assert (course.organisation_id, course.owner_id) == (desk.fani.organisation_id, desk.fani.person_id)


@pytest.mark.parametrize(
    ("new", "errors"),
    [
        (
            NewCourse("counter", " ", []),
            {"title": "author-error-title", "code": "author-error-code-taken", "language": "author-error-language"},
        ),
        (
            NewCourse("P-1", "x" * 301, ["xx"]),
            {"title": "author-error-title-long", "code": "author-error-code", "language": "author-error-language"},
        ),
        (NewCourse("no way", "Title", ["en"]), {"code": "author-error-code"}),
    ],
)
def test_every_mistake_of_a_new_course_is_told(db, desk, new, errors):
    with pytest.raises(BadCourse) as told:
        structure.create_course(db, actor=desk.fani, new=new, at=NOON)
    assert told.value.errors == errors


def test_a_code_left_empty_is_made_from_the_title_and_is_nobody_elses(db, desk):
    new = NewCourse(" ", "Καλώς ήρθατε στο γκισέ μας, όλοι", ["el"])
    made = [structure.create_course(db, actor=desk.fani, new=new, at=NOON) for _ in range(2)]
    assert made == ["KALOS-IRTHATE-STO-GKISE", "KALOS-IRTHATE-STO-GKISE-2"]
    assert structure.create_course(db, actor=desk.fani, new=NewCourse("", "!", ["en"]), at=NOON) == "COURSE"


def test_a_course_gets_one_more_language_from_its_authors_alone(db, desk):
    for _ in range(2):
        structure.add_language(db, actor=desk.fani, code="counter", language=Language.DE, at=NOON)
    assert db.exec(select(Course.languages)).one() == ["en", "el", "de"]
    with pytest.raises(NotFound):
        structure.add_language(db, actor=desk.ada, code="counter", language=Language.CS, at=NOON)


def test_a_course_of_the_whole_house_is_begun_by_superadmins_alone(db, desk):
    new = NewCourse("HOUSE", "Title", ["de"], whole_house=True)
    with pytest.raises(NotAllowed):
        structure.create_course(db, actor=desk.fani, new=new, at=NOON)
    boss = actor_for(a_person(db, db.exec(select(Organisation)).one(), Role.SUPERADMIN, name="Boss"), Role.SUPERADMIN)
    structure.create_course(db, actor=boss, new=new, at=NOON)
    assert db.exec(select(Course.organisation_id).where(Course.code == "HOUSE")).one() is None
    with pytest.raises(NotAllowed):
        structure.create_course(db, actor=desk.ada, new=NewCourse("ADA", "Title", ["de"]), at=NOON)


def test_new_units_are_drafts_that_no_learner_sees(db, desk):
    quiz = structure.create_unit(db, actor=desk.fani, module_id=desk.module_id, kind=UnitKind.QUIZ, title="Plain words", at=NOON)
    assert keys(db) == ["plain-words", "plain-words-2"]
    type_in(db, desk.fani, desk.text, body="Words.")
    publish(db, desk.fani, desk.text)
    structure.set_status(db, actor=desk.fani, code="counter", status=CourseStatus.PUBLISHED, at=NOON)
    page = course_page(db, actor=desk.ada, code="COUNTER")
    assert [unit.id for unit in page.units] == [desk.lesson]
    assert [entry.units for entry in catalogue(db, actor=desk.ada)] == [1]
    with pytest.raises(NotFound):
        find_unit(db, actor=desk.ada, unit_id=quiz)
    # The draft stands in nobody's way: who has done what is there has done it all.
    assert complete_unit(db, actor=desk.ada, unit_id=desk.lesson, at=NOON).course_completed


def test_a_module_with_nothing_to_see_is_not_there_for_learners(db, desk):
    type_in(db, desk.fani, desk.text, body="Words.")
    publish(db, desk.fani, desk.text)
    structure.create_module(db, actor=desk.fani, code="COUNTER", title="Later", at=NOON)
    structure.set_status(db, actor=desk.fani, code="COUNTER", status=CourseStatus.PUBLISHED, at=NOON)
    assert [module.title for module in course_page(db, actor=desk.ada, code="COUNTER").modules] == ["First steps"]


def test_nothing_without_content_is_shown(db, desk):
    quiz = structure.create_unit(db, actor=desk.fani, module_id=desk.module_id, kind=UnitKind.QUIZ, title="Check", at=NOON)
    for unit in (desk.lesson, quiz):
        with pytest.raises(NothingToShow):
            structure.show_unit(db, actor=desk.fani, unit_id=unit, at=NOON)
    with pytest.raises(NothingToShow):
        structure.set_status(db, actor=desk.fani, code="COUNTER", status=CourseStatus.PUBLISHED, at=NOON)
    db.add(Question(**QUESTION, module_id=desk.module_id))
    structure.show_unit(db, actor=desk.fani, unit_id=quiz, at=NOON)
    assert not db.get(Unit, quiz).is_draft
    structure.hide_unit(db, actor=desk.fani, unit_id=quiz, at=NOON)
    assert db.get(Unit, quiz).is_draft


def test_units_and_modules_move_and_say_where_they_are(db, desk):
    for title in ("Two", "Three"):
        structure.create_unit(db, actor=desk.fani, module_id=desk.module_id, kind=UnitKind.LESSON, title=title, at=NOON)
    assert structure.move(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, by=1, at=LATER) == (2, 3)
    db.flush()
    assert keys(db) == ["two", "plain-words", "three"]
    assert structure.move(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, by=-9, at=LATER) == (1, 3)
    module = structure.create_module(db, actor=desk.fani, code="COUNTER", title="Second", at=NOON)
    assert structure.move(db, actor=desk.fani, of=TextOf.MODULE, part_id=module, by=-1, at=LATER) == (1, 2)
    db.flush()
    assert list(db.exec(select(Module.key).order_by(Module.position))) == ["second", "first-steps"]


def test_what_is_archived_keeps_everybodys_progress_and_comes_back(db, desk):
    type_in(db, desk.fani, desk.text, body="Words.")
    publish(db, desk.fani, desk.text)
    structure.set_status(db, actor=desk.fani, code="COUNTER", status=CourseStatus.PUBLISHED, at=NOON)
    complete_unit(db, actor=desk.ada, unit_id=desk.lesson, at=NOON)
    structure.archive(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, at=LATER)
    with pytest.raises(NotFound):
        find_unit(db, actor=desk.ada, unit_id=desk.lesson)
    with pytest.raises(NotFound):
        structure.move(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, by=1, at=LATER)
    structure.restore(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, at=LATER)
    assert find_unit(db, actor=desk.ada, unit_id=desk.lesson).id == desk.lesson
    assert db.exec(select(UnitProgress)).one().completed_at == NOON


def test_a_new_title_is_seen_at_once_and_the_draft_takes_it_on(db, desk):
    type_in(db, desk.fani, desk.text, body="Words.")
    publish(db, desk.fani, desk.text)
    type_in(db, desk.fani, desk.text, body="Other words.")
    structure.rename(db, actor=desk.fani, text=desk.text, title="  Simple   words ", at=LATER)
    row = db.exec(select(UnitText)).one()
    assert (row.title, row.version, row.body) == ("Simple words", 2, "Words.")
    draft = draft_of(db, authored_text(db, actor=desk.fani, text=desk.text))
    assert (draft.words.title, draft.words.body, draft.is_open, draft.behind) == ("Simple words", "Other words.", True, False)
    assert publish(db, desk.fani, desk.text, at=LATER) == 3
    with pytest.raises(BadCourse):
        structure.rename(db, actor=desk.fani, text=desk.text, title=" ", at=LATER)
    with pytest.raises(NotFound):
        structure.rename(db, actor=desk.fani, text=desk.text.in_language(Language.CS), title="X", at=LATER)


def test_minutes_and_owner_are_set_within_reason(db, desk):
    structure.set_minutes(db, actor=desk.fani, unit_id=desk.lesson, minutes=12, at=LATER)
    structure.set_owner(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, person_id=desk.odos.person_id, at=LATER)
    structure.set_owner(db, actor=desk.fani, of=TextOf.COURSE, part_id=desk.course_id, person_id=0, at=LATER)
    unit, course = db.get(Unit, desk.lesson), db.get(Course, desk.course_id)
    assert (unit.minutes, unit.owner_id, course.owner_id) == (12, desk.odos.person_id, None)
    with pytest.raises(BadCourse):
        structure.set_minutes(db, actor=desk.fani, unit_id=desk.lesson, minutes=0, at=LATER)
    with pytest.raises(BadInput):
        structure.set_owner(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, person_id=desk.ada.person_id, at=LATER)
    with pytest.raises(BadInput):
        structure.create_unit(db, actor=desk.fani, module_id=desk.module_id, kind=UnitKind.SCORM, title="X", at=NOON)


VERBS = {
    "module": lambda db, actor, desk: structure.create_module(db, actor=actor, code="COUNTER", title="X", at=NOON),
    "unit": lambda db, actor, desk: structure.create_unit(
        db, actor=actor, module_id=desk.module_id, kind=UnitKind.LESSON, title="X", at=NOON
    ),
    "rename": lambda db, actor, desk: structure.rename(db, actor=actor, text=desk.text, title="X", at=NOON),
    "minutes": lambda db, actor, desk: structure.set_minutes(db, actor=actor, unit_id=desk.lesson, minutes=3, at=NOON),
    "move": lambda db, actor, desk: structure.move(db, actor=actor, of=TextOf.UNIT, part_id=desk.lesson, by=1, at=NOON),
    "archive": lambda db, actor, desk: structure.archive(db, actor=actor, of=TextOf.UNIT, part_id=desk.lesson, at=NOON),
    "restore": lambda db, actor, desk: structure.restore(db, actor=actor, of=TextOf.MODULE, part_id=desk.module_id, at=NOON),
    "status": lambda db, actor, desk: structure.set_status(db, actor=actor, code="COUNTER", status=CourseStatus.ARCHIVED, at=NOON),
    "hide": lambda db, actor, desk: structure.hide_unit(db, actor=actor, unit_id=desk.lesson, at=NOON),
    "owner": lambda db, actor, desk: structure.set_owner(db, actor=actor, of=TextOf.COURSE, part_id=desk.course_id, person_id=0, at=NOON),
}


@pytest.mark.parametrize("verb", VERBS)
def test_authors_may_and_learners_may_not(db, desk, verb):
    with pytest.raises(NotFound):
        VERBS[verb](db, desk.ada, desk)
    VERBS[verb](db, desk.odos, desk)


def test_a_module_title_is_renamed_too(db, desk):
    structure.rename(db, actor=desk.fani, text=TextId(TextOf.MODULE, desk.module_id, Language.EN), title="Start", at=LATER)
    assert db.exec(select(ModuleText)).one().title == "Start"


def test_what_is_published_is_found_and_what_is_hidden_is_not(db, desk):
    def found():
        return db.exec(select(SearchDocument.of).where(SearchDocument.of == SearchOf.UNIT)).all()

    type_in(db, desk.fani, desk.text, body="Words.")
    assert found() == []
    publish(db, desk.fani, desk.text)
    assert found() == ["unit"]
    structure.hide_unit(db, actor=desk.fani, unit_id=desk.lesson, at=LATER)
    assert found() == []
    structure.show_unit(db, actor=desk.fani, unit_id=desk.lesson, at=LATER)
    structure.archive(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, at=LATER)
    assert found() == []
    structure.restore(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, at=LATER)
    assert found() == ["unit"]
