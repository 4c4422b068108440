"""A person's own data as a page to read, in their language: a heading for each purpose, a table for each kind of row."""

import html
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Any

from qser_app.domain.people_data import Kept, Purpose, Record
from qser_app.exports.people_data_words import Row, heading, member, said
from qser_app.i18n.catalogue import phrase
from qser_app.i18n.catalogue_formats import day

_FOLDED = {("notice", "gaps")}  # what stands in words beside it
_TITLES = {"course_id", "unit_id", "last_unit_id", "module_id", "subject", "code", "choice", "text", "note"}  # what needs some width
_FEW = 4  # columns that a single row may have and still be a table
_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --ground: #fbf9f5; --surface: #fff; --text: #1c2b30;
  --muted: #56666c; --line: #d9d4ca; --primary: #0b5563; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #12191c; --surface: #1a2327; --text: #e8edee; --muted: #a3b2b7; --line: #37454b; --primary: #7cc4d1; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 .75rem; font-size: 1.75rem; } h2 { margin: 3rem 0 0; font-size: 1.375rem; color: var(--primary); }
h3 { margin: 1.75rem 0 .6rem; font-size: 1.0625rem; }
p { max-width: 44rem; margin: .5rem 0; } a { color: var(--primary); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .2rem 0; }
section > div, dl { overflow: auto; background: var(--surface); border: 1px solid var(--line); border-radius: .6rem; }
section > div:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--primary); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { text-align: start; vertical-align: top; padding: .55rem .9rem; border-bottom: 1px solid var(--line); max-width: 30rem; }
tr:last-child > td { border-bottom: 0; }
th { min-width: 5rem; } th.long { min-width: 13rem; } th code { white-space: nowrap; }
code { display: block; overflow-wrap: anywhere; font-size: .6875rem; font-weight: normal; color: var(--muted); }
time { white-space: nowrap; }
dl { display: grid; grid-template-columns: minmax(9rem, 16rem) minmax(0, 1fr); margin: 0; font-size: .9375rem; }
dt, dd { margin: 0; padding: .55rem .9rem; border-bottom: 1px solid var(--line); min-width: 0; } dt { font-weight: 600; hyphens: auto; }
dt:last-of-type, dd:last-of-type { border-bottom: 0; }
td ul, dd ul { margin: 0; padding: 0; list-style: none; }
summary { cursor: pointer; color: var(--primary); } pre { margin: .4rem 0 0; white-space: pre-wrap; font-size: .75rem; }
@media (max-width: 40rem) {
  main { padding-top: 1.25rem; } h1 { font-size: 1.5rem; }
  section > div { overflow: visible; background: none; border: 0; }
  table, tbody, tr, td { display: block; max-width: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { background: var(--surface); border: 1px solid var(--line); border-radius: .6rem; padding: .4rem 0; } tr + tr { margin-top: .6rem; }
  td { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .75rem; padding: .3rem .9rem; border: 0; }
  td[data-name]::before { content: attr(data-name); color: var(--muted); } td:empty { display: none; }
  td[data-name]::before { hyphens: auto; }
  dl { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); font-size: .875rem; } dt, dd { padding: .5rem .7rem; }
}
@media print { body { background: none; } section { break-inside: avoid-page; } }
"""


def page_of(record: Record, *, files: list[str], at: datetime) -> str:
    """The page as HTML; ``files``: what else is in the archive, by its path."""
    say = partial(phrase, record.language)
    title = html.escape(say("data-paper-title", name=record.name))
    lead = html.escape(say("data-paper-lead", day=day(record.language, at, record.zone)))
    grouped = [(purpose, list(kept)) for purpose, kept in groupby(record.kept, key=lambda each: each.held.purpose)]
    parts = [f"<h1>{title}</h1><p>{lead}</p>", _contents(record, [purpose for purpose, _ in grouped])]
    parts.append(_files(say("data-paper-files"), files))
    numbers = iter(range(1, len(record.kept) + 1))
    for purpose, kept in grouped:
        parts.append(f'<h2 id="{purpose}">{html.escape(say(f"data-purpose-{purpose}"))}</h2>')
        parts += [_section(record, each, f"{each.held.table}-{next(numbers)}") for each in kept]
    parts.append(_deeds(record))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style>'
    body = "<body><main>\n{}\n</main></body>".format("\n".join(part for part in parts if part))
    return f'<!doctype html>\n<html lang="{record.language}"><head>{head}</head>{body}</html>\n'


def _contents(record: Record, purposes: Sequence[Purpose]) -> str:
    say = partial(phrase, record.language)
    places = [(str(each), say(f"data-purpose-{each}")) for each in purposes]
    places += [("deeds", say("data-paper-deeds"))] if record.deeds else []
    rows = "".join(f'<li><a href="#{place}">{html.escape(words)}</a></li>' for place, words in places)
    return f'<nav aria-label="{html.escape(say("data-paper-contents"))}"><ul>{rows}</ul></nav>'


def _files(title: str, files: Iterable[str]) -> str:
    rows = "".join(f'<li><a href="{html.escape(name)}">{html.escape(name)}</a></li>' for name in files)
    return f"<h2>{html.escape(title)}</h2><ul>{rows}</ul>" if rows else ""


def _section(record: Record, kept: Kept, key: str) -> str:
    """The rows of one kind: a table, or, of a single row with much in it, a list."""
    of, title = kept.held.table, html.escape(phrase(record.language, f"data-table-{kept.held.table}"))
    shown = [name for name in kept.held.told if any(row[name] not in (None, "", {}, []) for row in kept.rows)]
    heads = {name: html.escape(heading(record.language, of, name)) for name in shown}
    if len(kept.rows) == 1 and len(shown) > _FEW:
        inside = _list(record, of, heads, kept.rows[0])
    else:
        inside = f'<div tabindex="0" role="region" aria-labelledby="{key}">{_table(record, of, heads, kept.rows)}</div>'
    return f'<section><h3 id="{key}">{title}</h3>{inside}</section>'


def _list(record: Record, of: str, heads: dict[str, str], row: Row) -> str:
    told = {name: _cell(record, of, name, row) for name in heads}
    pairs = (f"<dt>{heads[name]}<code>{name}</code></dt><dd>{words}</dd>" for name, words in told.items() if words)
    return f"<dl>{''.join(pairs)}</dl>"


def _table(record: Record, of: str, heads: dict[str, str], rows: Iterable[Row]) -> str:
    """A table that stays one for readers of screens where a phone shows its rows as cards."""
    head = "".join(f'<th scope="col" role="columnheader"{_width(name)}>{words}<code>{name}</code></th>' for name, words in heads.items())
    body = "".join(
        '<tr role="row">'
        + "".join(f'<td role="cell" data-name="{words}">{_cell(record, of, name, row)}</td>' for name, words in heads.items())
        + "</tr>"
        for row in rows
    )
    return f'<table role="table"><thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">{body}</tbody></table>'


def _width(name: str) -> str:
    return ' class="long"' if name in _TITLES else ""


def _deeds(record: Record) -> str:
    if not record.deeds:
        return ""
    say = partial(phrase, record.language)
    rows = "".join(
        f"<dt>{html.escape(say(f'data-deed-{each.table}'))}<code>{each.table}.{each.column}</code></dt><dd>{each.count}</dd>"
        for each in record.deeds
    )
    return f'<h2 id="deeds">{html.escape(say("data-paper-deeds"))}</h2><p>{html.escape(say("data-paper-deeds-text"))}</p><dl>{rows}</dl>'


def _cell(record: Record, of: str, name: str, row: Row) -> str:
    value = row[name]
    if isinstance(value, dict | list):
        return _document(record, of, name, value) if value else ""
    words = html.escape(said(record, of, name, row))
    return f"<time>{words}</time>" if isinstance(value, datetime) else words


def _document(record: Record, of: str, name: str, value: dict[str, Any] | list[Any]) -> str:
    """A document in few words where it has few, else folded up: whoever wants to opens it."""
    plain = _plain(value) if isinstance(value, list) else ""
    folded = (of, name) in _FOLDED
    if plain:
        return html.escape(plain)
    if isinstance(value, dict) and not folded and all(_plain(each) for each in value.values()):
        pairs = ((member(record.language, of, name, key), _plain(each)) for key, each in value.items())
        return "<ul>" + "".join(f"<li>{html.escape(f'{key}: {words}')}</li>" for key, words in pairs) + "</ul>"
    count = html.escape(phrase(record.language, "data-paper-entries", count=len(value)))
    return f"<details><summary>{count}</summary><pre>{html.escape(json.dumps(value, ensure_ascii=False, indent=1))}</pre></details>"


def _plain(value: Any) -> str:
    """A value as it is, or several of them side by side; empty for what has more in it than that."""
    several = value if isinstance(value, list) else [value]
    return " / ".join(map(str, several)) if not any(isinstance(each, dict | list) for each in several) else ""
