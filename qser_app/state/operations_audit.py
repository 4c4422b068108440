"""The audit log on the screen: administrators read their organisation's, superadministrators all of it."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import reflex as rx

from qser_app.db import look, study
from qser_app.domain.operations_audit import PAGE, AuditAsked, AuditLine, Event
from qser_app.domain.policies import ADMIN
from qser_app.queries.insights_portal import scopes
from qser_app.queries.operations_audit import audit_lines
from qser_app.state.gate import allow, who


@dataclasses.dataclass
class AuditRow:
    """A line; ``at`` is ISO 8601. Ids are 0 where nobody is meant; names are empty for people whose data were erased."""

    at: str
    kind: str
    actor_id: int
    actor: str
    subject_id: int
    subject: str
    role: str
    title: str
    number: int
    origin: str
    organisation: str


class AuditState(rx.State):
    """A page of the log, and what it was narrowed to. ``whole``: lines of several organisations."""

    loaded: bool = False
    rows: list[AuditRow] = []
    total: int = 0
    page: int = 1
    pages: int = 1
    whole: bool = False
    organisations: list[list[str]] = []
    asked: dict[str, str] = {}

    @rx.event
    @allow(ADMIN)
    async def load(self):
        """Read the newest lines."""
        self.asked, self.page = {}, 1
        self.whole = who().is_superadmin
        self.organisations = [[str(each.organisation_id), each.name] for each in look(scopes, actor=who())] if self.whole else []
        await self._read()
        self.loaded = True

    @rx.event
    @allow(ADMIN)
    async def narrow(self, form: dict[str, Any]):
        """Show only lines of this kind, about these people, of these days."""
        self.asked = {name: str(form.get(name, ""))[:100] for name in ("kind", "words", "since", "until", "organisation")}
        self.page = 1
        await self._read()

    @rx.event
    @allow(ADMIN)
    async def turn_to(self, page: int):
        """Show another page."""
        self.page = min(max(1, page), self.pages)
        await self._read()

    async def _read(self) -> None:
        found, total = await study(audit_lines, actor=who(), asked=_asked(self.asked), page=self.page)
        self.rows, self.total, self.pages = [_row(line) for line in found], total, max(1, -(-total // PAGE))


def _asked(form: dict[str, str]) -> AuditAsked:
    """What was asked for; what is no kind, no day or no number narrows nothing."""
    kind, organisation = form.get("kind", ""), form.get("organisation", "")
    until = _midnight(form.get("until", ""))
    return AuditAsked(
        kind=kind if kind in set(Event) else "",
        words=form.get("words", ""),
        since=_midnight(form.get("since", "")),
        until=until + timedelta(days=1) if until else None,
        organisation_id=int(organisation) if organisation.isascii() and organisation.isdigit() and len(organisation) < 10 else 0,
    )


def _midnight(day: str) -> datetime | None:
    try:
        return datetime.combine(date.fromisoformat(day), time(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None


def _row(line: AuditLine) -> AuditRow:
    values: dict[str, Any] = {field.name: getattr(line, field.name) for field in dataclasses.fields(AuditRow)}
    values["at"] = line.at.isoformat()
    return AuditRow(**values)
