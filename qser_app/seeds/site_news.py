"""News and events of the demo municipality: what its administrator has written."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session

from qser_app.domain.people import Actor, Language
from qser_app.domain.site_news import Details, Kind
from qser_app.services.site_news import begin_news, keep_details, keep_words, publish_news

_PIECES = Path(__file__).with_suffix(".toml")


def plant_news(db: Session, *, admin: Actor, zone: str, now: datetime) -> None:
    """Write and publish every piece, as if on its day; events happen at hours of ``zone``."""
    for piece in tomllib.loads(_PIECES.read_text(encoding="utf-8"))["piece"]:
        _plant(db, admin, piece, zone, now)


def _plant(db: Session, admin: Actor, piece: dict[str, Any], zone: str, now: datetime) -> None:
    kind, day = Kind(piece["kind"]), _working_day(now + timedelta(days=piece["day"]))
    written = min(day, now) - timedelta(days=3) if kind.is_event else day
    item_id = begin_news(db, actor=admin, kind=kind, language=Language.EL, at=written)
    for language in (each for each in Language if each in piece):
        for name, text in piece[language].items():
            keep_words(db, actor=admin, item_id=item_id, language=language, name=name, text=text)
    if kind.is_event:
        hour, minute = map(int, piece["begins"].split(":"))
        begins = day.astimezone(ZoneInfo(zone)).replace(hour=hour, minute=minute, second=0, microsecond=0)
        ends = begins + timedelta(minutes=piece["minutes"])
        keep_details(db, actor=admin, item_id=item_id, details=Details(kind, begins, ends))
    publish_news(db, actor=admin, item_id=item_id, publish_at=written, at=written)


def _working_day(day: datetime) -> datetime:
    """The day, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
