"""Questions of all ten kinds, made by hypothesis or given by name."""

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from qser_app.domain.quizzes_kinds import QuestionKind, Shape, shape_of

_texts = st.text(alphabet="abcdé ας*5", min_size=1, max_size=12).map(str.strip).filter(bool)
_keys = st.integers(2, 6).map(lambda count: [*"abcdef"][:count])
_wrong = st.integers(-100, 0).map(float)


@dataclass(frozen=True)
class AQuestion:
    """A question as the bank keeps it."""

    kind: QuestionKind
    body: dict[str, Any]
    answer_key: dict[str, Any]

    @property
    def shape(self) -> Shape:
        return shape_of(self.body)

    @property
    def words(self) -> dict[str, Any]:
        return self.body["en"]


def words(**more: Any) -> dict[str, Any]:
    """One language's words of a question."""
    return {"stem": "Which?", "explanation": "Because.", "options": []} | more


def options(*keys: str) -> list[dict[str, str]]:
    """Options that say their key in capitals."""
    return [{"key": key, "text": key.upper(), "feedback": ""} for key in keys]


def a_question(kind: QuestionKind, answer_key: dict[str, Any], **more: Any) -> AQuestion:
    """A question in English."""
    return AQuestion(kind, {"en": words(**more)}, answer_key)


def questions(*kinds: QuestionKind) -> st.SearchStrategy[AQuestion]:
    """Any well-made question of these kinds (of any, where none is named)."""
    return st.sampled_from(kinds or tuple(QuestionKind)).flatmap(lambda kind: _MAKERS[kind](kind, _keys))


@st.composite
def _truth(draw: st.DrawFn, kind: QuestionKind, _: Any) -> AQuestion:
    true = draw(st.booleans())
    return a_question(kind, {"weights": {"true": 100.0 * true, "false": 100.0 * (not true)}}, options=options("true", "false"))


@st.composite
def _single(draw: st.DrawFn, kind: QuestionKind, some: st.SearchStrategy[list[str]]) -> AQuestion:
    keys = draw(some)
    weights = {key: draw(st.integers(-100, 99).map(float)) for key in keys} | {draw(st.sampled_from(keys)): 100.0}
    return a_question(kind, {"weights": weights}, options=options(*keys))


@st.composite
def _several(draw: st.DrawFn, kind: QuestionKind, some: st.SearchStrategy[list[str]]) -> AQuestion:
    keys = draw(some)
    right = draw(st.integers(1, len(keys)))
    weights = {key: 100 / right if place < right else draw(_wrong) for place, key in enumerate(keys)}
    return a_question(kind, {"weights": weights}, options=options(*keys))


@st.composite
def _match(draw: st.DrawFn, kind: QuestionKind, some: st.SearchStrategy[list[str]]) -> AQuestion:
    keys = draw(some)
    pairs = {f"p{n}": draw(st.sampled_from(keys)) for n in range(1, draw(st.integers(3, 6)))}
    return a_question(kind, {"pairs": pairs}, options=options(*keys), prompts=[{"key": each, "text": each} for each in pairs])


@st.composite
def _order(draw: st.DrawFn, kind: QuestionKind, some: st.SearchStrategy[list[str]]) -> AQuestion:
    keys = draw(some)
    return a_question(kind, {"order": draw(st.permutations(keys))}, options=options(*keys))


@st.composite
def _numeric(draw: st.DrawFn, kind: QuestionKind, _: Any) -> AQuestion:
    low, width = draw(st.floats(-1e9, 1e9)), draw(st.floats(0, 100))
    return a_question(kind, {"ranges": [{"low": low, "high": low + width, "weight": 100.0, "feedback": {}}]}, unit="")


@st.composite
def _short(draw: st.DrawFn, kind: QuestionKind, _: Any) -> AQuestion:
    return a_question(kind, {"accept": {"en": _accepted(draw)}, "case": draw(st.booleans())})


@st.composite
def _likert(draw: st.DrawFn, kind: QuestionKind, some: st.SearchStrategy[list[str]]) -> AQuestion:
    return a_question(kind, {}, options=options(*draw(some)))


def _accepted(draw: st.DrawFn) -> list[dict[str, Any]]:
    return [{"text": draw(_texts.filter(lambda text: text.strip("* "))), "weight": 100.0, "feedback": ""}]


@st.composite
def _gaps(draw: st.DrawFn, kind: QuestionKind, some: st.SearchStrategy[list[str]]) -> AQuestion:
    keys = draw(some)
    gaps, answers = [], {}
    for n in range(1, draw(st.integers(2, 4))):
        listed = draw(st.booleans())
        gaps.append({"key": f"g{n}", "options": options(*keys) if listed else []})
        weights = dict.fromkeys(keys, 0.0) | {draw(st.sampled_from(keys)): 100.0}
        answers[f"g{n}"] = {"weights": weights} if listed else {"accept": {"en": _accepted(draw)}}
    return a_question(kind, {"gaps": answers}, stem=" ".join(f"[[{gap['key']}]]" for gap in gaps), gaps=gaps)


_MAKERS = {
    QuestionKind.SINGLE: _single,
    QuestionKind.MULTIPLE: _several,
    QuestionKind.ALL: _several,
    QuestionKind.TRUE_FALSE: _truth,
    QuestionKind.MATCH: _match,
    QuestionKind.ORDER: _order,
    QuestionKind.GAP: _gaps,
    QuestionKind.NUMERIC: _numeric,
    QuestionKind.SHORT: _short,
    QuestionKind.LIKERT: _likert,
}


@st.composite
def answers(draw: st.DrawFn, question: AQuestion) -> list[str]:
    """Anything somebody might send: known keys, foreign ones, typed text, in any order and number."""
    shape = question.shape
    keys = [*shape.options, "zz", "?"]
    places = [*shape.prompts, *(key for key, _ in shape.gaps), "p9"]
    values = st.one_of(st.sampled_from(keys), _texts, st.floats(allow_nan=False).map(repr))
    pairs = st.tuples(st.sampled_from(places), values).map("=".join)
    return draw(st.lists(st.one_of(values, pairs), max_size=7))
