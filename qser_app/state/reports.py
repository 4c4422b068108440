"""Reports on the screen: one page for all of them; what is asked for stands in the address, so that it can be kept and sent."""

import dataclasses
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import reflex as rx

from qser_app.db import look, study, work
from qser_app.domain.insights import Bar, bars_of
from qser_app.domain.policies import REPORTER
from qser_app.domain.refusals import BadInput, NotFound, Refusal
from qser_app.domain.reports import PAGE, Column, Kind, Overview, Report, ReportPage, reach_of
from qser_app.domain.reports_asked import Asked, asked_of
from qser_app.domain.reports_rules import Rhythm
from qser_app.i18n.catalogue import name_in, phrase
from qser_app.queries.people_self import reads_in
from qser_app.queries.reports import choices
from qser_app.queries.reports_all import report_overview, report_page
from qser_app.queries.reports_views import my_views
from qser_app.services.reports_exports import ask_for
from qser_app.services.reports_views import forget_view, keep_view, send_word
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.reports_rules import ShownRule, built_rule, shown_rules

_FIGURES = ("people", "active", "enrolled", "completed", "rate", "tests", "passed", "pass_rate", "score", "seconds")
_NO_BAR = Bar("", 0, 0)
_KINDS = {"rate": Kind.PERCENT, "pass_rate": Kind.PERCENT, "score": Kind.PERCENT, "seconds": Kind.SPAN}


@dataclasses.dataclass
class Head:
    """The head of a column: its phrase, what its cells are, where the order by it is, and which way it goes now."""

    label: str
    kind: str
    says: str
    way: str
    order: str


@dataclasses.dataclass
class ShownRow:
    """A line: where it leads (empty: nowhere), and its cells as text; empty: there is nothing to say."""

    link: str
    cells: list[str]


@dataclasses.dataclass
class Standing:
    """How many of a course's enrolments stand where."""

    course: str
    completed: int
    in_progress: int
    not_started: int


@dataclasses.dataclass
class ShownView:
    """A kept report of one's own."""

    id: int
    name: str
    report: str
    address: str
    rhythm: str


