"""Learning as the learner looks at it: where to go on, what fits, the day's minutes."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind, blocks_of, choose
from qser_app.domain.courses_pages import CatalogueEntry, CoursePage, GoingOn, LessonPage, UnitRow, address_of
from qser_app.domain.learning import Day, day_of, minutes_left, what_fits
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, Enrolment, LearningDay, Module, Person, RecordingPlace, Reflection, Unit, UnitProgress, UnitText
from qser_app.queries.courses import course_page, language_of, open_to, ordered, shown
from qser_app.queries.courses_catalogue import catalogue
from qser_app.queries.courses_glossary import terms_in
from qser_app.queries.learning_enrolment import behind_doors, locks_of


def today(db: Session, *, actor: Actor, at: datetime) -> Day:
    """The actor's active seconds today, by their own calendar, and the minutes they chose."""
    zone, goal = db.exec(select(Person.time_zone, Person.minutes_a_day).where(Person.id == actor.person_id)).one()
    seconds = select(LearningDay.active_seconds).where(LearningDay.person_id == actor.person_id, LearningDay.day == day_of(at, zone))
    return Day(db.exec(seconds).first() or 0, goal)


def going_on(
    db: Session, *, actor: Actor, reader: Language | None = None, at: datetime | None = None
) -> tuple[GoingOn | None, CoursePage | None]:
    """Where the actor continues, and the course it belongs to.

    The last course with something left, at the unit they were in or the next one; for someone new the first lesson of
    the first course. Courses that are locked ``at`` that moment are passed over. (None, course) when everything in reach is
    completed; (None, None) when there is no course.
    """
    course, last_unit = _current_course(db, actor, locks_of(db, actor=actor, at=at) if at else ())
    if course is None:
        return None, None
    page = course_page(db, actor=actor, course_id=course, reader=reader)
    unit = page.next_unit(last_unit)
    if unit is None:
        return None, page
    left = minutes_left(unit.minutes, unit.percent)
    return GoingOn(unit, page.code, page.title, left, is_first=not page.started), page


def fitting(page: CoursePage, *, minutes: int, but: int | None = None, most: int = 3) -> list[UnitRow]:
    """The next units of the course that fit into so many minutes, without the one that is on the screen anyway."""
    left = [unit for unit in page.units if not unit.completed and unit.id != but]
    fits = set(what_fits(((unit.id, unit.minutes) for unit in left), minutes))
    return [unit for unit in left if unit.id in fits][:most]


def other_courses(db: Session, *, actor: Actor, but: str, most: int = 2, at: datetime | None = None) -> list[CatalogueEntry]:
    """Courses with something left besides ``but`` (a code), that are open ``at`` that moment: those that are begun first."""
    entries = catalogue(db, actor=actor)
    entries = [entry for entry in behind_doors(db, entries=entries, actor=actor, at=at) if not entry.lock] if at else entries
    left = [entry for entry in entries if entry.code != but and entry.progress != "completed"]
    return sorted(left, key=lambda entry: entry.progress == "not_started")[:most]


