"""Phrases, numbers and dates as vars that follow the reader's language in the browser."""

import pytest

from qser_app.components.words import ago, choose_language, language, number, t, t_of, when
from qser_app.state.feedback import FeedbackState
from qser_app.state.session import SessionState


def _imports(var):
    return {library for library, _ in var._get_all_var_data().imports}


def test_a_phrase_is_looked_up_in_the_browser():
    assert str(t("app-name")) == 'words.t("app-name")'
    assert "$/public/words" in _imports(t("app-name"))


def test_a_phrase_brings_the_part_of_the_catalogue_that_holds_it():
    (part,) = dict(t("quizzes-rules")._get_all_var_data().imports)[""]
    assert part.tag == "$/public/phrases/quizzes"
    assert "" not in _imports(t("app-name"))


def test_a_gap_may_be_a_var_and_brings_its_state_along():
    said = t("refusal-too-many", minutes=SessionState.name)
    assert "minutes" in str(said)
    assert SessionState.get_full_name() in said._get_all_var_data().state


def test_an_unknown_key_fails_the_build():
    with pytest.raises(KeyError):
        t("no-such-phrase")


def test_a_code_from_the_server_is_looked_up_too():
    said = t_of(FeedbackState.code, {"minutes": 3})
    assert str(said).startswith("words.t(")
    assert FeedbackState.get_full_name() in said._get_all_var_data().state


@pytest.mark.parametrize(
    ("var", "text"),
    [
        (language, "words.language"),
        (when("2026-11-02T12:00:00Z"), 'words.when("2026-11-02T12:00:00Z", "day")'),
        (ago("2026-11-02T12:00:00Z"), 'words.ago("2026-11-02T12:00:00Z")'),
        (choose_language("el"), '(() => words.chooseLanguage("el"))'),
    ],
)
def test_the_reader_s_language_decides(var, text):
    assert str(var) == text
    assert "$/public/words" in _imports(var)


def test_numbers_take_the_browser_s_options():
    assert str(number(3, style="percent")).startswith("words.number(3, ")
