"""Cases as learners look at them: what they are about, and the run that is open or was the last."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from qser_app.domain.cases import Case
from qser_app.domain.cases_pages import CaseDebrief, CaseIntro, CaseTalk
from qser_app.domain.cases_runs import LostWay, Outcome, Step, outcome_of, place_after, structure_of
from qser_app.domain.cases_shown import choices_of, debrief_of, people_of, scenes_of, situation_of
from qser_app.domain.cases_text import parse
from qser_app.domain.cases_words import taken_apart
from qser_app.domain.courses import UnitKind, choose
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import CaseRun, CaseStep, Course, Module, Unit, UnitText
from qser_app.queries.courses import language_of, open_to, shown
from qser_app.queries.courses_glossary import terms_in

# A text never changes under its digest, and every choice of every learner asks for the same few.
_parsed = functools.lru_cache(maxsize=128)(parse)


@dataclass(frozen=True, slots=True)
class CaseBook:
    """A case in every language it has: ``texts`` by language, the source language among them."""

    unit_id: int
    course_id: int
    source: Language
    texts: Mapping[Language, UnitText]

    @property
    def case(self) -> Case:
        """The case as its author built it: what counts wherever a way is decided."""
        return _parsed(self.texts[self.source].body)

    def read_in(self, reader: Language, path: Sequence[Step] = ()) -> tuple[UnitText, Case]:
        """The case in the reader's language, if it is built as the source is; else in the source language."""
        for language in (choose(self.texts, reader, self.source), self.source):
            if language and structure_of(case := _parsed(self.texts[language].body)) == structure_of(self.case):
                place_after(case, path)
                return self.texts[language], case
        raise NotFound


def case_intro(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> CaseIntro:
    """What a case is about, and how often the actor has been through it (not for whoever looks with their eyes). Raises NotFound."""
    book = open_book(db, actor=actor, unit_id=unit_id)
    text, case = book.read_in(reader or language_of(db, actor))
    words = taken_apart(text.body_html)
    runs = [] if actor.viewer else db.exec(_mine(actor, unit_id)).all()
    finished = [run for run in runs if run.finished_at]
    waiting = next((run for run in runs if run.finished_at is None and run.left_at is None), None)
    known = {end.key for end in case.ends}
    return CaseIntro(
        unit_id,
        text.title,
        text.summary,
        str(text.language),
        situation_of(case, words),
        people_of(case),
        list(text.sources),
        terms_in(db, course_id=book.course_id, language=text.language, html=text.body_html),
        waiting.id or 0 if waiting else 0,
        finished[-1].id or 0 if finished else 0,
        len(finished),
        len({run.end_key for run in finished} & known),
        len(known),
    )


def case_talk(db: Session, *, actor: Actor, run_id: int, reader: Language | None = None) -> CaseTalk:
    """The actor's run as far as it has come. Raises NotFound, and LostWay when the case has been changed under it."""
    run, book = _run(db, actor, run_id)
    path = path_of(db, run_id)
    text, case = book.read_in(reader or language_of(db, actor), path)
    scenes = scenes_of(case, taken_apart(text.body_html), path)
    return CaseTalk(run_id, run.unit_id, str(text.language), len(path), scenes, choices_of(case, path), run.finished_at is not None)


def case_debrief(db: Session, *, actor: Actor, run_id: int, reader: Language | None = None) -> CaseDebrief:
    """What the actor's finished run showed. Raises NotFound, and LostWay when the case has been changed since."""
    run, book = _run(db, actor, run_id)
    if run.finished_at is None:
        raise NotFound
    path = path_of(db, run_id)
    text, case = book.read_in(reader or language_of(db, actor), path)
    return debrief_of(case, taken_apart(text.body_html), outcome_of(case, path))


def open_book(db: Session, *, actor: Actor, unit_id: int) -> CaseBook:
    """A case the actor may learn now. Raises NotFound alike for what is unknown, foreign, retired, not published or no case."""
    found = db.exec(
        select(Course.id, Course.source_language)
        .join(Unit, col(Unit.course_id) == Course.id)
        .join(Module, col(Module.id) == Unit.module_id)
        .where(Unit.id == unit_id, Unit.kind == UnitKind.CASE, *open_to(actor), *shown())
    ).first()
    if found is None:
        raise NotFound
    return book_of(db, unit_id, found[0] or 0, Language(found[1]))


def book_of(db: Session, unit_id: int, course_id: int, source: Language) -> CaseBook:
    """A case by its unit. Raises NotFound where nothing was written yet."""
    texts = {text.language: text for text in db.exec(select(UnitText).where(UnitText.unit_id == unit_id)) if text.body}
    if source not in texts:
        raise NotFound
    return CaseBook(unit_id, course_id, source, texts)


def path_of(db: Session, run_id: int) -> list[Step]:
    """The choices of a run in their order."""
    steps = select(CaseStep.scene, CaseStep.choice).where(CaseStep.run_id == run_id).order_by(col(CaseStep.number))
    return [Step(*step) for step in db.exec(steps)]


def outcome_kept(outcome: Outcome) -> dict[str, Any]:
    """An outcome as a run keeps it."""
    return {
        "scores": {str(each.competence): [each.gained, each.best] for each in outcome.scores},
        "stages": {str(stage): times for stage, times in outcome.stages},
    }


def _run(db: Session, actor: Actor, run_id: int) -> tuple[CaseRun, CaseBook]:
    run = db.exec(select(CaseRun).where(CaseRun.id == run_id, CaseRun.person_id == actor.person_id)).first()
    if run is None:
        raise NotFound
    book = open_book(db, actor=actor, unit_id=run.unit_id)
    if run.structure != structure_of(book.case):
        raise LostWay
    return run, book


def _mine(actor: Actor, unit_id: int) -> Any:
    return select(CaseRun).where(CaseRun.person_id == actor.person_id, CaseRun.unit_id == unit_id).order_by(col(CaseRun.number))
