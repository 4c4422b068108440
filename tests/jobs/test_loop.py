"""The one loop of the installation."""

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters import mail
from qser_app.adapters.live import hub
from qser_app.db import do, look
from qser_app.domain.outbox import TURNED_DOWN, Parcel, Undelivered
from qser_app.domain.people import Language, Role
from qser_app.domain.rewards import RULES
from qser_app.domain.rewards_facts import SignedIn
from qser_app.domain.rewards_rules import values_of
from qser_app.jobs import loop
from qser_app.models import Certificate, JobLease, Notice, OutboxMessage, ScormPackage, Standing
from qser_app.services.notices import send_mail
from qser_app.services.rewards_rules import publish
from qser_app.services.site import lead
from tests.support.certificates import a_certificate, a_certified
from tests.support.killed import killed, now
from tests.support.outbox import a_message
from tests.support.packages import a_package
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.rewards import earn
from tests.support.scorm import Released


class Killed(BaseException):
    """The end of a worker."""


def die(*_: object, **__: object) -> None:
    raise Killed


class Postman:
    """Carries parcels: remembers whom, fails or dies when told to."""

    def __init__(self) -> None:
        self.brought: list[str] = []
        self.error: BaseException | None = None

    async def __call__(self, parcel: Parcel) -> None:
        if self.error:
            raise self.error
        self.brought.append(parcel.payload["to"])


@pytest.fixture
def postman(engine, monkeypatch) -> Postman:
    """Who carries the mail in this test."""
    carrier = Postman()
    monkeypatch.setitem(loop.CARRIERS, "mail", carrier)
    return carrier


@pytest.fixture
def clock(monkeypatch):
    """Noon, and as many minutes later as the test says."""

    def later(minutes: float) -> None:
        monkeypatch.setattr(loop, "now", lambda: NOON + timedelta(minutes=minutes))

    later(0)
    return later


@pytest.fixture
def at_work(monkeypatch):
    """The jobs run in this test."""
    monkeypatch.setattr(loop, "settings", loop.settings.model_copy(update={"jobs": True}))


def message(message_id: int) -> OutboxMessage:
    return look(lambda db: db.get_one(OutboxMessage, message_id))


async def until(holds, seconds: float = 3.0) -> None:
    for _ in range(int(seconds / 0.01)):
        if holds():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never happened")


async def test_a_round_delivers_everything_that_is_due(postman, clock):
    for number in range(20):
        do(a_message, to=f"{number}@example.org")
    tomorrow = do(a_message, to="tomorrow@example.org", due_at=NOON + timedelta(days=1))
    assert await loop.do_round("me")
    assert sorted(postman.brought) == sorted(f"{number}@example.org" for number in range(20))
    assert message(tomorrow).attempts == 0
    assert await loop.do_round("me")
    assert len(postman.brought) == 20


async def test_only_the_leader_delivers(postman, clock):
    do(a_message)
    assert do(lead, holder="other", at=NOON, lease=timedelta(minutes=5))
    assert not await loop.do_round("me")
    assert postman.brought == []
    clock(5)
    assert await loop.do_round("me")
    assert postman.brought == ["ada@example.org"]


async def test_two_workers_in_a_race_deliver_once(postman, clock):
    for number in range(10):
        do(a_message, to=f"{number}@example.org")
    assert sorted(await asyncio.gather(loop.do_round("me"), loop.do_round("other"))) == [False, True]
    assert len(postman.brought) == len(set(postman.brought)) == 10


async def test_a_worker_that_dies_between_delivery_and_marking_delivers_again(postman, clock, monkeypatch):
    sent = do(a_message)
    with monkeypatch.context() as dying:
        dying.setattr(loop, "delivered", die)
        with pytest.raises(Killed):
            await loop.do_round("me")
    assert (postman.brought, message(sent).delivered_at) == (["ada@example.org"], None)
    clock(4.9)
    await loop.do_round("me")
    assert postman.brought == ["ada@example.org"]
    clock(5)
    await loop.do_round("me")
    assert postman.brought == ["ada@example.org"] * 2
    assert message(sent).delivered_at == NOON + timedelta(minutes=5)


def test_a_killed_process_leaves_one_mail(engine, monkeypatch, tmp_path):
    sent = do(a_message, leased_until=None)
    monkeypatch.setattr(mail, "folder", lambda: tmp_path / "mail")
    with monkeypatch.context() as dying:
        dying.setattr(loop, "now", lambda: NOON)
        dying.setattr(loop, "delivered", lambda *_, **__: now())
        killed(lambda: asyncio.run(loop.do_round("one")))
    monkeypatch.setattr(loop, "now", lambda: NOON + timedelta(minutes=6))
    asyncio.run(loop.do_round("other"))
    assert [file.suffix for file in (tmp_path / "mail").iterdir()] == [".eml"]
    assert message(sent).delivered_at == NOON + timedelta(minutes=6)
    assert message(sent).attempts == 2


