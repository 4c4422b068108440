"""A question as its author's form: everything as it was typed, in every language, finished or not."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, fields
from typing import Any, cast

from qser_app.domain.people import Language
from qser_app.domain.quizzes_drafts import LONGEST_KEY
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.refusals import BadInput, Refusal, is_storable

LONGEST_TYPED = 20_000
LONGEST_FORM = 400_000
MOST_ROWS = 130  # 26 of each of five languages
MOST_GAPS = 26
Words = dict[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the form: an option, a pair, a range or an accepted text.

    ``texts``, ``partners`` (what it matches) and ``remarks`` are by language; ``id`` is the key of the option, prompt or (for
    people who type) only a name. ``weight``, ``low`` and ``high`` are as typed. ``language``: the only one this row is for.
    ``how``: of a number ``value`` (low is the value, high what it may be off), ``range`` or ``any``; of a pair ``extra`` for an
    answer that matches nothing. ``partner``: the key of the option that it matches.
    """

    id: str
    texts: Words = field(default_factory=dict[str, str])
    partners: Words = field(default_factory=dict[str, str])
    remarks: Words = field(default_factory=dict[str, str])
    right: bool = False
    weight: str = ""
    language: str = ""
    how: str = ""
    low: str = ""
    high: str = ""
    partner: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap of the text: ``listed`` ones offer their rows, into the others people type."""

    id: str
    listed: bool = False
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """The whole form; ``weighted``: what each answer earns is written beside it, else what is right earns everything."""

    kind: QuestionKind
    stems: Words = field(default_factory=dict[str, str])
    explanations: Words = field(default_factory=dict[str, str])
    units: Words = field(default_factory=dict[str, str])
    rows: tuple[Row, ...] = ()
    gaps: tuple[Gap, ...] = ()
    weighted: bool = False
    case: bool = False
    tags: str = ""
    lesson: str = ""

    def as_document(self) -> dict[str, Any]:
        """The form as JSON keeps it."""
        return asdict(self, dict_factory=_plain)

    @property
    def all_rows(self) -> Iterator[Row]:
        """The rows of the form and of its gaps."""
        yield from self.rows
        for gap in self.gaps:
            yield from gap.rows

    @property
    def languages(self) -> list[str]:
        """The languages in which anything is written, in the house's order."""
        written: set[str] = set()
        for words in (self.stems, self.explanations, self.units, *(each for row in self.all_rows for each in _of(row))):
            written |= {language for language, text in words.items() if text.strip()}
        return [language.value for language in Language if language in written]


def _plain(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: list(cast("tuple[Any, ...]", each)) if isinstance(each, tuple) else each for name, each in pairs}


def _of(row: Row) -> Iterable[Words]:
    return row.texts, row.partners, row.remarks


@dataclass(frozen=True, slots=True)
class FormSave:
    """One save of a form: what it was based on, its own name, and the names of saves before it that were never answered."""

    form: Form
    revision: int
    operation: str
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """What has to be mended, and where: ``stem.en``, ``rows``, ``rows.a.text.en``, ``gaps.g1`` ..."""

    place: str
    reason: str


class FormTooLong(Refusal):
    """A form that is larger than any question could be."""

    code = "question-too-long"


class BadQuestion(Refusal):
    """A form that is no question yet; ``problems`` say why."""

    code = "question-unfinished"

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(count=len(problems))
        self.problems = problems


class FormChanged(Refusal):
    """Somebody else has saved the draft since: ``theirs`` is what stands there."""

    code = "question-draft-changed"

    def __init__(self, theirs: "FormDraft") -> None:
        super().__init__()
        self.theirs = theirs


class QuestionChanged(Refusal):
    """The bank holds a newer version of the question than the draft began from."""

    code = "question-changed"


