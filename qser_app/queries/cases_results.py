"""What became of a case, in numbers: for those who look after its course."""

from sqlmodel import Session, col, func, select

from qser_app.domain.cases_results import FEWEST_PEOPLE, CaseResults, ends_taken, scenes_taken
from qser_app.domain.cases_runs import structure_of
from qser_app.domain.courses import UnitKind
from qser_app.domain.insights_cases import profile_of
from qser_app.domain.people import Actor, Language
from qser_app.models import CaseRun, CaseStep
from qser_app.queries.cases import book_of
from qser_app.queries.courses import language_of
from qser_app.queries.courses_desk import authored_unit


def case_results(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> CaseResults:
    """How often each choice was taken and each end reached, in the case as it is now built. Raises NotFound."""
    wanted = reader or language_of(db, actor)
    found = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.CASE, reader=wanted)
    book = book_of(db, unit_id, found.course.id or 0, found.course.source_language)
    text, case = book.read_in(wanted)
    structure = structure_of(book.case)
    here = (CaseRun.unit_id == unit_id, CaseRun.structure == structure)
    people, runs, finished = db.exec(
        select(func.count(func.distinct(CaseRun.person_id)), func.count(), func.count(col(CaseRun.finished_at))).where(*here)
    ).one()
    older = db.exec(select(func.count()).select_from(CaseRun).where(CaseRun.unit_id == unit_id, CaseRun.structure != structure)).one()
    language = str(text.language)
    if people < FEWEST_PEOPLE:
        return CaseResults(found.head, language, people, runs, finished, older, is_told=False)
    steps = select(CaseStep.scene, CaseStep.choice, func.count()).join(CaseRun, col(CaseRun.id) == CaseStep.run_id).where(*here)
    taken = {(scene, choice): times for scene, choice, times in db.exec(steps.group_by(col(CaseStep.scene), col(CaseStep.choice)))}
    ended = select(CaseRun.end_key, func.count()).where(*here, col(CaseRun.finished_at).is_not(None)).group_by(col(CaseRun.end_key))
    scores = db.exec(select(CaseRun.scores).where(*here, col(CaseRun.finished_at).is_not(None)))
    return CaseResults(
        found.head,
        language,
        people,
        runs,
        finished,
        older,
        is_told=True,
        scenes=scenes_taken(case, taken),
        ends=ends_taken(case, dict(db.exec(ended).all())),
        scores=profile_of(scores),
    )
