"""Whoever answers for a text is told when its day has come, and once a week until somebody has read it again."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_texts import TextOf
from qser_app.domain.notices_kinds import NoticeKind, Way
from qser_app.domain.people import Language, Role
from qser_app.models import Glossary, Notice, Organisation, Person, RoleGrant
from qser_app.queries.courses_authors import who_looks_after
from qser_app.services.courses_reviews import tell_of_reviews
from qser_app.services.courses_structure import set_owner, set_status
from qser_app.services.notices_choices import choose
from qser_app.services.people import suspend
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON, a_person, actor_for

TODAY = NOON.date()


@pytest.fixture
def desk(db):
    return a_desk(db)


def review(db, desk, days, language=Language.EN):
    text = desk.text.in_language(language)
    type_in(db, desk.fani, text, title="Words", body="Words.", review=(TODAY + timedelta(days=days)).isoformat())
    publish(db, desk.fani, text)


def on(db, days):
    return tell_of_reviews(db, at=NOON + timedelta(days=days))


def told(db):
    rows = db.exec(select(Person.name, Notice).join(Person, col(Person.id) == Notice.person_id).order_by(col(Notice.id)))
    return [(name, notice.code, notice.gaps["count"]) for name, notice in rows if notice.code == "review-due"]


def link(db):
    return db.exec(select(Notice.link).where(Notice.code == "review-due").order_by(col(Notice.id).desc())).first()


def test_the_owner_is_told_on_the_day_and_each_week_until_it_is_read_again(db, desk):
    review(db, desk, 3)
    assert [on(db, days) for days in (2, 3, 3, 4, 9, 10, 16)] == [0, 1, 0, 0, 0, 1, 0]
    assert told(db) == [("Fani", "review-due", 1)] * 2
    last = db.exec(select(Notice).order_by(col(Notice.id).desc())).first()
    assert (last.kind, last.gaps["course"], last.link, last.way) == ("review", "At the counter", f"/desk/lesson/{desk.lesson}", Way.DIGEST)
    review(db, desk, 400)
    assert on(db, 20) == 0


def test_a_text_that_falls_due_within_the_week_is_told_of_at_once(db, desk):
    review(db, desk, 1)
    assert on(db, 1) == 1
    review(db, desk, 4, Language.EL)
    assert on(db, 4) == 0, "the earliest of a unit's languages counts"
    review(db, desk, 5)
    review(db, desk, 4, Language.EL)
    assert on(db, 4) == 1


def glossary(db, desk, days, language=Language.EN):
    head = db.exec(select(Glossary).where(Glossary.course_id == desk.course_id, Glossary.language == language)).first()
    head = head or Glossary(course_id=desk.course_id, language=language, title="Glossary")
    head.review = (TODAY + timedelta(days=days)).isoformat() if days is not None else ""
    db.add(head)
    db.flush()


def test_whoever_answers_for_a_course_is_told_of_its_glossary_until_it_comes_with_a_later_day(db, desk):
    glossary(db, desk, 3)
    glossary(db, desk, None, Language.EL)
    assert [on(db, days) for days in (2, 3, 4, 10)] == [0, 1, 0, 1]
    assert told(db) == [("Fani", "review-due", 1)] * 2
    assert link(db) == "/desk/glossary/COUNTER"
    glossary(db, desk, 400)
    assert on(db, 20) == 0
    glossary(db, desk, 20, Language.EL)
    assert on(db, 20) == 1, "each language has a day of its own"


def test_a_glossary_and_the_texts_of_its_course_are_told_together(db, desk):
    review(db, desk, 0)
    glossary(db, desk, 0)
    assert on(db, 0) == 1
    assert told(db) == [("Fani", "review-due", 2)]
    assert link(db) == "/desk", "where both are listed"


def test_of_a_glossary_whose_course_nobody_answers_for_whoever_looks_after_it_is_told(db, desk):
    glossary(db, desk, 0)
    set_owner(db, actor=desk.fani, of=TextOf.COURSE, part_id=desk.course_id, person_id=0, at=NOON)
    assert on(db, 0) == 2
    assert told(db) == [("Fani", "review-due", 1), ("Odos", "review-due", 1)]
    set_status(db, actor=desk.fani, code="COUNTER", status=CourseStatus.ARCHIVED, at=NOON)
    assert on(db, 8) == 0


def test_it_is_day_where_the_owner_lives(db, desk):
    review(db, desk, 1)
    db.get_one(Person, desk.fani.person_id).time_zone = "Pacific/Auckland"
    db.flush()
    assert tell_of_reviews(db, at=NOON) == 1


def test_where_the_owner_is_gone_those_who_look_after_the_courses_are_told(db, desk):
    review(db, desk, 0)
    set_owner(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, person_id=desk.odos.person_id, at=NOON)
    home = db.get_one(Person, desk.fani.person_id).organisation_id
    boss = a_person(db, _home(db, desk), Role.ADMIN, name="Boss")
    suspend(db, actor=actor_for(boss, Role.ADMIN), person_id=desk.odos.person_id, at=NOON)
    assert on(db, 0) == 1
    assert told(db) == [("Fani", "review-due", 1)]
    for grant in db.exec(select(RoleGrant).where(RoleGrant.role == Role.FACILITATOR)):
        db.delete(grant)
    db.flush()
    assert who_looks_after(db, organisation_id=home) == [boss.id]
    assert on(db, 1) == 1
    assert told(db)[-1][0] == "Boss"


def _home(db, desk):
    return db.get_one(Organisation, desk.fani.organisation_id)


def test_who_looks_after_a_course_of_the_whole_house_is_its_superadministrators(db, desk):
    sam = a_person(db, _home(db, desk), Role.SUPERADMIN, name="Sam")
    assert who_looks_after(db, organisation_id=None) == [sam.id]
    assert who_looks_after(db, organisation_id=None, but=sam.id) == []


def test_one_course_s_own_facilitator_comes_first(db, desk):
    cleo = a_person(db, _home(db, desk), name="Cleo")
    db.add(RoleGrant(person_id=cleo.id, role=Role.FACILITATOR, course_id=desk.course_id))
    db.flush()
    assert who_looks_after(db, organisation_id=desk.fani.organisation_id, course_id=desk.course_id) == [cleo.id]
    assert who_looks_after(db, organisation_id=desk.fani.organisation_id) == [desk.fani.person_id, desk.odos.person_id]


def test_nobody_is_told_of_what_is_archived_and_whoever_wants_none_gets_none(db, desk):
    review(db, desk, 0)
    choose(db, actor=desk.fani, kind=NoticeKind.REVIEW, way=Way.NONE, at=NOON)
    on(db, 0)
    assert db.exec(select(Notice.way).where(Notice.code == "review-due")).all() == [Way.NONE]
    set_status(db, actor=desk.fani, code="COUNTER", status=CourseStatus.ARCHIVED, at=NOON)
    assert on(db, 8) == 0
