"""News and events where they are written: the list, and one piece with two languages side by side."""

from datetime import UTC, datetime
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.people import Language
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.site_news import Details, Kind, NewsDraft, NewsRow, NewsUnready
from qser_app.i18n.catalogue import LANGUAGES, named_languages
from qser_app.i18n.catalogue_formats import cities
from qser_app.queries.site_news import news_desk, news_draft
from qser_app.services import site_news
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who

_EMPTY = {"title": "", "summary": "", "body": "", "alt": "", "place": ""}


class NewsLine(TypedDict):
    """A piece as it is listed; moments are ISO 8601 or empty."""

    id: int
    kind: str
    stage: str
    title: str
    language: str
    languages: list[str]
    publish_at: str
    begins_at: str
    organisation: str


class NewsdeskState(rx.State):
    """The pieces one may write."""

    loaded: bool = False
    rows: list[NewsLine] = []

    @rx.event
    @allow(ADMIN)
    def load(self):
        """Read the list."""
        self.rows = [_line(row) for row in look(news_desk, actor=who(), at=now())]
        self.loaded = True

    @rx.event
    @allow(ADMIN)
    async def begin(self, form: dict[str, Any]):
        """Begin a piece, and go where it is written."""
        kind, language = _word(Kind, form.get("kind")), _word(Language, form.get("language"))
        item_id = await work(site_news.begin_news, actor=who(), kind=kind, language=language, at=now())
        return rx.redirect(f"/newsdesk/{item_id}")


