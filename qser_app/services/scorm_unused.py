"""Packages that nothing points to go, and their files with them."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, select

from qser_app.adapters import packages
from qser_app.adapters.packages_files import folder
from qser_app.db import after_commit
from qser_app.models import ScormPackage
from qser_app.queries.scorm_unused import unused


def forget_package(db: Session, *, package_id: int, at: datetime) -> bool:
    """Forget a package that is used by nothing and has had its time; False when it has found a use meanwhile."""
    mine = select(ScormPackage).where(ScormPackage.id == package_id, *unused(at))
    package = db.exec(mine.with_for_update(skip_locked=True)).first()
    if package is None:
        return False
    db.delete(package)  # its list of files goes with it
    after_commit(db, partial(packages.discard, folder(), package.key))
    return True
