"""The tree of departments on the screen, and what is done with the one that is chosen."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.people_departments import DEEPEST, DepartmentNode
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput, NotFound, Refusal
from qser_app.queries.people_departments import department_choices, department_tree
from qser_app.services.people_departments import add_department, merge_department, move_department, remove_department, rename_department
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who


@dataclasses.dataclass
class Branch:
    """A department with those below it; ``people`` are in it, ``whole``: in it or below it."""

    id: int
    name: str
    people: int
    whole: int
    below: list["Branch"]


class DepartmentsState(rx.State):
    """The tree, and one department of it (``chosen`` 0: none)."""

    loaded: bool = False
    tree: list[Branch] = []
    choices: list[dict[str, str]] = []
    chosen: int = 0
    name: str = ""
    people: int = 0
    whole: int = 0
    parent: int = 0
    problem: str = ""
    problem_of: str = ""
    gaps: dict[str, int] = {}
    moved: int = 0
    moved_name: str = ""
    moved_from: int = 0

    @rx.event
    @allow(ADMIN)
    def load(self):
        """Read the tree."""
        self.chosen, self.problem, self.moved = 0, "", 0
        self._read()
        self.loaded = True

    @rx.event
    @allow(ADMIN)
    def choose(self, department_id: int):
        """Show what can be done with a department; the same once more: none."""
        self.chosen, self.problem = 0 if department_id == self.chosen else department_id, ""
        self._read()

    @rx.event
    @allow(ADMIN)
    async def add(self, form: dict[str, Any]):
        """Make a department: below the chosen one, or at the top."""
        given = {"organisation_id": who().organisation_id, "name": str(form.get("new-name", "")), "under": self.chosen or None}
        await self._try("new-name", "departments-added", add_department, **given)

    @rx.event
    @allow(ADMIN)
    async def rename(self, form: dict[str, Any]):
        """Call the chosen one otherwise."""
        name = str(form.get("department-name", ""))
        await self._try("department-name", "departments-renamed", rename_department, department_id=self.chosen, name=name)

    @rx.event
    @allow(ADMIN)
    async def move(self, form: dict[str, Any]):
        """Put the chosen one, with all below it, under another; it can be undone."""
        before = (self.chosen, self.name, self.parent)
        under = _number(form.get("under", ""))
        if await self._try("under", "departments-moved", move_department, department_id=self.chosen, under=under):
            self.moved, self.moved_name, self.moved_from = before

    @rx.event
    @allow(ADMIN)
    async def move_back(self):
        """Put the one that was moved last where it stood."""
        moved, self.moved = self.moved, 0
        await work(move_department, actor=who(), department_id=moved, under=self.moved_from or None, at=now())
        self._read()

    @rx.event
    @allow(ADMIN)
    async def merge(self, form: dict[str, Any]):
        """Move everybody of the chosen one into another, and remove it."""
        into = _number(form.get("into", ""))
        if into is None:
            raise NotFound
        if await self._try("into", "departments-merged", merge_department, department_id=self.chosen, into=into):
            self._leave()

    @rx.event
    @allow(ADMIN)
    async def remove(self):
        """Remove the chosen one, which must be empty."""
        if await self._try("remove", "departments-removed", remove_department, department_id=self.chosen):
            self._leave()

    async def _try(self, place: str, told: str, verb: Any, **given: Any) -> bool:
        """Do it and say so, or tell the mistake where it was made."""
        self.problem, self.problem_of, self.moved = "", place, 0
        try:
            await work(verb, actor=who(), **given, at=now())
        except Refusal as refusal:
            self.problem = f"refusal-{refusal.code}"
            self.gaps = {name: value for name, value in refusal.gaps.items() if isinstance(value, int)}
            return False
        self._read()
        (await self.get_state(FeedbackState))._say(told, tone="good")
        return True

    def _leave(self) -> None:
        self.chosen = self.moved = 0
        self._read()

    def _read(self) -> None:
        here = who().organisation_id
        nodes = look(department_tree, actor=who(), organisation_id=here)
        self.tree = _branches(nodes, 0)
        self.choices = [{"id": str(key), "name": name} for key, name in look(department_choices, organisation_id=here)]
        found = next((node for node in nodes if node.id == self.chosen), None)
        self.chosen = found.id if found else 0
        if found:
            self.name, self.people, self.whole, self.parent = found.name, found.people, found.whole, found.parent


def _branches(nodes: list[DepartmentNode], parent: int, depth: int = 1) -> list[Branch]:
    if depth > DEEPEST:
        return []
    here = [node for node in nodes if node.parent == parent]
    return [Branch(node.id, node.name, node.people, node.whole, _branches(nodes, node.id, depth + 1)) for node in here]


def _number(text: object) -> int | None:
    """The id that a select sent; None where it sent nothing. Raises BadInput."""
    said = str(text)
    if not said:
        return None
    if not (said.isascii() and said.isdigit() and len(said) < 10):
        raise BadInput
    return int(said)
