"""Writing news: by whom, what becomes of it, and nothing that acts."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.content_uploads import Prepared
from qser_app.domain.courses_sources import MediaSource
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.site_news import Details, Kind, NewsUnready, Stage
from qser_app.models import NewsItem
from qser_app.queries.site_news import is_own_picture, is_public_picture, newest_news, news_desk, news_draft, piece_at
from qser_app.services import site_news
from tests.support.news import WORDS, a_draft, a_piece
from tests.support.people import NOON, a_person, actor_for, an_organisation

LATER = NOON + timedelta(days=2)


@pytest.fixture
def admin(db):
    return actor_for(a_person(db, an_organisation(db), Role.ADMIN), Role.ADMIN)


@pytest.fixture
def stranger(db):
    return actor_for(a_person(db, an_organisation(db, "elsewhere"), Role.ADMIN), Role.ADMIN)


def _read(db, at=NOON, reader=Language.EN):
    return [piece.title for piece in newest_news(db, reader=reader, at=at).pieces]


def test_a_draft_is_seen_by_those_who_write_it_alone(db, admin, stranger):
    item_id = a_draft(db, admin)
    assert _read(db) == []
    assert [row.title for row in news_desk(db, actor=admin, at=NOON)] == ["Open evening"]
    assert news_desk(db, actor=stranger, at=NOON) == []
    with pytest.raises(NotFound):
        news_draft(db, actor=stranger, item_id=item_id, at=NOON)


def test_facilitators_write_no_news(db, admin):
    facilitator = actor_for(a_person(db, an_organisation(db, "third"), Role.FACILITATOR), Role.FACILITATOR)
    with pytest.raises(NotAllowed):
        site_news.begin_news(db, actor=facilitator, kind=Kind.NEWS, language=Language.EN, at=NOON)
    with pytest.raises(NotAllowed):
        news_desk(db, actor=facilitator, at=NOON)


@pytest.mark.parametrize(
    "act",
    [
        lambda db, who, number: site_news.keep_words(db, actor=who, item_id=number, language=Language.EN, name="title", text="x"),
        lambda db, who, number: site_news.keep_details(db, actor=who, item_id=number, details=Details(Kind.NEWS)),
        lambda db, who, number: site_news.drop_picture(db, actor=who, item_id=number),
        lambda db, who, number: site_news.publish_news(db, actor=who, item_id=number, publish_at=NOON, at=NOON),
        lambda db, who, number: site_news.withdraw_news(db, actor=who, item_id=number, at=NOON),
        lambda db, who, number: site_news.throw_away_news(db, actor=who, item_id=number),
        lambda db, who, number: site_news.preview_news(db, actor=who, item_id=number, reader=Language.EN),
    ],
)
def test_another_organisation_s_news_does_not_exist(db, admin, stranger, act):
    item_id = a_piece(db, admin)
    with pytest.raises(NotFound):
        act(db, stranger, item_id)
    with pytest.raises(NotFound):
        act(db, admin, item_id + 1)
    assert _read(db) == ["Open evening"]


def test_what_is_published_stays_until_it_is_published_anew(db, admin):
    item_id = a_piece(db, admin)
    site_news.keep_words(db, actor=admin, item_id=item_id, language=Language.EN, name="title", text="Another evening")
    assert _read(db) == ["Open evening"]
    assert news_draft(db, actor=admin, item_id=item_id, at=NOON).stage is Stage.CHANGED
    site_news.publish_news(db, actor=admin, item_id=item_id, publish_at=NOON, at=LATER)
    assert _read(db, LATER) == ["Another evening"]
    assert piece_at(db, slug="open-evening", reader=Language.EN, at=LATER).title == "Another evening"  # links go on leading there
    assert news_draft(db, actor=admin, item_id=item_id, at=LATER).stage is Stage.PUBLISHED


def test_what_is_planned_appears_when_its_time_has_come(db, admin):
    item_id = a_piece(db, admin, publish_at=LATER)
    assert news_draft(db, actor=admin, item_id=item_id, at=NOON).stage is Stage.SCHEDULED
    assert (_read(db), _read(db, LATER)) == ([], ["Open evening"])
    with pytest.raises(NotFound):
        piece_at(db, slug="open-evening", reader=Language.EN, at=NOON)


def test_what_is_withdrawn_is_gone_and_can_come_back(db, admin):
    item_id = a_piece(db, admin)
    with pytest.raises(NotFound):
        site_news.throw_away_news(db, actor=admin, item_id=item_id)
    site_news.withdraw_news(db, actor=admin, item_id=item_id, at=NOON)
    assert _read(db) == []
    site_news.publish_news(db, actor=admin, item_id=item_id, publish_at=NOON, at=NOON)
    assert _read(db) == ["Open evening"]
    site_news.withdraw_news(db, actor=admin, item_id=item_id, at=NOON)
    site_news.throw_away_news(db, actor=admin, item_id=item_id)
    assert db.exec(select(NewsItem)).all() == []


def test_nothing_that_acts_is_published(db, admin):
    body = '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](https://a.example "t")'
    item_id = a_piece(db, admin, en={**WORDS, "title": "<b>Tea</b>", "body": body})
    shown = site_news.preview_news(db, actor=admin, item_id=item_id, reader=Language.EN)
    assert "<script" not in shown.html
    assert "<img" not in shown.html
    assert shown.title == "<b>Tea</b>"  # escaped where it is written (exports/site_html.py)


@pytest.mark.parametrize(
    "body",
    ["[x](javascript:alert(1))", "[x](unit:lesson-1)", "![a](https://evil.example/x.png)", "# Large", "[x](/people)", "::: danger\nx\n:::"],
)
def test_a_text_that_cannot_be_shown_names_its_line(db, admin, body):
    item_id = a_draft(db, admin, en={**WORDS, "body": f"Welcome.\n\n{body}"})
    if body.startswith("[x](javascript"):  # the parser makes no link of it at all
        site_news.publish_news(db, actor=admin, item_id=item_id, publish_at=NOON, at=NOON)
        assert "javascript:" not in site_news.preview_news(db, actor=admin, item_id=item_id, reader=Language.EN).html.replace(
            "(javascript:", ""
        )
        return
    with pytest.raises(NewsUnready) as refused:
        site_news.publish_news(db, actor=admin, item_id=item_id, publish_at=NOON, at=NOON)
    assert (refused.value.code, refused.value.gaps["line"]) == ("news-mistake", 3)


def test_a_picture_is_let_out_with_its_piece(db, admin, stranger, monkeypatch):
    monkeypatch.setattr(site_news, "keep_media", lambda *_args, **_named: None)
    item_id = a_draft(db, admin, en={**WORDS, "alt": "Two people at a table"})
    made = Prepared(MediaSource.of(b"RIFF....WEBP", "image/webp"), 900, 600)
    site_news.keep_picture(db, actor=admin, item_id=item_id, picture=made, at=NOON)
    sha256 = made.media.sha256

    def seen():
        return is_public_picture(db, sha256=sha256, at=NOON), *(is_own_picture(db, actor=each, sha256=sha256) for each in (admin, stranger))

    assert seen() == (False, True, False)
    site_news.publish_news(db, actor=admin, item_id=item_id, publish_at=NOON, at=NOON)
    assert seen() == (True, True, False)
    site_news.withdraw_news(db, actor=admin, item_id=item_id, at=NOON)
    assert seen() == (False, True, False)
