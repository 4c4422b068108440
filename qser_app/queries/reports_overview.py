"""The overview: how many people learn, how far they come, how long they take; in sums alone."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import literal, union_all
from sqlmodel import Session, and_, case, col, distinct, func

from qser_app.db import columns
from qser_app.domain.insights import share
from qser_app.domain.reports import FEWEST, Overview
from qser_app.domain.reports_days import days_drawn, midnight
from qser_app.models import Enrolment, Person, QuizAttempt, Sitting, Unit
from qser_app.queries.reports_lens import Lens


def overview(db: Session, *, lens: Lens) -> Overview:
    """The sums of everybody one looks at; of fewer than five people none, for whoever sees sums alone."""
    people = db.exec(columns(func.count()).select_from(Person).where(*lens.people())).scalar_one()
    if lens.reach.totals_only and people < FEWEST:
        return Overview(people, is_veiled=True)
    takers, enrolled, completed = db.exec(_enrolled(lens)).one()
    testers, tests, passed, score, active, seconds = _work(db, lens)
    few = [lens.reach.totals_only and 0 < count < FEWEST for count in (takers, testers, active)]
    taken = (None, None, None) if few[0] else (enrolled, completed, share(completed, enrolled))
    tried = (None, None, None, None) if few[1] else (tests, passed, share(passed, tests), None if score is None else round(score))
    spent = (None, None) if few[2] else (active, round(seconds or 0))
    return Overview(people, spent[0], *taken, *tried, spent[1], _days(db, lens))


def _enrolled(lens: Lens) -> Any:
    completed = func.count(case((and_(*lens.within(Enrolment.completed_at)), 1)))
    rows = columns(func.count(distinct(Enrolment.person_id)), func.count(), completed)
    return rows.where(*lens.enrolled(), *lens.whose(Enrolment.person_id))


def _work(db: Session, lens: Lens) -> tuple[Any, ...]:
    """People who were tested, tests, passes and mean score; people who learned at all, and their seconds."""
    if lens.is_bounded:
        return (*db.exec(_tests(lens)).one(), *db.exec(_time(lens)).one())
    total = lens.totals("person_id")
    tests, passed = (func.coalesce(func.sum(part), 0) for part in (total.c.tests, total.c.passed))
    score = func.sum(total.c.results) * 1.0 / func.nullif(tests, 0)
    testers, active = (func.count(case((part > 0, 1))) for part in (total.c.tests, total.c.seconds))
    return tuple(db.exec(columns(testers, tests, passed, score, active, func.sum(total.c.seconds))).one())


def _tests(lens: Lens) -> Any:
    passed = func.count(case((col(QuizAttempt.passed).is_(True), 1)))
    rows = columns(func.count(distinct(QuizAttempt.person_id)), func.count(), passed, func.avg(QuizAttempt.score)).select_from(QuizAttempt)
    rows = rows.join(Unit, col(Unit.id) == QuizAttempt.unit_id) if lens.narrows_courses else rows
    return rows.where(*lens.attempts(), *lens.whose(QuizAttempt.person_id))


def _time(lens: Lens) -> Any:
    spent = lens.seconds("person_id")
    return columns(func.count(case((spent.c.seconds > 0, 1))), func.sum(spent.c.seconds))


def _days(db: Session, lens: Lens) -> list[tuple[date, int, int]]:
    """People and minutes of each day, as the organisation's clock cuts days; where only sums may be seen, days of few people are empty."""
    days = days_drawn(lens.span, today=lens.at.astimezone(ZoneInfo(lens.zone)).date())
    found = {number: (people, seconds) for number, people, seconds in db.exec(_sittings(lens, days))}
    told: list[tuple[date, int, int]] = []
    for number, day in enumerate(days):
        people, seconds = found.get(number, (0, 0))
        seen = people if people >= FEWEST or not lens.reach.totals_only else 0
        told.append((day, seen, -(-int(seconds or 0) // 60) if seen else 0))
    return told


def _sittings(lens: Lens, days: list[date]) -> Any:
    """By the number of the day: people, and active seconds of the sittings that began on it. A SELECT a day: each reads its days alone."""
    each = [_sat(lens, number, day) for number, day in enumerate(days)]
    return union_all(*each)


def _sat(lens: Lens, number: int, day: date) -> Any:
    start, end = midnight(day, lens.zone), midnight(day + timedelta(days=1), lens.zone)
    rows = columns(literal(number), func.count(distinct(Sitting.person_id)), func.sum(Sitting.active_seconds)).select_from(Sitting)
    if lens.narrows_courses:
        rows = rows.join(Unit, col(Unit.id) == Sitting.unit_id).where(*lens.in_course(Unit.course_id))
    # However few people are looked at: from each of them it would be a way through all their days, for every day that is drawn.
    theirs = replace(lens, wide=True).whose(Sitting.person_id)
    return rows.where(col(Sitting.started_at) >= start, col(Sitting.started_at) < end, *theirs)
