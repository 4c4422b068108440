"""What was decided for a unit's package, and how often somebody was in it."""

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor, Language
from qser_app.domain.scorm_rules import PackageTries, PackageTry, RulesPage, ScormRules, Try, counting, is_finished
from qser_app.models import ScormAttempt, ScormRule
from qser_app.queries.courses_desk import authored_unit

_MOST_TRIES = 100
_RULES = select(ScormRule).where(col(ScormRule.unit_id) == bindparam("unit"))  # asked by every commit: built once


def rules_of(db: Session, *, unit_id: int) -> ScormRules:
    """The rules of a unit; the usual ones while nobody decided otherwise."""
    row = db.exec(_RULES, params={"unit": unit_id}).first()
    if row is None:
        return ScormRules()
    return ScormRules(row.attempts, row.counts, row.mastery, row.force_completion, row.own_window)


def rules_page(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> RulesPage:
    """The rules of a unit the actor may author. Raises NotFound."""
    found = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.SCORM, reader=reader)
    return RulesPage(unit_id, found.course.code, found.title, found.language, rules_of(db, unit_id=unit_id))


def tries_of(db: Session, *, person_id: int, unit_id: int) -> list[Try]:
    """A person's attempts as far as counting goes; those that were reset are left out."""
    rows = columns(ScormAttempt.number, ScormAttempt.score, ScormAttempt.status, ScormAttempt.success)
    mine = rows.where(ScormAttempt.person_id == person_id, ScormAttempt.unit_id == unit_id, col(ScormAttempt.reset_at).is_(None))
    return [Try(number, score, is_finished(status, success)) for number, score, status, success in db.exec(mine)]


def package_tries(db: Session, *, actor: Actor, unit_id: int) -> PackageTries:
    """The actor's own attempts, newest first, which of them count, and whether one more may begin."""
    rules = rules_of(db, unit_id=unit_id)
    rows = columns(
        ScormAttempt.number,
        ScormAttempt.started_at,
        ScormAttempt.score,
        ScormAttempt.status,
        ScormAttempt.success,
        ScormAttempt.reset_at,
        ScormAttempt.closed_at,
    ).where(ScormAttempt.person_id == actor.person_id, ScormAttempt.unit_id == unit_id)
    found = db.exec(rows.order_by(col(ScormAttempt.number).desc()).limit(_MOST_TRIES)).all()
    tries = [Try(row[0], row[2], is_finished(row[3], row[4])) for row in found if row[5] is None]
    counted = {each.number for each in counting(rules.counts, tries)}
    newest_is_over = bool(found) and found[0][5] is None and is_finished(found[0][3], found[0][4])
    return PackageTries(
        [
            PackageTry(number, at.isoformat(), -1 if score is None else score, status, success, number in counted, reset is not None)
            for number, at, score, status, success, reset, _ in found
        ],
        taken=len(tries),
        allowed=rules.attempts,
        counts=rules.counts,
        may_start_again=newest_is_over and rules.allows_another(len(tries)),
        closed=bool(found) and found[0][6] is not None,
        own_window=rules.own_window,
    )
