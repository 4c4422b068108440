"""The page of all notices: of a kind or unread, as far back as one likes, true while one looks at it."""

from typing import Any

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.notices import NoticeLine, Place
from qser_app.domain.notices_kinds import NoticeKind
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput
from qser_app.queries.notices import UNREAD, inbox, kinds_in_inbox
from qser_app.services.notices import mark, mark_all
from qser_app.state.gate import allow, now, who
from qser_app.state.live import follow
from qser_app.state.notices import NoticeRow, shown

_PAGE = 25
_WANTED = frozenset({"", UNREAD, *map(str, NoticeKind)})
_MOST = 300  # so many stay on the screen


class InboxState(rx.State):
    """``wanted``: a kind, ``unread``, or empty for everything; ``full``: the page goes no further back."""

    loaded: bool = False
    wanted: str = ""
    kinds: list[str] = []
    rows: list[NoticeRow] = []
    more: bool = False
    full: bool = False
    _after: Place | None = None
    _loaded_at: int = 0

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the newest notices of what the address asks for, and stay with them."""
        self._loaded_at = hub.moment
        asked = str(self.router.url.query_parameters.get("kind", ""))
        self.wanted = asked if asked in _WANTED else ""
        self.kinds = [str(kind) for kind in look(kinds_in_inbox, actor=who())]
        self.rows = []
        self._read(_PAGE)
        self.loaded = True
        return InboxState.watch

    @rx.event
    @allow(SIGNED_IN)
    async def choose(self, form: dict[str, Any]):
        """Show one kind alone: another address, so that it can be kept."""
        wanted = str(form.get("kind", ""))
        if wanted not in _WANTED:
            raise BadInput
        return rx.redirect(f"/notices?kind={wanted}" if wanted else "/notices")

    @rx.event
    @allow(SIGNED_IN)
    async def show_older(self):
        """Go further back in time: what is on the screen stays where it is."""
        if self._after is not None and len(self.rows) < _MOST:
            lines = look(inbox, actor=who(), wanted=self.wanted, after=self._after, limit=_PAGE + 1)
            self._show([*self.rows, *map(shown, lines[:_PAGE])], lines, _PAGE)

    @rx.event
    @allow(SIGNED_IN)
    async def mark(self, notice_id: int, read: bool):
        """Mark a notice as read, or as new again."""
        await work(mark, actor=who(), notice_id=notice_id, read=read, at=now())
        self._again()

    @rx.event
    @allow(SIGNED_IN)
    async def mark_all(self):
        """Mark everything as read, also what is not on the screen."""
        await work(mark_all, actor=who(), at=now())
        self._again()

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the page true while one looks at it."""
        async with self:
            person_id, loaded_at = who().person_id, self._loaded_at
        await follow(self, [topics.of_person(person_id)], self._again, since=loaded_at)

    def _again(self) -> None:
        """Read what is on the screen anew, as far back as it goes."""
        kinds = [str(kind) for kind in look(kinds_in_inbox, actor=who())]
        if self.kinds != kinds:
            self.kinds = kinds
        self._read(max(_PAGE, len(self.rows)))

    def _read(self, count: int) -> None:
        lines = look(inbox, actor=who(), wanted=self.wanted, limit=count + 1)
        self._show([shown(line) for line in lines[:count]], lines, count)

    def _show(self, rows: list[NoticeRow], lines: list[NoticeLine], count: int) -> None:
        """``lines``: what was read, one more than ``count`` if it goes on."""
        if self.rows != rows:
            self.rows = rows
        further = len(lines) > count
        self._after = Place(lines[count - 1].at, lines[count - 1].id) if further else None
        self.more, self.full = further, further and len(rows) >= _MOST
