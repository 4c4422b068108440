"""Plants a facilitator, a learner and packages into a running installation: ``python -m tests.support.scorm_world a.zip b.zip``.

Prints {"cookies": {"facilitator", "learner"}, "units": [...], "parts": [[...]], "person": id} as JSON.
"""

import json
import secrets
import sys
from datetime import UTC, datetime
from pathlib import Path

from qser_app.db import unit_of_work
from qser_app.domain.people import Role
from qser_app.domain.scorm import Place
from qser_app.services.scorm import import_package, release_package, unpack
from tests.support.courses import a_course, a_module
from tests.support.people import a_person, a_session, actor_for, an_organisation


def main() -> None:
    """Plant and print."""
    at, name = datetime.now(UTC), f"town-{secrets.token_hex(4)}"
    with unit_of_work() as db:
        town = an_organisation(db, name)
        facilitator, learner = a_person(db, town, Role.FACILITATOR, name="Fani"), a_person(db, town, name="Ada")
        actor = actor_for(facilitator, Role.FACILITATOR)
        module = a_module(db, a_course(db, name.upper(), units=1, organisation_id=town.id), "packages", position=2)
        units, parts = [], []
        for number, source in enumerate(sys.argv[1:], start=1):
            package = unpack(Path(source))
            parts.append([sco.identifier for sco in package.scos])
            package_id = import_package(db, actor=actor, package=package, at=at)
            units.append(release_package(db, actor=actor, package_id=package_id, place=Place(module.id, f"Package {number}"), at=at))
        cookies = {"facilitator": a_session(db, facilitator), "learner": a_session(db, learner)}
        print(json.dumps({"cookies": cookies, "units": units, "parts": parts, "person": learner.id}))


if __name__ == "__main__":
    main()
