"""The link in a mail that stops such mails: looked at it changes nothing, pressed it does, and it says nothing of anybody."""

import pytest

from qser_app.adapters.notices_links import stop_path
from qser_app.db import do, look
from qser_app.domain.people import Language
from qser_app.queries.notices_choices import mails_come
from tests.support.people import NOON, a_person, an_organisation
from tests.support.web import OURS, web

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
def ada(engine) -> int:
    return do(lambda db: a_person(db, an_organisation(db), language=Language.DE).id)


def come(person_id: int, what: str = "reminder") -> bool:
    return look(mails_come, person_id=person_id, what=what)


async def test_to_look_at_it_changes_nothing_and_the_button_does(ada):
    path = stop_path(ada, "reminder")
    async with web() as client:
        for method in ("GET", "HEAD", "GET"):
            page = await client.request(method, path)
        assert come(ada)
        assert (page.status_code, page.headers["cache-control"]) == (200, "no-store")
        assert '<html lang="de">' in page.text
        assert "Diese E-Mails abbestellen?" in page.text
        assert "Erinnerungen" in page.text
        assert "Ada" not in page.text
        assert "noindex" in page.text
        done = await client.post(path, data={"wish": "stop"}, headers=OURS)
        assert "Solche E-Mails kommen nicht mehr" in done.text
        assert not come(ada)
        assert "Solche E-Mails kommen nicht mehr" in (await client.get(path)).text
        again = await client.post(path, data={"wish": "again"}, headers=OURS)
        assert "Diese E-Mails abbestellen?" in again.text
        assert come(ada)


@pytest.mark.parametrize("what", ["reminder", "digest"])
async def test_a_mail_program_stops_them_with_one_click_and_no_page_of_ours(ada, what):
    async with web() as client:
        for sent in ({"data": ONE_CLICK}, {"files": {"List-Unsubscribe": (None, "One-Click")}}):  # either form (RFC 8058, 3.2)
            answer = await client.post(stop_path(ada, what), **sent)
            assert answer.status_code == 200
            assert not come(ada, what)
    assert come(ada, "certificate-ending")


async def test_forged_links_and_unheard_of_wishes_do_nothing(ada):
    path = stop_path(ada, "reminder")
    async with web() as client:
        for wrong in (path[:-1], path.replace(".reminder.", ".report."), "/unsubscribe/1", "/unsubscribe/%00"):
            for answer in (await client.get(wrong), await client.post(wrong, data=ONE_CLICK)):
                assert answer.status_code == 404
                assert "Ada" not in answer.text
        greek = await client.get("/unsubscribe/x", headers={"accept-language": "el"})
        assert "Ο σύνδεσμος δεν λειτουργεί" in greek.text
        for data in ({}, {"wish": "everything"}, {"List-Unsubscribe": "Two-Clicks"}):
            assert (await client.post(path, data=data, headers=OURS)).status_code == 422
        assert (await client.post(path, content=b"x" * 5000, headers=OURS)).status_code == 413
    assert come(ada)


async def test_a_link_for_somebody_who_is_gone_looks_like_any_other(engine):
    gone = do(lambda db: a_person(db, an_organisation(db), erased_at=NOON, suspended_at=NOON).id)
    async with web() as client:
        for person_id in (gone, 10**6):
            answer = await client.post(stop_path(person_id, "reminder"), data=ONE_CLICK)
            assert (answer.status_code, "No such mails come any more" in answer.text) == (200, True)
