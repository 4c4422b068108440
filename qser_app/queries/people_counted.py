"""Who is counted in sums: open accounts, and people whose data were erased, for what they did was done."""

from typing import Any

from sqlmodel import col, or_

from qser_app.models import Person


def counted() -> Any:
    """That a person is counted; whoever is only suspended is not. In lists, where each row is somebody, ask for a name besides."""
    return or_(col(Person.suspended_at).is_(None), col(Person.erased_at).is_not(None))