@pytest.mark.parametrize(
    ("error", "remembered"),
    [
        (Undelivered(TURNED_DOWN, "450"), "turned-down: 450"),
        (TimeoutError(), "too-slow: "),
        (ZeroDivisionError("secret"), "broken: ZeroDivisionError"),
    ],
)
async def test_a_failed_delivery_waits_for_its_next_try_and_holds_up_nobody(postman, clock, error, remembered):
    late = do(a_message)
    postman.error = error
    assert await loop.do_round("me")
    assert (message(late).last_error, message(late).due_at) == (remembered, NOON + timedelta(minutes=1))
    postman.error = None
    do(a_message, to="bob@example.org")
    assert await loop.do_round("me")
    assert postman.brought == ["bob@example.org"]


async def test_a_round_gives_what_published_rules_give(postman, clock):
    def plant(db):
        home = an_organisation(db)
        rosa, ada = a_person(db, home, Role.ADMIN, name="Rosa"), a_person(db, home)
        earn(db, ada.id, SignedIn(1))
        typed = {value.name: str(value.value) for value in values_of(RULES)} | {"badges-activity": "1"}
        publish(db, actor=actor_for(rosa, Role.ADMIN), organisation_id=home.id, typed=typed, above=0, at=NOON)
        return ada.id

    ada = do(plant)
    assert await loop.do_round("one")
    assert look(lambda db: db.get_one(Standing, ada)).badges == 1


async def test_a_message_nobody_can_carry_is_given_up(postman, clock):
    strange = do(a_message, kind="pigeon")
    assert await loop.do_round("me")
    assert (message(strange).dead_at, message(strange).last_error) == (NOON, "malformed: pigeon")


async def test_a_mail_leaves_as_soon_as_it_is_written(postman, at_work):
    async with hub.running(), loop.working():
        await until(lambda: look(lambda db: db.get(JobLease, "sweep")) is not None)
        do(send_mail, to="eva@example.org", template="new-password", language=Language.EN, gaps={}, at=loop.now())
        # The loop looks by itself only every thirty seconds; ``until`` gives up long before, so it was woken.
        await until(lambda: postman.brought == ["eva@example.org"])


async def test_the_loop_outlives_an_error(postman, at_work, monkeypatch):
    def broken(*_: object, **__: object) -> None:
        raise OSError("the database is away")

    monkeypatch.setattr(loop, "EVERY", 0.02)
    do(a_message, due_at=NOON)
    with monkeypatch.context() as away:
        away.setattr(loop, "lead", broken)
        running = asyncio.create_task(loop.serve("me"))
        await asyncio.sleep(0.1)
        assert not running.done()
    await until(lambda: postman.brought == ["ada@example.org"])
    running.cancel()


async def test_the_loop_stops_in_the_middle_of_a_delivery_and_leaves_the_lead_to_the_next(postman, at_work, monkeypatch):
    async def slow(parcel: Parcel) -> None:
        await asyncio.sleep(60)

    monkeypatch.setitem(loop.CARRIERS, "mail", slow)
    lost = do(a_message, due_at=NOON)
    async with hub.running(), loop.working():
        await until(lambda: message(lost).attempts == 1)
        # Leaving the block waits for the loop's end; a delivery of sixty seconds did not hold it up, or the test's own limit ends this.
    assert do(lead, holder="next", at=loop.now(), lease=timedelta(minutes=1))


async def test_no_job_runs_where_jobs_are_off(postman):
    do(a_message, due_at=NOON)
    async with hub.running(), loop.working():
        await asyncio.sleep(0.1)
    assert postman.brought == []


async def test_once_a_day_packages_that_nothing_points_to_go(postman, clock, tmp_path):
    source = a_package(tmp_path / "package.zip")
    here = do(lambda db: Released(db, source))
    spare = do(lambda db: here.keep(db, a_package(tmp_path / "spare.zip", {"more.html": "more"})))
    for days, left in ((6.5, {here.package_id, spare}), (7, {here.package_id, spare}), (7.5, {here.package_id})):
        clock(days * 24 * 60)  # the second is on the same day as the first
        await loop.do_round("me")
        assert set(look(lambda db: db.exec(select(ScormPackage.id)).all())) == left


async def test_once_a_day_who_completed_a_course_before_gets_the_certificate_and_whose_ends_soon_is_told(postman, clock):
    def plant(db):
        late, course, _ = a_certified(db)
        db.delete(db.exec(select(Certificate)).one())
        other = a_person(db, an_organisation(db, "brno"), name="Eve")
        a_certificate(db, other, course, expires_at=loop.now() + timedelta(days=20))
        return late.id, other.id

    clock(0)
    late, other = do(plant)
    await loop.do_round("me")
    assert set(look(lambda db: db.exec(select(Certificate.person_id)).all())) == {late, other}
    notices = look(lambda db: set(db.exec(select(Notice.person_id, Notice.code)).all()))
    assert {(late, "certificate"), (other, "certificate-ending")} <= notices
