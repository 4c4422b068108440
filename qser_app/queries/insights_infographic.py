"""A person's learning at a glance, in the same number of statements however much there is."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlmodel import Session, case, col, func, or_, select

from qser_app.domain.insights import MOST_COURSES, bars_of, executions_of, initials_of, share
from qser_app.domain.insights_drawings import first_day
from qser_app.domain.insights_infographic import DASH, Infographic, month_begin, months_of, weekdays_of
from qser_app.domain.learning import day_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.people_picture import picture_address
from qser_app.domain.permissions import may_see_profile
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.rewards import Board
from qser_app.models import Enrolment, LearningDay, LearningTotal, Organisation, Person, PersonPicture, QuizAttempt, UnitProgress
from qser_app.queries.insights import course_titles
from qser_app.queries.leaderboard import ranks
from qser_app.queries.rewards import badges

_COMPARED = (Board.POINTS, Board.BADGES, Board.LEVEL)


def infographic(db: Session, *, actor: Actor, person_id: int, reader: Language, at: datetime) -> tuple[Infographic, dict[date, int]]:
    """The figures, and the active minutes of each day of the last weeks. Raises NotFound and NotAllowed."""
    wanted = select(Person, Organisation.name, PersonPicture.sha256).join(Organisation).where(Person.id == person_id)
    found = db.exec(wanted.join(PersonPicture, col(PersonPicture.person_id) == col(Person.id), isouter=True)).first()
    if found is None:
        raise NotFound
    person, organisation, portrait = found
    require(may_see_profile(actor, person_id=person_id, organisation_id=person.organisation_id))
    today = day_of(at, person.time_zone)
    seconds = _days(db, person_id, min(first_day(today), month_begin(today, back=1)))
    weekdays = weekdays_of(seconds, today)
    places = ranks(db, person_id=person_id)
    figures = {
        "name": person.name,
        "initials": initials_of(person.name),
        "picture": picture_address(person_id, portrait),
        "organisation": organisation,
        "badges": badges(db, person_id=person_id),
        "ranks": {board.value: places[board] for board in _COMPARED if board in places},
        "learning_days": sum(1 for day, value in seconds.items() if day >= first_day(today) and value),
        "weekdays": weekdays,
        "busiest": max(weekdays, key=lambda bar: bar.value).label if any(bar.value for bar in weekdays) else "",
        "today": today.isoformat(),
        "whose": "own" if person_id == actor.person_id else "other",
    }
    figures |= _courses(db, person_id, reader) | _tests(db, person_id) | _months(db, person, seconds, today)
    return Infographic(**figures), {day: -(-value // 60) for day, value in seconds.items()}


def _days(db: Session, person_id: int, first: date) -> dict[date, int]:
    rows = select(col(LearningDay.day), LearningDay.active_seconds).where(LearningDay.person_id == person_id, col(LearningDay.day) >= first)
    return dict(db.exec(rows).all())


def _courses(db: Session, person_id: int, reader: Language) -> dict[str, Any]:
    """Courses one is in (whoever left one without completing it is not in it), completions, and where the time went."""
    counted = or_(col(Enrolment.left_at).is_(None), col(Enrolment.completed_at).is_not(None))
    mine = select(func.count(), func.count(col(Enrolment.completed_at))).select_from(Enrolment)
    courses, completed = db.exec(mine.where(Enrolment.person_id == person_id, counted)).one()
    times = dict(db.exec(select(LearningTotal.course_id, LearningTotal.seconds).where(LearningTotal.person_id == person_id)).all())
    busiest = [(course, value) for course, value in sorted(times.items(), key=lambda pair: -pair[1]) if value][:MOST_COURSES]
    titles = course_titles(db, [course for course, _ in busiest], reader)
    rate = share(completed, courses)
    return {
        "courses": courses,
        "completed": completed,
        "rate": DASH if rate is None else rate,
        "seconds": sum(times.values()),
        "active": bars_of([(titles.get(course, ""), -(-value // 60)) for course, value in busiest]),
    }


def _tests(db: Session, person_id: int) -> dict[str, Any]:
    shown = case((col(QuizAttempt.score_shown), col(QuizAttempt.score)))
    wanted = select(func.count(), func.count(case((col(QuizAttempt.passed).is_(True), 1))), func.count(shown), func.sum(shown))
    handed_in = (col(QuizAttempt.submitted_at).is_not(None), col(QuizAttempt.practice).is_(False))
    count, passed, scored, scores = db.exec(wanted.where(QuizAttempt.person_id == person_id, *handed_in)).one()
    block = executions_of(count, passed, scored, scores or 0)
    rate, average = (DASH if each is None else each for each in (block.rate, block.average))
    return {"executions": count, "passed": passed, "pass_rate": rate, "average": average}


def _months(db: Session, person: Person, seconds: Mapping[date, int], today: date) -> dict[str, Any]:
    # A day more than the calendar asks for: the person's months begin in their own time zone.
    since = datetime.combine(month_begin(today, back=1) - timedelta(days=1), datetime.min.time(), UTC)
    done = select(UnitProgress.completed_at).where(UnitProgress.person_id == person.id, col(UnitProgress.completed_at) >= since)
    units = Counter(day_of(moment, person.time_zone) for moment in db.exec(done) if moment)
    months = months_of(seconds, units, today)
    difference = abs(months.now.seconds // 60 - months.then.seconds // 60)
    found = {"this_month": months.now, "by_this_day": months.then, "last_month": months.last}
    return found | {"change": months.change, "difference": difference}
