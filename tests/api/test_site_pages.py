"""The public pages: whole without a script, one address a language, light, and with a form that programs cannot abuse."""

import gzip
import html
import json
import re
from xml.etree.ElementTree import fromstring

import pytest
from sqlmodel import col, select

from qser_app.adapters import limits as house_limits
from qser_app.api import site_pages
from qser_app.db import do, look
from qser_app.domain.people import Language, Role
from qser_app.domain.site_contact import TRAP
from qser_app.domain.site_places import Place, address
from qser_app.models import OutboxMessage
from qser_app.settings import settings
from tests.support.people import a_person, an_organisation
from tests.support.web import OURS, post, web

WORDS = {"name": "Ada", "email": "ada@example.org", "message": "How does a municipality begin?\nWe are forty."}
# The glossary is a page only where there is a course that has one; news and events have a test of their own.
WRITTEN = [place for place in Place if place not in (Place.GLOSSARY, Place.NEWS, Place.EVENTS)]


@pytest.fixture(autouse=True)
def _fresh_limits(monkeypatch):
    monkeypatch.setattr(site_pages, "limits", house_limits.Limits())


def _letters():
    return look(lambda db: list(db.exec(select(OutboxMessage).order_by(col(OutboxMessage.id)))))


@pytest.fixture
def anna(engine):
    """A superadmin, beside a colleague who is none."""

    def plant(db):
        house = an_organisation(db)
        a_person(db, house, Role.SUPERADMIN, email="anna@example.org")
        a_person(db, house, email="maria@example.org")

    do(plant)


def _attributes(page: str, element: str, **wanted: str) -> list[dict[str, str]]:
    found = [dict(re.findall(r'([a-z-]+)="([^"]*)"', each)) for each in re.findall(rf"<{element} ([^>]*)>", page)]
    return [each for each in found if all(each.get(name) == value for name, value in wanted.items())]


