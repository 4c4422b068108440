"""What the platform says to the person: one line at a time, shown in a live region."""

import reflex as rx

from qser_app.domain.policies import ANYONE
from qser_app.state.gate import allow


class FeedbackState(rx.State):
    """The line on the screen: a phrase key, its gaps, and a serial number so that saying it twice is heard twice."""

    code: str = ""
    gaps: dict[str, str | int | float] = {}
    tone: str = "info"
    serial: int = 0
    reload: bool = False

    def _say(self, code: str, *, tone: str = "info", reload: bool = False, **gaps: str | int | float) -> None:
        self.code, self.gaps, self.tone = code, gaps, tone
        self.serial += 1
        self.reload = reload

    @rx.event
    @allow(ANYONE)
    def dismiss(self):
        """Take the line off the screen."""
        self.code = ""
