"""A package at the demo municipality: our first module as another platform would get it, brought in again and played."""

import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import Session

from qser_app.db import do, look
from qser_app.domain.people import Actor, Language
from qser_app.domain.scorm import Package, Place
from qser_app.domain.scorm_commit import Commit
from qser_app.domain.scorm_export import ExportEdition, ExportedModule, ExportedQuestion
from qser_app.exports.scorm_export import save_package
from qser_app.queries.scorm_export import exported_module, module_id_of
from qser_app.services.scorm import import_package, release_package, unpack
from qser_app.services.scorm_attempts import launch
from qser_app.services.scorm_visits import load_visit, record_visit

_COURSE, _MODULE, _PASS_MARK = "QSER", "module-1", 70
_ASKED = 8


@dataclass(frozen=True, slots=True)
class Player:
    """A learner who plays the package: the more zeal (0 to 10), the longer and the better."""

    actor: Actor
    zeal: int
    chance: random.Random


def plant_package(author: Actor, players: Sequence[Player], *, language: Language, now: datetime) -> None:
    """The author publishes the module as a package; the players play it in the last two weeks."""
    module_id = look(module_id_of, code=_COURSE, key=_MODULE)
    module = look(exported_module, actor=None, module_id=module_id, language=language)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "module.zip"
        save_package(module, ExportEdition.SCORM_12, source)
        package = unpack(source)
    unit_id = do(_publish, author=author, package=package, title=module.title, at=_mornings(now)[0] - timedelta(days=1))
    for player, at in zip(players, _mornings(now), strict=False):
        do(_play, player=player, unit_id=unit_id, module=module, at=at)


def _mornings(now: datetime) -> list[datetime]:
    """The working days of the last two weeks, each at another hour."""
    days = [now - timedelta(days=back) for back in range(14, 0, -1)]
    return [day.replace(hour=6 + day.day % 5, minute=day.day, second=0) for day in days if day.weekday() < 5]


def _publish(db: Session, *, author: Actor, package: Package, title: str, at: datetime) -> int:
    package_id = import_package(db, actor=author, package=package, at=at)
    return release_package(db, actor=author, package_id=package_id, place=Place(0, title), at=at)


def _play(db: Session, *, player: Player, unit_id: int, module: ExportedModule, at: datetime) -> None:
    """One visit: whoever has little zeal leaves in the middle, everybody else sits the quiz."""
    token = launch(db, actor=player.actor, unit_id=unit_id, at=at)
    load_visit(db, token=token, at=at)
    spent = timedelta(minutes=player.chance.randint(6, 9) * max(1, player.zeal // 2))
    said = {"cmi.core.session_time": f"00:{spent.seconds // 60:02}:00.00", "cmi.core.lesson_status": "incomplete"}
    if player.zeal > 2:
        said |= _quiz(module, player.chance, skill=0.4 + player.zeal * 0.07)
    record_visit(db, token=token, commit=Commit(1, said, final=True), at=at + spent)


def _quiz(module: ExportedModule, chance: random.Random, *, skill: float) -> dict[str, str]:
    """What the package tells of a quiz: an answer to each question, the score, and whether it is enough."""
    asked = chance.sample([each for each in module.questions if each.kind == "single"], _ASKED)
    right = [chance.random() < skill for _ in asked]
    score = round(100 * sum(right) / len(asked))
    told = {"cmi.core.score.raw": str(score), "cmi.core.score.min": "0", "cmi.core.score.max": "100"}
    told["cmi.core.lesson_status"] = "passed" if score >= _PASS_MARK else "failed"
    for number, (question, hit) in enumerate(zip(asked, right, strict=True)):
        told |= {f"cmi.interactions.{number}.{name}": value for name, value in _answer(question, chance, hit=hit).items()}
    return told


def _answer(question: ExportedQuestion, chance: random.Random, *, hit: bool) -> dict[str, str]:
    weights = question.answer_key["weights"]
    best = max(weights, key=lambda key: weights[key])
    wrong = [option["key"] for option in question.words["options"] if option["key"] != best]
    return {
        "id": question.key,
        "type": "choice",
        "student_response": best if hit else chance.choice(wrong),
        "correct_responses.0.pattern": best,
        "result": "correct" if hit else "wrong",
        "latency": f"0000:00:{chance.randint(9, 48):02}.00",
    }