@pytest.mark.parametrize("language", Language)
async def test_every_page_is_whole_without_a_script_and_says_what_it_is(engine, language):
    async with web() as client:
        titles, descriptions = set[str](), set[str]()
        for place in WRITTEN:
            answer = await client.get(address(language, place))
            page = answer.text
            assert answer.status_code == 200, place
            assert f'<html lang="{language}">' in page
            assert page.count("<h1>") == 1
            assert len(re.sub(r"<(script|style)>.*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL).split()) > 150
            titles.add(re.findall(r"<title>(.+?)</title>", page)[0])
            descriptions.add(_attributes(page, "meta", name="description")[0]["content"])
            assert "2017-1-EL01-KA204-036335" in page
            assert not re.findall(r'(?:src|href)="https?://(?!localhost|erasmus-plus|creativecommons)[^"]*"', page)
        assert len(titles) == len(descriptions) == len(WRITTEN)
        assert all(60 < len(each) <= 170 for each in descriptions), descriptions


async def test_the_languages_of_a_page_point_at_one_another(engine):
    async with web() as client:
        for place in WRITTEN:
            links = {}
            for language in Language:
                page = (await client.get(address(language, place))).text
                alternates = _attributes(page, "link", rel="alternate")
                links[language] = {each["hreflang"]: each["href"] for each in alternates if "hreflang" in each}
                assert _attributes(page, "link", rel="canonical")[0]["href"] == settings.origin + address(language, place)
            wanted = {str(each): settings.origin + address(each, place) for each in Language}
            assert all(each == wanted | {"x-default": wanted["en"]} for each in links.values())


async def test_pages_are_light_and_are_not_sent_twice(engine):
    async with web() as client:
        for place in WRITTEN:
            answer = await client.get(address(Language.EL, place))
            assert answer.headers["content-encoding"] == "gzip"
            assert len(gzip.compress(answer.content)) < 20_000, place
            again = await client.get(address(Language.EL, place), headers={"if-none-match": answer.headers["etag"]})
            assert (again.status_code, again.content) == (304, b"")
        plain = await client.get("/en/project", headers={"accept-encoding": "identity"})
        assert "content-encoding" not in plain.headers


async def test_a_page_runs_its_own_script_and_loads_nothing_from_elsewhere(engine):
    async with web() as client:
        policy = (await client.get("/en")).headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert "http" not in policy


async def test_whoever_comes_to_the_first_address_reads_in_their_language(engine):
    async with web() as client:
        greek = await client.get("/", headers={"accept-language": "el-GR,en;q=0.5"})
        chosen = await client.get("/", headers={"accept-language": "el-GR", "cookie": "qser_language=cs"})
    assert (greek.status_code, greek.headers["location"]) == (302, "/el")
    assert (chosen.headers["location"], greek.headers["cache-control"]) == ("/cs", "no-store")


async def test_who_has_a_session_comes_to_the_app(engine):
    async with web(cookie=f"{settings.session_cookie}=token") as client:
        assert (await client.get("/")).status_code == 404  # here is no app; the door has let it through


async def test_what_is_not_there_is_said_in_the_reader_s_language(engine):
    async with web() as client:
        answer = await client.get("/de/nirgends")
        assert answer.status_code == 404
        assert "Unter dieser Adresse gibt es nichts" in answer.text
        assert 'content="noindex"' in answer.text
        assert (await client.get("/fr/project")).status_code == 404
        slash = await client.get("/de/project/")
        assert (slash.status_code, slash.headers["location"]) == (308, "/de/project")


async def test_search_engines_are_told_of_every_page(engine):
    async with web() as client:
        rules = (await client.get("/robots.txt")).text
        listed = fromstring((await client.get("/sitemap.xml")).content)
    assert f"Sitemap: {settings.origin}/sitemap.xml" in rules
    assert rules.splitlines()[-3:-2] == ["Disallow: /"]
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = {each.findtext(f"{space}loc") for each in listed}
    assert {settings.origin + address(language, place) for language in Language for place in WRITTEN} <= found
    assert all(len(each.findall("{http://www.w3.org/1999/xhtml}link")) == len(Language) for each in listed)


async def test_figures_are_told_only_when_they_hide_everybody(engine):
    async with web() as client:
        page = (await client.get("/en")).text
    assert "languages" in page
    assert "Learned on this installation" not in page


async def test_the_first_page_describes_itself_to_machines(engine):
    async with web() as client:
        page = (await client.get("/es")).text
    facts = json.loads(re.findall(r'<script type="application/ld\+json">(.+?)</script>', page)[0])
    assert (facts["@type"], facts["inLanguage"], facts["url"]) == ("WebSite", "es", f"{settings.origin}/es")


async def test_a_message_reaches_the_superadmins_and_is_answered_to_its_writer(anna):
    async with web() as client:
        answer = await post(client, "/el/contact", **WORDS)
        assert (answer.status_code, answer.headers["location"]) == (303, "/el/contact?sent")
        told = [await client.get(answer.headers["location"]) for _ in range(2)]  # loaded again, nothing is sent again
    for page in told:
        assert (page.status_code, page.headers["cache-control"]) == (200, "no-store")
        assert "Το μήνυμά σας στάλθηκε" in page.text
        assert "<form" not in page.text.split("<main")[1]
    letter = _letters()[0].payload
    assert [each.payload["to"] for each in _letters()] == ["anna@example.org"]
    assert letter["gaps"] | {"words": WORDS["message"], "reply_to": "ada@example.org", "language": "el"} == letter["gaps"]


async def test_a_message_reaches_the_address_that_was_set(engine, monkeypatch):
    monkeypatch.setattr(site_pages, "settings", settings.model_copy(update={"contact_email": "office@example.org"}))
    async with web() as client:
        answer = await post(client, "/en/contact", **WORDS)
        assert "office@example.org" not in answer.text + (await client.get(answer.headers["location"])).text
    assert [each.payload["to"] for each in _letters()] == ["office@example.org"]


async def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(engine):
    async with web() as client:
        answer = await post(client, "/en/contact", name='<b>"Ada', email="nowhere", message="Hi")
    assert answer.status_code == 422
    assert 'value="&lt;b&gt;&quot;Ada"' in answer.text
    assert html.unescape(answer.text).count('class="field-error">') == 3
    assert answer.text.count(' aria-invalid="true"') == 2
    assert _letters() == []


async def test_a_program_is_told_that_all_went_well(anna):
    async with web() as client:
        answer = await post(client, "/en/contact", **WORDS, **{TRAP: "https://buy.example"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/en/contact?sent")
    assert _letters() == []


async def test_a_connection_sends_five_messages_an_hour(anna):
    async with web() as client:
        answers = [(await post(client, "/en/contact", **WORDS)).status_code for _ in range(6)]
    assert answers == [303] * 5 + [429]
    assert len(_letters()) == 5
    async with web(peer="198.51.100.9") as client:
        assert (await post(client, "/en/contact", **WORDS)).status_code == 303


async def test_a_message_comes_from_our_own_page(engine):
    async with web() as client:
        foreign = await client.post("/en/contact", data=WORDS, headers={"origin": "https://evil.example"})
        large = await client.post("/en/contact", data=WORDS | {"message": "x" * 70_000}, headers=OURS)
    assert (foreign.status_code, large.status_code) == (403, 413)
