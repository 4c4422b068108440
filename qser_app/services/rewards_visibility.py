"""Who is seen on boards, for all people of an organisation at once."""

from datetime import datetime
from typing import Any

from sqlalchemy import literal
from sqlmodel import Session, col, func, select, update

from qser_app.domain.leaderboard_periods import BoardTerms
from qser_app.domain.people import Privacy
from qser_app.models import PeriodStanding, Person, Standing
from qser_app.services.rewards_tally import one_at_a_time, tally_anew


def show_as_decided(db: Session, *, organisation_id: int, terms: BoardTerms, at: datetime) -> None:
    """Let every standing follow the terms of the organisation, in as many statements however many people there are."""
    one_at_a_time(db)
    moved = _show(db, Standing, organisation_id, terms, {"updated_at": at})
    if moved:
        _show(db, PeriodStanding, organisation_id, terms, {})
        tally_anew(db, organisation_id)


def _show(db: Session, table: Any, organisation_id: int, terms: BoardTerms, more: dict[str, Any]) -> int:
    """Returns how many changed."""
    changed = 0
    for visible in (True, False):
        those = _seen(terms) if visible else ~_seen(terms)
        people = select(Person.id).where(Person.organisation_id == organisation_id, those)
        rows = update(table).where(table.organisation_id == organisation_id, table.visible.is_(not visible), table.person_id.in_(people))
        changed += db.exec(rows.values(visible=visible, **more)).rowcount
    return changed


def _seen(terms: BoardTerms) -> Any:
    """As `domain.leaderboard_periods.appears` has it, in SQL: neither suspended, nor hidden by choice, by default or by force."""
    if terms.most_open is Privacy.HIDDEN:
        return literal(value=False)
    shown = func.coalesce(Person.privacy, literal(terms.default.value)) != Privacy.HIDDEN.value
    return col(Person.suspended_at).is_(None) & shown
