"""Who is where in a course, in a tab."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.i18n.catalogue import phrase
from qser_app.models import Enrolment, Notice, Unit
from qser_app.services.courses_enrolment import enrol_people
from qser_app.services.learning import open_unit
from qser_app.state.courses_people import LearnersState
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import now
from tests.support.enrolment import a_town
from tests.support.people import a_person, a_session, actor_for


def _house(db):
    town, at = a_town(db), now()
    ada, ben, alien = a_person(db, town.home), a_person(db, town.home, name="Ben"), a_person(db, town.other, name="Alien")
    enrol_people(db, actor=town.facilitator, course_id=town.own.id, people=[ada.id, ben.id], at=at - timedelta(days=20))
    enrol_people(db, actor=town.boss, course_id=town.house.id, people=[alien.id], at=at)
    first = db.exec(select(Unit.id).where(Unit.course_id == town.own.id)).first()
    open_unit(db, actor=actor_for(ada), unit_id=first, at=at - timedelta(days=9))
    return {"ada": ada.id, "ben": ben.id, "alien": alien.id}, a_session(db, town.fani), a_session(db, ada)


async def opened(tabs, cookie, code="own"):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/people/{code}", code=code)
    return tab


def _told():
    return look(lambda db: db.exec(select(Notice.person_id, Notice.code).where(Notice.code.like("course-reminder%"))).all())


def shown(tab):
    return [(row.name, row.pace) for row in tab.var(LearnersState, "rows")]


async def test_the_list_is_narrowed_and_everybody_counted(tabs):
    _, fani, _ = do(_house)
    tab = await opened(tabs, fani)
    assert shown(tab) == [("Ada", "stuck"), ("Ben", "not_begun")]
    assert tab.var(LearnersState, "counts") == {"stuck": 1, "going": 0, "not_begun": 1, "done": 0}
    await tab.call(LearnersState.keep_pace, pace="stuck")
    await tab.call(LearnersState.find, words="AD")
    assert shown(tab) == [("Ada", "stuck")]
    assert tab.var(LearnersState, "query") == "words=AD&department=&pace=stuck"
    await tab.call(LearnersState.turn_to, page=99)
    assert tab.var(LearnersState, "page") == 1


async def test_one_is_reminded_with_our_sentence_and_all_who_are_stuck_with_other_words(tabs):
    ids, fani, _ = do(_house)
    tab = await opened(tabs, fani)
    await tab.call(LearnersState.write_to, person_id=ids["ben"])
    assert tab.var(LearnersState, "chosen_name") == "Ben"
    await tab.call(LearnersState.remind, form={"words": phrase("el", "learners-reminder-default")})
    assert (tab.var(FeedbackState, "code"), tab.var(LearnersState, "chosen")) == ("learners-reminded", -1)
    assert [row.free for row in tab.var(LearnersState, "rows")] == [True, False]
    await tab.call(LearnersState.write_to, person_id=0)
    await tab.call(LearnersState.remind, form={"words": "x" * 301})
    assert tab.var(LearnersState, "problem") == "refusal-reminder-long"
    await tab.call(LearnersState.remind, form={"words": "Come back"})
    assert _told() == [(ids["ben"], "course-reminder"), (ids["ada"], "course-reminder-own")]
    await tab.call(LearnersState.write_to, person_id=ids["ada"])
    await tab.call(LearnersState.remind, form={"words": "Again"})
    assert tab.var(FeedbackState, "code") == "learners-reminded-some"
    assert len(_told()) == 2


async def test_somebody_is_taken_out_and_brought_back(tabs):
    ids, fani, _ = do(_house)
    tab = await opened(tabs, fani)
    await tab.call(LearnersState.take_out, person_id=ids["ada"])
    assert (shown(tab), tab.var(LearnersState, "undo_name")) == ([("Ben", "not_begun")], "Ada")
    await tab.call(LearnersState.bring_back, person_id=ids["ada"])
    assert shown(tab) == [("Ada", "stuck"), ("Ben", "not_begun")]


@pytest.mark.parametrize(
    ("handler", "payload"),
    [
        ("take_out", {"person_id": "alien"}),
        ("bring_back", {"person_id": "alien"}),
        ("take_out", {"person_id": "x"}),
        ("write_to", {"person_id": None}),
        ("keep_pace", {"pace": "' or 1=1"}),
        ("keep_department", {"department": "-1"}),
        ("turn_to", {"page": [1]}),
        ("remind", {"form": {"words": "unchosen"}}),
    ],
)
async def test_nonsense_and_strangers_are_refused_in_words(tabs, handler, payload):
    ids, fani, _ = do(_house)
    tab = await opened(tabs, fani)
    payload = {name: ids["alien"] if value == "alien" else value for name, value in payload.items()}
    await tab.call(getattr(LearnersState, handler), **payload)
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found")
    assert len(look(lambda db: db.exec(select(Enrolment.id).where(Enrolment.left_at.is_(None))).all())) == 3
    assert _told() == []
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs):
    ids, _, ada = do(_house)
    tab = await opened(tabs, ada)
    for handler, payload in (
        (LearnersState.find, {"words": ""}),
        (LearnersState.keep_pace, {"pace": ""}),
        (LearnersState.keep_department, {"department": ""}),
        (LearnersState.turn_to, {"page": 1}),
        (LearnersState.write_to, {"person_id": 0}),
        (LearnersState.remind, {"form": {"words": ""}}),
        (LearnersState.take_out, {"person_id": ids["ben"]}),
        (LearnersState.bring_back, {"person_id": ids["ben"]}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tab.var(LearnersState, "rows")


async def test_a_foreign_course_is_missing_and_leaves_nothing_on_the_screen(tabs):
    _, fani, _ = do(_house)
    tab = await opened(tabs, fani)
    await tab.go("/desk/people/foreign", code="foreign")
    assert tab.var(LearnersState, "found") == "missing"
    assert not tab.var(LearnersState, "rows")
