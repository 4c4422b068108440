"""Banks that leave in a format and come back from it."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qser_app.adapters import quizzes_files
from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.exports.quizzes_formats import FORMATS
from tests.support.drafts import LANGUAGE, sources


def _and_back(written: str, questions: list[QuestionSource], folder) -> list[QuestionSource]:
    file = folder / f"bank.{FORMATS[written].ending}"
    file.write_bytes(FORMATS[written].write(questions, LANGUAGE))
    reading = quizzes_files.read(file, LANGUAGE)
    assert (reading.unread, reading.notes) == ((), ())
    assert not any(draft.notes for draft in reading.drafts if draft.kind is not QuestionKind.MULTIPLE)
    return [
        QuestionSource(draft.key, draft.kind, {LANGUAGE: draft.words}, draft.answer_key, draft.lesson_key, draft.tags)
        for draft in reading.drafts
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("banks")


@pytest.mark.parametrize("kind", QuestionKind)
@given(data=st.data())
@settings(max_examples=40)
def test_gift_brings_back_every_kind_as_it_was(kind, data, folder):
    question = data.draw(sources(kind))
    if FORMATS["gift"].holds(question):
        assert _and_back("gift", [question], folder) == [question]


@pytest.mark.parametrize("kind", [kind for kind in QuestionKind if kind is not QuestionKind.LIKERT])
@given(data=st.data())
@settings(max_examples=40)
def test_moodle_brings_back_every_kind_it_holds(kind, data, folder):
    question = data.draw(sources(kind))
    assert _and_back("moodle", [question], folder) == [question]


def test_pairs_that_look_like_tags_stay_what_they_are_in_moodle(folder):
    options = [{"key": "b", "text": "5 &amp; 6", "feedback": ""}, {"key": "a", "text": "<a>", "feedback": ""}]
    words = {
        "stem": "Which?",
        "explanation": "",
        "options": options,
        "prompts": [{"key": "p1", "text": "One"}, {"key": "p2", "text": "Two"}],
    }
    question = QuestionSource("m1-q01", QuestionKind.MATCH, {LANGUAGE: words}, {"pairs": {"p1": "b", "p2": "a"}}, "", ())
    [back] = _and_back("moodle", [question], folder)
    texts = {option["key"]: option["text"] for option in back.body[LANGUAGE]["options"]}
    assert [texts[back.answer_key["pairs"][prompt["key"]]] for prompt in back.body[LANGUAGE]["prompts"]] == ["5 &amp; 6", "<a>"]


@pytest.mark.parametrize("kind", QuestionKind)
@given(data=st.data())
@settings(max_examples=40)
def test_qti_brings_back_every_kind(kind, data, folder):
    question = data.draw(sources(kind))
    if FORMATS["qti"].holds(question):
        assert _and_back("qti", [question], folder) == [question]


@given(data=st.data())
@settings(max_examples=40)
def test_aiken_brings_back_the_words_and_what_is_right(data, folder):
    question = data.draw(sources(QuestionKind.SINGLE))
    if not FORMATS["aiken"].holds(question):
        return
    [back] = _and_back("aiken", [question], folder)
    before, after = question.body[LANGUAGE], back.body[LANGUAGE]
    assert [option["text"] for option in after["options"]] == [option["text"] for option in before["options"]]
    assert [key for key, weight in back.answer_key["weights"].items() if weight] == [
        key for key, weight in question.answer_key["weights"].items() if weight == 100
    ]


def test_the_same_questions_are_the_same_bytes():
    assert FORMATS["qti"].write([], LANGUAGE) == FORMATS["qti"].write([], LANGUAGE)
    assert zipfile.ZipFile(BytesIO(FORMATS["qti"].write([], LANGUAGE))).namelist() == ["imsmanifest.xml"]
