"""What an organisation decides about signing in: ``python -m tests.support.people_rules newcomers new.example``."""

import sys
from datetime import UTC, datetime

from sqlmodel import Session, select

from qser_app.db import do
from qser_app.models import Organisation, Person, SignInRules


def newcomers(db: Session, domain: str) -> None:
    """The first organisation makes accounts for people with an address of this domain."""
    home = db.exec(select(Organisation.id).order_by(Organisation.id)).first()
    db.add(SignInRules(organisation_id=home, newcomers=True, domains=[domain], changed_at=datetime.now(UTC)))


def admins(db: Session, email: str) -> None:
    """The organisation of this person asks its administrators for a second step."""
    home = db.exec(select(Person.organisation_id).where(Person.email == email)).one()
    rules = db.get(SignInRules, home) or SignInRules(organisation_id=home, changed_at=datetime.now(UTC))
    rules.step_for_admins = True
    db.add(rules)


if __name__ == "__main__":
    do({"newcomers": newcomers, "admins": admins}[sys.argv[1]], sys.argv[2])
