"""The demo municipality: planted through the services, with a clock of its own, the same every time."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, select

from qser_app.adapters import passwords
from qser_app.db import do, look
from qser_app.domain.courses import UnitKind
from qser_app.domain.insights_profile import Part
from qser_app.domain.leaderboard_periods import SeasonDays
from qser_app.domain.people import DEMO_PASSWORD, Actor, Grant, Newcomer, Role
from qser_app.domain.people_steps import Arrival
from qser_app.domain.quizzes import Choice
from qser_app.domain.quizzes_answers import right_chosen
from qser_app.models import Course, Department, Module, Organisation, Person, Question, QuizAttempt, Unit
from qser_app.seeds.cases import play
from qser_app.seeds.courses import import_folder
from qser_app.seeds.courses_enrolment import plant_enrolment
from qser_app.seeds.people import PEOPLE, PLACES, DemoPerson, DemoPlace
from qser_app.seeds.scorm import Player, plant_package
from qser_app.seeds.site_news import plant_news
from qser_app.services.insights_profile import look_at
from qser_app.services.leaderboard_seasons import open_season
from qser_app.services.learning import complete_unit, open_unit
from qser_app.services.learning_time import beat
from qser_app.services.notices_choices import leave_unsent
from qser_app.services.people import admit
from qser_app.services.people_self import welcome
from qser_app.services.people_sessions import sign_in, sign_out_everywhere
from qser_app.services.quizzes import answer, start, submit
from qser_app.services.rewards import celebrated
from qser_app.settings import ROOT

WEEKS = 8
_BEAT = timedelta(seconds=20)
_PLAYS = 4  # the zeal from which somebody plays cases
_STOPPED = (2, 3)  # who came with this much zeal stopped some weeks ago
Zeal = Callable[[DemoPerson], int]
STAGES: dict[str, Zeal] = {
    "fresh": lambda _person: 0,
    "running": lambda person: person.zeal,
    "graduated": lambda person: 10 if person.zeal else 0,
}


@dataclass(frozen=True, slots=True)
class _Path:
    """The course as a learner goes through it, read once."""

    lessons: tuple[tuple[int, int], ...]  # unit id, minutes
    quiz: int
    cases: tuple[int, ...]


def plant(stage: str, *, at: datetime | None = None) -> str:
    """Plant the people, the course and ``stage`` of its life; the last eight weeks end at ``at`` (now)."""
    now = at or datetime.now(UTC)
    began = now - timedelta(weeks=WEEKS)
    import_folder(ROOT / "content" / "qser", at=began)
    secret = passwords.hash_now(DEMO_PASSWORD)
    people = do(_admit_everybody, secret=secret, at=began)
    path = look(_path)
    for person, actor in people:
        do(_live, person=person, actor=actor, path=path, zeal=STAGES[stage](person), now=now)
    if stage != "fresh":
        _plant_package(people, now)
        _plant_enrolment(people, now)
        _plant_view(people, now)
        admin = next(actor for person, actor in people if Role.ADMIN in person.roles)
        do(_plant_seasons, admin=admin, now=now)
        do(plant_news, admin=admin, zone=PLACES[0].time_zone, now=now)
    do(leave_unsent, until=now + timedelta(weeks=WEEKS))  # nobody waits for mails about a past that was planted
    return f"{len(PLACES)} organisations, {len(people)} people, stage {stage}"


def _plant_package(people: list[tuple[DemoPerson, Actor]], now: datetime) -> None:
    """The facilitator's own course, played by colleagues of one department."""
    author, actor = next((person, actor) for person, actor in people if Role.FACILITATOR in person.roles)
    place = next(place for place in PLACES if place.slug == author.place)
    colleagues = [(person, one) for person, one in people if (person.place, person.department) == (author.place, author.department)]
    players = [Player(one, person.zeal, random.Random(f"package {person.name}")) for person, one in colleagues if not person.account]  # noqa: S311 -- a story, not a secret
    plant_package(actor, players, language=place.language, now=now)


