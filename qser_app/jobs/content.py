"""What lies about after uploads and imports that led to nothing goes once a day."""

from datetime import datetime, timedelta

import structlog

from qser_app.adapters import files, metrics, packages_files
from qser_app.db import in_thread, study, work
from qser_app.queries.courses_files import unknown_files
from qser_app.queries.scorm_unused import KEPT, unused_packages
from qser_app.services.scorm_unused import forget_package

log = structlog.get_logger()
_PACKAGES_AT_ONCE = 200
_IMPORTS_TAKE = timedelta(days=1)  # at most: files are written before the transaction that tells of them


async def forget_packages(*, at: datetime) -> None:
    """Remove packages that nothing points to, and what was left of uploads that broke; one that fails holds up no other."""
    gone = 0
    for package_id in await study(unused_packages, at=at, limit=_PACKAGES_AT_ONCE):
        try:
            gone += await work(forget_package, package_id=package_id, at=at)
        except Exception as error:
            metrics.job_failed()
            log.error("jobs.package_not_forgotten", package=package_id, exc_info=error)
    broken = await in_thread(lambda: packages_files.clear_broken(before=at - KEPT))
    log.info("jobs.packages_forgotten", unused=gone, broken=broken)


async def forget_files(*, at: datetime) -> None:
    """Remove the files of lessons of which no row tells: an import wrote them and then failed."""
    idle = await in_thread(lambda: files.idle(before=at - _IMPORTS_TAKE))
    unknown = await study(unknown_files, names=idle)
    gone = await in_thread(lambda: files.discard(unknown, before=at - _IMPORTS_TAKE))
    log.info("jobs.files_forgotten", gone=gone)
