"""How a question of each kind begins when it is written: GIFT (docs/content.md) with a place for every word."""

from qser_app.domain.quizzes_kinds import QuestionKind

_HEADS = {
    QuestionKind.ALL: " [tag:scoring=all]",
    QuestionKind.ORDER: " [tag:kind=order]",
    QuestionKind.GAP: " [tag:kind=gap]",
    QuestionKind.LIKERT: " [tag:kind=likert]",
}
_STEMS = {QuestionKind.GAP: "… [[g1]] … [[g2]] …"}
_ANSWERS = {
    QuestionKind.SINGLE: "  =… 1 #…\n  ~… 2 #…\n  ~… 3 #…\n  ####…",
    QuestionKind.MULTIPLE: "  ~%50%… 1 #…\n  ~%50%… 2 #…\n  ~%-50%… 3 #…\n  ~%-50%… 4 #…\n  ####…",
    QuestionKind.ALL: "  ~%50%… 1 #…\n  ~%50%… 2 #…\n  ~%-50%… 3 #…\n  ####…",
    QuestionKind.TRUE_FALSE: "TRUE#…#…####…",
    QuestionKind.MATCH: "  =… 1 -> … a\n  =… 2 -> … b\n  = -> … c\n  ####…",
    QuestionKind.ORDER: "  =… a -> 1\n  =… b -> 2\n  =… c -> 3\n  ####…",
    QuestionKind.GAP: "  =g1 -> … a\n  ~g1 -> … b\n  =g2 -> … c\n  ####…",
    QuestionKind.NUMERIC: "#9.5..10.5####…",
    QuestionKind.SHORT: "  =… 1\n  =%50%… 2\n  ####…",
    QuestionKind.LIKERT: "  ~… 1\n  ~… 2\n  ~… 3",
}


def template(kind: QuestionKind, key: str) -> str:
    """A question of the kind, named ``key``, that can be asked as it stands."""
    answers = _ANSWERS[kind]
    inside = f"\n{answers}\n" if answers.startswith("  ") else answers
    return f"// [id:{key}]{_HEADS.get(kind, '')}\n::{key}::{_STEMS.get(kind, '…?')} {{{inside}}}\n"
