"""News and events over HTTP: what visitors read, what programs gather, and what a draft shows to whom."""

import json
import re
from datetime import UTC, datetime, timedelta
from io import BytesIO
from xml.etree.ElementTree import fromstring

import pytest
from PIL import Image

from qser_app.adapters import files
from qser_app.db import do
from qser_app.domain.people import Language, Role
from qser_app.domain.site_news import Kind
from qser_app.services.site_news import keep_words, publish_news
from qser_app.settings import settings
from tests.support.news import WORDS, a_draft, a_piece
from tests.support.people import a_person, a_session, actor_for, an_organisation
from tests.support.web import OURS, web

NOW = datetime.now(UTC)
HOSTILE = {
    "title": '</title><script>alert("t")</script>',
    "summary": '"><img src=x onerror=alert(1)>',
    "body": "<script>x</script> [a](https://a.example)",
}


@pytest.fixture
def house(engine, tmp_path, monkeypatch):
    """An admin and a learner: (actor, cookie) and a cookie; files are kept apart."""
    monkeypatch.setattr(files, "settings", settings.model_copy(update={"var_dir": tmp_path}))

    def plant(db):
        home = an_organisation(db)
        admin, learner = a_person(db, home, Role.ADMIN), a_person(db, home)
        return actor_for(admin, Role.ADMIN), a_session(db, admin), a_session(db, learner)

    return do(plant)


def _planned(house, **how):
    return do(a_piece, house[0], publish_at=NOW - timedelta(hours=1), **how)


async def test_a_piece_is_read_listed_and_gathered(house):
    _planned(house)
    async with web() as client:
        page, listed = await client.get("/en/news/open-evening"), (await client.get("/en/news")).text
        gathered = fromstring((await client.get("/en/news.atom")).content)
        first, known = (await client.get("/en")).text, (await client.get("/sitemap.xml")).text
    assert page.status_code == 200
    assert "<strong>welcome</strong>" in page.text
    assert page.text.count("<h1") == 1
    assert all('href="/en/news/open-evening"' in each for each in (listed, first))
    assert f"{settings.origin}/en/news/open-evening" in known
    space = "{http://www.w3.org/2005/Atom}"
    assert [each.findtext(f"{space}title") for each in gathered.findall(f"{space}entry")] == ["Open evening"]
    facts = json.loads(re.findall(r'ld\+json">(.+?)</script>', page.text)[0])
    assert (facts["@type"], facts["headline"]) == ("NewsArticle", "Open evening")


async def test_a_language_without_words_shows_those_of_another_and_says_so(house):
    _planned(house, el={"title": "Ανοιχτό βράδυ", "summary": "Ελάτε.", "body": "Καλώς ήρθατε."})
    async with web() as client:
        german, greek = (await client.get("/de/news/anoichto-vrady")).text, (await client.get("/el/news/anoichto-vrady")).text
    assert '<h1 lang="el">Ανοιχτό βράδυ</h1>' in german
    assert "noch nicht übersetzt" in german
    canonical = f'<link rel="canonical" href="{settings.origin}/el/news/anoichto-vrady">'
    assert canonical in german
    assert canonical in greek
    assert re.findall(r'hreflang="([^"]+)" href="http', german) == ["el", "x-default"]


async def test_nothing_that_somebody_wrote_acts(house):
    _planned(house, en=HOSTILE)
    slug = "title-script-alert-t-script"
    async with web() as client:
        page = (await client.get(f"/en/news/{slug}")).text
        listed, gathered = (await client.get("/en/news")).text, (await client.get("/en/news.atom")).text
    for each in (page, listed, gathered):
        assert "<script>alert" not in each
        assert "<script>x" not in each
        assert "<img src=x" not in each
    assert "&lt;script&gt;x" in page


async def test_events_come_and_go(house):
    _planned(house, kind=Kind.WEBINAR, begins_at=NOW + timedelta(days=3))
    _planned(house, kind=Kind.SEMINAR, begins_at=NOW - timedelta(days=3), en={**WORDS, "title": "Long ago"})
    async with web() as client:
        page = (await client.get("/en/events")).text
        moved = await client.get("/en/news/long-ago")
        one = (await client.get("/en/events/open-evening")).text
        news = (await client.get("/en/news")).text
    ahead, past = page.index("/en/events/open-evening"), page.index("/en/events/long-ago")
    assert page.index("Coming up") < ahead < page.index("Past events") < past
    assert (moved.status_code, moved.headers["location"]) == (302, "/en/events/long-ago")
    assert "Webinar" in one
    assert "open-evening" not in news


