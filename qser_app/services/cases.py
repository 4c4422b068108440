"""What people do with cases: begin or go on, choose, begin anew."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.db import insert
from qser_app.domain.cases_runs import (
    MOST_STEPS,
    LostWay,
    Move,
    MovedOn,
    RunOver,
    Step,
    TooLongRun,
    outcome_of,
    percent_of_way,
    place_after,
    structure_of,
)
from qser_app.domain.learning import Completion
from qser_app.domain.people import Actor
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import CaseRun, CaseStep
from qser_app.queries.cases import CaseBook, open_book, outcome_kept, path_of
from qser_app.services.learning import complete_unit, record_progress
from qser_app.services.learning_enrolment import take_turns


def begin(db: Session, *, actor: Actor, unit_id: int, at: datetime) -> int:
    """The run to go on with: the open one, else a new one. Raises NotFound.

    An open run of a case that was built anew since is left. Beginning in many tabs at once takes one run: (person, unit,
    number) is unique.
    """
    structure = structure_of(open_book(db, actor=actor, unit_id=unit_id).case)
    take_turns(db, person_id=actor.person_id)
    while True:
        waiting = db.exec(_open(actor, unit_id)).first()
        if waiting is not None and waiting.structure == structure:
            return waiting.id or 0
        if waiting is not None:
            waiting.left_at = at
            db.flush()
        began = _begin(db, actor, unit_id, structure, at)
        if began is not None:
            return began


def choose(db: Session, *, actor: Actor, move: Move, at: datetime) -> Completion | None:
    """Make the next choice of a run; what completing meant, when it led to an end.

    Repeating an operation changes nothing. Raises NotFound, BadInput, RunOver, MovedOn when another choice stands at that
    place already, TooLongRun.
    """
    if not 0 < len(move.operation) <= 36:
        raise BadInput
    run = _my_run(db, actor, move.run_id)
    made = select(CaseStep.id).where(CaseStep.run_id == run.id, CaseStep.operation == move.operation)
    if db.exec(made).first() is not None:
        return None
    book, path = _goes_on(db, actor, run, move.number)
    step = Step(place_after(book.case, path), move.choice)
    try:
        here = place_after(book.case, [*path, step])
    except LostWay as error:
        raise BadInput from error
    values = {"run_id": run.id, "number": move.number, "scene": step.scene, "choice": step.choice}
    db.add(CaseStep(**values, operation=move.operation, chosen_at=at))
    if book.case.end(here) is None:
        record_progress(db, actor=actor, unit_id=run.unit_id, percent=min(99, percent_of_way(book.case, [*path, step])), at=at)
        return None
    kept = outcome_kept(outcome_of(book.case, [*path, step]))
    run.finished_at, run.end_key, run.scores, run.stages = at, here, kept["scores"], kept["stages"]
    return complete_unit(db, actor=actor, unit_id=run.unit_id, at=at)


def begin_anew(db: Session, *, actor: Actor, run_id: int, at: datetime) -> int:
    """Leave the run where it is, if it is open, and begin another; what was chosen stays written. Raises NotFound."""
    run = _my_run(db, actor, run_id)
    if run.finished_at is None and run.left_at is None:
        run.left_at = at
        db.flush()
    return begin(db, actor=actor, unit_id=run.unit_id, at=at)


def _goes_on(db: Session, actor: Actor, run: CaseRun, number: int) -> tuple[CaseBook, list[Step]]:
    """The case and the path so far, if the run is open and the choice is the next one."""
    if run.finished_at is not None or run.left_at is not None:
        raise RunOver
    book, path = open_book(db, actor=actor, unit_id=run.unit_id), path_of(db, run.id or 0)
    if run.structure != structure_of(book.case):
        raise RunOver
    if len(path) >= MOST_STEPS:
        raise TooLongRun
    if number != len(path):
        raise MovedOn
    return book, path


def _begin(db: Session, actor: Actor, unit_id: int, structure: str, at: datetime) -> int | None:
    """The new run; None when another tab took its number first."""
    numbers = select(func.max(CaseRun.number)).where(CaseRun.person_id == actor.person_id, CaseRun.unit_id == unit_id)
    values = {"person_id": actor.person_id, "unit_id": unit_id, "number": (db.exec(numbers).one() or 0) + 1, "started_at": at}
    values |= {"structure": structure, "end_key": "", "scores": {}, "stages": {}}
    return db.exec(insert(db, CaseRun).values(values).on_conflict_do_nothing().returning(CaseRun.id)).scalar()


def _open(actor: Actor, unit_id: int) -> Any:
    mine = select(CaseRun).where(CaseRun.person_id == actor.person_id, CaseRun.unit_id == unit_id)
    return mine.where(col(CaseRun.finished_at).is_(None), col(CaseRun.left_at).is_(None)).order_by(col(CaseRun.number).desc())


def _my_run(db: Session, actor: Actor, run_id: int) -> CaseRun:
    """The actor's own run, locked: two tabs that choose at once take turns."""
    mine = select(CaseRun).where(CaseRun.id == run_id, CaseRun.person_id == actor.person_id)
    run = db.exec(mine.with_for_update().execution_options(populate_existing=True)).first()
    if run is None:
        raise NotFound
    return run
