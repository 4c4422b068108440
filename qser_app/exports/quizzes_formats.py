"""The formats a bank can leave in, and what each cannot hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qser_app.domain.people import Actor, Language
from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_drafts import shortened
from qser_app.domain.refusals import NotFound
from qser_app.exports import quizzes_aiken, quizzes_gift, quizzes_moodle, quizzes_qti
from qser_app.queries.quizzes_bank import drawn_questions


@dataclass(frozen=True, slots=True)
class Format:
    """A format: how it is written, whether it holds a question, and what its file is."""

    write: Callable[[Sequence[QuestionSource], str], bytes]
    holds: Callable[[QuestionSource], bool]
    ending: str
    media_type: str


FORMATS = {
    "gift": Format(quizzes_gift.write, quizzes_gift.holds, "gift", "text/plain; charset=utf-8"),
    "aiken": Format(quizzes_aiken.write, quizzes_aiken.holds, "txt", "text/plain; charset=utf-8"),
    "moodle": Format(quizzes_moodle.write, quizzes_moodle.holds, "xml", "application/xml"),
    "qti": Format(quizzes_qti.write, quizzes_qti.holds, "zip", "application/zip"),
}


@dataclass(frozen=True, slots=True)
class Holding:
    """How much of the bank a format holds; ``left`` are the first words of what it does not."""

    format: str
    count: int
    left: tuple[str, ...]


def exported(db: Session, *, actor: Actor, module_id: int, language: Language, name: str) -> tuple[bytes, Format]:
    """The bank as a file of the format ``name``. Raises NotFound."""
    if name not in FORMATS:
        raise NotFound
    written = FORMATS[name]
    questions = drawn_questions(db, actor=actor, module_id=module_id, language=language)
    return written.write([question for question in questions if written.holds(question)], language), written


def holdings(db: Session, *, actor: Actor, module_id: int, language: Language) -> list[Holding]:
    """What each format would hold of the bank. Raises NotFound."""
    questions = drawn_questions(db, actor=actor, module_id=module_id, language=language)
    made = []
    for name, written in FORMATS.items():
        left = [shortened(each.body[language]["stem"]) for each in questions if not written.holds(each)]
        made.append(Holding(name, len(questions) - len(left), tuple(left[:100])))
    return made
