"""What lies about after uploads and imports goes once a day."""

import hashlib
import os
from datetime import UTC, datetime, timedelta

from qser_app.adapters import files
from qser_app.db import do
from qser_app.domain.courses_sources import MediaSource
from qser_app.jobs import content
from qser_app.services.courses_files import keep_media
from tests.support.packages import a_package
from tests.support.people import NOON
from tests.support.scorm import Released


async def test_a_package_that_cannot_be_forgotten_holds_up_no_other(engine, tmp_path, monkeypatch):
    here = do(lambda db: Released(db, a_package(tmp_path / "package.zip")))
    spares = [do(lambda db, n=n: here.keep(db, a_package(tmp_path / f"{n}.zip", {"more.html": str(n)}))) for n in range(2)]

    def forget(db, *, package_id, at):
        return package_id != spares[0] or 1 // 0

    seen = []
    monkeypatch.setattr(content, "forget_package", lambda db, **given: seen.append(given["package_id"]) or forget(db, **given))
    await content.forget_packages(at=NOON + timedelta(days=8))
    assert seen == spares


async def test_files_that_an_import_left_when_it_failed_go_after_a_day_and_those_of_courses_stay(engine):
    names = [hashlib.sha256(each).hexdigest() for each in (b"shown", b"left")]
    do(lambda db: keep_media(db, MediaSource(sha256=names[0], content_type="image/png", size=5, content=b"shown"), at=NOON))
    files.keep(names[1], b"left")
    long_ago = (datetime.now(UTC) - timedelta(days=2)).timestamp()
    for name in names:
        os.utime(files.folder() / name, (long_ago, long_ago))
    await content.forget_files(at=datetime.now(UTC))
    assert [files.find(name) is not None for name in names] == [True, False]