def _plant_enrolment(people: list[tuple[DemoPerson, Actor]], now: datetime) -> None:
    """Colleagues without an account of the demo's: what a visitor tries first stays as it is."""
    author, facilitator = next((person, actor) for person, actor in people if Role.FACILITATOR in person.roles)
    others = [(person, actor) for person, actor in people if person.place == author.place and not person.account]
    helper = max(others, key=lambda each: each[0].zeal)[1]
    beginners = [actor for person, actor in others if not person.zeal]
    do(plant_enrolment, facilitator=facilitator, helper=helper, beginners=beginners, now=now)


def _plant_view(people: list[tuple[DemoPerson, Actor]], now: datetime) -> None:
    """The facilitator looked how Maria gets on, so that she finds a line in her access log."""
    facilitator = next(actor for person, actor in people if Role.FACILITATOR in person.roles)
    maria = next(actor for person, actor in people if person.account == "maria")
    do(look_at, actor=facilitator, person_id=maria.person_id, part=Part.PROGRESS, at=now - timedelta(days=1))


def _plant_seasons(db: Session, *, admin: Actor, now: datetime) -> None:
    """One season that is over, and one that runs."""
    today = now.date()
    turn = today - timedelta(weeks=3)
    spans = ((turn - timedelta(weeks=6), turn - timedelta(days=1)), (turn, today + timedelta(weeks=9)))
    for number, (first, last) in enumerate(spans, start=1):  # an organisation's own word, so one that reads in every language
        open_season(db, actor=admin, days=SeasonDays(f"Q-SER {number}", first, last), at=now)


def _admit_everybody(db: Session, *, secret: str, at: datetime) -> list[tuple[DemoPerson, Actor]]:
    places = {place.slug: _place(db, place, at) for place in PLACES}
    return [(person, _admit(db, person, places[person.place], secret, at)) for person in PEOPLE]


def _place(db: Session, place: DemoPlace, at: datetime) -> tuple[DemoPlace, int, list[int]]:
    row = Organisation(
        slug=place.slug, name=place.name, country=place.country, language=place.language, checklist_hidden_at=at, created_at=at
    )
    db.add(row)
    db.flush()
    departments = list[int]()
    for each in place.departments:
        above = None if each.under is None else departments[each.under]
        department = Department(organisation_id=row.id or 0, name=each.name, parent_id=above)
        db.add(department)
        db.flush()
        departments.append(department.id or 0)
    return place, row.id or 0, departments


def _admit(db: Session, person: DemoPerson, home: tuple[DemoPlace, int, list[int]], secret: str, at: datetime) -> Actor:
    place, organisation_id, departments = home
    language = person.language or place.language
    address = person.account or f"colleague-{PEOPLE.index(person) + 1}"
    newcomer = Newcomer(
        organisation_id=organisation_id,
        email=f"{address}@{place.slug}.example",
        name=person.name,
        language=language,
        roles=person.roles,
        department_id=departments[person.department],
        password_hash=secret if person.account else None,
        privacy=person.privacy,
        is_demo=bool(person.account),
    )
    person_id = admit(db, newcomer=newcomer, at=at)
    grants = frozenset(Grant(role, None if role is Role.SUPERADMIN else organisation_id) for role in person.roles)
    actor = Actor(person_id, organisation_id, departments[person.department], grants)
    if person.account != "eleni":  # she has not been here yet: her first sign-in shows the first questions
        field = place.departments[person.department].field
        welcome(db, actor=actor, language=language, field_of_work=field, minutes_a_day=30, at=at)
    return actor


def _path(db: Session) -> _Path:
    units = db.exec(
        select(Unit)
        .join(Module, col(Module.id) == Unit.module_id)
        .join(Course, col(Course.id) == Unit.course_id)
        .where(Course.code == "QSER", col(Unit.retired_at).is_(None))
        .order_by(col(Module.position), col(Unit.position))
    ).all()
    first = [unit for unit in units if unit.module_id == units[0].module_id]  # eight weeks lead through one module and its quiz
    lessons = tuple((unit.id or 0, unit.minutes) for unit in first if unit.kind is UnitKind.LESSON)
    cases = tuple(unit.id or 0 for unit in first if unit.kind is UnitKind.CASE)
    return _Path(lessons, next(unit.id or 0 for unit in first if unit.kind is UnitKind.QUIZ), cases)


