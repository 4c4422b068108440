"""A house's infographic as the words and drawings of a document, in the reader's language."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from sqlmodel import Session

from qser_app.domain.insights_drawings import PAPER
from qser_app.domain.insights_portal import MOST_DRAWN, GroupRow, PortalPage, drawings_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.exports.insights_infographic import BRIDGE, block, percent
from qser_app.i18n.catalogue import phrase
from qser_app.i18n.catalogue_formats import country, day, month, number
from qser_app.queries.insights_portal import portal

_ROWS = (31, 32, 56, 77, 36)
_MOST_ON_PAPER, _MOST_OF_FIELDS = 6, 5


def portal_document(
    db: Session, *, actor: Actor, language: Language, at: datetime, organisation_id: int, target: int
) -> tuple[str, dict[str, Any]]:
    """(the file's name without its ending, the words of the template). Raises NotFound, also where too few people are there."""
    page = portal(db, actor=actor, organisation_id=organisation_id, at=at, target=target)
    if page.too_few:
        raise NotFound
    title = phrase(language, "portal-title")
    return f"{title} {page.name} {page.today}".replace("/", "-"), words_on_paper(page, language)


def words_on_paper(page: PortalPage, language: Language) -> dict[str, Any]:
    """Everything that stands on the pages."""
    say, drawn = partial(phrase, language), drawings_of(page, PAPER)
    places = say("portal-organisations") if page.whole else say("portal-departments")
    unsaid = say("portal-unsaid")
    return {
        "language": str(language),
        "title": say("portal-title"),
        "eyebrow": "Q-SER",
        "who": say("portal-everybody") if page.whole else page.name,
        "footer": say("infographic-as-of", day=day(language, date.fromisoformat(page.today))),
        "bridge": BRIDGE,
        "rows": _ROWS,
        "blocks": [
            _target(page, drawn, language),
            _people(page, language),
            _completion(page, drawn, language),
            _months(page, drawn, language),
            _groups("country", say("portal-countries"), page.countries, drawn, language, lambda name: country(language, name) or unsaid),
            _groups("place", places, page.places, drawn, language, lambda name: name or unsaid),
            _groups("field", say("portal-fields"), page.fields, drawn, language, lambda name: say(f"field-{name}") if name else unsaid),
        ],
        "behind_title": say("infographic-behind"),
        "how_title": say("infographic-how"),
    }


def _target(page: PortalPage, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say = partial(phrase, language)
    finding = say("portal-target-finding", trained=page.trained, target=page.target, percent=page.reached)
    bar = {"label": say("portal-trained"), "value": number(language, page.trained), "svg": drawn["target"]}
    rows = [[say("portal-trained"), number(language, page.trained)], [say("portal-target"), number(language, page.target)]]
    picture = {"kind": "bars", "items": [bar], "note": ""}
    return block(say("portal-target-title"), finding, picture, span=6, how=say("portal-how-target"), headings=["", ""], rows=rows)


def _people(page: PortalPage, language: str) -> dict[str, Any]:
    say, told = partial(phrase, language), partial(number, language)
    rows = [
        [say("portal-people"), told(page.people)],
        [say("portal-active"), told(page.active)],
        [say("portal-enrolments"), told(page.enrolments)],
        [say("portal-completions"), told(page.completions)],
        [say("portal-hours"), told(page.hours)],
    ]
    finding = say("portal-people-finding", active=page.active, people=page.people)
    picture = {"kind": "stats", "items": [{"label": label, "value": value} for label, value in rows]}
    return block(say("portal-at-work"), finding, picture, span=6, how=say("portal-how-people"), headings=["", ""], rows=rows)


def _completion(page: PortalPage, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say, rate = partial(phrase, language), percent(language, page.rate)
    finding = say("portal-completion-finding", enrolments=page.enrolments, completions=page.completions)
    rows = [
        [say("portal-enrolments"), number(language, page.enrolments)],
        [say("portal-completions"), number(language, page.completions)],
        [say("portal-rate"), rate],
    ]
    picture = {"kind": "ring", "svg": drawn["rate"], "alt": f"{rate}. {finding}", "middle": rate, "note": ""}
    return block(say("portal-rate"), finding, picture, how=say("portal-how-rate"), headings=["", ""], rows=rows)


def _months(page: PortalPage, drawn: Mapping[str, str], language: str) -> dict[str, Any]:
    say = partial(phrase, language)
    names = [month(language, date.fromisoformat(bar.label)) for bar in page.months]
    finding = say("portal-months-finding", count=page.months[-1].value)
    rows = [[name, number(language, bar.value)] for name, bar in zip(names, page.months, strict=True)]
    picture = {"kind": "months", "svg": drawn["months"], "alt": finding, "labels": names}
    headings = [say("portal-month"), say("portal-completions")]
    return block(say("portal-months"), finding, picture, span=4, how=say("portal-how-months"), headings=headings, rows=rows)


def _groups(
    kind: str, title: str, groups: Sequence[GroupRow], drawn: Mapping[str, str], language: str, name: Callable[[str], str]
) -> dict[str, Any]:
    """The largest groups as bars, all of them in the table; small ones without numbers."""
    say = partial(phrase, language)
    most = min(MOST_DRAWN, _MOST_OF_FIELDS if kind == "field" else _MOST_ON_PAPER)
    items = [
        {
            "label": name(row.name),
            "value": say("portal-kept-back") if row.hidden else say("portal-of", trained=row.trained, people=row.people),
            "svg": drawn[f"{kind}_{place}"],
        }
        for place, row in enumerate(groups[:most])
    ]
    rows = [
        [
            name(row.name),
            *(["–"] * 3 if row.hidden else [number(language, row.people), number(language, row.trained), percent(language, row.share)]),
        ]
        for row in groups
    ]
    return block(
        title,
        say("portal-groups-finding"),
        {"kind": "pairs" if kind == "field" else "bars", "items": items, "note": ""},
        span=6 if kind == "field" else 3,
        how=say("portal-how-groups"),
        headings=[title, say("portal-people"), say("portal-trained"), say("portal-share")],
        rows=rows,
    )
