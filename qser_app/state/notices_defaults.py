"""How an organisation's people are told unless they choose for themselves, on the screen of its administrator."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.notices_kinds import KINDS, NoticeKind, Way
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput
from qser_app.queries.notices_choices import defaults_of
from qser_app.services.notices_choices import choose_default
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who


class NoticeDefaultsState(rx.State):
    """``ways``: by kind, how it comes to whoever chose nothing; empty: as the platform has it."""

    loaded: bool = False
    ways: dict[str, str] = {}

    @rx.event
    @allow(ADMIN)
    def load(self):
        """Read what is decided."""
        self._read()
        self.loaded = True

    @rx.event
    @allow(ADMIN)
    async def choose(self, kind: str, way: str):
        """Have a kind come this way from now on to whoever chose nothing for it."""
        if kind not in KINDS or (way and way not in set(Way)):
            raise BadInput
        await work(choose_default, actor=who(), kind=NoticeKind(kind), way=Way(way) if way else None, at=now())
        self._read()
        (await self.get_state(FeedbackState))._say("notices-default-kept", tone="good")

    def _read(self) -> None:
        decided = look(defaults_of, actor=who())
        self.ways = {str(kind): str(decided.get(kind, "")) for kind in NoticeKind}
