"""What a learner does: open a unit, get on, complete it. The one door for lessons, quizzes and packages."""

import re
from datetime import datetime
from functools import partial
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.db_upserts import Change, Upsert
from qser_app.domain import topics
from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.learning import HOUR, Completion, day_of, together
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_learn
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.rewards import NOTHING, Reward
from qser_app.domain.rewards_facts import CaseCompleted, CourseCompleted, UnitCompleted
from qser_app.models import Course, Enrolment, LearningDay, Module, Person, Reflection, Unit, UnitProgress
from qser_app.services.learning_certificates import certify, renew
from qser_app.services.learning_enrolment import attend
from qser_app.services.learning_totals import More, add_up, stood, unit_moved
from qser_app.services.rewards import reward

LONGEST_REFLECTION = 10_000
_LARGEST_PLACE = 12
_PLACE = re.compile(r"[a-z]+-[0-9]{1,3}")
_REFLECTION = Upsert(Reflection, on=("person_id", "unit_id", "place"), changes={"text": Change.REPLACED, "updated_at": Change.REPLACED})


def open_unit(db: Session, *, actor: Actor, unit_id: int, at: datetime) -> None:
    """Begin or go on with a unit: enrols whoever is not yet enrolled, and remembers where to continue. Raises CourseLocked."""
    unit = find_unit(db, actor=actor, unit_id=unit_id)
    enrolment = attend(db, actor=actor, course_id=unit.course_id, at=at)
    enrolment.last_unit_id, enrolment.last_at = unit.id, at
    progress = _progress(db, actor, unit, at)
    if progress.updated_at == at:  # it begins now
        add_up(db, [More(actor.person_id, unit.course_id, last_at=at)])


def complete_unit(
    db: Session, *, actor: Actor, unit_id: int, at: datetime, score: int | None = None, passed: bool | None = None
) -> Completion:
    """Remember that ``actor`` finished the unit; finishing twice earns nothing and takes nothing back.

    ``score`` (0 to 100) keeps the best, ``passed`` stays once it is true. The last unit completes the course.
    """
    unit = find_unit(db, actor=actor, unit_id=unit_id)
    enrolment = _enrolment(db, actor, unit, at)
    progress = _progress(db, actor, unit, at)
    before = stood(progress)
    _keep_best(progress, score, passed)
    progress.updated_at = at
    if not before.done:
        progress.completed_at, progress.percent = at, 100
    add_up(db, [unit_moved(progress, before, at=at)])
    if before.done:
        renewed = renew(db, person_id=actor.person_id, course_id=unit.course_id, unit_id=unit_id, at=at) if passed else None
        return Completion(unit_id, first_time=False, reward=renewed or NOTHING)
    earned = _reward(db, actor, unit, at)
    _measure(db, unit)
    course = _complete_course(db, actor, enrolment, at)
    after_commit(db, partial(hub.whisper, topics.of_person(actor.person_id)))
    return Completion(unit_id, first_time=True, reward=together(earned, course or NOTHING), course_completed=course is not None)


def record_progress(db: Session, *, actor: Actor, unit_id: int, percent: int, at: datetime, score: int | None = None) -> None:
    """Remember how far the actor got; a later visit that gets less far takes nothing back."""
    unit = find_unit(db, actor=actor, unit_id=unit_id)
    _enrolment(db, actor, unit, at)
    progress = _progress(db, actor, unit, at)
    before = stood(progress)
    progress.percent = max(progress.percent, min(100, max(0, percent)))
    _keep_best(progress, score, passed=None)
    progress.updated_at = at
    add_up(db, [unit_moved(progress, before, at=at)])


def keep_place(db: Session, *, actor: Actor, unit_id: int, place: dict[str, Any], at: datetime, percent: int = 0) -> None:
    """Remember where the actor stopped, so that any device goes on there; ``percent`` is how far the eye has come."""
    if len(place) > _LARGEST_PLACE or not all(isinstance(value, int | str) and len(str(value)) < 100 for value in place.values()):
        raise BadInput
    unit = find_unit(db, actor=actor, unit_id=unit_id)
    _enrolment(db, actor, unit, at)
    progress = _progress(db, actor, unit, at)
    progress.place, progress.updated_at = place, at
    progress.percent = max(progress.percent, min(99, max(0, percent)))
    add_up(db, [More(actor.person_id, unit.course_id, last_at=at)])


def keep_reflection(db: Session, *, actor: Actor, unit_id: int, place: str, text: str, at: datetime) -> None:
    """Keep what the actor wrote for themselves; the last word stands."""
    if not _PLACE.fullmatch(place) or len(text) > LONGEST_REFLECTION:
        raise BadInput
    unit = find_unit(db, actor=actor, unit_id=unit_id)
    row = {"person_id": actor.person_id, "unit_id": unit.id, "place": place, "text": text, "updated_at": at}
    _REFLECTION.into(db, row)


def find_unit(db: Session, *, actor: Actor, unit_id: int) -> Unit:
    """A unit the actor may learn now; NotFound alike for what is unknown, foreign, retired or not published."""
    found = db.exec(learnable(select(Unit, Course.organisation_id), unit_id)).first()
    if found is None or not may_learn(actor, organisation_id=found[1]):
        raise NotFound
    return found[0]


