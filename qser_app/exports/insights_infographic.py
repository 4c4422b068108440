"""A person's infographic as the words and drawings of a document, in the reader's language."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlmodel import Session

from qser_app.domain.insights_drawings import PAPER
from qser_app.domain.insights_infographic import DASH, Infographic, Period, drawings_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.rewards import Board
from qser_app.domain.rewards_drawings import badge_drawing
from qser_app.i18n.catalogue import phrase
from qser_app.i18n.catalogue_formats import day, number, ordinal, weekday
from qser_app.queries.insights_infographic import infographic

TEMPLATE = "infographic"
BRIDGE = (Path(__file__).parent / "documents" / "bridge.svg").read_text(encoding="utf-8")
# Millimetres of the rows of the first page.
_ROWS = (37, 62, 56, 68)
_MOST_BADGES = 26
_CALENDAR = 288 / 168
_TITLES = {"own": "insights-infographic-title", "other": "infographic-title"}
_BOARDS = {Board.POINTS: "leaderboard-board-points", Board.BADGES: "leaderboard-board-badges", Board.LEVEL: "leaderboard-board-level"}
# The colour of each category is for the eye alone: its symbol tells it.
_COLOURS = ("#0a4754", "#8a2f6f", "#1f5a93", "#b0441d")


def infographic_document(
    db: Session, *, actor: Actor, language: Language, at: datetime, person_id: int | None = None
) -> tuple[str, dict[str, Any]]:
    """(the file's name without its ending, the words of the template) of a person's infographic, the actor's own where none is named."""
    shown, minutes = infographic(db, actor=actor, person_id=person_id or actor.person_id, reader=language, at=at)
    title = phrase(language, _TITLES[shown.whose])
    return f"{title} {shown.name} {shown.today}".replace("/", "-"), words_on_paper(shown, minutes, language)


def words_on_paper(shown: Infographic, minutes: Mapping[date, int], language: Language) -> dict[str, Any]:
    """Everything that stands on the pages."""
    say = partial(phrase, language)
    drawn = drawings_of(shown, minutes, PAPER)
    blocks = [
        _badges(shown, language),
        *([_compared(shown, drawn, language)] if shown.ranks else []),
        _completion(shown, drawn, language),
        _tests(shown, drawn, language),
        _time(shown, drawn, language),
        _months(shown, drawn, language),
        _rhythm(shown, drawn, language),
    ]
    if not shown.ranks:  # two rings share the row of three
        blocks[1]["span"], blocks[2]["span"] = 3, 3
    return {
        "language": str(language),
        "title": say(_TITLES[shown.whose]),
        "eyebrow": "Q-SER",
        "who": f"{shown.name} · {shown.organisation}",
        "footer": say("infographic-as-of", day=day(language, date.fromisoformat(shown.today))),
        "bridge": BRIDGE,
        "rows": _ROWS,
        "blocks": blocks,
        "behind_title": say("infographic-behind"),
        "how_title": say("infographic-how"),
    }


def percent(language: str, value: int) -> str:
    """A percentage, or a dash where there is nothing to take a part of."""
    return "–" if value == DASH else phrase(language, "insights-percent", percent=value)


def spent(language: str, seconds: int) -> str:
    """A length of time: 1h37m."""
    return phrase(language, "insights-time", hours=seconds // 3600, minutes=seconds % 3600 // 60)


def block(title: str, finding: str, picture: dict[str, Any], *, span: int = 2, how: str = "", **table: Any) -> dict[str, Any]:
    """A block of the template; ``headings`` and ``rows`` of the table behind it."""
    behind = {"headings": table.get("headings", []), "table": table.get("rows", [])}
    return {"title": title, "finding": finding, "picture": picture, "span": span, "how": how} | behind


def _badges(shown: Infographic, language: str) -> dict[str, Any]:
    say = partial(phrase, language)
    categories = sorted({card.category for card in shown.badges})
    items = [
        {
            "svg": badge_drawing(
                card.category, card.tier, colour=_COLOURS[categories.index(card.category) % len(_COLOURS)], track="#e2d8cb", paper="#ffffff"
            ),
            "alt": say("rewards-badge-label", category=card.category, tier=card.tier, count=card.needed, share=card.share),
        }
        for card in shown.badges
    ]
    rows = [[say("rewards-badge-name", category=card.category, tier=card.tier), _day(language, card.at)] for card in shown.badges]
    return block(
        say("insights-badges"),
        say("insights-badges-earned", count=len(items)),
        {"kind": "badges", "items": items[:_MOST_BADGES]},
        span=6,
        how=say("infographic-how-badges"),
        headings=[say("insights-badges"), say("insights-day")],
        rows=rows,
    )


def _day(language: str, moment: str) -> str:
    return day(language, datetime.fromisoformat(moment))


def _compared(shown: Infographic, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say = partial(phrase, language)
    places = [(say(key), ordinal(language, shown.ranks[board]), drawn[f"medal_{board}"]) for board, key in _BOARDS.items()]
    return block(
        say("insights-compared"),
        say("insights-compared-finding", whose=shown.whose, place=ordinal(language, shown.ranks[Board.POINTS])),
        {"kind": "places", "items": [{"label": label, "place": place, "svg": svg} for label, place, svg in places]},
        how=say("infographic-how-compared"),
        headings=["", say("infographic-place")],
        rows=[[label, place] for label, place, _ in places],
    )


def _completion(shown: Infographic, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say = partial(phrase, language)
    finding, rate = say("insights-completion-finding", courses=shown.courses, completed=shown.completed), percent(language, shown.rate)
    return block(
        say("insights-completion"),
        finding,
        {"kind": "ring", "svg": drawn["rate"], "alt": f"{rate}. {finding}", "middle": rate, "note": ""},
        how=say("insights-completion-formula"),
        headings=["", ""],
        rows=[
            [say("insights-tab-courses"), number(language, shown.courses)],
            [say("insights-completed"), number(language, shown.completed)],
            [say("insights-completion"), rate],
        ],
    )


def _tests(shown: Infographic, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say = partial(phrase, language)
    finding = say("insights-executions-finding", executions=shown.executions, passed=shown.passed)
    rate, average = percent(language, shown.pass_rate), percent(language, shown.average)
    note = f"{say('insights-average')}: {average}"
    return block(
        say("insights-pass-rate"),
        finding,
        {"kind": "ring", "svg": drawn["pass_rate"], "alt": f"{rate}. {finding}", "middle": rate, "note": note},
        how=say("infographic-how-tests"),
        headings=["", ""],
        rows=[
            [say("insights-executions"), number(language, shown.executions)],
            [say("insights-passed"), number(language, shown.passed)],
            [say("insights-pass-rate"), rate],
            [say("insights-average"), average],
        ],
    )


def _time(shown: Infographic, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say = partial(phrase, language)
    rows = [[bar.label, spent(language, bar.value * 60)] for bar in shown.active]
    items = [{"label": label, "value": value, "svg": drawn[f"active_{place}"]} for place, (label, value) in enumerate(rows)]
    return block(
        say("insights-training-time"),
        say("insights-time-finding", hours=shown.seconds // 3600, minutes=shown.seconds % 3600 // 60),
        {"kind": "bars", "items": items, "note": "" if items else say("insights-no-time" if shown.whose == "own" else "profile-no-time")},
        span=3,
        how=say("infographic-how-time"),
        headings=[say("insights-most-active"), say("insights-time-spent")],
        rows=rows,
    )


def _months(shown: Infographic, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say, told = partial(phrase, language), partial(spent, language)
    months: tuple[Period, ...] = (shown.this_month, shown.by_this_day, shown.last_month)
    this, last = say("infographic-this-month"), say("infographic-last-month")
    items = [
        {"label": this, "value": told(shown.this_month.seconds), "svg": drawn["this_month"]},
        {"label": last, "value": told(shown.last_month.seconds), "svg": drawn["last_month"]},
    ]
    gaps = {"change": shown.change, "time": told(shown.this_month.seconds), "difference": told(shown.difference * 60)}
    return block(
        say("infographic-months"),
        say("infographic-months-finding", **gaps),
        {"kind": "bars", "items": items, "note": say("infographic-mark") if shown.last_month.seconds else ""},
        span=3,
        how=say("infographic-how-months"),
        headings=["", this, say("infographic-by-this-day"), last],
        rows=[
            [say("infographic-learning-time"), *[told(month.seconds) for month in months]],
            [say("infographic-days"), *[number(language, month.days) for month in months]],
            [say("infographic-units"), *[number(language, month.units) for month in months]],
        ],
    )


def _rhythm(shown: Infographic, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say = partial(phrase, language)
    names = [weekday(language, date.fromisoformat(bar.label)) for bar in shown.weekdays]
    note = say("infographic-busiest", day=weekday(language, date.fromisoformat(shown.busiest))) if shown.busiest else ""
    grid = {"svg": drawn["rhythm"], "alt": say("infographic-calendar"), "labels": names, "width": 78, "ratio": _CALENDAR, "note": note}
    return block(
        say("infographic-rhythm"),
        say("infographic-rhythm-finding", count=shown.learning_days),
        {"kind": "calendar"} | grid,
        span=6,
        how=say("infographic-how-rhythm"),
        headings=[say("insights-day"), say("insights-minutes")],
        rows=[[name, number(language, bar.value)] for name, bar in zip(names, shown.weekdays, strict=True)],
    )
