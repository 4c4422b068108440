"""The journal of erasures: who was erased, by number and moments alone, so that no backup brings anybody back for long."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qser_app.domain.operations_backup import OperationRefused

NAME = "erased.jsonl"


@dataclass(frozen=True, slots=True, order=True)
class Gone:
    """Somebody who was erased. ``since``: when the account was made; a number that was given anew is told apart by it."""

    person_id: int
    since: datetime
    erased_at: datetime


def written(journal: Iterable[Gone]) -> bytes:
    """The journal as it lies on the disk: a line each."""
    return b"".join(_line(each) for each in journal)


def read(data: bytes) -> list[Gone]:
    """The journal of these bytes. Raises OperationRefused for a line that says something else."""
    found: list[Gone] = []
    for number, line in enumerate(data.splitlines(), start=1):
        try:
            said: dict[str, Any] = json.loads(line)
            found.append(Gone(int(said["person"]), _moment(said["since"]), _moment(said["erased"])))
        except (ValueError, TypeError, KeyError) as error:
            raise OperationRefused(f"Line {number} of {NAME}, the journal of erasures, cannot be read. Mend or remove it.") from error
    return found


def merged(*journals: Iterable[Gone]) -> list[Gone]:
    """All of them as one: everybody once, with the first time they were erased."""
    first: dict[tuple[int, datetime], Gone] = {}
    for each in sorted(each for journal in journals for each in journal):
        first.setdefault((each.person_id, each.since), each)
    return list(first.values())


def _line(gone: Gone) -> bytes:
    said = {"person": gone.person_id, "since": gone.since.isoformat(), "erased": gone.erased_at.isoformat()}
    return json.dumps(said).encode() + b"\n"


def _moment(said: str) -> datetime:
    moment = datetime.fromisoformat(said)
    if moment.tzinfo is None:
        raise ValueError(said)
    return moment
