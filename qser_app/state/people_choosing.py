"""A list of which some rows are chosen, on whatever page they stand: the people of an organisation, and its open invitations."""

from typing import TYPE_CHECKING, ClassVar

import reflex as rx

from qser_app.domain.policies import ADMIN
from qser_app.state.gate import allow


class Choosing(rx.State, mixin=True):
    """One page of the list, read in ``_read`` by whoever mixes it in; ``_most``: how many rows can be chosen."""

    total: int = 0
    page: int = 1
    pages: int = 1
    chosen: int = 0
    _chosen: list[int] = []
    _most: ClassVar[int] = 0

    @rx.event
    @allow(ADMIN)
    def turn_to(self, page: int):
        """Show another page; what is chosen stays chosen."""
        self.page = min(max(1, page), self.pages)
        self._read()

    @rx.event
    @allow(ADMIN)
    def choose(self, row_id: int, wanted: bool):
        """Choose one, or not."""
        rest = [each for each in self._chosen if each != row_id]
        self._choose([*rest, row_id] if wanted else rest)

    @rx.event
    @allow(ADMIN)
    def choose_none(self):
        """Choose none."""
        self._choose([])

    if TYPE_CHECKING:  # what the mixing state brings

        def _read(self) -> None: ...

    def _choose(self, rows: list[int]) -> None:
        self._chosen = rows[: self._most]
        self.chosen = len(self._chosen)
        self._read()
