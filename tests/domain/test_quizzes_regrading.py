"""When a newer version of a question may judge answers to an older one, and how it calls their keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.quizzes_drafts import Draft, concealed
from qser_app.domain.quizzes_grading import grade
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.quizzes_regrading import renaming
from tests.support.questions import answers, options, questions, words

SINGLE, MATCH, GAP, ORDER = QuestionKind.SINGLE, QuestionKind.MATCH, QuestionKind.GAP, QuestionKind.ORDER


def listed(**texts: str):
    return [{"key": key, "text": text, "feedback": ""} for key, text in texts.items()]


@given(st.data())
def test_a_version_asks_the_same_as_itself_and_its_answers_stay(data):
    question = data.draw(questions())
    names = renaming(question.kind, question.body, question.body)
    chosen = data.draw(answers(question))
    assert names is not None
    assert names.answer(question.kind, chosen) == (chosen if question.kind not in (MATCH, GAP) else names.answer(question.kind, chosen))
    renamed = names.answer(question.kind, chosen)
    assert grade(question.kind, question.answer_key, renamed, "en") == grade(question.kind, question.answer_key, chosen, "en")


def test_options_in_another_order_are_known_by_what_they_say():
    older, newer = words(options=listed(a="Athens", b="Rome", c="Madrid")), words(options=listed(a="Madrid", b="Athens", c="Rome"))
    names = renaming(SINGLE, {"en": older}, {"en": newer})
    assert names is not None
    assert names.answer(SINGLE, ["a"]) == ["b"]
    assert names.answer(SINGLE, ["?"]) == ["?"]
    drawn = {"question": 1, "options": ["c", "a", "b"], "aliases": ["1", "2", "3"]}
    assert names.drawn(drawn, 2) == {"question": 2, "options": ["a", "b", "c"], "aliases": ["1", "2", "3"]}


def test_pairs_are_known_by_both_their_ends():
    prompts = [{"key": "p1", "text": "Greece"}, {"key": "p2", "text": "Italy"}]
    older = words(prompts=prompts, options=listed(a="Rome", b="Athens"))
    newer = words(prompts=[prompts[1] | {"key": "p1"}, prompts[0] | {"key": "p2"}], options=listed(a="Athens", b="Rome"))
    names = renaming(MATCH, {"en": older}, {"en": newer})
    assert names is not None
    assert names.answer(MATCH, ["p1=a", "p2=b"]) == ["p2=b", "p1=a"]


def test_gaps_that_are_chosen_are_known_gap_by_gap_and_typed_ones_stay():
    def gapped(*first):
        gap = [{"key": key, "text": text} for key, text in zip("ab", first, strict=True)]
        return words(stem="[[g1]] [[g2]]", gaps=[{"key": "g1", "options": gap}, {"key": "g2", "options": []}])

    names = renaming(GAP, {"en": gapped("law", "habit")}, {"en": gapped("habit", "law")})
    assert names is not None
    assert names.answer(GAP, ["g1=a", "g2=thirty = 30"]) == ["g1=b", "g2=thirty = 30"]


def test_a_corrected_order_still_knows_its_things_though_their_keys_were_mixed():
    def written(*texts):
        things = options(*"abc"[: len(texts)])
        things = [thing | {"text": text} for thing, text in zip(things, texts, strict=True)]
        return concealed(Draft(ORDER, words(options=things), {"order": ["a", "b", "c"]}, key="steps"))

    wrong, right = written("Act", "Observe", "Interpret"), written("Observe", "Interpret", "Act")
    names = renaming(ORDER, {"en": wrong.words}, {"en": right.words})
    said = {option["text"]: option["key"] for option in wrong.words["options"]}
    given_then = [said["Observe"], said["Interpret"], said["Act"]]
    assert names is not None
    assert grade(ORDER, wrong.answer_key, given_then, "en") == 0
    assert grade(ORDER, right.answer_key, names.answer(ORDER, given_then), "en") == 100


@pytest.mark.parametrize(
    "newer",
    [
        {"en": words(stem="Which not?", options=listed(a="Athens", b="Rome"))},
        {"en": words(unit="days", options=listed(a="Athens", b="Rome"))},
        {"en": words(options=listed(a="Athens", b="Roma"))},
        {"en": words(options=listed(a="Athens", b="Rome", c="Madrid"))},
        {"en": words(options=listed(a="Rome", b="Rome"))},
        {"en": words(options=listed(a="Athens", b="Rome"), gaps=[{"key": "g1", "options": []}])},
        {"el": words(options=listed(a="Athens", b="Rome"))},
    ],
)
def test_what_asks_something_else_does_not_judge(newer):
    assert renaming(SINGLE, {"en": words(options=listed(a="Athens", b="Rome"))}, newer) is None


def test_remarks_explanations_spaces_and_more_languages_change_nothing():
    older = {"en": words(options=listed(a="Athens", b="Rome"))}
    english = words(stem="Which? ", explanation="Other.", options=[each | {"feedback": "!"} for each in listed(a="Athens", b=" Rome")])
    assert renaming(SINGLE, older, {"en": english, "el": words(options=listed(a="Αθήνα", b="Ρώμη"))}) is not None


def test_languages_that_disagree_about_the_keys_do_not_judge():
    older = {"en": words(options=listed(a="Athens", b="Rome")), "el": words(options=listed(a="Αθήνα", b="Ρώμη"))}
    newer = {"en": words(options=listed(a="Rome", b="Athens")), "el": words(options=listed(a="Αθήνα", b="Ρώμη"))}
    assert renaming(SINGLE, older, newer) is None


def test_true_and_false_and_the_steps_of_a_scale_keep_their_names():
    truth = words(options=[{"key": "true", "text": "", "feedback": ""}, {"key": "false", "text": "", "feedback": ""}])
    assert renaming(QuestionKind.TRUE_FALSE, {"en": truth}, {"en": truth}) is not None
    scale, turned = words(options=listed(a="Never", b="Always")), words(options=listed(a="Always", b="Never"))
    assert renaming(QuestionKind.LIKERT, {"en": scale}, {"en": turned}) is None
