"""Cases that people of the demo played: each goes their own way to an end."""

import random
from datetime import datetime, timedelta

from sqlmodel import Session

from qser_app.domain.cases_runs import Move, Step, place_after
from qser_app.domain.people import Actor
from qser_app.queries.cases import open_book
from qser_app.services.cases import begin, choose
from qser_app.services.learning import open_unit

_LONGEST = 40


def play(db: Session, actor: Actor, unit_id: int, chance: random.Random, at: datetime) -> None:
    """Play a case from its beginning; where a way leads in a circle, it is left after a while."""
    open_unit(db, actor=actor, unit_id=unit_id, at=at)
    run_id, case = begin(db, actor=actor, unit_id=unit_id, at=at), open_book(db, actor=actor, unit_id=unit_id).case
    path: list[Step] = []
    while (scene := case.scene(place_after(case, path))) and len(path) < _LONGEST:
        at += timedelta(seconds=chance.randint(15, 60))
        step = Step(scene.key, chance.randrange(len(scene.choices)))
        choose(db, actor=actor, move=Move(run_id, len(path), step.choice, f"demo-{run_id}-{len(path)}"), at=at)
        path.append(step)
