"""Mails about news: one notice, or a digest in sections. They name the kind and lead there; what they say, the registry lets out."""

from itertools import groupby
from typing import Any

from qser_app.adapters.mail_letters import Letter, Section, address_at, one_line
from qser_app.adapters.notices_links import stop_path
from qser_app.domain.notices_kinds import CODES, NoticeKind, kind_of
from qser_app.i18n.catalogue import phrase

_CHOICES = "/account/notices"


def notices_letter(payload: dict[str, Any], *, home: str) -> Letter:
    """The mail for what `services/notices_posting.py` wrote. Raises KeyError and ValueError for what it did not."""
    language, gaps = payload["language"], payload["gaps"]
    digest = "rhythm" in gaps
    stop = address_at(home, stop_path(gaps["person"], gaps["what"])) if gaps["what"] else ""
    ways = [(phrase(language, "mail-notices-choose"), address_at(home, _CHOICES))]
    ways += [(phrase(language, "mail-notices-stop-digest" if digest else "mail-notices-stop"), stop)] if stop else []
    subject, lead, sections = (_digest if digest else _single)(language, gaps, home)
    return Letter(
        language=language,
        subject=subject,
        paragraphs=(phrase(language, "mail-notices-hello", name=one_line(gaps["name"])), lead),
        sections=sections,
        action=phrase(language, "mail-notices-all" if digest else "mail-notices-open"),
        link=address_at(home, gaps["path"]),
        footer=phrase(language, "mail-footer", address=home),
        ways=tuple(reversed(ways)),
        stop=stop,
    )


def _single(language: str, gaps: dict[str, Any], _home: str) -> tuple[str, str, tuple[Section, ...]]:
    [line] = gaps["lines"]
    return phrase(language, "mail-notices-subject", kind=_kind(language, line)), _sentence(language, line), ()


def _digest(language: str, gaps: dict[str, Any], home: str) -> tuple[str, str, tuple[Section, ...]]:
    order = list(NoticeKind)
    lines = sorted(gaps["lines"], key=lambda line: order.index(_kind_of(line)))
    sections = [
        Section(
            phrase(language, f"notices-kind-{kind}"),
            tuple((_sentence(language, line), address_at(home, line["path"])) for line in several),
        )
        for kind, several in groupby(lines, key=_kind_of)
    ]
    said = {"count": gaps["count"], "rhythm": gaps["rhythm"]}
    lead = phrase(language, "mail-digest-lead", **said)
    if gaps["count"] > len(gaps["lines"]):
        lead = f"{lead} {phrase(language, 'mail-digest-newest', count=len(gaps['lines']))}"
    return phrase(language, "mail-digest-subject", **said), lead, tuple(sections)


def _kind_of(line: dict[str, Any]) -> NoticeKind:
    return kind_of(line["code"]).name


def _kind(language: str, line: dict[str, Any]) -> str:
    return phrase(language, f"notices-kind-{_kind_of(line)}")


def _sentence(language: str, line: dict[str, Any]) -> str:
    gaps = {name: one_line(value) if isinstance(value, str) else value for name, value in line["gaps"].items()}
    return phrase(language, CODES[line["code"]][1].phrase, **gaps)
