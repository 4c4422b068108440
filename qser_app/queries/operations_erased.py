"""Who was erased, and who of them is here again."""

from collections.abc import Iterable

from sqlmodel import Session, col

from qser_app.db import columns
from qser_app.domain.operations_erased import Gone
from qser_app.models import Person

_AT_ONCE = 500


def erased_people(db: Session) -> list[Gone]:
    """Everybody who was erased."""
    wanted = columns(Person.id, Person.created_at, Person.erased_at).where(col(Person.erased_at).is_not(None)).order_by(col(Person.id))
    return [Gone(*row) for row in db.exec(wanted)]


def back_again(db: Session, *, journal: Iterable[Gone]) -> list[int]:
    """The people whom the journal names and who are here as if nothing had been; others who were given their numbers are not meant."""
    since = {(each.person_id, each.since) for each in journal}
    numbers, found = sorted(number for number, _ in since), list[int]()
    for start in range(0, len(numbers), _AT_ONCE):
        named = col(Person.id).in_(numbers[start : start + _AT_ONCE])
        rows = db.exec(columns(Person.id, Person.created_at).where(named, col(Person.erased_at).is_(None)).order_by(col(Person.id)))
        found += [number for number, created_at in rows if (number, created_at) in since]
    return found