def _live(db: Session, *, person: DemoPerson, actor: Actor, path: _Path, zeal: int, now: datetime) -> None:
    """Eight weeks of one person: the more zeal, the more days, lessons, cases and points; who came to read is still reading."""
    chance = random.Random(person.name)  # noqa: S311 -- a story, not a secret
    lessons = list(path.lessons[: round(len(path.lessons) * min(1, zeal / 8))])
    days = _days(chance, zeal, now)
    looking = max(0, len(days) - len(lessons))  # the first days go by with looking around
    for number, moment in enumerate(days):
        sign_in(db, person_id=actor.person_id, arrival=Arrival("Firefox"), at=moment)
        if lessons and number >= looking:
            moment = _learn(db, actor, *lessons.pop(0), chance, moment + timedelta(minutes=2))
            if not lessons and zeal >= 6:
                _sit(db, actor, path.quiz, chance, zeal, moment + timedelta(minutes=3))
    if days and zeal >= _PLAYS:
        for case in path.cases[: 1 + (zeal >= 2 * _PLAYS)]:
            play(db, actor, case, random.Random(f"case {case} {person.name}"), days[-1] + timedelta(hours=1))  # noqa: S311 -- a story
    sign_out_everywhere(db, actor=actor, at=now - timedelta(minutes=1))
    celebrated(db, person_id=actor.person_id, at=now)


def _days(chance: random.Random, zeal: int, now: datetime) -> list[datetime]:
    """Moments in office hours on working days of the last weeks, earliest first."""
    days = [day for day in range(1, WEEKS * 7) if (now - timedelta(days=day)).weekday() < 5]
    chosen = sorted(chance.sample(days, min(len(days), zeal + chance.randint(0, zeal + 1))), reverse=True) if zeal else []
    if chosen and zeal not in _STOPPED:  # most of them were here within the last days
        recent = [day for day in days if day <= 5]
        chosen = sorted({*chosen[:-1], recent[sum(chosen) % len(recent)]}, reverse=True)
    noon = now.replace(hour=6, minute=0, second=0, microsecond=0)
    return [noon - timedelta(days=day) + timedelta(minutes=chance.randint(0, 450)) for day in chosen]


def _learn(db: Session, actor: Actor, unit_id: int, minutes: int, chance: random.Random, at: datetime) -> datetime:
    """Read a lesson, a beat every twenty seconds, and finish it."""
    key = f"demo-{actor.person_id}-{unit_id}"
    open_unit(db, actor=actor, unit_id=unit_id, at=at)
    for _ in range(max(3, round(minutes * 3 * chance.uniform(0.6, 1.2)))):
        at += _BEAT
        beat(db, actor=actor, unit_id=unit_id, key=key, active=True, at=at)
    complete_unit(db, actor=actor, unit_id=unit_id, at=at)
    return at


def _sit(db: Session, actor: Actor, unit_id: int, chance: random.Random, zeal: int, at: datetime) -> None:
    """Sit the quiz, and once more when the first try fails; the more zeal, the more right answers."""
    open_unit(db, actor=actor, unit_id=unit_id, at=at)
    for skill in (0.45 + zeal * 0.05, 0.97):
        attempt = db.get_one(QuizAttempt, start(db, actor=actor, unit_id=unit_id, at=at, seed=chance.randrange(2**31)))
        for place, drawn in enumerate(attempt.draw):
            at += timedelta(seconds=chance.randint(12, 40))
            chosen = _choose(db, drawn["question"], drawn["options"], chance, skill)
            answer(db, actor=actor, choice=Choice(attempt.id or 0, place, chosen, f"demo-{attempt.id}-{place}"), at=at)
        if submit(db, actor=actor, attempt_id=attempt.id or 0, at=at).passed:
            return
        at += timedelta(minutes=5)


def _choose(db: Session, question_id: int, options: list[str], chance: random.Random, skill: float) -> tuple[str, ...]:
    question = db.get_one(Question, question_id)
    right = right_chosen(question.kind, question.answer_key, "en")
    wrong = [key for key in options if key not in right]
    return right if chance.random() < skill or not wrong else (chance.choice(wrong),)


def planted(db: Session) -> bool:
    """Whether the demo is here."""
    return db.exec(select(Person.id).where(col(Person.is_demo)).limit(1)).first() is not None
