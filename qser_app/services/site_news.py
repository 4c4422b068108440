"""What administrators do with news and events: write, describe, publish now or later, withdraw, throw away."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, select

from qser_app.adapters.content_markdown import Mistake, render
from qser_app.adapters.content_uploads import Prepared
from qser_app.domain.leaderboard_clocks import zone_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_write_news
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.site_news import Details, Kind, NewsUnready, Piece, check, clean_link, clean_words, is_complete, slug_of
from qser_app.models import NewsItem, Organisation
from qser_app.queries.site_news import piece_of
from qser_app.services.courses_files import keep_media

_TEXTS = ("title", "summary", "alt", "place")


def begin_news(db: Session, *, actor: Actor, kind: Kind, language: Language, at: datetime) -> int:
    """A new, empty draft of the actor's organisation; returns its id."""
    require(may_write_news(actor, organisation_id=actor.organisation_id))
    home = db.get_one(Organisation, actor.organisation_id)
    row = NewsItem(
        organisation_id=actor.organisation_id,
        slug=f"draft-{actor.person_id}-{at:%Y%m%d%H%M%S%f}",
        source_language=language,
        kind=kind,
        time_zone=zone_of(home.time_zone, home.country),
        written_by=actor.person_id,
        created_at=at,
    )
    db.add(row)
    db.flush()
    return row.id or 0


def keep_words(db: Session, *, actor: Actor, item_id: int, language: Language, name: str, text: str) -> None:
    """Keep what was written into one field, in one language. Raises NotFound and BadInput."""
    row = _mine(db, actor, item_id)
    kept = {each: dict(words) for each, words in row.words.items()}
    kept.setdefault(language.value, {})[name] = clean_words(name, text)
    row.words = kept


def keep_details(db: Session, *, actor: Actor, item_id: int, details: Details) -> None:
    """Keep what is the same in every language. Raises NotFound and NewsUnready."""
    row = _mine(db, actor, item_id)
    row.kind, row.begins_at, row.ends_at, row.link = details.kind, details.begins_at, details.ends_at, clean_link(details.link)


def keep_picture(db: Session, *, actor: Actor, item_id: int, picture: Prepared, at: datetime) -> None:
    """Keep the picture; it takes the place of the one before. Raises NotFound."""
    row = _mine(db, actor, item_id)
    keep_media(db, picture.media, at=at)
    row.picture = {"sha256": picture.media.sha256, "ending": picture.ending, "width": picture.width, "height": picture.height}


def drop_picture(db: Session, *, actor: Actor, item_id: int) -> None:
    """Take the picture away from the draft. Raises NotFound."""
    _mine(db, actor, item_id).picture = None


def publish_news(db: Session, *, actor: Actor, item_id: int, publish_at: datetime, at: datetime) -> None:
    """Let visitors see the draft as it is now, from ``publish_at`` on. Raises NotFound, and NewsUnready for what is missing."""
    row = _mine(db, actor, item_id)
    languages = check(Details(row.kind, row.begins_at, row.ends_at, row.link), row.words, has_picture=row.picture is not None)
    if row.shown is None:
        row.slug = _slug(db, row)
    row.shown = shown_of(row, languages)
    row.shown_kind, row.shown_begins_at, row.shown_ends_at = row.kind, row.begins_at, row.ends_at
    row.shown_picture = (row.picture or {}).get("sha256", "")
    row.publish_at, row.published_at, row.withdrawn_at = max(publish_at, at), at, None


def withdraw_news(db: Session, *, actor: Actor, item_id: int, at: datetime) -> None:
    """Take a piece off the public site; its draft stays. Raises NotFound."""
    row = _mine(db, actor, item_id)
    if row.shown is None:
        raise NotFound
    row.withdrawn_at, row.shown_picture = at, ""


def throw_away_news(db: Session, *, actor: Actor, item_id: int) -> None:
    """Forget a piece that no visitor sees: a draft, or what was withdrawn. Raises NotFound."""
    row = _mine(db, actor, item_id)
    if row.shown is not None and row.withdrawn_at is None:
        raise NotFound
    db.delete(row)


def preview_news(db: Session, *, actor: Actor, item_id: int, reader: Language) -> Piece:
    """The draft as visitors would read it now. Raises NotFound, and NewsUnready for what cannot be shown."""
    row = _mine(db, actor, item_id)
    languages = [language for language in Language if is_complete(row.words.get(language.value, {}))]
    if not languages:
        raise NewsUnready("no-words")
    home = db.get_one(Organisation, row.organisation_id)
    return piece_of(shown_of(row, languages), row, home.name, reader)


def shown_of(row: NewsItem, languages: list[Language]) -> dict[str, Any]:
    """The draft as visitors read it: its Markdown rendered and cleaned. Raises NewsUnready with the line of a mistake."""
    words = {}
    for language in languages:
        said = row.words[language]
        words[language.value] = {name: said.get(name, "") for name in _TEXTS} | {"html": rendered(said["body"], language)}
    return {
        "kind": row.kind.value,
        "begins_at": row.begins_at.isoformat() if row.begins_at else None,
        "ends_at": row.ends_at.isoformat() if row.ends_at else None,
        "link": row.link,
        "picture": row.picture,
        "words": words,
        "draft": {language.value: dict(row.words[language]) for language in languages},
    }


def rendered(body: str, language: Language) -> str:
    """The text as clean HTML: no picture in it, and links to the web alone. Raises NewsUnready."""
    try:
        return render(body, _no_picture, _to_the_web)
    except Mistake as mistake:
        raise NewsUnready("mistake", line=mistake.line, tongue=str(language)) from mistake


def _no_picture(address: str, line: int) -> Any:
    raise Mistake("picture", line, address)


def _to_the_web(address: str, line: int) -> None:
    if address.startswith(("unit:", "term:")):
        raise Mistake("link", line, address)


def _slug(db: Session, row: NewsItem) -> str:
    said = row.words.get(Language.EN.value) or row.words.get(row.source_language.value) or next(iter(row.words.values()))
    return slug_of(said.get("title", ""), set(db.exec(select(NewsItem.slug).where(NewsItem.id != row.id))))


def _mine(db: Session, actor: Actor, item_id: int) -> NewsItem:
    """The piece, if the actor may write it; held until the end of the unit of work. Raises NotFound."""
    row = db.exec(select(NewsItem).where(NewsItem.id == item_id).with_for_update()).first()
    if row is None or not may_write_news(actor, organisation_id=row.organisation_id):
        raise NotFound
    return row
