"""Packages that nothing points to: no unit shows them, nobody was ever in them."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, exists, select

from qser_app.models import ScormAttempt, ScormMove, ScormPackage, ScormRelease

KEPT = timedelta(days=7)


def unused_packages(db: Session, *, at: datetime, limit: int) -> list[int]:
    """The packages that were brought in a week ago or earlier and are used by nothing; the oldest first."""
    rows = select(ScormPackage.id).where(*unused(at)).order_by(col(ScormPackage.imported_at), col(ScormPackage.id))
    return [each or 0 for each in db.exec(rows.limit(limit))]


def unused(at: datetime) -> tuple[Any, ...]:
    """What is true of a package that is used by nothing and has had its time."""
    held = ((ScormRelease, ScormRelease.package_id), (ScormAttempt, ScormAttempt.package_id), (ScormMove, ScormMove.from_package_id))
    return (
        col(ScormPackage.imported_at) <= at - KEPT,
        *(~exists().where(col(package) == ScormPackage.id).select_from(table) for table, package in held),
    )
