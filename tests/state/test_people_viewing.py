"""Looking at the platform as somebody else sees it, on the screen: announced, followed by every tab, and over within one event."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from qser_app.adapters.cookies import session_hash
from qser_app.db import do, look
from qser_app.domain.people import Language, Role
from qser_app.domain.people_viewing import LASTS
from qser_app.models import Enrolment, Reflection, Unit, UnitProgress, Viewing
from qser_app.services.people import suspend
from qser_app.services.people_sessions import sign_out
from qser_app.services.people_viewing import begin_view, end_view
from qser_app.state.feedback import FeedbackState
from qser_app.state.learning import LessonState, PlayerState
from qser_app.state.learning_home import HomeState
from qser_app.state.notices import NoticesState
from qser_app.state.people_data import MyDataState
from qser_app.state.people_list import MembersState
from qser_app.state.people_viewing import ViewingState
from qser_app.state.quizzes import QuizState
from qser_app.state.session import SessionState
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.viewing import REASON, signed_in, view_id_of


@dataclass(frozen=True)
class House:
    """The administrator's cookie; whom they look as; a lesson in which that one wrote something, and a quiz."""

    cookie: str
    ada: int
    admin: int
    lesson: int
    quiz: int


@pytest.fixture
def house(engine):
    def plant(db):
        town, course = an_organisation(db), a_course(db)
        admin = a_person(db, town, Role.ADMIN, name="Eleni", language=Language.EL)
        ada = a_person(db, town)
        lesson = db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).first()
        db.add(Reflection(person_id=ada.id, unit_id=lesson, place="note-1", text="for my eyes", updated_at=NOON))
        return House(a_session(db, admin), ada.id, admin.id, lesson, a_quiz(db, code="QUIZ").unit_id)

    return do(plant)


def now():
    return datetime.now(UTC)


def begin(house):
    do(lambda db: begin_view(db, actor=signed_in(db, house.cookie, at=now()), person_id=house.ada, reason=REASON, at=now()))


def stop(house):
    do(lambda db: end_view(db, session_id=signed_in(db, house.cookie, at=now()).session_id, at=now()))


def run_out(house):
    """Half an hour has passed."""

    def pass_by(db):
        db.get(Viewing, view_id_of(db, house.cookie)).until -= LASTS

    do(pass_by)


async def opened(tabs, house, path="/", **arguments):
    tab = tabs.open(house.cookie)
    await tab.go(path, **arguments)
    return tab


async def test_every_page_says_as_whom_one_looks_and_in_ones_own_language(tabs, house):
    begin(house)
    tab = await opened(tabs, house)
    shown = {name: tab.var(SessionState, name) for name in ("viewing", "name", "language", "may_people", "signed_in")}
    assert shown == {"viewing": "Ada", "name": "Ada", "language": "el", "may_people": False, "signed_in": True}
    assert tab.var(SessionState, "viewing_until") > now().isoformat()
    assert tab.var(HomeState, "situation") == "new"
    stop(house)
    tab = await opened(tabs, house)
    assert (tab.var(SessionState, "viewing"), tab.var(SessionState, "name"), tab.var(SessionState, "may_people")) == ("", "Eleni", True)
    assert not tabs.errors


async def test_a_tab_of_before_is_loaded_anew_and_does_nothing_before(tabs, house):
    tab = await opened(tabs, house, "/people")
    begin(house)
    await tab.call(MembersState.suspend, person_id=house.ada)
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "reload")) == ("refusal-other-eyes", True)
    await tab.go("/people")
    assert (tab.var(SessionState, "viewing"), tab.var(SessionState, "name")) == ("Ada", "Ada")


async def test_open_tabs_follow_without_a_click(tabs, house):
    before = await opened(tabs, house, "/people")
    begin(house)
    await before.until(lambda: before.var(FeedbackState, "reload"))
    during = await opened(tabs, house, "/me")
    stop(house)
    await during.until(lambda: during.var(FeedbackState, "reload"))
    assert during.var(FeedbackState, "code") == "refusal-other-eyes"


