"""A person's cases, for their own eyes."""

from collections import defaultdict
from typing import Any

from sqlmodel import Session, col, select

from qser_app.domain.insights_cases import Competent, PlayedCase, played, profile_of
from qser_app.domain.people import Actor, Language
from qser_app.models import CaseRun
from qser_app.queries.insights import unit_titles


def played_cases(db: Session, *, actor: Actor, reader: Language) -> tuple[list[Competent], list[PlayedCase]]:
    """What the actor's own last runs show of each competence, and every case they have brought to an end, the newest first.

    Nothing for whoever looks with their eyes: this is promised to be seen by nobody else.
    """
    if actor.viewer:
        return [], []
    rows = select(CaseRun.unit_id, CaseRun.scores).where(CaseRun.person_id == actor.person_id, col(CaseRun.finished_at).is_not(None))
    runs: dict[int, list[Any]] = defaultdict(list)
    for unit_id, scores in db.exec(rows.order_by(col(CaseRun.finished_at), col(CaseRun.id))):
        runs.setdefault(unit_id, []).append(scores)
    if not runs:
        return [], []
    titles = unit_titles(db, runs, reader)
    newest = reversed([played(unit_id, titles.get(unit_id, ""), scores) for unit_id, scores in runs.items()])
    return profile_of(scores[-1] for scores in runs.values()), list(newest)
