"""News leaves the house with the next round of the loop, and what fails there holds up no mail."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters import mail
from qser_app.db import do, look
from qser_app.domain.notices import News
from qser_app.jobs import loop
from qser_app.jobs import notices as jobs
from qser_app.models import Notice
from qser_app.services.notices import notify
from tests.support.outbox import a_message
from tests.support.people import NOON, a_person, an_organisation

MONDAY = NOON + timedelta(days=6, hours=18)


@pytest.fixture
def clock(engine, monkeypatch, tmp_path):
    """The moment at both edges; mails are written to a folder of the test's own."""
    monkeypatch.setattr(mail, "settings", mail.settings.model_copy(update={"var_dir": tmp_path, "smtp_url": ""}))

    def at(moment):
        for edge in (loop, jobs):
            monkeypatch.setattr(edge, "now", lambda: moment)

    at(NOON)
    return at


def tell(db):
    ada = a_person(db, an_organisation(db), email="ada@example.org")
    for code in ("certificate-ending", "course-enrolled"):
        notify(db, person_id=ada.id, news=News(code, code, {"course": "X", "title": "X"}, "/course/X"), at=NOON)


async def test_one_round_posts_and_delivers_and_the_digest_follows_in_its_time(clock, tmp_path):
    do(tell)
    assert await loop.do_round("me")
    assert len(list((tmp_path / "mail").iterdir())) == 1
    clock(MONDAY)
    assert await loop.do_round("me")
    assert await loop.do_round("me")
    written = [file.read_text() for file in sorted((tmp_path / "mail").iterdir())]
    assert len(written) == 2
    assert all("List-Unsubscribe-Post: List-Unsubscribe=One-Click" in each for each in written)


async def test_what_cannot_be_posted_holds_up_no_mail(clock, tmp_path, monkeypatch):
    def broken(*_args, **_kwargs):
        raise RuntimeError("broken")

    do(tell)
    do(a_message)
    monkeypatch.setattr(jobs, "post_due", broken)
    assert await loop.do_round("me")
    assert len(list((tmp_path / "mail").iterdir())) == 1
    assert look(lambda db: db.exec(select(Notice).where(Notice.mail_due_at <= NOON)).all())
