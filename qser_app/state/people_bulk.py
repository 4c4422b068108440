"""The same for several people on the screen: what would happen, that it happened, and the way back."""

import dataclasses

import reflex as rx

from qser_app.db import study, work
from qser_app.domain.people import Role
from qser_app.domain.people_bulk import Bulk, BulkWish
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput
from qser_app.queries.people_bulk import bulk_plan
from qser_app.services.people_bulk import change_several, undo_several
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.people_list import MembersState


@dataclasses.dataclass
class LeftOutCount:
    """How many people are left out for one reason."""

    why: str
    count: int


class BulkState(rx.State):
    """What is meant for those that are chosen; ``done`` is the number of what can be undone (0: nothing)."""

    kind: str = ""
    department: str = ""
    role: str = ""
    weighed: bool = False
    changing: int = 0
    same: int = 0
    left_out: list[LeftOutCount] = []
    done: int = 0
    done_kind: str = ""
    done_count: int = 0

    @rx.event
    @allow(ADMIN)
    def begin(self):
        """A page that is opened anew means nothing yet."""
        self._forget()
        self.done = 0

    @rx.event
    @allow(ADMIN)
    async def mean(self, name: str, value: str):
        """Say what is to be done (``kind``), or where and what (``department``, ``role``)."""
        if name not in ("kind", "department", "role"):
            raise BadInput
        before = (self.kind, self.department, self.role)
        setattr(self, name, value)
        try:
            await self._weigh()
        except Exception:
            self.kind, self.department, self.role = before
            raise

    @rx.event
    @allow(ADMIN)
    async def weigh(self):
        """Say anew what would happen: somebody was chosen, or not any more."""
        await self._weigh()

    @rx.event
    @allow(ADMIN)
    async def carry_out(self):
        """Do it."""
        wish = self._wish()
        if wish is None:
            raise BadInput
        members = await self.get_state(MembersState)
        here, people = who().organisation_id, list(members._chosen)
        done = await work(change_several, actor=who(), organisation_id=here, people=people, wish=wish, at=now())
        self.done, self.done_kind, self.done_count = done.id, self.kind, done.changed
        self._forget()
        members.undo_id = 0
        members._choose([])

    @rx.event
    @allow(ADMIN)
    async def undo(self):
        """Let each stand as before."""
        back = await work(undo_several, actor=who(), change_id=self.done, at=now())
        self.done = 0
        (await self.get_state(MembersState))._choose([])
        code = "bulk-undone-but" if back.left_out else "bulk-undone"
        (await self.get_state(FeedbackState))._say(code, tone="good", count=back.changed, left=back.left_out)

    async def _weigh(self) -> None:
        """What would happen to those that are chosen."""
        wish, chosen = self._wish(), (await self.get_state(MembersState))._chosen
        self.weighed = wish is not None and bool(chosen)
        if wish is None or not chosen:
            return
        here = who().organisation_id
        plan = await study(bulk_plan, actor=who(), organisation_id=here, people=list(chosen), wish=wish)
        self.changing, self.same = len(plan.changing), plan.same
        self.left_out = [LeftOutCount(str(why), count) for why, count in plan.left_out.items()]

    def _wish(self) -> BulkWish | None:
        """What is meant; None while it is not said whole. Raises BadInput for what the page never offered."""
        if self.kind not in {"", *Bulk} or self.role not in {"", *Role}:
            raise BadInput
        if self.kind == Bulk.MOVE and self.department:
            return BulkWish(Bulk.MOVE, _department(self.department))
        if self.kind in (Bulk.GIVE, Bulk.TAKE) and self.role:
            return BulkWish(Bulk(self.kind), None, Role(self.role))
        return BulkWish(Bulk(self.kind)) if self.kind in (Bulk.SUSPEND, Bulk.REINSTATE) else None

    def _forget(self) -> None:
        self.kind, self.department, self.role, self.weighed = "", "", "", False


def _department(said: str) -> int | None:
    """The department's number; None for "none". Raises BadInput."""
    if said == "none":
        return None
    if not (said.isascii() and said.isdigit() and len(said) < 10):
        raise BadInput
    return int(said)
