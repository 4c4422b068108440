"""A module's bank as its authors see it: the list, one question with its answers, a file before it is brought in."""

from dataclasses import dataclass

from qser_app.domain.quizzes_bank import Outcome, Planned
from qser_app.domain.quizzes_drafts import Place, Reading
from qser_app.domain.quizzes_kinds import QuestionKind

MOST_SHOWN = 100
CHANGES = (Outcome.NEW, Outcome.CHANGED, Outcome.TRANSLATED, Outcome.BACK)


@dataclass(frozen=True, slots=True)
class BankFilter:
    """What of the bank is listed; empty is everything. ``retired``: those that are drawn no more instead of those that are."""

    search: str = ""
    kind: str = ""
    tag: str = ""
    language: str = ""
    retired: bool = False
    page: int = 1


@dataclass(frozen=True, slots=True)
class BankRow:
    """A question in the list: its newest version, in ``language``."""

    id: int
    key: str
    kind: QuestionKind
    words: str
    language: str
    languages: tuple[str, ...]
    tags: tuple[str, ...]
    version: int
    retired: bool


@dataclass(frozen=True, slots=True)
class BankPage:
    """One page of the list; ``found`` questions match, ``drawn`` and ``retired`` are all there are."""

    module_id: int
    title: str
    language: str
    course: str
    rows: tuple[BankRow, ...]
    found: int
    drawn: int
    retired: int
    pages: int
    kinds: tuple[str, ...]
    tags: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """An answer as its author sees it: the prompt or gap it belongs to, what it earns in per cent (-1: nothing is graded), the remark."""

    key: str
    label: str
    text: str
    earns: int
    remark: str


@dataclass(frozen=True, slots=True)
class QuestionPreview:
    """A question with its answers. Only for those who may author."""

    id: int = 0
    key: str = ""
    kind: str = ""
    version: int = 0
    language: str = ""
    languages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    stem: str = ""
    explanation: str = ""
    answers: tuple[AnswerLine, ...] = ()
    retired: bool = False


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A question of a file: what would become of it, what it lost, and the languages that stay behind."""

    place: str
    words: str
    kind: str
    outcome: str
    notes: tuple[str, ...]
    left: str


@dataclass(frozen=True, slots=True)
class FilePreview:
    """A file before it is brought in: at most 100 of each list, and how many there are."""

    id: int = 0
    name: str = ""
    format: str = ""
    language: str = ""
    new: int = 0
    changed: int = 0
    translated: int = 0
    back: int = 0
    unchanged: int = 0
    questions: tuple[FileEntry, ...] = ()
    hidden: int = 0
    unread: tuple[Place, ...] = ()
    unread_count: int = 0
    notes: tuple[Place, ...] = ()

    @property
    def ready(self) -> int:
        """How many questions an import would touch."""
        return self.new + self.changed + self.translated + self.back


def file_preview(file_id: int, name: str, language: str, reading: Reading, plans: list[Planned]) -> FilePreview:
    """The report of a file, what would change first."""
    counts = {outcome: sum(plan.outcome is outcome for plan in plans) for outcome in Outcome}
    listed = sorted(plans, key=lambda plan: plan.outcome is Outcome.UNCHANGED)
    return FilePreview(
        file_id,
        name,
        reading.format,
        language,
        counts[Outcome.NEW],
        counts[Outcome.CHANGED],
        counts[Outcome.TRANSLATED],
        counts[Outcome.BACK],
        counts[Outcome.UNCHANGED],
        tuple(_entry(plan) for plan in listed[:MOST_SHOWN]),
        max(0, len(listed) - MOST_SHOWN),
        reading.unread[:MOST_SHOWN],
        len(reading.unread),
        reading.notes[:MOST_SHOWN],
    )


def _entry(plan: Planned) -> FileEntry:
    draft = plan.draft
    return FileEntry(draft.place, draft.first_words, draft.kind.value, plan.outcome.value, draft.notes, ", ".join(plan.left))
