"""Whoever looks at the platform as somebody else changes nothing, whatever they call: every handler and every route is tried."""

import functools
import hashlib
import inspect
import re
import typing
from dataclasses import dataclass

import pytest
from reflex_base.registry import RegistrationContext
from sqlalchemy import select
from sqlmodel import Session, SQLModel
from starlette.routing import Route

from qser_app.api import gate_viewing as routes_open
from qser_app.api.site import routes
from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.qser_app import app
from qser_app.state import gate, gate_viewing
from qser_app.state.feedback import FeedbackState
from qser_app.state.session import SessionState
from tests.support.one_course import OneCourse
from tests.support.people import a_department, a_person, a_session
from tests.support.viewing import a_view
from tests.support.web import OURS, web

app._apply_decorated_pages()
OPEN = gate_viewing.READS


@dataclass(frozen=True)
class World:
    """``viewing``: the cookie of a superadmin who looks as an administrator that takes, writes and looks after courses; ``own``: theirs."""

    viewing: str
    own: str
    arguments: dict[str, int | str]


def _plant(db: Session, folder) -> World:
    course = OneCourse(db, folder)
    roles = (Role.LEARNER, Role.MENTOR, Role.FACILITATOR, Role.ADMIN)
    person = a_person(db, course.town, *roles, name="Xenia", department_id=a_department(db, course.town).id)
    a_person(db, course.town, Role.ADMIN, name="Second")
    boss = a_person(db, course.town, Role.SUPERADMIN, name="Boss")
    mine = course.mine
    known = {
        "code": mine.code,
        "module_id": mine.module_id,
        "course_id": mine.course_id,
        "draft_id": mine.draft,
        "attempt_id": mine.quiz_attempt,
        "package_id": mine.package,
        "person_id": course.ada.person_id,
        "role": "mentor",
        "given": True,
        "name": "Words",
        "text": "Words",
        "language": "el",
    }
    return World(a_view(db, boss, person), a_session(db, person), known | {"quiz": mine.quiz, "package": mine.package_unit})


@pytest.fixture
def world(remembered, tmp_path_factory) -> World:
    return remembered("somebody is looked as", lambda: do(lambda db: _plant(db, tmp_path_factory.mktemp("packages"))))


def _everything() -> dict[str, str]:
    """Every row of every table, as one digest a table."""

    def read(db: Session) -> dict[str, str]:
        found = {}
        for name, table in SQLModel.metadata.tables.items():
            rows = sorted(repr(tuple(row)) for row in db.execute(select(table)))
            found[name] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
        return found

    return look(read)


def _handlers():
    registered = RegistrationContext.get().event_handlers
    return {name: each.handler.fn for name, each in registered.items() if each.handler.fn.__module__.startswith("qser_app")}


def _payload(handler, world: World) -> dict[str, object]:
    """Arguments of the right shape that mean something here."""
    shape = typing.get_type_hints(inspect.unwrap(handler))
    usual = {int: 1, str: "1", bool: True, float: 1.0}
    names = list(inspect.signature(inspect.unwrap(handler)).parameters)[1:]
    form = {"name": "Words", "title": "Words", "email": "new@example.org", "reason": "Words", "text": "Words", "code": "NEW1"}
    found = {}
    for name in names:
        kind = typing.get_origin(shape.get(name, str)) or shape.get(name, str)
        value = {dict: form, list: [1]}.get(kind, usual.get(kind))
        known = world.arguments.get(name)
        found[name] = known if isinstance(known, kind) else value
    return found


async def _walk(tabs, cookie: str, world: World) -> list[str]:
    """Open every page, and call every handler of the states it is read by; at last those of no page.

    Returns the handlers that are open to whoever looks as somebody else and yet were refused.
    """
    tab, waiting, shut = tabs.open(cookie), _handlers(), list[str]()

    async def call(name: str) -> None:
        handler = waiting.pop(name)
        said = tab.var(FeedbackState, "serial") if _short(name, handler) in OPEN else None
        await tab.call(name, **_payload(handler, world))
        if _short(name, handler) in OPEN and tab.var(FeedbackState, "serial") != said:
            shut.extend([name] if tab.var(FeedbackState, "code") == "refusal-only-looking" else [])

    for route, loads in sorted(app._load_events.items()):
        unit = world.arguments["package" if "scorm" in route or "package" in route or "desk/results" in route else "quiz"]
        known = {name: str(value) for name, value in world.arguments.items()} | {"unit_id": str(unit)}
        path = "/".join(known.get(part[1:-1], "1") if part.startswith("[") else part for part in route.strip("/").split("/"))
        await tab.go(f"/{path}", **known)
        states = {each.state_full_name for each in loads}
        for name in [each for each in waiting if each.rpartition(".")[0] in states]:
            await call(name)
    for name in list(waiting):
        await call(name)
    return shut


