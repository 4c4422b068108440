"""Forms of all ten kinds in two languages, as an author would fill them in, with a right and a wrong answer to each."""

from collections.abc import Callable, Mapping

from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_forms import Form, Gap, Row
from qser_app.domain.quizzes_kinds import QuestionKind


def _row(key: str, en: str, el: str, **more: object) -> Row:
    return Row(key, {"en": en, "el": el}, remarks={"en": "REMARK"}, **more)  # type: ignore[arg-type] -- a row's own fields


def _form(kind: QuestionKind, *rows: Row, **more: object) -> Form:
    said = {"stems": {"en": "Which?", "el": "Ποιο;"}, "explanations": {"en": "BECAUSE"}} | more
    return Form(kind, rows=rows, **said)  # type: ignore[arg-type] -- a form's own fields


_THREE = (_row("a", "One", "Ένα", right=True), _row("b", "Two", "Δύο", right=True), _row("c", "Three", "Τρία"))
_PAIRS = (
    Row("p1", {"en": "Greece", "el": "Ελλάδα"}, {"en": "Athens", "el": "Αθήνα"}),
    Row("p2", {"en": "Spain", "el": "Ισπανία"}, {"en": "Madrid", "el": "Μαδρίτη"}),
    Row("x1", {}, {"en": "Prague", "el": "Πράγα"}, how="extra"),
)
_TYPED = (
    Row("e1", {"en": "frog*"}, language="en", right=True),
    Row("e2", {"el": "βάτραχος"}, language="el", right=True),
)
FORMS: Mapping[QuestionKind, Form] = {
    QuestionKind.SINGLE: _form(QuestionKind.SINGLE, _THREE[0], _row("b", "Two", "Δύο"), _THREE[2], tags="law, asylum, law", lesson="words"),
    QuestionKind.MULTIPLE: _form(QuestionKind.MULTIPLE, *_THREE),
    QuestionKind.ALL: _form(QuestionKind.ALL, *_THREE),
    QuestionKind.TRUE_FALSE: _form(QuestionKind.TRUE_FALSE, Row("true"), Row("false", right=True)),
    QuestionKind.MATCH: _form(QuestionKind.MATCH, *_PAIRS),
    QuestionKind.ORDER: _form(QuestionKind.ORDER, *_THREE),
    QuestionKind.GAP: _form(
        QuestionKind.GAP,
        stems={"en": "It [[g1]] and [[g2]].", "el": "[[g2]], [[g1]]."},
        gaps=(Gap("g1", rows=_TYPED), Gap("g2", listed=True, rows=(_row("a", "swims", "κολυμπά", right=True), _row("b", "flies", "πετά")))),
    ),
    QuestionKind.NUMERIC: _form(QuestionKind.NUMERIC, Row("r1", low="9,5", high="0.5", how="value", right=True), units={"en": "days"}),
    QuestionKind.SHORT: _form(QuestionKind.SHORT, *_TYPED),
    QuestionKind.LIKERT: _form(QuestionKind.LIKERT, *(Row(row.id, row.texts) for row in _THREE)),
}

Answer = Callable[[QuestionSource], list[str]]
_RIGHT_PAIRS: Answer = lambda source: [f"{prompt}={key}" for prompt, key in source.answer_key["pairs"].items()]  # noqa: E731 -- one of a table
RIGHT: Mapping[QuestionKind, Answer] = {
    QuestionKind.SINGLE: lambda _: ["a"],
    QuestionKind.MULTIPLE: lambda _: ["a", "b"],
    QuestionKind.ALL: lambda _: ["a", "b"],
    QuestionKind.TRUE_FALSE: lambda _: ["false"],
    QuestionKind.MATCH: _RIGHT_PAIRS,
    QuestionKind.ORDER: lambda source: source.answer_key["order"],
    QuestionKind.GAP: lambda _: ["g1=Frogs", "g2=a"],
    QuestionKind.NUMERIC: lambda _: ["10"],
    QuestionKind.SHORT: lambda _: ["frog"],
    QuestionKind.LIKERT: lambda _: ["a"],
}
WRONG: Mapping[QuestionKind, Answer] = {
    QuestionKind.SINGLE: lambda _: ["b"],
    QuestionKind.MULTIPLE: lambda _: ["a", "b", "c", "c"][2:3],
    QuestionKind.ALL: lambda _: ["a"],
    QuestionKind.TRUE_FALSE: lambda _: ["true"],
    QuestionKind.MATCH: lambda source: [f"{prompt}=zz" for prompt in source.answer_key["pairs"]],
    QuestionKind.ORDER: lambda source: [*source.answer_key["order"][1:], source.answer_key["order"][0]],
    QuestionKind.GAP: lambda _: ["g1=toad", "g2=b"],
    QuestionKind.NUMERIC: lambda _: ["10,1"],
    QuestionKind.SHORT: lambda _: ["toad"],
    QuestionKind.LIKERT: lambda _: ["b"],
}
