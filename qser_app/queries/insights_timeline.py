"""What happened to a person, the newest first, a page at a time: each page goes on after the last event of the one before."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, and_, col, or_, select

from qser_app.domain.insights_profile import Part, Sight
from qser_app.domain.insights_timeline import Chosen, Cursor, EventRow, Group, Happening, newest_first, span_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.rewards_facts import line_of
from qser_app.models import PointEntry
from qser_app.queries.insights import course_titles, unit_titles
from qser_app.queries.insights_profile import Subject, subject_of
from qser_app.queries.insights_timeline_sources import SOURCES, Source

PAGE = 30
_BATCH = 500


def timeline(
    db: Session, *, actor: Actor, person_id: int, at: datetime, reader: Language, chosen: Chosen
) -> tuple[list[EventRow], Cursor | None]:
    """The next chosen events, and where the page after them begins (None: there is none). Raises NotFound."""
    subject = subject_of(db, actor=actor, person_id=person_id, part=Part.TIMELINE)
    found = _happened(db, subject, span_of(chosen, subject.person.time_zone, at), group=chosen.group, after=chosen.after, most=PAGE + 1)
    page = found[:PAGE]
    return _shown(db, subject, page, reader), page[-1].cursor if len(found) > PAGE else None


def every_event(db: Session, *, subject: Subject, at: datetime, reader: Language) -> Iterator[EventRow]:
    """All events, the newest first, however many."""
    span, after = span_of(Chosen(), subject.person.time_zone, at), None
    while found := _happened(db, subject, span, after=after, most=_BATCH):
        yield from _shown(db, subject, found, reader)
        after = found[-1].cursor


def groups_of(sight: Sight) -> list[str]:
    """The groups of which somebody with this sight of a profile may be shown anything."""
    told = {source.group for source in SOURCES if _told_to(source, sight)}
    return [str(group) for group in Group if group in told]


def _told_to(source: Source, sight: Sight) -> bool:
    return (sight.own or not source.private) and (not sight.limited or source.course is not None)


def _happened(
    db: Session, subject: Subject, span: tuple[datetime | None, datetime], *, most: int, group: str = "", after: Cursor | None = None
) -> list[Happening]:
    (since, until), found = span, list[Happening]()
    for number, source in enumerate(SOURCES):
        if group in ("", source.group) and _told_to(source, subject.sight):
            limits = [source.at < until] + ([source.at >= since] if since else []) + ([_older(number, source, after)] if after else [])
            limits += subject.among(source.course) if source.course is not None else ()
            rows = source.rows(subject.id).where(*limits).order_by(source.at.desc(), source.id.desc()).limit(most)
            found += [Happening(cursor=Cursor(at, number, key), **source.told(key, *rest)) for key, at, *rest in db.exec(rows)]
    return sorted(found, key=newest_first, reverse=True)[:most]


def _older(number: int, source: Source, after: Cursor) -> Any:
    """What stands below ``after``: of what happened in the same moment, the sources and then the ids that come before it."""
    if number == after.source:
        return or_(source.at < after.at, and_(source.at == after.at, source.id < after.id))
    return source.at <= after.at if number < after.source else source.at < after.at


def _shown(db: Session, subject: Subject, page: Sequence[Happening], reader: Language) -> list[EventRow]:
    units = unit_titles(db, [each.unit_id for each in page if each.unit_id], reader)
    courses = course_titles(db, [each.course_id for each in page if each.course_id], reader)
    points = {} if subject.sight.limited else _points(db, subject, page)
    return [
        EventRow(
            str(each.kind),
            each.text or units.get(each.unit_id) or courses.get(each.course_id, ""),
            points.get(each.cursor, 0),
            each.cursor.at.isoformat(),
            each.number,
            each.word,
        )
        for each in page
    ]


def _points(db: Session, subject: Subject, page: Sequence[Happening]) -> dict[Cursor, int]:
    """What each event earned, by its place."""
    lines = {each.cursor: line for each in page if each.fact and (line := line_of(each.fact))}
    rows = select(PointEntry.rule, PointEntry.subject, PointEntry.points).where(PointEntry.person_id == subject.id)
    found = db.exec(rows.where(col(PointEntry.subject).in_({line.subject for line in lines.values()}))).all()
    ledger = {(str(rule), key): points for rule, key, points in found}
    return {cursor: ledger.get((str(line.rule), line.subject), 0) for cursor, line in lines.items()}