async def test_when_half_an_hour_is_over_nothing_is_done_by_the_page_that_showed_the_other(tabs, house):
    begin(house)
    tab = await opened(tabs, house, f"/learn/lesson/{house.lesson}", unit_id=str(house.lesson))
    run_out(house)
    await tab.call(LessonState.finish)
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "reload")) == ("refusal-other-eyes", True)
    assert look(lambda db: db.exec(select(UnitProgress)).all()) == []
    await tab.go("/people")
    assert tab.var(SessionState, "name") == "Eleni"
    assert look(view_id_of, cookie=house.cookie) is None
    await tab.call(MembersState.suspend, person_id=house.ada)
    assert tab.var(MembersState, "undo_id") == house.ada


async def test_a_page_that_is_only_looked_at_learns_by_itself_that_it_is_over(tabs, house, monkeypatch):
    monkeypatch.setattr("qser_app.services.people_viewing.LASTS", LASTS / 1800 / 3)  # a third of a second
    begin(house)
    tab = await opened(tabs, house)
    await tab.until(lambda: tab.var(FeedbackState, "reload"), seconds=5)


ENDINGS = {
    "the viewed is suspended": lambda db, house: suspend(db, actor=_boss(db), person_id=house.ada, at=now()),
    "the viewer is suspended": lambda db, house: suspend(db, actor=_boss(db, Role.ADMIN), person_id=house.admin, at=now()),
    "the viewer signs out": lambda db, house: sign_out(db, token_hash=session_hash(house.cookie), at=now()),
}


def _boss(db, *more):
    """Somebody who may, and (with ``more``) somebody who stands in for the administrator."""
    town = an_organisation(db, "far")
    for role in more:
        db.add(a_person(db, db.get_one(type(town), 1), role, name="Second"))
    return actor_for(a_person(db, town, Role.SUPERADMIN), Role.SUPERADMIN)


@pytest.mark.parametrize("ending", ENDINGS)
async def test_it_is_over_with_the_very_next_event(tabs, house, ending):
    begin(house)
    tab = await opened(tabs, house)
    do(ENDINGS[ending], house)
    await tab.call(HomeState.load)
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "reload")) in (("refusal-other-eyes", True), ("session-ended", True))


async def test_a_lesson_is_shown_without_being_begun_and_without_what_was_written_for_oneself(tabs, house):
    begin(house)
    tab = await opened(tabs, house, f"/learn/lesson/{house.lesson}", unit_id=str(house.lesson))
    assert (tab.var(PlayerState, "found"), tab.var(LessonState, "title"), tab.var(LessonState, "notes")) == ("here", "Lesson-1", {})
    said = tab.var(FeedbackState, "serial")
    await tab.call(PlayerState.beat, key="0b8f2f9e-sitting", active=True)
    await tab.call(PlayerState.keep_place, block=1, part=1, percent=50)
    assert tab.var(FeedbackState, "serial") == said  # pages say these by themselves: nothing is said of it
    assert [look(lambda db, table=table: db.exec(select(table)).all()) for table in (Enrolment, UnitProgress)] == [[], []]


async def test_a_quiz_shows_its_rules_and_does_not_begin(tabs, house):
    begin(house)
    tab = await opened(tabs, house, f"/learn/quiz/{house.quiz}", unit_id=str(house.quiz))
    assert tab.var(QuizState, "stage") == "intro"
    await tab.call(QuizState.begin)
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "gaps")) == ("refusal-only-looking", {"name": "Ada"})


async def test_what_is_theirs_alone_stays_closed(tabs, house):
    begin(house)
    tab = await opened(tabs, house, "/account/data")
    assert (tab.var(SessionState, "shut"), tab.var(MyDataState, "loaded")) == (True, False)
    await tab.call(NoticesState.open)
    assert tab.var(NoticesState, "rows") == []
    await tab.go("/me")
    assert tab.var(SessionState, "shut") is False


async def test_where_one_says_why_shows_only_whom_one_may_look_as(tabs, house):
    tab = await opened(tabs, house, f"/viewing/{house.ada}?problem=viewing-reason", person_id=str(house.ada))
    shown = {name: tab.var(ViewingState, name) for name in ("found", "person", "name", "problem")}
    assert shown == {"found": "here", "person": house.ada, "name": "Ada", "problem": "refusal-viewing-reason"}
    for nobody in (house.admin, 99_999, "abc"):
        tab = await opened(tabs, house, f"/viewing/{nobody}", person_id=str(nobody))
        assert (tab.var(ViewingState, "found"), tab.var(ViewingState, "name")) == ("missing", "")