def learnable(wanted: Any, unit_id: Any) -> Any:
    """A SELECT from units, joined with module and course, of this unit (or parameter) if learners may see it."""
    joined = wanted.join(Module, col(Module.id) == Unit.module_id).join(Course, col(Course.id) == Unit.course_id)
    shown = (col(Unit.retired_at).is_(None), col(Unit.is_draft).is_(False), col(Module.retired_at).is_(None))
    return joined.where(Unit.id == unit_id, Course.status == CourseStatus.PUBLISHED, *shown)


def _enrolment(db: Session, actor: Actor, unit: Unit, at: datetime) -> Enrolment:
    """The actor's enrolment, locked: two tabs that finish the last two units take turns.

    What was begun in time may be finished, whatever became of the course or of their seat meanwhile.
    """
    begun = select(UnitProgress.id).where(UnitProgress.person_id == actor.person_id, UnitProgress.unit_id == unit.id)
    mine = select(Enrolment).where(Enrolment.person_id == actor.person_id, Enrolment.course_id == unit.course_id, begun.exists())
    found = db.exec(mine.with_for_update().execution_options(populate_existing=True)).first()
    return found or attend(db, actor=actor, course_id=unit.course_id, at=at)


def _progress(db: Session, actor: Actor, unit: Unit, at: datetime) -> UnitProgress:
    values = {
        "person_id": actor.person_id,
        "unit_id": unit.id,
        "course_id": unit.course_id,
        "place": {},
        "started_at": at,
        "updated_at": at,
    }
    values |= {"percent": 0, "active_seconds": 0, "open_seconds": 0}
    db.exec(insert(db, UnitProgress).values(values).on_conflict_do_nothing())
    mine = select(UnitProgress).where(UnitProgress.person_id == actor.person_id, UnitProgress.unit_id == unit.id)
    return db.exec(mine.with_for_update().execution_options(populate_existing=True)).one()


def _keep_best(progress: UnitProgress, score: int | None, passed: bool | None) -> None:
    if score is not None:
        progress.score = max(progress.score or 0, min(100, max(0, score)))
    if passed is not None:
        progress.passed = bool(progress.passed) or passed


def _reward(db: Session, actor: Actor, unit: Unit, at: datetime) -> Reward:
    """What completing the unit earns. Its minutes count up to the day's hour; a course, a certificate and a test's score at any hour."""
    over, unit_id = _hour_is_over(db, actor, at), unit.id or 0
    earned = reward(db, person_id=actor.person_id, fact=UnitCompleted(unit_id), at=at, beyond_hour=over)
    if unit.kind is not UnitKind.CASE:
        return earned
    return together(earned, reward(db, person_id=actor.person_id, fact=CaseCompleted(unit_id), at=at, beyond_hour=over))


def _hour_is_over(db: Session, actor: Actor, at: datetime) -> bool:
    """Whether the minute this happens in lies beyond the day's hour."""
    zone = db.exec(select(Person.time_zone).where(Person.id == actor.person_id)).one()
    today = select(LearningDay.active_seconds).where(LearningDay.person_id == actor.person_id, LearningDay.day == day_of(at, zone))
    return (db.exec(today).first() or 0) > HOUR


def _complete_course(db: Session, actor: Actor, enrolment: Enrolment, at: datetime) -> Reward | None:
    """Complete the course when nothing of it is left; its reward the first time, else None."""
    if enrolment.completed_at is not None or _units_left(db, enrolment):
        return None
    enrolment.completed_at = at
    db.flush()
    earned = reward(db, person_id=actor.person_id, fact=CourseCompleted(enrolment.course_id), at=at)
    certified = certify(db, person_id=actor.person_id, course_id=enrolment.course_id, at=at)
    return together(earned, certified or NOTHING)


def _measure(db: Session, unit: Unit) -> None:
    """Every ten learners, set the unit's honest duration anew: the median of those whose time was counted."""
    timed = (UnitProgress.unit_id == unit.id, col(UnitProgress.completed_at).is_not(None), col(UnitProgress.active_seconds) > 0)
    count = db.exec(select(func.count()).select_from(UnitProgress).where(*timed)).one()
    if count and count % 10 == 0:
        median = select(UnitProgress.active_seconds).where(*timed).order_by(col(UnitProgress.active_seconds)).offset(count // 2).limit(1)
        unit.measured_minutes = max(1, round(db.exec(median).one() / 60))


def _units_left(db: Session, enrolment: Enrolment) -> int:
    done = select(UnitProgress.unit_id).where(
        UnitProgress.person_id == enrolment.person_id,
        UnitProgress.course_id == enrolment.course_id,
        col(UnitProgress.completed_at).is_not(None),
    )
    left = select(func.count()).select_from(Unit).join(Module, col(Module.id) == Unit.module_id)
    left = left.where(Unit.course_id == enrolment.course_id, col(Unit.retired_at).is_(None), col(Unit.is_draft).is_(False))
    left = left.where(col(Module.retired_at).is_(None))
    return db.exec(left.where(col(Unit.id).not_in(done))).one()
