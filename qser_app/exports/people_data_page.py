"""A person's own data as a page to read, in their language: a heading for each purpose, a table for each kind of row."""

import html
import json
from collections.abc import Iterable
from datetime import date, datetime
from functools import partial
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from qser_app.domain.operations_audit import Event
from qser_app.domain.people_data import Kept, Record
from qser_app.i18n.catalogue import LANGUAGES, LOCALES, phrase
from qser_app.i18n.catalogue_formats import country, day, lasts

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
div { overflow-x: auto; } table { border-collapse: collapse; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8886; max-width: 36rem; }
code { display: block; font-size: .75rem; font-weight: normal; opacity: .75; } pre { margin: 0; white-space: pre-wrap; font-size: .75rem; }
"""
# Columns in the words of people: many columns, few words. Under each heading stands the column's own name, as in data.json.
WORDS = {
    "when": "at day",
    "made": "created_at written_at made_at linked_at asked_at given_at",
    "began": "started_at opened_at enrolled_at welcomed_at loaded_at begun_at",
    "ended": "ended_at finished_at closed_at left_at closes_at suspended_at dead_at erased_at taken_back_at held_at done_at",
    "completed": "completed_at submitted_at used_at confirmed_at proved_at",
    "changed": "changed_at updated_at saved_at last_at seen_at last_beat_at answered_at watched_at chosen_at regraded_at reset_at",
    "until": "until expires_at deadline_at due_at mail_due_at",
    "issued": "issued_at delivered_at sent_at received_at reminded_at read_at celebrated_at",
    "withdrawn": "withdrawn_at undone_at",
    "name": "name",
    "address": "email",
    "language": "language",
    "country": "country",
    "zone": "time_zone",
    "organisation": "organisation_id",
    "department": "department_id",
    "field": "field_of_work",
    "privacy": "privacy visible shows_name given",
    "role": "role roles",
    "course": "course_id",
    "unit": "unit_id last_unit_id module_id",
    "score": "score percent credit scores",
    "passed": "passed",
    "seconds": "seconds active_seconds open_seconds total_seconds session_seconds seconds_each second minutes minutes_a_day",
    "number": "version number round position period count needed tier practice extra size sign_count",
    "what": "kind what step purpose category rule code part report subject issuer",
    "how": "way choice rhythm digest strong",
    "state": "status success stage stages state end_key scene",
    "title": "title",
    "text": "text note happened hard helped reason before last_error",
    "answer": "chosen draw",
    "place": "place",
    "points": "results units scored share points badges level courses certificates tests assignments "
    "perfect sign_ins surveys comments sessions meetings practices",
    "quiet": "quiet_from quiet_until days",
    "browser": "browser origin link provider wanted",
    "details": "content sha256 data course details gaps payload words evidence asked reading sco",
}
_WORD = {column: word for word, columns in WORDS.items() for column in columns.split()}
PICTURE = "files/picture.webp"  # where a picture stands in the archive
_LASTS = {"minutes": 60, "minutes_a_day": 60} | dict.fromkeys(("active_seconds", "open_seconds", "total_seconds", "session_seconds"), 1)
_LASTS |= {"seconds": 1, "seconds_each": 1}
_SAID = {"role": "role-", "field_of_work": "field-", "privacy": "privacy-"}


def page_of(record: Record, *, files: list[str], at: datetime) -> str:
    """The page as HTML; ``files``: what else is in the archive, by its path."""
    say = partial(phrase, record.language)
    title = html.escape(say("data-paper-title", name=record.name))
    lead = html.escape(say("data-paper-lead", day=day(record.language, at, record.zone)))
    parts = [f"<h1>{title}</h1><p>{lead}</p>", _files(say("data-paper-files"), files)]
    for purpose, kept in groupby(record.kept, key=lambda each: each.held.purpose):
        parts.append(f"<h2>{html.escape(say(f'data-purpose-{purpose}'))}</h2>")
        parts += [_table(record, each) for each in kept]
    parts.append(_deeds(record))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style>'
    body = "<body><main>\n{}\n</main></body>".format("\n".join(part for part in parts if part))
    return f'<!doctype html>\n<html lang="{record.language}"><head>{head}</head>{body}</html>\n'


def _files(title: str, files: Iterable[str]) -> str:
    rows = "".join(f'<li><a href="{html.escape(name)}">{html.escape(name)}</a></li>' for name in files)
    return f"<h2>{html.escape(title)}</h2><ul>{rows}</ul>" if rows else ""


def _table(record: Record, kept: Kept) -> str:
    say = partial(phrase, record.language)
    shown = [name for name in kept.held.told if any(row[name] not in (None, "", {}, []) for row in kept.rows)]
    heads = "".join(f'<th scope="col">{html.escape(say(f"data-word-{_WORD[name]}"))}<code>{name}</code></th>' for name in shown)
    of = kept.held.table
    rows = "".join("<tr>" + "".join(f"<td>{_cell(record, of, name, row[name])}</td>" for name in shown) + "</tr>" for row in kept.rows)
    title = html.escape(say(f"data-table-{of}"))
    return (
        f'<h3 id="{of}">{title}</h3><div tabindex="0" role="region" aria-labelledby="{of}">'
        + f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _deeds(record: Record) -> str:
    if not record.deeds:
        return ""
    say = partial(phrase, record.language)
    rows = "".join(f"<tr><td><code>{each.table}.{each.column}</code></td><td>{each.count}</td></tr>" for each in record.deeds)
    words = f"<h2>{html.escape(say('data-paper-deeds'))}</h2><p>{html.escape(say('data-paper-deeds-text'))}</p>"
    return f"{words}<div><table><tbody>{rows}</tbody></table></div>"


def _cell(record: Record, of: str, name: str, value: Any) -> str:
    if isinstance(value, dict | list):
        return f"<pre>{html.escape(json.dumps(value, ensure_ascii=False, indent=1))}</pre>" if value else ""
    return html.escape(_event(record, value) if (of, name) == ("audit_entry", "kind") else _said(record, name, value))


def _event(record: Record, kind: str) -> str:
    return phrase(record.language, f"audit-kind-{kind}") if kind in set(Event) else kind


def _said(record: Record, name: str, value: Any) -> str:
    """A value as the person reads it."""
    language = record.language
    if isinstance(value, bytes):
        return PICTURE
    if isinstance(value, bool):
        return phrase(language, "data-paper-yes" if value else "data-paper-no")
    if isinstance(value, datetime | date):
        return _moment(record, value)
    if name in _LASTS and isinstance(value, int | float):
        return lasts(language, value * _LASTS[name])
    return _named(record, name, value)


def _named(record: Record, name: str, value: Any) -> str:
    """What a code or a number of ours is called."""
    language = record.language
    if value and name in _SAID:
        return phrase(language, _SAID[name] + value)
    if name == "country":
        return country(language, value)
    called = LANGUAGES if name == "language" else _titles(record).get(name, {})
    return str(called.get(value, "" if value is None else value))


def _titles(record: Record) -> dict[str, dict[int, str]]:
    """What is called by a number, by its column."""
    units = {"unit_id": record.units, "last_unit_id": record.units}
    return units | {"course_id": record.courses, "organisation_id": record.organisations, "department_id": record.departments}


def _moment(record: Record, value: datetime | date) -> str:
    if isinstance(value, datetime):
        return format_datetime(value, "medium", tzinfo=ZoneInfo(record.zone), locale=LOCALES[record.language].replace("-", "_"))
    return day(record.language, value)
