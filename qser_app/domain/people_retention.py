"""For how long what is about people is kept: the periods an operator sets, and what would go."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from qser_app.domain.people_data import Keeping

# The setting that holds the days of each period; 0 days: for good. What is not here ends by itself (docs/privacy.md).
SETTINGS = {
    Keeping.ACCOUNT: "keep_accounts_days",
    Keeping.SIGN_INS: "keep_sign_ins_days",
    Keeping.VIEWS: "keep_views_days",
    Keeping.ANSWERS: "keep_answers_days",
    Keeping.PACKAGE_DATA: "keep_package_data_days",
    Keeping.SITTINGS: "keep_sittings_days",
    Keeping.NOTICES: "keep_notices_days",
    Keeping.MESSAGES: "keep_messages_days",
    Keeping.AUDIT: "keep_audit_days",
}


@dataclass(frozen=True, slots=True)
class Due:
    """What a period lets go now: rows, or accounts that somebody will be asked about. ``days`` 0: nothing ever."""

    keeping: Keeping
    days: int
    rows: int


def cutoff(days: int, at: datetime) -> datetime | None:
    """What is older than this goes; None: nothing does."""
    return at - timedelta(days=days) if days else None