class ReportsState(rx.State):
    """One page of one report. ``found``: loading, here, missing. ``asked``: its address's parameters by name."""

    found: str = "loading"
    report: str = ""
    asked: dict[str, str] = {}
    query: str = ""
    reports: list[str] = []
    heads: list[Head] = []
    rows: list[ShownRow] = []
    total: int = 0
    page: int = 1
    pages: int = 1
    figures: list[list[str]] = []
    bars: list[Bar] = []
    highest: Bar = _NO_BAR
    standings: list[Standing] = []
    sums: dict[str, int] = {}
    few: bool = False
    choices: dict[str, list[list[str]]] = {}
    rules: list[ShownRule] = []
    rule_field: str = ""
    views: list[ShownView] = []
    problem: str = ""
    _asked: Asked = Asked()

    @rx.event
    @allow(REPORTER)
    def begin(self):
        """Let the matrix begin while its filters are still to be read: it asks for its cells by itself."""
        with suppress(NotFound, BadInput):  # ``load`` says it
            asked = self._addressed()
            if self._is_matrix_known(asked):
                self._name(asked)

    @rx.event
    @allow(REPORTER)
    async def load(self):
        """Read what the address asks for."""
        reach = reach_of(who())
        self.reports = [str(report) for report in Report if reach.shows(report)]
        self.problem, self.rule_field = "", ""
        try:
            self._asked = self._addressed()
            await self._read()
        except (NotFound, BadInput):
            self.found = "missing"
            return
        self.found = "here"

    @rx.event
    @allow(REPORTER)
    async def narrow(self, form: dict[str, Any]):
        """Go to the same report, narrowed to what the form says; a mistake in it is told and nothing else happens."""
        wanted = {name: str(value) for name, value in form.items() if name in _FILTERS}
        return rx.redirect(asked_of(self._asked.report, self._asked.params | wanted | {"page": ""}).address)

    @rx.event
    @allow(REPORTER)
    async def turn_to(self, page: int):
        """Go to another page of it."""
        return rx.redirect(replace(self._asked, page=min(max(1, page), self.pages)).address)

    @rx.event
    @allow(REPORTER)
    async def choose_field(self, field: str):
        """What the rule that is being written asks about."""
        self.rule_field, self.problem = field[:40], ""

    @rx.event
    @allow(REPORTER)
    async def add_rule(self, form: dict[str, Any]):
        """Go to the report with one rule more; a mistake is told beside it."""
        try:
            rules = (*self._asked.rules, built_rule(self.rule_field, form))
            asked = asked_of(Report.CUSTOM, self._asked.params | {"rules": ";".join(map(str, rules)), "page": ""})
        except Refusal as refusal:
            self.problem = f"refusal-{refusal.code}"
            return None
        return rx.redirect(asked.address)

    @rx.event
    @allow(REPORTER)
    async def keep(self, form: dict[str, Any]):
        """Keep the report as it is under a name."""
        try:
            await work(keep_view, actor=who(), name=str(form.get("name", "")), asked=self._asked, at=now())
        except Refusal as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        self.problem = ""
        self._read_views()
        (await self.get_state(FeedbackState))._say("reports-kept", tone="good")

    @rx.event
    @allow(REPORTER)
    async def forget(self, view_id: int):
        """Keep a report no longer."""
        await work(forget_view, actor=who(), view_id=view_id)
        self._read_views()

    @rx.event
    @allow(REPORTER)
    async def send_word(self, view_id: int, rhythm: str):
        """Have a mail say now and then that a kept report is there."""
        if rhythm not in set(Rhythm):
            raise BadInput
        await work(send_word, actor=who(), view_id=view_id, rhythm=Rhythm(rhythm), at=now())
        self._read_views()

    @rx.event
    @allow(REPORTER)
    async def export(self, kind: str):
        """Have a workbook made of the report, or of the course or department that is chosen."""
        if kind not in ("report", "course", "department") or (kind != "report" and not self.asked.get(kind)):
            raise BadInput
        language, _ = look(reads_in, actor=who())
        chosen = next((name for key, name in self.choices.get(f"{kind}s", []) if key == self.asked.get(kind)), "")
        title = phrase(language, f"reports-{self._asked.report}") if kind == "report" else chosen
        asked = self._asked.params | {"report": str(self._asked.report)}
        await work(ask_for, actor=who(), kind=kind, title=title, asked=asked, at=now())
        return rx.redirect("/exports")

    async def _read(self) -> None:
        asked = self._asked
        found = await study(choices, actor=who(), asked=asked, at=now())
        self.choices = {
            "organisations": _pairs(found.organisations),
            "courses": _pairs(found.courses),
            "departments": _pairs(found.departments),
        }
        self._name(asked)
        self.rules = shown_rules(asked, found)
        self.heads, self.rows, self.figures, self.bars, self.standings, self.total, self.pages = [], [], [], [], [], 0, 1
        self._read_views()
        if asked.report is Report.OVERVIEW:
            self._show_overview(await study(report_overview, actor=who(), asked=asked, at=now()))
        elif asked.report is not Report.UNITS:
            self._show_page(await study(report_page, actor=who(), asked=asked, at=now()))

    def _addressed(self) -> Asked:
        name = self.router.url.path.rstrip("/").rpartition("/reports")[2].strip("/")[:40]
        return asked_of(name, {key: str(value) for key, value in self.router.url.query_parameters.items()})

    def _name(self, asked: Asked) -> None:
        self.report, self.asked = str(asked.report), {name: asked.params.get(name, "") for name in _FILTERS}
        self.query = asked.address.partition("?")[2]

    def _is_matrix_known(self, asked: Asked) -> bool:
        """Whether the filters hold what the matrix is narrowed to: a select takes its value when it is first drawn."""
        if asked.report is not Report.UNITS or self.found != "here" or str(Report.UNITS) not in self.reports:
            return False
        held = ((name, [key for key, _ in self.choices.get(kind, [])]) for name, kind in _CHOSEN.items())
        return all(asked.params.get(name, "") in ("", *keys) for name, keys in held)

    def _read_views(self) -> None:
        self.views = [ShownView(view.id, view.name, view.report, view.address, str(view.rhythm)) for view in look(my_views, actor=who())]

    def _show_page(self, page: ReportPage) -> None:
        self.heads = [_head(self._asked, page, column) for column in page.columns]
        keys, reader = [column.key for column in page.columns], look(reads_in, actor=who())[0]
        self.rows = [ShownRow(row.link, [_shown(*cell, reader) for cell in zip(keys, row.cells, strict=True)]) for row in page.rows]
        self.total, self.page, self.pages = page.total, self._asked.page, max(1, -(-page.total // PAGE))
        if self._asked.report is Report.COURSES:
            self._draw_standings([dict(zip(keys, row.cells, strict=True)) for row in page.rows])

    def _draw_standings(self, rows: list[dict[str, Any]]) -> None:
        self.standings = [Standing(row["course"], row["completed"], row["in-progress"], row["not-started"]) for row in rows]
        self.sums = {
            name: sum(row[name.replace("_", "-")] for row in rows) for name in ("enrolled", "completed", "in_progress", "not_started")
        }

    def _show_overview(self, found: Overview) -> None:
        self.few, self.total = found.is_veiled, found.people
        if not found.is_veiled:
            self.figures = [[name.replace("_", "-"), str(_KINDS.get(name, Kind.NUMBER)), _text(getattr(found, name))] for name in _FIGURES]
        self.bars = bars_of([(day.isoformat(), minutes) for day, _, minutes in found.days])
        self.highest = max(self.bars, key=lambda bar: bar.value, default=_NO_BAR)
        self.sums = {"minutes": sum(bar.value for bar in self.bars)}


_CHOSEN = {"org": "organisations", "course": "courses", "department": "departments"}
_FILTERS = ("period", "from", "to", "org", "course", "department", "q", "event", "measure")


def _head(asked: Asked, page: ReportPage, column: Column) -> Head:
    order = ("descending" if page.descending else "ascending") if page.sort == column.key else "none"
    # The timeline has one order; a first look at numbers is for the largest.
    here = replace(asked, sort=page.sort, descending=page.descending)
    to = "" if asked.report is Report.TIMELINE else here.sorted_by(column.key, down_first=column.kind not in (Kind.TEXT, Kind.WORD)).address
    return Head(f"reports-column-{column.key}", str(column.kind), column.says, to, order)


def _shown(key: str, value: Any, reader: str) -> str:
    return name_in(reader, value) if key == "person" else _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, datetime | date) else str(value)


def _pairs(found: list[tuple[int, str]]) -> list[list[str]]:
    return [[str(key), name] for key, name in found]
