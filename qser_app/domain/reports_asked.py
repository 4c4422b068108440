"""What is asked of a report, as its address says it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode

from qser_app.domain.refusals import LARGEST_NUMBER, BadInput
from qser_app.domain.reports import Report
from qser_app.domain.reports_rules import Rule, day_of_text, rules_of, written

MOST_PAGES = 10_000
_LONGEST_WORDS = 100


class Period(StrEnum):
    """Which days a report looks at, in the organisation's time zone."""

    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DAYS = "days"


class Event(StrEnum):
    """What a timeline tells of."""

    ENROLLED = "enrolled"
    LEFT = "left"
    UNIT = "unit"
    PASSED = "passed"
    NOT_PASSED = "not-passed"
    COURSE = "course"


class Measure(StrEnum):
    """What a cell of the unit matrix shows."""

    SCORE = "score"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Asked:
    """A report as its address asks for it; ``sort`` empty: as the report likes it. Nought and empty mean: all."""

    report: Report = Report.OVERVIEW
    period: Period = Period.ALL
    since: date | None = None
    until: date | None = None
    organisation_id: int = 0
    course_id: int = 0
    department_id: int = 0
    words: str = ""
    event: str = ""
    measure: Measure = Measure.SCORE
    rules: tuple[Rule, ...] = ()
    sort: str = ""
    descending: bool = False
    page: int = 1

    @property
    def params(self) -> dict[str, str]:
        """What its address holds after the question mark; only what is not as always."""
        found = {
            "period": "" if self.period is Period.ALL else str(self.period),
            "from": self.since.isoformat() if self.since and self.period is Period.DAYS else "",
            "to": self.until.isoformat() if self.until and self.period is Period.DAYS else "",
            "org": str(self.organisation_id or ""),
            "course": str(self.course_id or ""),
            "department": str(self.department_id or ""),
            "q": self.words,
            "event": self.event,
            "measure": "" if self.measure is Measure.SCORE else str(self.measure),
            "rules": written(self.rules),
            "sort": f"-{self.sort}" if self.sort and self.descending else self.sort,
            "page": "" if self.page == 1 else str(self.page),
        }
        return {name: value for name, value in found.items() if value}

    @property
    def address(self) -> str:
        """Where this very report is."""
        params = self.params
        return f"/reports/{self.report}" + (f"?{urlencode(params)}" if params else "")

    def sorted_by(self, key: str, *, down_first: bool) -> "Asked":
        """The same from its first page, by this column; asked for twice it turns round."""
        return replace(self, sort=key, descending=(not self.descending) if self.sort == key else down_first, page=1)


def asked_of(report: str, params: Mapping[str, str]) -> Asked:
    """What an address asks for. Raises BadInput for what no address of ours holds."""
    sort = params.get("sort", "")
    period = _word(Period, params.get("period", ""), Period.ALL)
    return Asked(
        _word(Report, report, Report.OVERVIEW),
        period,
        _day(params.get("from", "")),
        _day(params.get("to", "")),
        _number(params.get("org", "")),
        _number(params.get("course", "")),
        _number(params.get("department", "")),
        params.get("q", "").strip()[:_LONGEST_WORDS],
        str(_word(Event, params.get("event", ""), None) or ""),
        _word(Measure, params.get("measure", ""), Measure.SCORE),
        rules_of(params.get("rules", "")),
        sort.removeprefix("-")[:40],
        sort.startswith("-"),
        min(max(1, _number(params.get("page", ""))), MOST_PAGES),
    )


def _word(kind: Any, text: str, otherwise: Any) -> Any:
    if not text:
        return otherwise
    if text not in set(kind):
        raise BadInput
    return kind(text)


def _number(text: str) -> int:
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) < 11 and int(text) <= LARGEST_NUMBER):
        raise BadInput
    return int(text)


def _day(text: str) -> date | None:
    if text and day_of_text(text) is None:
        raise BadInput
    return day_of_text(text)
