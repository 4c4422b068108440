"""How far the first day of the installation has come."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.adapters.cookies import hash_of
from qser_app.domain.operations_setup import Opening, plain_code
from qser_app.models import Setup
from qser_app.models.operations_setup import THE_ONE
from qser_app.queries.people_accounts import is_empty


def opening(db: Session) -> Opening:
    """Whether anybody is here, who opened the house, and whether they are done. Without an owner there is nothing left to do."""
    row = db.get(Setup, THE_ONE)
    if row is None or row.owner_id is None:
        return Opening(is_empty(db))
    return Opening(empty=False, owner_id=row.owner_id, closed=row.closed_at is not None)


def code_opens(db: Session, *, code: str, at: datetime) -> bool:
    """Whether this is the code that was printed last, in time and not yet used."""
    wanted = select(Setup.id).where(Setup.code_hash == hash_of(plain_code(code)), col(Setup.used_at).is_(None), col(Setup.expires_at) > at)
    return is_empty(db) and db.exec(wanted).first() is not None
