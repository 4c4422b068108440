"""A friendly word to those who are stuck."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses_people_progress import Reminded, WordsTooLong
from qser_app.domain.notices_kinds import NoticeKind, Way
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import CourseText, Notice, Unit
from qser_app.services.courses_enrolment import enrol_people, take_out
from qser_app.services.courses_people_reminders import remind, remind_stuck
from qser_app.services.learning import complete_unit, open_unit
from qser_app.services.notices_choices import choose
from qser_app.services.notices_posting import post_due
from tests.support.enrolment import a_town
from tests.support.notices import letters
from tests.support.people import NOON, a_person, actor_for
from tests.support.worlds import world

DAY = timedelta(days=1)


@world
def town(db):
    return a_town(db)


def enrolled(db, town, name="Ada", **fields):
    person = a_person(db, town.home, name=name, **fields)
    enrol_people(db, actor=town.facilitator, course_id=town.own.id, people=[person.id], at=NOON - 30 * DAY)
    return person


def reminded(db):
    return db.exec(select(Notice.person_id, Notice.code, Notice.gaps).where(Notice.code.like("course-reminder%"))).all()


def test_a_reminder_comes_to_the_inbox_in_each_one_s_language_and_by_mail(db, town):
    db.add(CourseText(course_id=town.own.id, language=Language.EL, title="Το μάθημα"))
    ada, ben = enrolled(db, town), enrolled(db, town, "Βέν", language=Language.EL)
    done = remind(db, actor=town.cora, course_id=town.own.id, people=[ada.id, ben.id], words=" ", at=NOON)
    assert done == Reminded(sent=2)
    assert reminded(db) == [
        (ada.id, "course-reminder", {"title": "Course OWN", "sender": "Cora"}),
        (ben.id, "course-reminder", {"title": "Το μάθημα", "sender": "Cora"}),
    ]
    assert db.exec(select(Notice.mail_due_at).where(Notice.code == "course-reminder")).all() == [NOON, NOON]


def test_a_facilitator_s_own_words_are_said_as_they_are(db, town):
    ada = enrolled(db, town)
    remind(db, actor=town.cora, course_id=town.own.id, people=[ada.id], words="See you <b>Monday</b>?", at=NOON)
    assert reminded(db)[0][1:] == ("course-reminder-own", {"title": "Course OWN", "sender": "Cora", "words": "See you <b>Monday</b>?"})
    post_due(db, at=NOON, limit=10)
    [letter] = [each for each in letters(db) if "rhythm" not in each.payload["gaps"]]
    assert letter.payload["gaps"]["lines"][0]["gaps"] == {"sender": "Cora", "title": "Course OWN"}, "the words stay in the house"
    with pytest.raises(WordsTooLong):
        remind(db, actor=town.cora, course_id=town.own.id, people=[ada.id], words="x" * 301, at=NOON + 8 * DAY)


def test_nobody_is_reminded_twice_a_week_nor_against_their_will(db, town):
    ada, ben = enrolled(db, town), enrolled(db, town, "Ben")
    choose(db, actor=actor_for(ben), kind=NoticeKind.REMINDER, way=Way.NONE, at=NOON)
    both = [ada.id, ben.id]
    told = [
        remind(db, actor=who, course_id=town.own.id, people=both, words="", at=at)
        for who, at in (
            (town.cora, NOON),
            (town.facilitator, NOON + 6 * DAY),
            (town.cora, NOON + 7 * DAY),
        )
    ]
    assert told == [Reminded(1, 0, 1), Reminded(0, 1, 1), Reminded(1, 0, 1)]
    assert [person_id for person_id, *_ in reminded(db)] == [ada.id, ada.id]


def test_all_who_are_stuck_are_reminded_and_nobody_else(db, town):
    first = db.exec(select(Unit.id).where(Unit.course_id == town.own.id)).first()
    stuck, going, _ = enrolled(db, town, "Stuck"), enrolled(db, town, "Going"), enrolled(db, town, "New")
    open_unit(db, actor=actor_for(stuck), unit_id=first, at=NOON - 8 * DAY)
    open_unit(db, actor=actor_for(going), unit_id=first, at=NOON)
    assert remind_stuck(db, actor=town.cora, course_id=town.own.id, words="", at=NOON) == Reminded(sent=1)
    assert remind_stuck(db, actor=town.cora, course_id=town.own.id, words="", at=NOON) == Reminded(too_soon=1)
    assert remind_stuck(db, actor=town.facilitator, course_id=town.house.id, words="", at=NOON) == Reminded()
    assert [person_id for person_id, *_ in reminded(db)] == [stuck.id]


def test_strangers_those_who_left_and_those_who_are_done_are_not_found(db, town):
    ada, gone, done = enrolled(db, town), enrolled(db, town, "Gone"), enrolled(db, town, "Done")
    take_out(db, actor=town.cora, course_id=town.own.id, person_id=gone.id, at=NOON)
    for unit_id in db.exec(select(Unit.id).where(Unit.course_id == town.own.id)).all():
        complete_unit(db, actor=actor_for(done), unit_id=unit_id, at=NOON)
    outside, alien = a_person(db, town.home, name="Out"), a_person(db, town.other, name="Alien")
    for whom in (gone, done, outside, alien):
        with pytest.raises(NotFound):
            remind(db, actor=town.cora, course_id=town.own.id, people=[ada.id, whom.id], words="", at=NOON)
    with pytest.raises(NotFound):
        remind(db, actor=town.cora, course_id=town.own.id, people=[], words="", at=NOON)
    assert reminded(db) == []


@pytest.mark.parametrize("role", [Role.LEARNER, Role.MANAGER])
def test_nobody_else_reminds(db, town, role):
    ada, actor = enrolled(db, town), actor_for(a_person(db, town.home, role), role)
    for verb in (
        lambda: remind(db, actor=actor, course_id=town.own.id, people=[ada.id], words="", at=NOON),
        lambda: remind_stuck(db, actor=actor, course_id=town.own.id, words="", at=NOON),
        lambda: remind(db, actor=town.cora, course_id=town.house.id, people=[ada.id], words="", at=NOON),
    ):
        with pytest.raises(NotFound):
            verb()
