"""Banks that mean the same in every language."""

import pytest

from qser_app.adapters.quizzes_gift import drafts
from qser_app.domain.gift import parse
from qser_app.domain.quizzes_bank import BadBank, QuestionSource, merge
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


_KINDS_EN = """// [id:all] [tag:scoring=all] [tag:law]
Which? {~%50%a ~%50%b ~%-50%c}

// [id:match]
Match {=Greece -> Athens =Italy -> Rome = -> Madrid}

// [id:order] [tag:kind=order]
Order {=first -> 1 =second -> 2}

// [id:gap] [tag:kind=gap]
In [[g1]] lies [[g2]]. {=g1 -> Europe ~g1 -> Asia =g2 -> Piraeus}

// [id:likert] [tag:kind=likert]
Safe? {~Never ~Always}

// [id:number] [tag:unit=people]
How many? {#9..11#Yes}

// [id:short]
Who? {=refugee* =%50%migrant}
"""
_KINDS_EL = """// [id:all] [tag:scoring=all] [tag:law]
Ποια; {~%50%α ~%50%β ~%-50%γ}

// [id:match]
Ταιριάξτε {=Ελλάδα -> Αθήνα =Ιταλία -> Ρώμη = -> Μαδρίτη}

// [id:order] [tag:kind=order]
Σειρά {=πρώτο -> 1 =δεύτερο -> 2}

// [id:gap] [tag:kind=gap]
Στην [[g1]] είναι ο [[g2]]. {=g1 -> Ευρώπη ~g1 -> Ασία =g2 -> Πειραιάς}

// [id:likert] [tag:kind=likert]
Ασφάλεια; {~Ποτέ ~Πάντα}

// [id:number] [tag:unit=άτομα]
Πόσα; {#9..11#Ναι}

// [id:short]
Ποιος; {=πρόσφυγας =πρόσφυγες}
"""


def in_both(english: str, greek: str) -> dict[str, QuestionSource]:
    """One bank in two languages, by key."""
    banks = {language: drafts(parse(text), language) for language, text in (("en", english), ("el", greek))}
    return {source.key: source for source in merge(banks)}


def test_every_kind_means_the_same_in_two_languages():
    bank = in_both(_KINDS_EN, _KINDS_EL)
    assert {key: source.kind.value for key, source in bank.items() if key != "number"} == {
        key: key for key in ("all", "match", "order", "gap", "likert", "short")
    }
    assert bank["all"].tags == ("law",)
    assert sorted(bank["short"].answer_key["accept"]) == ["el", "en"]
    assert bank["number"].answer_key["ranges"][0]["feedback"] == {"en": "Yes", "el": "Ναι"}
    assert bank["gap"].answer_key["gaps"]["g1"] == {"weights": {"a": 100.0, "b": 0.0}}
    texts = {option["key"]: option["text"] for option in bank["order"].body["el"]["options"]}
    assert [texts[key] for key in bank["order"].answer_key["order"]] == ["πρώτο", "δεύτερο"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("=Ιταλία -> Ρώμη", "=Ιταλία -> Αθήνα"), "bank-differs"),
        (("{#9..11", "{#9..12"), "bank-differs"),
        (("[[g1]] είναι ο [[g2]]", "[[g1]] είναι ο"), "bank-unfit"),
        (("~Ποτέ ~Πάντα", "~Ποτέ ~Συχνά ~Πάντα"), "bank-differs"),
        (("=δεύτερο -> 2", "=δεύτερο -> μετά"), "bank-unfit"),
    ],
)
def test_kinds_that_do_not_fit_are_refused_by_name(change, code):
    with pytest.raises(BadBank) as caught:
        in_both(_KINDS_EN, _KINDS_EL.replace(*change))
    assert caught.value.code == code
