"""News and events: as visitors read them, and as those who write them see them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, or_, select

from qser_app.domain.courses import choose
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_look_after_all, may_write_news
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.site_news import Details, Kind, NewsDraft, NewsPage, NewsRow, Picture, Piece, is_begun, is_complete, stage_of
from qser_app.models import NewsItem, Organisation

PER_PAGE = 12
_MOST_ROWS = 200
_MOST_AHEAD = 60
_LASTS = timedelta(hours=2)  # an event without an end counts as ahead for so long after it began


def newest_news(db: Session, *, reader: Language, at: datetime, page: int = 1, per_page: int = PER_PAGE) -> NewsPage:
    """The published news, newest first, each in the reader's language where it is written in it."""
    wanted = (*_visible(at), NewsItem.shown_kind == Kind.NEWS)
    total = db.exec(select(func.count()).select_from(NewsItem).where(*wanted)).one()
    pages = max(1, -(-total // per_page))
    page = min(max(1, page), pages)
    rows = db.exec(_with_home().where(*wanted).order_by(*_newest()).limit(per_page).offset((page - 1) * per_page)).all()
    return NewsPage([_piece(item, home, reader) for item, home in rows], page, pages)


def events_ahead(db: Session, *, reader: Language, at: datetime, limit: int = _MOST_AHEAD) -> list[Piece]:
    """The published events that are not over, the next one first."""
    over = or_(col(NewsItem.shown_ends_at) > at, (col(NewsItem.shown_ends_at).is_(None)) & (col(NewsItem.shown_begins_at) > at - _LASTS))
    wanted = (*_visible(at), NewsItem.shown_kind != Kind.NEWS, over)
    rows = db.exec(_with_home().where(*wanted).order_by(col(NewsItem.shown_begins_at), col(NewsItem.id)).limit(limit)).all()
    return [_piece(item, home, reader) for item, home in rows]


def events_past(db: Session, *, reader: Language, at: datetime, page: int = 1) -> NewsPage:
    """The published events that are over, the latest first."""
    gone = or_(col(NewsItem.shown_ends_at) <= at, (col(NewsItem.shown_ends_at).is_(None)) & (col(NewsItem.shown_begins_at) <= at - _LASTS))
    wanted = (*_visible(at), NewsItem.shown_kind != Kind.NEWS, gone)
    pages = max(1, -(-db.exec(select(func.count()).select_from(NewsItem).where(*wanted)).one() // PER_PAGE))
    page = min(max(1, page), pages)
    latest = (col(NewsItem.shown_begins_at).desc(), col(NewsItem.id).desc())
    rows = db.exec(_with_home().where(*wanted).order_by(*latest).limit(PER_PAGE).offset((page - 1) * PER_PAGE)).all()
    return NewsPage([_piece(item, home, reader) for item, home in rows], page, pages)


def piece_at(db: Session, *, slug: str, reader: Language, at: datetime) -> Piece:
    """The published piece at an address. Raises NotFound."""
    row = db.exec(_with_home().where(*_visible(at), NewsItem.slug == slug)).first()
    if row is None:
        raise NotFound
    return _piece(row[0], row[1], reader)


def published_addresses(db: Session, *, at: datetime) -> list[tuple[str, Kind, list[Language], datetime]]:
    """Every published piece for those who list them: its slug, kind, languages, and when it was last changed."""
    rows = db.exec(select(NewsItem).where(*_visible(at)).order_by(*_newest()).limit(2000)).all()
    return [(row.slug, Kind((row.shown or {})["kind"]), _languages(row.shown or {}), row.published_at or at) for row in rows]


def is_public_picture(db: Session, *, sha256: str, at: datetime) -> bool:
    """Whether a published piece shows the file."""
    return db.exec(select(NewsItem.id).where(*_visible(at), NewsItem.shown_picture == sha256)).first() is not None


def is_own_picture(db: Session, *, actor: Actor, sha256: str) -> bool:
    """Whether a draft that the actor may write shows the file."""
    rows = db.exec(select(NewsItem).where(*_written_by(actor), col(NewsItem.picture).is_not(None)).limit(_MOST_ROWS))
    return any((row.picture or {}).get("sha256") == sha256 for row in rows)


def news_desk(db: Session, *, actor: Actor, at: datetime) -> list[NewsRow]:
    """The pieces that the actor may write, newest first. Raises NotAllowed."""
    require(may_write_news(actor, organisation_id=actor.organisation_id))
    rows = db.exec(_with_home().where(*_written_by(actor)).order_by(col(NewsItem.id).desc()).limit(_MOST_ROWS)).all()
    return [_row(item, home, at) for item, home in rows]


def news_draft(db: Session, *, actor: Actor, item_id: int, at: datetime) -> NewsDraft:
    """A piece as it is being written. Raises NotFound."""
    item = db.exec(select(NewsItem).where(*_written_by(actor), NewsItem.id == item_id)).first()
    if item is None:
        raise NotFound
    details = Details(item.kind, item.begins_at, item.ends_at, item.link)
    return NewsDraft(
        item_id,
        item.slug,
        _stage(item, at),
        details,
        item.source_language,
        item.time_zone,
        item.words,
        _picture(item.picture),
        item.publish_at,
    )


def piece_of(shown: dict[str, Any], item: NewsItem, home: str, reader: Language) -> Piece:
    """What visitors read of ``shown``, in the reader's language where there is one."""
    languages = _languages(shown)
    language = choose(languages, reader, item.source_language) or languages[0]
    said = shown["words"][language.value]
    return Piece(
        slug=item.slug,
        kind=Kind(shown["kind"]),
        language=language,
        languages=tuple(languages),
        title=said["title"],
        summary=said["summary"],
        html=said["html"],
        place=said["place"],
        alt=said["alt"],
        organisation=home,
        published_at=item.publish_at or item.created_at,
        changed_at=item.published_at or item.created_at,
        time_zone=item.time_zone,
        picture=_picture(shown["picture"]),
        begins_at=_moment(shown["begins_at"]),
        ends_at=_moment(shown["ends_at"]),
        link=shown["link"],
    )


def _piece(item: NewsItem, home: str, reader: Language) -> Piece:
    return piece_of(item.shown or {}, item, home, reader)


def _visible(at: datetime) -> tuple[ColumnElement[bool], ...]:
    return col(NewsItem.publish_at) <= at, col(NewsItem.withdrawn_at).is_(None), col(NewsItem.shown_kind).is_not(None)


def _written_by(actor: Actor) -> tuple[Any, ...]:
    """The pieces the actor may write, as conditions of a SELECT; of one piece, `may_write_news` says the same."""
    if may_look_after_all(actor):
        return ()
    allowed = may_write_news(actor, organisation_id=actor.organisation_id)
    return (NewsItem.organisation_id == (actor.organisation_id if allowed else 0),)


def _with_home() -> Any:
    return select(NewsItem, Organisation.name).join(Organisation, col(Organisation.id) == NewsItem.organisation_id)


def _newest() -> Sequence[Any]:
    return col(NewsItem.publish_at).desc(), col(NewsItem.id).desc()


def _row(item: NewsItem, home: str, at: datetime) -> NewsRow:
    begun = [language for language in Language if is_begun(item.words.get(language.value, {}))]
    language = choose(begun, item.source_language) or item.source_language
    complete = [str(each) for each in begun if is_complete(item.words[each.value])]
    title = item.words.get(language.value, {}).get("title", "")
    return NewsRow(item.id or 0, item.kind, _stage(item, at), title, str(language), complete, item.publish_at, item.begins_at, home)


def _stage(item: NewsItem, at: datetime) -> Any:
    shown = item.shown
    begun = {language: words for language, words in item.words.items() if is_begun(words)}
    same = shown is not None and (shown["draft"], shown["picture"], shown["link"], shown["kind"]) == (
        begun,
        item.picture,
        item.link,
        item.kind.value,
    )
    same = same and (_moment((shown or {})["begins_at"]), _moment((shown or {})["ends_at"])) == (item.begins_at, item.ends_at)
    return stage_of(shown, item.publish_at, item.withdrawn_at, at, same=same)


def _languages(shown: dict[str, Any]) -> list[Language]:
    return [language for language in Language if language.value in shown["words"]]


def _picture(kept: dict[str, Any] | None) -> Picture | None:
    return Picture(kept["sha256"], kept["ending"], kept["width"], kept["height"]) if kept else None


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