class NewsItemState(rx.State):
    """One piece. ``found``: empty, here or missing; ``first`` and ``second`` are the languages side by side, with their words.

    ``begins``, ``ends`` and ``planned`` are written as the clocks in ``zone`` say it (``2026-11-02T10:00``); ``serial`` counts how often
    the fields were filled anew, ``problem`` names a phrase.
    """

    found: str = ""
    item_id: int = 0
    stage: str = ""
    slug: str = ""
    kind: str = ""
    zone: str = ""
    places: dict[str, str] = {}  # what the zone is called, by language
    begins: str = ""
    ends: str = ""
    planned: str = ""
    publish_at: str = ""
    link: str = ""
    picture: str = ""
    first: str = ""
    second: str = ""
    words: dict[str, dict[str, str]] = {}
    kept: bool = False
    problem: str = ""
    gaps: dict[str, Any] = {}
    serial: int = 0

    @rx.event
    @allow(ADMIN)
    async def load(self):
        """Read the piece of the address."""
        try:
            self.item_id = parse(argument(self, "piece"), int)
            draft = look(news_draft, actor=who(), item_id=self.item_id, at=now())
        except (NotFound, BadInput):
            self.found = "missing"
            return
        self.first = draft.source.value
        self.second = next((each for each in draft.words if each != self.first), next(each for each in LANGUAGES if each != self.first))
        self._fill(draft)
        self.found, self.problem, self.kept = "here", "", False

    @rx.event
    @allow(ADMIN)
    def turn(self, language: str):
        """Show another language beside the first."""
        self.second = _word(Language, language).value
        self._read()

    @rx.event
    @allow(ADMIN)
    async def keep(self, language: str, name: str, text: str):
        """Keep what is being written."""
        self.kept = False
        where = {"item_id": self.item_id, "language": _word(Language, language), "name": name}
        await work(site_news.keep_words, actor=who(), text=text, **where)
        self._tell()

    @rx.event
    @allow(ADMIN)
    async def keep_detail(self, name: str, value: str):
        """Keep what is the same in every language."""
        if name not in ("kind", "begins", "ends", "link"):
            raise BadInput
        self.kept = False
        try:
            await work(site_news.keep_details, actor=who(), item_id=self.item_id, details=self._details({name: value}))
        except NewsUnready as refusal:
            self._refuse(refusal)
            return
        self._tell()

    @rx.event
    @allow(ADMIN)
    def picture_kept(self):
        """A picture has come (api/site_news.py)."""
        self._tell()

    @rx.event
    @allow(ADMIN)
    async def drop_picture(self):
        """Take the picture away."""
        await work(site_news.drop_picture, actor=who(), item_id=self.item_id)
        self._tell()

    @rx.event
    @allow(ADMIN)
    async def publish(self, form: dict[str, Any]):
        """Let visitors see it, now or from a moment on."""
        at = now()
        wanted = _moment(parse(form.get("planned", ""), str), self.zone) if form.get("planned") else at
        try:
            await work(site_news.publish_news, actor=who(), item_id=self.item_id, publish_at=wanted or at, at=at)
        except NewsUnready as refusal:
            self._refuse(refusal)
            return
        self._tell()
        await self._say("newsdesk-planned" if wanted and wanted > at else "newsdesk-published")

    @rx.event
    @allow(ADMIN)
    async def withdraw(self):
        """Take it off the public site."""
        await work(site_news.withdraw_news, actor=who(), item_id=self.item_id, at=now())
        self._tell()
        await self._say("newsdesk-withdrawn")

    @rx.event
    @allow(ADMIN)
    async def throw_away(self):
        """Forget it, and go back to the list."""
        await work(site_news.throw_away_news, actor=who(), item_id=self.item_id)
        return rx.redirect("/newsdesk")

    def _details(self, changed: dict[str, str]) -> Details:
        said = {"kind": self.kind, "begins": self.begins, "ends": self.ends, "link": self.link} | changed
        return Details(_word(Kind, said["kind"]), _moment(said["begins"], self.zone), _moment(said["ends"], self.zone), said["link"])

    def _tell(self) -> None:
        """Show the piece as it is kept now; what stands in the fields stays."""
        draft = look(news_draft, actor=who(), item_id=self.item_id, at=now())
        self._show(draft)
        self.kept, self.problem, self.gaps = True, "", {}

    def _refuse(self, refusal: NewsUnready) -> None:
        self.problem = f"refusal-{refusal.code}"
        self.gaps = named_languages(refusal.gaps)

    def _read(self) -> None:
        self._fill(look(news_draft, actor=who(), item_id=self.item_id, at=now()))

    def _fill(self, draft: NewsDraft) -> None:
        """Fill the fields."""
        self.words = {language: _EMPTY | dict(draft.words.get(language, {})) for language in (self.first, self.second)}
        self._show(draft)
        self.serial += 1

    def _show(self, draft: NewsDraft) -> None:
        self.stage, self.slug, self.zone, self.link = draft.stage.value, draft.slug, draft.time_zone, draft.details.link
        self.kind, self.places = draft.details.kind.value, cities(draft.time_zone)
        self.begins, self.ends = (_local(each, draft.time_zone) for each in (draft.details.begins_at, draft.details.ends_at))
        self.publish_at = draft.publish_at.isoformat() if draft.publish_at else ""
        self.planned = _local(draft.publish_at, draft.time_zone) if draft.stage == "scheduled" else ""
        self.picture = draft.picture.address if draft.picture else ""

    async def _say(self, key: str) -> None:
        feedback = await self.get_state(FeedbackState)
        feedback._say(key, tone="good")


def _line(row: NewsRow) -> NewsLine:
    return NewsLine(
        id=row.id,
        kind=row.kind.value,
        stage=row.stage.value,
        title=row.title,
        language=row.language,
        languages=row.languages,
        publish_at=row.publish_at.isoformat() if row.publish_at else "",
        begins_at=row.begins_at.isoformat() if row.begins_at else "",
        organisation=row.organisation,
    )


def _word(kind: Any, value: Any) -> Any:
    """A word of an enumeration. Raises BadInput."""
    try:
        return kind(parse(value, str))
    except ValueError as error:
        raise BadInput from error


def _moment(written: str, zone: str) -> datetime | None:
    """A moment as a field says it, in the clocks of ``zone``. Raises BadInput."""
    if not written:
        return None
    try:
        return datetime.fromisoformat(written).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadInput from error


def _local(moment: datetime | None, zone: str) -> str:
    return moment.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M") if moment else ""
