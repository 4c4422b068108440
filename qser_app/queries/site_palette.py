"""What somebody finds by its name from anywhere: courses and their units, courses they look after, people whose profile they may open."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, or_, select

from qser_app.db import columns, gathered
from qser_app.domain.courses import OWN_CODE, fold
from qser_app.domain.people import Actor, Role
from qser_app.domain.permissions import looks_after_courses, may_administer
from qser_app.domain.site_palette import Found, those_called, wish
from qser_app.models import Course, CourseText, Department, Enrolment, Organisation, Person
from qser_app.queries.courses import authored_by, language_of, open_to
from qser_app.queries.courses_desk import titles
from qser_app.queries.courses_search import search
from qser_app.queries.learning_enrolment import locks_of

MOST_LEARNED, MOST_LOOKED_AFTER, MOST_PEOPLE = 6, 4, 6


def found(db: Session, *, actor: Actor, words: str, at: datetime) -> list[Found]:
    """What the actor may open that is called so: at most six courses, units and terms, four courses of the desk, six people."""
    wanted = wish(words)
    if not wanted:
        return []
    return [*_learned(db, actor, wanted, at), *_looked_after(db, actor, wanted), *_people(db, actor, wanted)]


def _learned(db: Session, actor: Actor, wanted: str, at: datetime) -> list[Found]:
    """As the catalogue's search: of a course that is not open to the actor only the course itself. Codes are names as well."""
    hits = search(db, actor=actor, words=wanted)
    closed = locks_of(db, actor=actor, at=at) if hits else {}
    shown = [hit for hit in hits if hit.course not in closed or hit.kind == "course"]
    made = [Found(hit.kind, hit.title, hit.where, hit.address, hit.language) for hit in shown]
    coded = [course for course in _of_code(db, actor, wanted) if course.to not in {each.to for each in made}]
    return [*coded, *made][:MOST_LEARNED]


def _of_code(db: Session, actor: Actor, wanted: str) -> list[Found]:
    """Courses whose code begins so; the codes of packages are no names."""
    coded = (func.lower(Course.code).startswith(wanted, autoescape=True), col(Course.code).not_like(f"{OWN_CODE}%"))
    rows = db.exec(select(Course).where(*open_to(actor), *coded).order_by(col(Course.code)).limit(MOST_LEARNED)).all()
    sources = {course.source_language for course in rows}
    named = titles(db, CourseText, CourseText.course_id, [course.id for course in rows], (language_of(db, actor), *sources))
    found_here = [(course.code, *named[course.id or 0]) for course in rows if course.id in named]
    return [Found("course", title, code, f"/course/{code}", language) for code, title, language in found_here]


def _looked_after(db: Session, actor: Actor, wanted: str) -> list[Found]:
    """Courses of the actor's desk by their title in any language, or their code."""
    if not looks_after_courses(actor):
        return []
    rows = columns(Course.id, Course.code, Course.source_language, CourseText.title)
    rows = db.exec(rows.join(CourseText, col(CourseText.course_id) == Course.id).where(*authored_by(actor))).all()
    places = those_called(wanted, [f"{title} {code}" for _, code, _, title in rows])
    called = {key: (code, source) for key, code, source, _ in (rows[place] for place in places)}
    named = titles(db, CourseText, CourseText.course_id, called, (language_of(db, actor), *{source for _, source in called.values()}))
    there = sorted(((*named[key], code) for key, (code, _) in called.items() if key in named), key=lambda row: (fold(row[0]), row[2]))
    return [
        Found("desk", title, "" if code.startswith(OWN_CODE) else code, f"/desk/{code}", language)
        for title, language, code in there[:MOST_LOOKED_AFTER]
    ]


def _people(db: Session, actor: Actor, wanted: str) -> list[Found]:
    """People by their name or address; nobody else's name or address is compared, so that none can be guessed at."""
    theirs = _whose_profile_opens(actor)
    if theirs is None:
        return []
    # Names are folded here: no database folds Greek accents.
    everybody = gathered(db, Person.id, Person.name, Person.email, where=(*theirs, Person.id != actor.person_id))
    places = those_called(wanted, [f"{name} {email}" for _, name, email in everybody])
    called = sorted((fold(everybody[place][1]), everybody[place][0]) for place in places)[:MOST_PEOPLE]
    rows = columns(Person.id, Person.name, Department.name, Organisation.name)
    rows = rows.join(Organisation, col(Organisation.id) == Person.organisation_id)
    rows = rows.join(Department, col(Department.id) == Person.department_id, isouter=True)
    by_key = {row[0]: row for row in db.exec(rows.where(col(Person.id).in_([key for _, key in called])))} if called else {}
    return [
        Found("person", name, department or organisation, f"/people/{key}")
        for key, name, department, organisation in (by_key[key] for _, key in called if key in by_key)
    ]


def _whose_profile_opens(actor: Actor) -> tuple[Any, ...] | None:
    """The people whose profile opens to the actor, as conditions of a SELECT (None: nobody's); the profile's `_sight` says it of one.

    Administrators: everybody of their organisation. Facilitators: those with an open account who are in a course they run.
    """
    there = (col(Person.erased_at).is_(None),)
    if actor.is_superadmin:
        return there
    ours = (*there, col(Person.organisation_id) == actor.organisation_id)
    if may_administer(actor, organisation_id=actor.organisation_id):
        return ours
    if not looks_after_courses(actor):
        return None
    run: Any = select(Enrolment.id).join(Course, col(Course.id) == Enrolment.course_id)
    run = run.where(Enrolment.person_id == Person.id, col(Enrolment.left_at).is_(None))
    run = run.where(or_(col(Course.organisation_id).is_(None), col(Course.organisation_id) == actor.organisation_id))
    if not actor.holds(Role.FACILITATOR):
        run = run.where(col(Course.id).in_(actor.courses_held(Role.FACILITATOR)))
    return (*ours, col(Person.suspended_at).is_(None), run.correlate(Person).exists())
