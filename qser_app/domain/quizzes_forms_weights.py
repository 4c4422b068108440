"""What the answers of a form earn, where the author only says which are right and where every weight is written."""

from collections.abc import Sequence

from qser_app.domain.quizzes_forms import Form, Row
from qser_app.domain.quizzes_grading import FULL, number
from qser_app.domain.quizzes_kinds import QuestionKind


def shares(kind: QuestionKind, right: Sequence[bool]) -> list[float]:
    """What each answer earns: the right ones share everything; where several may be chosen, a wrong one takes a share away."""
    count = sum(right)
    share = FULL / count if count and kind in (QuestionKind.MULTIPLE, QuestionKind.ALL) else FULL
    wrong = -share if kind is QuestionKind.MULTIPLE and count else 0
    return [round(share if each else wrong, 5) for each in right]


def weight_of(form: Form, row: Row) -> float | None:
    """What one row earns by itself, in per cent; None where what is written is no number from -100 to 100."""
    if not form.weighted:
        return float(FULL * row.right)
    weight = number(row.weight or "0")
    return weight if weight is not None and -FULL <= weight <= FULL else None
