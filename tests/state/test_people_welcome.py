"""The first questions on the screen."""

from qser_app.db import do, look
from qser_app.domain.people import FieldOfWork
from qser_app.models import Person
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_welcome import WelcomeState
from tests.support.people import a_person, a_session, an_organisation


def _new(db):
    new = a_person(db, an_organisation(db), welcomed_at=None)
    return new.id, a_session(db, new)


async def test_three_answers_lead_on(tabs):
    new, cookie = do(_new)
    tab = tabs.open(cookie)
    await tab.go("/welcome")
    await tab.call(WelcomeState.go_to, step=2)
    await tab.call(WelcomeState.choose_field, value="education")
    await tab.call(WelcomeState.finish, minutes=20, language="el")
    person = look(lambda db: db.get(Person, new))
    assert (person.field_of_work, person.minutes_a_day, person.language) == (FieldOfWork.EDUCATION, 20, "el")
    assert [event.name for event in tab.told] == ["_redirect"]


async def test_the_end_cannot_be_reached_without_the_middle(tabs):
    new, cookie = do(_new)
    tab = tabs.open(cookie)
    await tab.go("/welcome")
    await tab.call(WelcomeState.finish, minutes=20, language="el")
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert look(lambda db: db.get(Person, new)).welcomed_at is None


async def test_whoever_came_by_a_link_into_a_course_goes_on_to_it(tabs):
    _, cookie = do(_new)
    for wanted, leads in (("/join/abc123", "/join/abc123"), ("//evil.example/join/", "/"), ("/people", "/")):
        tab = tabs.open(cookie)
        await tab.go(f"/welcome?next={wanted}")
        await tab.call(WelcomeState.choose_field, value="education")
        await tab.call(WelcomeState.finish, minutes=20, language="el")
        assert tab.told[-1].payload["path"] == leads