def player_course(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> CoursePage:
    """The course around a unit, for the player's list. Raises NotFound for what is not the actor's to learn."""
    found = select(Unit.course_id).join(Course, col(Course.id) == Unit.course_id).join(Module, col(Module.id) == Unit.module_id)
    course_id = db.exec(found.where(Unit.id == unit_id, *open_to(actor), *shown())).first()
    if course_id is None:
        raise NotFound
    return course_page(db, actor=actor, course_id=course_id, reader=reader)


def following(db: Session, *, actor: Actor, unit_id: int) -> str:
    """The page to go on with after a unit: of the next one that is not completed, the last followed by the first, else the course's own.

    Raises NotFound for what is not the actor's to learn.
    """
    around = select(Unit.course_id).where(Unit.id == unit_id).scalar_subquery()
    mine = (col(UnitProgress.unit_id) == Unit.id) & (col(UnitProgress.person_id) == actor.person_id)
    units = db.exec(
        columns(Unit.id, Unit.kind, UnitProgress.completed_at, Course.code)
        .join(Module, col(Module.id) == Unit.module_id)
        .join(Course, col(Course.id) == Unit.course_id)
        .join(UnitProgress, mine, isouter=True)
        .where(Unit.course_id == around, *open_to(actor), *shown())
        .order_by(col(Module.position), col(Module.id), col(Unit.position), col(Unit.id))
    ).all()
    here = next((place for place, unit in enumerate(units) if unit[0] == unit_id), None)
    if here is None:
        raise NotFound
    left = (unit for unit in [*units[here:], *units[:here]] if unit[2] is None)
    return next((address_of(unit[1], unit[0]) for unit in left), f"/course/{units[here][3]}")


def lesson_page(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> LessonPage:
    """One lesson in the reader's language, else its source language. Raises NotFound."""
    found = db.exec(
        select(Unit, Course.source_language)
        .join(Course, col(Course.id) == Unit.course_id)
        .join(Module, col(Module.id) == Unit.module_id)
        .where(Unit.id == unit_id, Unit.kind == UnitKind.LESSON, *open_to(actor), *shown())
    ).first()
    if found is None:
        raise NotFound
    unit, source = found[0], Language(found[1])
    texts = {text.language: text for text in db.exec(select(UnitText).where(UnitText.unit_id == unit.id))}
    text = texts[choose(texts, reader or language_of(db, actor), source) or source]
    mine = select(UnitProgress.place).where(UnitProgress.person_id == actor.person_id, UnitProgress.unit_id == unit_id)
    # What a learner writes for themselves nobody else reads, also not with their eyes.
    written = select(Reflection.place, Reflection.text).where(Reflection.person_id == actor.person_id, Reflection.unit_id == unit_id)
    return LessonPage(
        unit_id,
        text.title,
        text.summary,
        text.language,
        ordered(texts),
        blocks_of(text.body_html),
        list(text.sources),
        text.as_of,
        text.review,
        dict(db.exec(mine).first() or {}),
        {} if actor.viewer else dict(db.exec(written).all()),
        terms_in(db, course_id=unit.course_id, language=Language(text.language), html=text.body_html),
        _watched(db, actor, unit_id) if "data-recording=" in text.body_html else {},
    )


def _watched(db: Session, actor: Actor, unit_id: int) -> dict[str, int]:
    """Where the actor stopped in each recording of the unit, in seconds."""
    mine = select(RecordingPlace.name, RecordingPlace.second)
    return dict(db.exec(mine.where(RecordingPlace.person_id == actor.person_id, RecordingPlace.unit_id == unit_id)).all())


def _current_course(db: Session, actor: Actor, locked: Collection[str]) -> tuple[int | None, int | None]:
    """The course to go on with: an unfinished one, the latest first; else one never begun, enrolled in first; else the last of all."""
    with_units = select(Unit.course_id).where(col(Unit.retired_at).is_(None), col(Unit.is_draft).is_(False))
    found = db.exec(
        columns(Course.id, Enrolment.last_unit_id, Enrolment.completed_at, Enrolment.last_at, Enrolment.id, Enrolment.left_at, Course.code)
        .join(Enrolment, (col(Enrolment.course_id) == Course.id) & (col(Enrolment.person_id) == actor.person_id), isouter=True)
        .where(*open_to(actor), col(Course.id).in_(with_units))
        .order_by(col(Enrolment.last_at).desc(), col(Course.id))
        .limit(200)
    ).all()
    rows = [row for row in found if row[6] not in locked and row[5] is None]
    begun = [row for row in rows if row[3] is not None and row[2] is None]
    untouched = sorted((row for row in rows if row[3] is None), key=lambda row: row[4] is None)
    for course_id, last_unit, *_ in (*begun[:1], *untouched[:1], *rows[:1]):
        return course_id, last_unit
    return None, None
