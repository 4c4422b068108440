"""A sign-in of somebody in a running installation: ``python -m tests.support.people_session maria@nea-karya.example`` prints the cookie."""

import sys

from sqlmodel import Session, select

from qser_app.db import do
from qser_app.models import Person
from tests.support.people import a_session


def sign_in(db: Session, email: str) -> str:
    """The cookie header of a new session."""
    return a_session(db, db.exec(select(Person).where(Person.email == email)).one())


if __name__ == "__main__":
    print(do(sign_in, sys.argv[1]))
