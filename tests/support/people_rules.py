"""Let an installation take in newcomers: ``python -m tests.support.people_rules new.example``."""

import sys
from datetime import UTC, datetime

from sqlmodel import Session, select

from qser_app.db import do
from qser_app.models import Organisation, SignInRules


def take_in_newcomers(db: Session, domain: str) -> None:
    """The first organisation makes accounts for people with an address of this domain."""
    home = db.exec(select(Organisation).order_by(Organisation.id)).first()
    db.add(SignInRules(organisation_id=home.id, newcomers=True, domains=[domain], changed_at=datetime.now(UTC)))


if __name__ == "__main__":
    do(take_in_newcomers, sys.argv[1])