async def test_what_is_not_published_does_not_exist(house):
    _planned(house)
    do(publish_news, actor=house[0], item_id=1, publish_at=NOW + timedelta(days=1), at=NOW)
    async with web() as client:
        assert (await client.get("/en/news/open-evening")).status_code == 404
        assert "open-evening" not in (await client.get("/sitemap.xml")).text
        assert (await client.get("/en/news/nothing")).status_code == 404


async def test_lists_go_on_page_by_page(house):
    for number in range(13):
        _planned(house, en={**WORDS, "title": f"Piece {number}"})
    async with web() as client:
        first, second = (await client.get("/en/news")).text, (await client.get("/en/news?page=2")).text
        odd = await client.get("/en/news?page=x")
    assert (first.count('class="news-row"'), second.count('class="news-row"')) == (12, 1)
    assert 'href="/en/news?page=2"' in first
    assert odd.status_code == 200


async def test_a_preview_is_for_those_who_write(house):
    item_id = do(a_draft, house[0])
    path = f"/newsdesk/{item_id}/preview/en"
    async with web(cookie=house[1]) as client:
        page = await client.get(path)
        do(keep_words, actor=house[0], item_id=item_id, language=Language.EN, name="body", text="# x")
        broken = await client.get(path)
    assert (page.status_code, page.headers["cache-control"]) == (200, "no-store")
    assert "Preview: nobody but you" in page.text
    assert 'content="noindex"' in page.text
    assert "Line 1 of the text (English)" in broken.text
    async with web(cookie=house[2]) as client:
        assert (await client.get(path)).status_code == 403
    async with web() as client:
        assert (await client.get(path)).status_code == 401


async def test_a_picture_comes_made_anew_and_is_let_out_with_its_piece(house):
    item_id = do(a_draft, house[0], en={**WORDS, "alt": "Two people at a table"})
    drawn = BytesIO()
    Image.new("RGB", (2000, 1000), "teal").save(drawn, "JPEG", comment=b"secret place")
    async with web(cookie=house[1]) as client:
        sent = await client.put(f"/newsdesk/{item_id}/picture", content=drawn.getvalue(), headers=OURS)
        text = await client.put(f"/newsdesk/{item_id}/picture", content=b"<html>", headers=OURS)
        src = re.findall(
            r'<img src="(/site/pictures/[^"]+)" alt="Two people at a table" width="1600" height="800"',
            (await client.get(f"/newsdesk/{item_id}/preview/en")).text,
        )[0]
        own = await client.get(src)
    assert (sent.status_code, text.status_code, own.status_code) == (201, 422, 200)
    assert own.headers["content-type"] == "image/webp"
    assert b"secret place" not in own.content
    async with web() as client:
        assert (await client.get(src)).status_code == 404
        do(publish_news, actor=house[0], item_id=item_id, publish_at=NOW, at=NOW)
        assert (await client.get(src)).headers["cache-control"] == "public, max-age=31536000, immutable"
        assert (await client.get("/site/pictures/nothing.webp")).status_code == 404
    async with web(cookie=house[2]) as client:
        assert (await client.put(f"/newsdesk/{item_id}/picture", content=b"x", headers=OURS)).status_code == 403


async def test_every_page_has_a_picture_to_be_linked_with(house):
    _planned(house)
    async with web() as client:
        for path in ("/en", "/el/resources/glossary", "/de/news/open-evening"):
            page = await client.get(path)
            for address in re.findall(r'property="og:image" content="([^"]+)"', page.text):
                answer = await client.get(address)
                with Image.open(BytesIO(answer.content)) as drawn:
                    assert (answer.headers["content-type"], drawn.size) == ("image/png", (1200, 630))
        assert re.findall(r'property="og:image" content="([^"]+)"', page.text) == [f"{settings.origin}/site/cards/en/news/open-evening.png"]
        for strange in ("nothing", "news/nothing", "../secret", ""):
            assert (await client.get(f"/site/cards/en/{strange}.png")).status_code == 404
