"""SCORM packages as they are looked at: their files, their reports, and where a learner is in one."""

from sqlmodel import Session, select

from qser_app.domain.scorm import Served
from qser_app.models import ScormFile, ScormPackage


def served_file(db: Session, *, key: str, path: str) -> Served | None:
    """The file a package holds under ``path``; the manifest of the import decides, never the disk."""
    row = db.exec(
        select(ScormFile.sha256, ScormFile.size, ScormFile.content_type)
        .join(ScormPackage, ScormPackage.id == ScormFile.package_id)
        .where(ScormPackage.key == key, ScormFile.path == path)
    ).first()
    return Served(f"{key}/{row[0]}", *row) if row else None
