"""What stands around a question that is being written."""

from dataclasses import dataclass

from qser_app.domain.quizzes_forms import Form, FormDraft
from qser_app.domain.quizzes_kinds import QuestionKind

_NONE = FormDraft(0, 0, Form(QuestionKind.SINGLE), 0, "", "")


@dataclass(frozen=True, slots=True)
class Lesson:
    """A unit that teaches what a question asks."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A question in the list of those that are being written."""

    id: int
    kind: str
    words: str
    language: str
    written_by: str
    written_at: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class FormPage:
    """The frame of one draft; ``languages``: those to write in, the source language first; ``reader``: the one to begin with.

    ``draft`` comes without its form, which the page asks for itself.
    """

    id: int = 0
    module: int = 0
    title: str = ""
    course: str = ""
    kind: str = ""
    languages: tuple[str, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    reader: str = "en"
    draft: FormDraft = _NONE
