"""What the browser sends as JSON while somebody types: read once, in one way, whatever is being written."""

import json
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from qser_app.domain.refusals import LARGEST_NUMBER, BadInput, is_storable

_LONGEST_NAME, _MOST_NAMES = 36, 20


@dataclass(frozen=True, slots=True)
class Naming:
    """How a save names itself: the revision it builds on, its operation, and the operations that went before it."""

    revision: int
    operation: str
    after: tuple[str, ...]


async def document_of(request: Request) -> dict[str, Any]:
    """The body as a JSON object. Raises BadInput."""
    try:
        sent = json.loads(await request.body())
    except (ValueError, RecursionError) as error:
        raise BadInput from error
    if not isinstance(sent, dict):
        raise BadInput
    return sent


def naming_of(sent: dict[str, Any]) -> Naming:
    """How the save names itself (``revision``, ``operation``, ``after``). Raises BadInput."""
    revision, after = sent.get("revision"), sent.get("after", [])
    if not isinstance(revision, int) or isinstance(revision, bool) or not 0 <= revision <= LARGEST_NUMBER:
        raise BadInput
    if not isinstance(after, list) or len(after) > _MOST_NAMES:
        raise BadInput
    return Naming(revision, _name(sent.get("operation")), tuple(_name(each) for each in after))


def _name(name: Any) -> str:
    if not isinstance(name, str) or not 0 < len(name) <= _LONGEST_NAME or not is_storable(name):
        raise BadInput
    return name
