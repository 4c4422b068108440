"""Plants a case with a facilitator and a learner into a running installation: ``python -m tests.support.cases_plant``.

Prints {"unit", "course", "cookies": {"facilitator", "learner", "greek"}} as JSON.
"""

import json
import secrets

from sqlmodel import Session

from qser_app.db import do
from qser_app.domain.people import Language, Role
from tests.support.cases import a_case
from tests.support.people import a_person, a_session, an_organisation


def plant(db: Session) -> dict[str, object]:
    """A town of its own with one case, and who plays and looks after it."""
    name = f"town-{secrets.token_hex(4)}"
    town = an_organisation(db, name)
    people = {
        "facilitator": a_person(db, town, Role.FACILITATOR, name="Fani"),
        "learner": a_person(db, town, name="Ada"),
        "greek": a_person(db, town, name="Ζωή", language=Language.EL),
    }
    unit = a_case(db, name.upper(), organisation_id=town.id)
    return {"unit": unit.id, "course": name.upper(), "cookies": {who: a_session(db, person) for who, person in people.items()}}


if __name__ == "__main__":
    print(json.dumps(do(plant)))