def _short(name: str, handler) -> str:
    """A handler as state/gate_viewing.py names it."""
    state = next(each for each in _states() if each.get_full_name() == name.rpartition(".")[0])
    return f"{state.__name__}.{handler.__name__}"


@functools.cache
def _states():
    return list(RegistrationContext.get().base_states.values())


def test_what_is_open_exists_and_is_meant_by_one_name():
    named = [_short(name, handler) for name, handler in _handlers().items()]
    assert set(named) >= OPEN | gate_viewing.UNSAID
    assert not {each for each in OPEN | gate_viewing.UNSAID if named.count(each) > 1}
    known = {routes_open.named(route.endpoint) for route in routes() if isinstance(route, Route)}
    assert known >= routes_open.READS | routes_open.ENDS


async def test_nothing_changes_even_if_every_handler_were_taken_for_one_that_reads(tabs, world, monkeypatch):
    before = _everything()
    monkeypatch.setattr(gate, "READS", frozenset(_short(name, handler) for name, handler in _handlers().items()))
    assert await _walk(tabs, world.viewing, world) == []
    assert _changed(before) == set()
    assert not tabs.errors


async def test_whatever_is_not_open_is_refused_in_words(tabs, world):
    tab, heard = tabs.open(world.viewing), list[str]()
    await tab.go("/")
    for name, handler in _handlers().items():
        if _short(name, handler) not in OPEN | gate_viewing.UNSAID:
            before = tab.var(FeedbackState, "serial")
            await tab.call(name, **_payload(handler, world))
            said = tab.var(FeedbackState, "serial") != before
            if handler.__name__.startswith("load"):  # the page itself says it
                said = said or tab.var(SessionState, "shut")
                await tab.call(SessionState.load)
            heard += [] if said else [name]
    assert heard == []
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "gaps")) == ("refusal-only-looking", {"name": "Xenia"})


async def test_the_same_calls_change_much_for_themselves(tabs, world):
    """Else the walk would prove nothing."""
    before = _everything()
    await _walk(tabs, world.own, world)
    assert len(_changed(before)) > 20


def _changed(before: dict[str, str]) -> set[str]:
    after = _everything()
    return {name for name in before if before[name] != after[name]}


async def test_every_route_is_closed_but_those_that_read_and_the_ways_out(world):
    before, known = _everything(), {name: str(value) for name, value in world.arguments.items()} | {"unit_id": "1"}
    async with web(cookie=world.viewing) as client:
        for route in routes():
            if not isinstance(route, Route) or (name := routes_open.named(route.endpoint)) in routes_open.ENDS:
                continue
            path = re.sub(r"\{(\w+)(:\w+)?\}", lambda found: known.get(found[1], "1"), route.path)
            for method in route.methods or set():
                answer = await client.request(method, path, headers=OURS, content=b"")
                closed = answer.status_code == 403 and b"only-looking" in answer.content
                assert closed is (method not in routes_open.SAFE or name not in routes_open.READS) or method == "HEAD", (method, path)
    assert _changed(before) == set()


async def test_a_form_or_a_page_that_is_refused_leads_to_words(world):
    asking = OURS | {"accept": "text/html,*/*"}
    async with web(cookie=world.viewing) as client:
        for method, path in (("POST", "/auth/view"), ("POST", "/auth/sign-out-everywhere"), ("GET", "/insights/me.pdf")):
            answer = await client.request(method, path, headers=asking)
            assert (answer.status_code, answer.headers["location"]) == (303, "/viewing/0")


async def test_stopping_and_signing_out_are_open(world):
    async with web(cookie=world.viewing) as client:
        for path, leads in (("/auth/view/stop", "/people"), ("/auth/view/stop", "/people"), ("/auth/sign-out", "/sign-in?done=signed-out")):
            answer = await client.post(path, headers=OURS)
            assert (answer.status_code, answer.headers["location"]) == (303, leads)
    async with web(cookie=world.viewing) as client:
        assert (await client.post("/auth/view/stop", headers=OURS)).status_code == 401
