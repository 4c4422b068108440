"""A case that somebody proposes from their own work: what they tell, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from qser_app.domain.refusals import Refusal

# What is asked, and how long an answer may be.
FIELDS = {"title": 200, "place": 200, "happened": 4000, "hard": 4000, "helped": 4000}
NEEDED = ("title", "happened")
LONGEST_NOTE = 1000


class ProposalStatus(StrEnum):
    """Where a proposal stands: being written, waiting for an answer, made into a draft, published, or declined."""

    WRITTEN = "written"
    SENT = "sent"
    TAKEN = "taken"
    PUBLISHED = "published"
    DECLINED = "declined"


class ProposalIncomplete(Refusal):
    """A title and what happened are needed."""

    code = "case-proposal-incomplete"


class NoteMissing(Refusal):
    """Whoever declines a proposal says why, in a sentence."""

    code = "case-note-missing"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as its writer and those who answer it see it; ``by``: who sent it, ``at`` ISO 8601, ``note``: the answer."""

    id: int = 0
    title: str = ""
    place: str = ""
    happened: str = ""
    hard: str = ""
    helped: str = ""
    status: str = ProposalStatus.WRITTEN
    by: str = ""
    at: str = ""
    note: str = ""
    unit_id: int = 0


def is_complete(told: Mapping[str, str]) -> bool:
    """Whether enough is told to be sent."""
    return all(told.get(name, "").strip() for name in NEEDED)


def cleaned(text: str, most: int) -> str:
    """What somebody typed, without what no page could show, and no longer than ``most``."""
    kept = "".join(each for each in text.replace("\r\n", "\n").replace("\r", "\n") if each == "\n" or each.isprintable())
    return kept[:most]


def skeleton(told: Proposal, words: Mapping[str, str]) -> str:
    """The beginning of a case in the format (docs/cases.md): what was told in its places, and ``words`` where an author must write.

    ``words`` has person, says, say, do, then, end, observe, interpret, act.
    """
    scene = [f"## scene first: {_line(told.title)}", f"{_plain(told.hard) or words['then']}\n\nperson: {words['says']}"]
    choices = [f"* {words[name]} -> later\n  -\n  {words['then']}" for name in ("say", "do")]
    parts = [
        "\n\n".join(part for part in (_plain(told.place), _plain(told.happened)) if part),
        f"## people\nperson = {words['person']}",
        "\n".join(scene),
        *choices,
        f"## end later: {words['end']}\n{_plain(told.helped) or words['then']}",
        f"## debrief\n{_plain(told.hard) or words['then']}",
        *(f"### {name}\n{words[name]}" for name in ("observe", "interpret", "act")),
    ]
    return "\n\n".join(parts) + "\n"


def _line(text: str) -> str:
    return " ".join(text.split())


def _plain(text: str) -> str:
    """Words that begin no heading, no choice and no block."""
    lines = (line.strip() for line in text.strip().split("\n"))
    return "\n".join(f"\\{line}" if line.startswith(("#", "*", ":::", "`")) else line for line in lines)
