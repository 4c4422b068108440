"""Texts on the screen of those who write them."""

from dataclasses import dataclass, field

from qser_app.domain.courses import Block
from qser_app.domain.courses_differences import ChangedLine, Piece
from qser_app.domain.courses_texts import TextMistake


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be put into a text: how it is written there, and how people know it."""

    value: str
    label: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """The state of a text in one language: source, missing, draft, stale or published; ``waits``: newer words are not published."""

    language: str
    state: str
    waits: bool = False


@dataclass(frozen=True, slots=True)
class EditorPage:
    """A text in its editor. ``kind``: course, module, or the unit's kind; ``title`` and ``language`` as the page calls it."""

    of: str = ""
    id: int = 0
    kind: str = ""
    title: str = ""
    language: str = "en"
    source_language: str = "en"
    course: str = ""
    version: int = 0
    is_draft: bool = False
    translations: list[Translation] = field(default_factory=list[Translation])
    lessons: list[Choice] = field(default_factory=list[Choice])
    terms: list[Choice] = field(default_factory=list[Choice])
    pictures: list[Choice] = field(default_factory=list[Choice])


@dataclass(frozen=True, slots=True)
class DraftPage:
    """A draft as learners would see it, or the mistake that stands in its way, with ``more`` of them; and who else has it open.

    ``recording``: the file whose words are missing, where that is one of the mistakes.
    """

    title: str = ""
    summary: str = ""
    blocks: list[Block] = field(default_factory=list[Block])
    sources: list[str] = field(default_factory=list[str])
    as_of: str = ""
    review: str = ""
    mistake: str = ""
    line: int = 0
    detail: str = ""
    problem: str = ""
    more: list[TextMistake] = field(default_factory=list[TextMistake])
    recording: int = 0
    revision: int = 0
    is_open: bool = False
    behind: bool = False
    written_by: str = ""
    written_at: str = ""
    others: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A text of a course by its title, and its state in every language of the course. ``title_alone``: it says nothing else."""

    of: str
    id: int
    kind: str
    title: str
    language: str
    states: list[Translation]
    title_alone: bool = False

    @property
    def titles_missing(self) -> list[str]:
        """The languages in which a title is all that this text lacks, and nobody has begun."""
        return [each.language for each in self.states if each.state == "missing"] if self.title_alone else []


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version or an earlier state in a list. ``number`` 0: never published; ``now``: the one that learners see."""

    id: int
    number: int
    kind: str
    by: str
    at: str
    note: str
    now: bool


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """What changed in one field of a text."""

    name: str
    lines: list[ChangedLine]


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A piece of a source text beside its translation. ``changed``: since the translation was made, and how (``pieces``);
    ``gone``: pieces that stood before it then.
    """

    number: int
    source: str
    changed: bool = False
    pieces: list[Piece] = field(default_factory=list[Piece])
    gone: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class TranslationPage:
    """A source text as whoever translates it sees it. ``made_from``: the version of the source that the translation says the same as."""

    title: str = ""
    summary: str = ""
    sources: list[str] = field(default_factory=list[str])
    as_of: str = ""
    review: str = ""
    rows: list[PieceRow] = field(default_factory=list[PieceRow])
    head: list[FieldDifference] = field(default_factory=list[FieldDifference])
    made_from: int = 0
    version: int = 0
    is_stale: bool = False
    changes: int = 0


@dataclass(frozen=True, slots=True)
class DueText:
    """A unit, or (``unit_id`` 0) a course's glossary, whose words must be read again by a day (ISO), in some languages."""

    unit_id: int
    title: str
    language: str
    course: str
    day: str
    owner: str
    overdue: bool
    languages: list[str]
