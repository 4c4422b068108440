"""Links in mails that stop such mails, without signing in: they name whom and what, under a mark that only this installation makes."""

from qser_app.adapters.sealing import is_mark, mark
from qser_app.domain.notices_kinds import DIGEST_ALONE, NoticeKind
from qser_app.domain.refusals import LARGEST_NUMBER, NotFound

_PURPOSE = "stop mails"
_WHATS = {*NoticeKind, DIGEST_ALONE}
_LONGEST = 120


def stop_path(person_id: int, what: str) -> str:
    """The way to stop mails of a kind, or digests, for somebody. It holds as long as the installation's secret does."""
    return f"/unsubscribe/{person_id}.{what}.{mark(_PURPOSE, str(person_id), what)}"


def stopped_by(token: str) -> tuple[int, str]:
    """Whom a link is for, and what it stops. Raises NotFound for one that this installation did not make."""
    person_id, what, given = (*token[:_LONGEST].split(".", 2), "", "")[:3]
    if not (person_id.isascii() and person_id.isdigit()) or what not in _WHATS or not is_mark(given, _PURPOSE, person_id, what):
        raise NotFound
    if int(person_id) > LARGEST_NUMBER:
        raise NotFound
    return int(person_id), what
