"""A module's bank for those who author it; nobody else gets a word of it."""

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses import fold
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.quizzes_bank import QuestionSource, planned
from qser_app.domain.quizzes_bank_answers import answer_lines
from qser_app.domain.quizzes_bank_pages import BankFilter, BankPage, BankRow, FilePreview, QuestionPreview, file_preview
from qser_app.domain.quizzes_drafts import recalled, shortened
from qser_app.domain.refusals import NotFound
from qser_app.models import BankFile, Course, Module, ModuleText, Question
from qser_app.queries.courses import language_of
from qser_app.queries.quizzes import readable_in

ON_A_PAGE = 25


def authored_module(db: Session, *, actor: Actor, module_id: int) -> tuple[Module, Course]:
    """The module and its course. Raises NotFound, also for those who may not author it."""
    row = db.exec(columns(Module, Course).join(Course, col(Course.id) == Module.course_id).where(Module.id == module_id)).first()
    if row is None or not may_author(actor, organisation_id=row[1].organisation_id, course_id=row[1].id):
        raise NotFound
    return row[0], row[1]


def source_of(question: Question) -> QuestionSource:
    """A stored question as the domain compares it."""
    tags = tuple(question.tags)
    return QuestionSource(question.key, question.kind, question.body, question.answer_key, question.lesson_key, tags)


def bank(db: Session, *, actor: Actor, module_id: int, wanted: BankFilter) -> BankPage:
    """One page of the bank, in the order it was built. Raises NotFound."""
    module, course = authored_module(db, actor=actor, module_id=module_id)
    languages = (wanted.language, language_of(db, actor), course.source_language)
    texts = db.exec(select(ModuleText.language, ModuleText.title).where(ModuleText.module_id == module_id)).all()
    titles = {str(language): title for language, title in texts}
    spoken = readable_in(titles, languages[1:])
    newest = list({question.key: question for question in db.exec(_of(module_id))}.values())
    found = [question for question in newest if _matches(question, wanted)]
    pages = max(1, -(-len(found) // ON_A_PAGE))
    first = (min(max(wanted.page, 1), pages) - 1) * ON_A_PAGE
    return BankPage(
        module_id,
        titles.get(spoken, module.key),
        spoken,
        course.code,
        tuple(_row(question, readable_in(question.body, languages)) for question in found[first : first + ON_A_PAGE]),
        len(found),
        sum(question.retired_at is None for question in newest),
        sum(question.retired_at is not None for question in newest),
        pages,
        tuple(sorted({question.kind.value for question in newest})),
        tuple(sorted({tag for question in newest for tag in question.tags})),
        tuple(sorted({language for question in newest for language in question.body})),
    )


def _of(module_id: int):  # noqa: ANN202 -- SQLModel's own type of a select
    return select(Question).where(Question.module_id == module_id).order_by(col(Question.version), col(Question.id))


def _matches(question: Question, wanted: BankFilter) -> bool:
    fits = (question.retired_at is not None) is wanted.retired and wanted.kind in ("", question.kind.value)
    fits = fits and (not wanted.tag or wanted.tag in question.tags) and (not wanted.language or wanted.language in question.body)
    if not fits or not wanted.search.strip():
        return fits
    said = fold(" ".join([question.key, *(f"{words['stem']} {_options(words)}" for words in question.body.values())]))
    return all(word in said for word in fold(wanted.search).split())


def _options(words: dict) -> str:
    return " ".join(option["text"] for option in words["options"])


def _row(question: Question, language: str) -> BankRow:
    return BankRow(
        question.id or 0,
        question.key,
        question.kind,
        shortened(question.body[language]["stem"], 140),
        language,
        tuple(question.body),
        tuple(question.tags),
        question.version,
        question.retired_at is not None,
    )


def question_preview(db: Session, *, actor: Actor, question_id: int, language: str = "") -> QuestionPreview:
    """A question with its answers, in ``language`` where it speaks it. Raises NotFound."""
    question = db.get(Question, question_id)
    if question is None:
        raise NotFound
    _, course = authored_module(db, actor=actor, module_id=question.module_id)
    spoken = readable_in(question.body, (language, language_of(db, actor), course.source_language))
    words = question.body[spoken]
    return QuestionPreview(
        question_id,
        question.key,
        question.kind.value,
        question.version,
        spoken,
        tuple(question.body),
        tuple(question.tags),
        words["stem"],
        words["explanation"],
        answer_lines(question.kind, words, question.answer_key, spoken),
        question.retired_at is not None,
    )


def question_source(db: Session, *, actor: Actor, question_id: int) -> QuestionSource:
    """A question as it is written. Raises NotFound."""
    question = db.get(Question, question_id)
    if question is None:
        raise NotFound
    authored_module(db, actor=actor, module_id=question.module_id)
    return source_of(question)


def file_report(db: Session, *, actor: Actor, file_id: int) -> FilePreview:
    """What a received file would do to the bank. Raises NotFound, also for a file that somebody else sent."""
    file = db.exec(select(BankFile).where(BankFile.id == file_id, BankFile.person_id == actor.person_id)).first()
    if file is None:
        raise NotFound
    authored_module(db, actor=actor, module_id=file.module_id)
    newest = {question.key: question for question in db.exec(_of(file.module_id))}
    there = {key: source_of(question) for key, question in newest.items()}
    away = {key for key, question in newest.items() if question.retired_at}
    reading = recalled(file.reading)
    plans = planned(reading.drafts, there, file.language, retired=away)
    return file_preview(file_id, file.name, file.language.value, reading, plans)


def drawn_questions(db: Session, *, actor: Actor, module_id: int, language: str) -> list[QuestionSource]:
    """The questions that can be drawn and speak ``language``, to be written to a file. Raises NotFound."""
    authored_module(db, actor=actor, module_id=module_id)
    rows = db.exec(_of(module_id).where(col(Question.retired_at).is_(None)).order_by(col(Question.id)))
    return [source_of(question) for question in rows if language in question.body]
