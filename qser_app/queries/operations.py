"""The ground the house stands on, asked of the database itself."""

from sqlalchemy import text
from sqlmodel import Session

from qser_app.domain.operations import Ground
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import require

_ASKED = {
    "sqlite": ("select sqlite_version()", "select page_count * page_size from pragma_page_count(), pragma_page_size()"),
    "postgresql": ("show server_version", "select pg_database_size(current_database())"),
}


def ground(db: Session, *, actor: Actor) -> Ground:
    """Which database it is, and how large it has grown."""
    require(may_look_after_all(actor))
    kind = db.get_bind().dialect.name
    version, size = (db.execute(text(question)).scalar_one() for question in _ASKED[kind])
    return Ground(kind, str(version).split()[0], int(size))
