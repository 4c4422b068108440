"""Banks that mean the same in every language."""

import pytest

from qser_app.adapters.quizzes_gift import drafts
from qser_app.domain.gift import parse
from qser_app.domain.quizzes_bank import BadBank, merge
from qser_app.domain.quizzes_drafts import Draft
from qser_app.domain.quizzes_kinds import QuestionKind, shape_of


def read(text: str) -> list[Draft]:
    """A bank of the house in one language."""
    return drafts(parse(text), "en")


_EN = """// [id:q1] [tag:lesson=words]
Who? {=Ada #Yes. ~Bob #No. ####Because.}

// [id:q2]
Which? {~%50%x ~%50%y ~%-50%z}

// [id:q3]
So? {T}
"""
_EL = """// [id:q1] [tag:lesson=words]
Ποιος; {=Άντα #Ναι. ~Μπομπ #Όχι. ####Γιατί.}

// [id:q2]
Ποια; {~%50%χ ~%50%ψ ~%-50%ω}

// [id:q3]
Ναι; {T}
"""


def test_two_languages_become_one_question():
    first, second, third = merge({"en": read(_EN), "el": read(_EL)})
    assert (first.key, first.kind, first.answer_key, first.lesson_key) == (
        "q1",
        QuestionKind.SINGLE,
        {"weights": {"a": 100.0, "b": 0.0}},
        "words",
    )
    assert first.body["el"]["options"][1] == {"key": "b", "text": "Μπομπ", "feedback": "Όχι."}
    assert first.body["en"]["explanation"] == "Because."
    assert (second.kind, second.answer_key) == (QuestionKind.MULTIPLE, {"weights": {"a": 50.0, "b": 50.0, "c": -50.0}})
    assert (third.kind, third.answer_key) == (QuestionKind.TRUE_FALSE, {"weights": {"true": 100.0, "false": 0.0}})
    assert shape_of(third.body).options == ("true", "false")


def test_the_fingerprint_changes_with_the_words_and_only_then():
    [before, *_], [same, *_] = merge({"en": read(_EN)}), merge({"en": read("\n" + _EN)})
    [after, *_] = merge({"en": read(_EN.replace("Because", "Since"))})
    assert before.digest == same.digest
    assert before.digest != after.digest


@pytest.mark.parametrize(
    ("change", "code", "question"),
    [
        (("// [id:q2]\nΠοια;", "// [id:q9]\nΠοια;"), "bank-not-translated", "q2"),
        (("=Άντα #Ναι. ~Μπομπ", "~Άντα #Ναι. =Μπομπ"), "bank-differs", "q1"),
        (("~%-50%ω", "~%-50%ω ~%-50%ϊ"), "bank-differs", "q2"),
        (("[tag:lesson=words]", "[tag:lesson=other]"), "bank-differs", "q1"),
        (("[id:q2]", "[id:q1]"), "bank-twice", "q1"),
        (("// [id:q3]\n", ""), "bank-no-id", "#7"),
        (("Ναι; {T}", "Ναι; {}"), "bank-kind", "q3"),
        (("~Μπομπ #Όχι.", "=Μπομπ #Όχι. ~Κ"), "bank-weights", "q1"),
        (("~%50%ψ", "~%20%ψ"), "bank-weights", "q2"),
        (("~%-50%ω", "~ω"), "bank-weights", "q2"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(change, code, question):
    with pytest.raises(BadBank) as caught:
        merge({"en": read(_EN), "el": read(_EL.replace(*change))})
    assert (caught.value.code, caught.value.gaps["question"]) == (code, question)
