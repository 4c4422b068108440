"""What authors do with a module's bank: bring in questions, look at what a file would change, retire and bring back."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlmodel import Session, col, delete, select

from qser_app.domain.people import Actor, Language
from qser_app.domain.quizzes_bank import BankReport, Outcome, QuestionSource, planned
from qser_app.domain.quizzes_drafts import BadFile, Draft, Received, recalled
from qser_app.domain.refusals import NotFound
from qser_app.models import BankFile, Module, Question
from qser_app.queries.quizzes_bank import authored_module, source_of

_COUNTED = {
    Outcome.NEW: "added",
    Outcome.CHANGED: "changed",
    Outcome.TRANSLATED: "changed",
    Outcome.BACK: "changed",
    Outcome.UNCHANGED: "unchanged",
}


def import_bank(db: Session, *, module_id: int, questions: Sequence[QuestionSource], at: datetime, take_theirs: bool = False) -> BankReport:
    """Make the bank hold these questions, as a course folder has them.

    A changed question becomes a new version and the old one is retired; attempts that began keep theirs. What facilitators
    brought in stays, and what they wrote in the browser is left as they wrote it, unless ``take_theirs``.
    """
    sources = {source.key: source for source in questions}
    latest = _latest(db, module_id)
    counts, kept = {"added": 0, "changed": 0, "retired": 0, "unchanged": 0}, list[str]()
    for key, source in sources.items():
        present = latest.get(key)
        if present is not None and present.made_here and present.digest != source.digest and not take_theirs:
            kept.append(key)
            continue
        counts[_put(db, module_id, source, present, at)] += 1
    for key, question in latest.items():
        if key not in sources and question.retired_at is None and not (question.from_file or question.made_here):
            question.retired_at = at
            counts["retired"] += 1
    db.flush()
    return BankReport(**counts, kept=tuple(kept))


def receive_file(db: Session, *, actor: Actor, module_id: int, file: Received, at: datetime) -> int:
    """Keep what was read of a file until its report was seen; it replaces the one before. Returns its id. Raises NotFound."""
    authored_module(db, actor=actor, module_id=module_id)
    mine = (col(BankFile.person_id) == actor.person_id, col(BankFile.module_id) == module_id)
    db.exec(delete(BankFile).where(*mine))
    row = BankFile(
        person_id=actor.person_id,
        module_id=module_id,
        language=file.language,
        name=file.name[:200],
        reading=asdict(file.reading),
        received_at=at,
    )
    db.add(row)
    db.flush()
    return row.id or 0


def import_file(db: Session, *, actor: Actor, file_id: int, at: datetime) -> BankReport:
    """Bring in the questions of a file that was received; nothing leaves the bank. Raises NotFound."""
    file = db.exec(select(BankFile).where(BankFile.id == file_id, BankFile.person_id == actor.person_id).with_for_update()).first()
    if file is None:
        raise NotFound
    authored_module(db, actor=actor, module_id=file.module_id)
    report = _bring_in(db, file.module_id, recalled(file.reading).drafts, file.language, at, _Way(from_file=True))
    db.delete(file)
    return report


def keep_written(db: Session, *, actor: Actor, module_id: int, written: Received, at: datetime) -> BankReport:
    """Bring in what somebody wrote on the page. Raises NotFound, and BadFile where something in it cannot be asked, or nothing is there."""
    authored_module(db, actor=actor, module_id=module_id)
    if written.reading.unread or not written.reading.drafts:
        raise BadFile("unwritten")
    way = _Way(from_file=True, made_here=True)
    return _bring_in(db, module_id, written.reading.drafts, written.language, at, way)


def _bring_in(db: Session, module_id: int, drafts: Sequence[Draft], language: Language, at: datetime, way: "_Way") -> BankReport:
    # Two imports at once would number the same version twice.
    db.exec(select(Module.id).where(Module.id == module_id).with_for_update())
    latest = _latest(db, module_id)
    there = {key: source_of(question) for key, question in latest.items()}
    away = {key for key, question in latest.items() if question.retired_at}
    counts = {"added": 0, "changed": 0, "unchanged": 0}
    for each in planned(drafts, there, language, retired=away):
        present = latest.get(each.draft.key)
        _put(db, module_id, each.source, present, at, way)
        counts[_COUNTED[each.outcome]] += 1
    db.flush()
    return BankReport(counts["added"], counts["changed"], unchanged=counts["unchanged"])


def retire_question(db: Session, *, actor: Actor, question_id: int, at: datetime) -> None:
    """Draw the question no more; attempts that hold it go on. Retiring twice changes nothing. Raises NotFound."""
    question = _authored(db, actor, question_id)
    question.retired_at = question.retired_at or at


def restore_question(db: Session, *, actor: Actor, question_id: int) -> None:
    """Draw the question again: its newest version, whichever is named. Raises NotFound."""
    question = _authored(db, actor, question_id)
    newest = select(Question).where(Question.module_id == question.module_id, Question.key == question.key)
    db.exec(newest.order_by(col(Question.version).desc()).limit(1)).one().retired_at = None


def _authored(db: Session, actor: Actor, question_id: int) -> Question:
    question = db.get(Question, question_id)
    if question is None:
        raise NotFound
    authored_module(db, actor=actor, module_id=question.module_id)
    return question


def _latest(db: Session, module_id: int) -> dict[str, Question]:
    stored = db.exec(select(Question).where(Question.module_id == module_id).order_by(col(Question.version))).all()
    return {question.key: question for question in stored}


@dataclass(frozen=True, slots=True)
class _Way:
    """How a question comes in: through a file, or written in the browser; neither: with its course's folder."""

    from_file: bool = False
    made_here: bool = False


_FOLDER = _Way()


def _put(db: Session, module_id: int, source: QuestionSource, present: Question | None, at: datetime, way: _Way = _FOLDER) -> str:
    if present and present.digest == source.digest:
        back = present.retired_at is not None
        present.retired_at, present.tags = None, list(source.tags)
        return "changed" if back else "unchanged"
    if present:
        present.retired_at = present.retired_at or at
    db.add(
        Question(
            module_id=module_id,
            key=source.key,
            version=present.version + 1 if present else 1,
            kind=source.kind,
            body=source.body,
            answer_key=source.answer_key,
            tags=list(source.tags),
            lesson_key=source.lesson_key,
            digest=source.digest,
            from_file=present.from_file if present else way.from_file,
            made_here=way.made_here,
            created_at=at,
        )
    )
    return "changed" if present else "added"
