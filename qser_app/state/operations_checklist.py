"""The first steps of an organisation, on the screens of its administrators."""

from typing import TypedDict

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.operations_checklist import PLACES, Checklist
from qser_app.domain.policies import ADMIN, SIGNED_IN
from qser_app.queries.operations_checklist import checklist
from qser_app.services.operations_checklist import hide_checklist, show_checklist
from qser_app.settings import settings
from qser_app.state.gate import allow, now, who


class StepLine(TypedDict):
    """A step; ``name`` and ``why`` are keys of phrases, ``to`` is where it is done."""

    name: str
    why: str
    to: str
    done: bool


class ChecklistState(rx.State):
    """The list as it stands. ``shown``: there is something left to do, and nobody has put it away; ``put_away``: just now."""

    shown: bool = False
    put_away: bool = False
    steps: list[StepLine] = []
    done: int = 0
    total: int = 0

    @rx.event
    @allow(SIGNED_IN)
    def load(self):
        """Read the list for whoever administers; others have none."""
        self.put_away = False
        if not ADMIN.allows(who()):
            self.shown, self.steps = False, []
            return
        self._read()

    @rx.event
    @allow(ADMIN)
    def load_anyway(self):
        """Read the list where it is looked for: one that was put away can be brought back there."""
        self._read()
        self.put_away = not self.shown and self.done < self.total

    @rx.event
    @allow(ADMIN)
    async def hide(self):
        """Put the list away, for all administrators of the organisation."""
        await work(hide_checklist, actor=who(), at=now())
        self._read()
        self.put_away = True

    @rx.event
    @allow(ADMIN)
    async def show(self):
        """Bring the list back."""
        await work(show_checklist, actor=who(), at=now())
        self._read()
        self.put_away = False

    def _read(self) -> None:
        found: Checklist = look(checklist, actor=who(), given=settings, at=now())
        self.steps = [
            StepLine(name=f"checklist-{step}", why=f"checklist-why-{step}", to=PLACES[step], done=done) for step, done in found.steps
        ]
        self.done, self.total = found.done, len(found.steps)
        self.shown = not found.hidden and self.done < self.total
