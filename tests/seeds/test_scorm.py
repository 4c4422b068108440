"""The demo's package: brought in by its facilitator, and played."""

import random

from sqlmodel import col, select

from qser_app.db import do, look
from qser_app.domain.people import Language, Role
from qser_app.models import Course, ScormAttempt
from qser_app.seeds.courses import import_folder
from qser_app.seeds.scorm import Player, plant_package
from qser_app.settings import ROOT
from tests.support.people import NOON, a_person, actor_for, an_organisation


def test_a_module_comes_back_as_a_package_that_the_zealous_pass(engine):
    def people(db):
        town = an_organisation(db)
        author = actor_for(a_person(db, town, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)
        return author, [actor_for(a_person(db, town, name=name)) for name in ("Ada", "Bob")]

    import_folder(ROOT / "content" / "qser", NOON)
    author, (ada, bob) = do(people)
    players = [Player(ada, 10, random.Random(1)), Player(bob, 1, random.Random(2))]
    plant_package(author, players, language=Language.EL, now=NOON)
    attempts = look(lambda db: [row.model_dump() for row in db.exec(select(ScormAttempt).order_by(col(ScormAttempt.id)))])
    assert [(each["person_id"], each["success"]) for each in attempts] == [(ada.person_id, "passed"), (bob.person_id, "unknown")]
    assert all(each["started_at"] < NOON for each in attempts)
    assert look(lambda db: db.exec(select(Course.organisation_id).where(col(Course.code).like("P-%"))).all()) == [author.organisation_id]