@dataclass(frozen=True, slots=True)
class FormDraft:
    """A draft as it stands; ``version`` is the one it began from (0: the question is new), ``newest`` the one the bank holds."""

    id: int
    module_id: int
    form: Form
    revision: int
    written_by: str
    written_at: str
    version: int = 0
    newest: int = 0
    closed: bool = False


def form_of(document: Any) -> Form:
    """A form out of JSON that came from anywhere. Raises BadInput where it is none, FormTooLong where it is too large."""
    told = _fields(document, Form)
    form = Form(
        kind=_kind(told["kind"]),
        stems=_words(told.get("stems", {})),
        explanations=_words(told.get("explanations", {})),
        units=_words(told.get("units", {})),
        rows=_rows(told.get("rows", [])),
        gaps=tuple(_gap(each) for each in _list(told.get("gaps", []), MOST_GAPS)),
        weighted=_flag(told.get("weighted", False)),
        case=_flag(told.get("case", False)),
        tags=_text(told.get("tags", "")),
        lesson=_name(told.get("lesson", ""), empty=True),
    )
    if _size(form.as_document()) > LONGEST_FORM:
        raise FormTooLong
    for rows in (form.rows, form.gaps, *(gap.rows for gap in form.gaps)):
        if len({each.id for each in rows}) != len(rows):
            raise BadInput
    return form


def _rows(given: Any) -> tuple[Row, ...]:
    return tuple(_row(each) for each in _list(given, MOST_ROWS))


def _row(given: Any) -> Row:
    told = _fields(given, Row)
    language = told.get("language", "")
    if language not in ("", *Language) or told.get("how", "") not in ("", "value", "range", "any", "extra"):
        raise BadInput
    texts, partners, remarks = (_words(told.get(name, {})) for name in ("texts", "partners", "remarks"))
    weight, low, high = (_text(told.get(name, "")) for name in ("weight", "low", "high"))
    right, partner = _flag(told.get("right", False)), _name(told.get("partner", ""), empty=True)
    return Row(_name(told["id"]), texts, partners, remarks, right, weight, language, told.get("how", ""), low, high, partner)


def _gap(given: Any) -> Gap:
    told = _fields(given, Gap)
    return Gap(_name(told["id"]), _flag(told.get("listed", False)), _rows(told.get("rows", [])))


def _fields(given: Any, noun: type[Form | Gap | Row]) -> dict[str, Any]:
    told = _dictionary(given)
    needed = "kind" if noun is Form else "id"
    if needed not in told or not told.keys() <= {each.name for each in fields(noun)}:
        raise BadInput
    return told


def _dictionary(given: Any) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise BadInput
    return cast("dict[str, Any]", given)


def _kind(given: Any) -> QuestionKind:
    if not isinstance(given, str) or given not in list(QuestionKind):
        raise BadInput
    return QuestionKind(given)


def _words(given: Any) -> Words:
    told = _dictionary(given)
    if not told.keys() <= {language.value for language in Language}:
        raise BadInput
    return {language: _text(text) for language, text in told.items()}


def _text(given: Any) -> str:
    if not isinstance(given, str) or not is_storable(given):
        raise BadInput
    if len(given) > LONGEST_TYPED:
        raise FormTooLong
    return given


def _name(given: Any, *, empty: bool = False) -> str:
    if not isinstance(given, str) or len(given) > LONGEST_KEY or not (given or empty) or not is_storable(given):
        raise BadInput
    return given


def _list(given: Any, most: int) -> list[Any]:
    if not isinstance(given, list):
        raise BadInput
    listed = cast("list[Any]", given)
    if len(listed) > most:
        raise FormTooLong
    return listed


def _flag(given: Any) -> bool:
    if not isinstance(given, bool):
        raise BadInput
    return given


def _size(thing: Any) -> int:
    if isinstance(thing, dict):
        return sum(_size(each) for each in cast("dict[str, Any]", thing).values())
    if isinstance(thing, list):
        return sum(_size(each) for each in cast("list[Any]", thing))
    return len(thing) if isinstance(thing, str) else 0
