"""What authors do with a question that they write: begin, keep what was typed, put it into the bank, put it away."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.domain import topics
from qser_app.domain.people import Actor
from qser_app.domain.quizzes_forms import Form, FormChanged, FormDraft, FormSave, QuestionChanged, form_of
from qser_app.domain.quizzes_forms_building import built
from qser_app.domain.quizzes_forms_reading import empty_form, form_from
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, Module, Question, QuestionDraft
from qser_app.queries.quizzes_bank import authored_module, source_of
from qser_app.queries.quizzes_forms import draft_of, draft_row, lesson_keys, newest_of


def begin_question(db: Session, *, actor: Actor, module_id: int, kind: QuestionKind, key: str, at: datetime) -> int:
    """Begin a new question, to be known as ``key``. Returns the draft's id. Raises NotFound."""
    authored_module(db, actor=actor, module_id=module_id)
    return _begun(db, (module_id, key), empty_form(kind), actor=actor, at=at)


def edit_question(db: Session, *, actor: Actor, question_id: int, at: datetime) -> int:
    """Go on with the draft of a question, or begin one from its newest version. Returns the draft's id. Raises NotFound."""
    newest = _authored(db, actor, question_id)
    draft_id = _begun(db, (newest.module_id, newest.key), form_from(source_of(newest)), actor=actor, at=at, base=newest)
    row, _ = draft_row(db, actor=actor, draft_id=draft_id, lock=True)
    if row.closed_at is not None:  # what was put away is not taken out by somebody who only wants to begin
        row.form, row.question_id, row.closed_at = form_from(source_of(newest)).as_document(), newest.id, None
        _written(db, row, "", actor, at)
    return draft_id


def copy_question(db: Session, *, actor: Actor, question_id: int, key: str, at: datetime) -> int:
    """Begin a new question with the words of another. Returns the draft's id. Raises NotFound."""
    newest = _authored(db, actor, question_id)
    return _begun(db, (newest.module_id, key), form_from(source_of(newest)), actor=actor, at=at)


def keep_form(db: Session, *, actor: Actor, draft_id: int, save: FormSave, at: datetime) -> FormDraft:
    """Keep what the actor typed; the same operation again changes nothing.

    Raises NotFound, and FormChanged where somebody else has saved since: then nothing is overwritten.
    """
    row, _ = _open(db, actor, draft_id)
    if row.operation == save.operation:
        return draft_of(db, row)
    if row.revision != save.revision and row.operation not in save.after:
        raise FormChanged(draft_of(db, row))
    if save.form.kind is not form_of(row.form).kind:
        raise NotFound
    row.form = save.form.as_document()
    _written(db, row, save.operation, actor, at)
    return draft_of(db, row)


def keep_beside(db: Session, *, actor: Actor, draft_id: int, form: Form, key: str, at: datetime) -> int:
    """Keep a form that is given up for another's as a question of its own. Returns the new draft's id. Raises NotFound."""
    row, _ = draft_row(db, actor=actor, draft_id=draft_id)
    return _begun(db, (row.module_id, key), form, actor=actor, at=at)


def save_question(db: Session, *, actor: Actor, draft_id: int, revision: int, at: datetime) -> Question:
    """Put the draft of ``revision`` into the bank; attempts that began keep the version they drew.

    Where nothing is different, no version is made. Raises NotFound, FormChanged where the draft is newer than what the author
    saw, QuestionChanged where the bank holds a newer version than the draft began from, BadQuestion.
    """
    row, course = _open(db, actor, draft_id)
    # An import, or another author, at the same time would number the same version twice.
    db.exec(select(Module.id).where(Module.id == row.module_id).with_for_update())
    if row.revision != revision:
        raise FormChanged(draft_of(db, row))
    newest = newest_of(db, row.module_id, row.key)
    if newest is not None and newest.id != row.question_id:
        raise QuestionChanged
    saved = _put(db, row, course, newest, at)
    db.delete(row)
    db.flush()
    return saved


def _put(db: Session, row: QuestionDraft, course: Course, newest: Question | None, at: datetime) -> Question:
    first, lessons = course.source_language, lesson_keys(db, row)
    source = built(form_of(row.form), key=row.key, first=first, lessons=lessons, is_new=newest is None)
    if newest is not None and form_from(source) == form_from(source_of(newest)):
        newest.retired_at = None
        return newest
    if newest is not None:
        newest.retired_at = newest.retired_at or at
    saved = Question(
        module_id=row.module_id,
        key=source.key,
        version=newest.version + 1 if newest else 1,
        kind=source.kind,
        body=source.body,
        answer_key=source.answer_key,
        tags=list(source.tags),
        lesson_key=source.lesson_key,
        digest=source.digest,
        from_file=newest.from_file if newest else True,
        made_here=True,
        created_at=at,
    )
    db.add(saved)
    db.flush()
    return saved


def keep_mine(db: Session, *, actor: Actor, draft_id: int, at: datetime) -> None:
    """Go on from the bank's newest version, knowing that the draft will follow it. Raises NotFound."""
    row, _ = _open(db, actor, draft_id)
    newest = newest_of(db, row.module_id, row.key)
    row.question_id = newest.id if newest else None
    _written(db, row, row.operation, actor, at)


def close_draft(db: Session, *, actor: Actor, draft_id: int, at: datetime) -> None:
    """Put a draft away. Raises NotFound."""
    row, _ = draft_row(db, actor=actor, draft_id=draft_id, lock=True)
    row.closed_at = row.closed_at or at
    _whisper(db, draft_id)


def reopen_draft(db: Session, *, actor: Actor, draft_id: int) -> None:
    """Take a draft out again. Raises NotFound."""
    row, _ = draft_row(db, actor=actor, draft_id=draft_id, lock=True)
    row.closed_at = None
    _whisper(db, draft_id)


def _open(db: Session, actor: Actor, draft_id: int) -> tuple[QuestionDraft, Course]:
    row, course = draft_row(db, actor=actor, draft_id=draft_id, lock=True)
    if row.closed_at is not None:
        raise NotFound
    return row, course


def _authored(db: Session, actor: Actor, question_id: int) -> Question:
    question = db.get(Question, question_id)
    if question is None:
        raise NotFound
    authored_module(db, actor=actor, module_id=question.module_id)
    return newest_of(db, question.module_id, question.key) or question


def _begun(db: Session, where: tuple[int, str], form: Form, *, actor: Actor, at: datetime, base: Question | None = None) -> int:
    """The draft of a question, by its module and key; two who begin at once share one."""
    module_id, key = where
    values = {"module_id": module_id, "key": key, "question_id": base.id if base else None, "form": form.as_document(), "revision": 0}
    values |= {"operation": "", "written_by": actor.person_id, "written_at": at}
    db.exec(insert(db, QuestionDraft).values(values).on_conflict_do_nothing())
    return db.exec(select(QuestionDraft.id).where(QuestionDraft.module_id == module_id, QuestionDraft.key == key)).one() or 0


def _written(db: Session, row: QuestionDraft, operation: str, actor: Actor, at: datetime) -> None:
    row.revision, row.operation, row.written_by, row.written_at = row.revision + 1, operation, actor.person_id, at
    db.flush()
    _whisper(db, row.id or 0)


def _whisper(db: Session, draft_id: int) -> None:
    after_commit(db, partial(hub.whisper, topics.of_question_draft(draft_id)))
