"""What authors are told by the daily job."""

from qser_app.jobs import courses as jobs


async def test_what_cannot_be_told_holds_up_nothing_else(engine, monkeypatch):
    monkeypatch.setitem(jobs._TOLD, "reviews", lambda db, *, at: 1 // 0)
    assert await jobs.tell_authors() == {"published": 0}
