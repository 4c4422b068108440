"""The rules of a quiz."""

from datetime import timedelta

import pytest

from qser_app.domain.quizzes_rules import (
    BadSettings,
    QuizRules,
    Shown,
    checked,
    drawable,
    is_over,
    rules_from,
    told,
)
from tests.support.people import NOON


def _rules(**settings):
    return rules_from(1, 2, 3, settings)


def test_without_settings_the_rules_are_the_house_s():
    rules = _rules()
    assert (rules.draw, rules.pass_mark, rules.attempts, rules.minutes) == (10, 70, 0, 0)
    assert (rules.shown_passed, rules.shown_failed, rules.layout, rules.practice, rules.shuffle, rules.unsure) == (
        5,
        5,
        "one",
        True,
        True,
        False,
    )


def test_what_was_set_in_the_house_stands_before_what_the_author_wrote():
    rules = rules_from(1, 2, 3, {"draw": 5, "pass_mark": 60}, {"pass_mark": 80, "tags": ["a"]})
    assert (rules.draw, rules.pass_mark, rules.tags) == (5, 80, ("a",))


def test_no_limit_means_another_attempt_is_always_allowed():
    assert _rules(attempts=0).allows_another(999)
    assert _rules(attempts=3).allows_another(2)
    assert not _rules(attempts=3).allows_another(3)


def test_the_next_attempt_waits_only_when_the_rules_say_so():
    assert _rules().opens_at(NOON) is None
    assert _rules(wait_hours=2).opens_at(None) is None
    assert _rules(wait_hours=2).opens_at(NOON) == NOON + timedelta(hours=2)


@pytest.mark.parametrize(
    ("settings", "extra", "minutes"),
    [
        ({}, 0, None),
        ({"minutes": 20}, 0, 20),
        ({"minutes": 20}, 50, 30),
        ({"seconds_each": 60}, 0, 10),
        ({"seconds_each": 60}, 25, 12.5),
        ({"minutes": 5, "seconds_each": 60}, 0, 5),
        ({"minutes": 20, "seconds_each": 60}, 100, 20),
    ],
)
def test_an_attempt_ends_after_its_time_and_what_was_added_to_it(settings, extra, minutes):
    expected = None if minutes is None else NOON + timedelta(minutes=minutes)
    assert _rules(**settings).deadline(NOON, 10, extra=extra) == expected


def test_a_time_for_each_question_shows_one_at_a_time():
    assert not _rules(layout="page").one_by_one
    assert _rules(layout="page", seconds_each=30).one_by_one


def test_ten_seconds_of_grace():
    assert not is_over(None, NOON)
    assert not is_over(NOON, NOON + timedelta(seconds=10))
    assert is_over(NOON, NOON + timedelta(seconds=10, microseconds=1))


@pytest.mark.parametrize(
    ("given", "opens"), [("Θάλασσα 7", True), ("θαλασσα  7 ", True), ("ΘΑΛΑΣΣΑ 7", True), ("θάλασσα", False), ("", False)]
)
def test_an_access_code_forgives_capitals_accents_and_spaces(given, opens):
    assert _rules(access_code="Θάλασσα 7").opens_for(given) is opens


def test_a_quiz_without_an_access_code_opens_for_everybody():
    assert _rules().opens_for("")


def test_the_access_code_is_not_printed():
    assert "secret" not in repr(_rules(access_code="secret"))


def test_what_is_shown_depends_on_whether_one_passed():
    rules = _rules(shown_passed=5, shown_failed=2)
    assert (rules.shown(passed=True), rules.shown(passed=False)) == (Shown.EVERYTHING, Shown.QUESTIONS)


def test_settings_of_a_form_are_read():
    form = {"draw": "5", "minutes": "", "tags": "work,  health ,,work", "layout": "page", "unsure": True, "access_code": "  sea "}
    assert checked(form) == {"draw": 5, "minutes": 0, "tags": ["work", "health"], "layout": "page", "unsure": True, "access_code": "sea"}


@pytest.mark.parametrize(
    ("settings", "wrong"),
    [
        ({"draw": "0"}, {"draw": "quizzes-error-number"}),
        ({"draw": "five"}, {"draw": "quizzes-error-number"}),
        ({"pass_mark": "-1"}, {"pass_mark": "quizzes-error-number"}),
        ({"pass_mark": 101}, {"pass_mark": "quizzes-error-number"}),
        ({"attempts": True}, {"attempts": "quizzes-error-number"}),
        ({"minutes": 1.5}, {"minutes": "quizzes-error-number"}),
        ({"minutes": "٣"}, {"minutes": "quizzes-error-number"}),
        ({"seconds_each": "5"}, {"seconds_each": "quizzes-error-seconds"}),
        ({"shown_failed": 0}, {"shown_failed": "quizzes-error-number"}),
        ({"layout": "three"}, {"layout": "quizzes-error-setting"}),
        ({"layout": None}, {"layout": "quizzes-error-setting"}),
        ({"unsure": "yes"}, {"unsure": "quizzes-error-setting"}),
        ({"access_code": "x" * 41}, {"access_code": "quizzes-error-code"}),
        ({"access_code": 7}, {"access_code": "quizzes-error-code"}),
        ({"tags": "<b>"}, {"tags": "quizzes-error-tags"}),
        ({"tags": [7]}, {"tags": "quizzes-error-tags"}),
        ({"tags": None}, {"tags": "quizzes-error-tags"}),
        ({"tags": ",".join(map(str, range(21)))}, {"tags": "quizzes-error-tags"}),
        ({"unit_id": 7, "draw": "x"}, {"unit_id": "quizzes-error-setting", "draw": "quizzes-error-number"}),
    ],
)
def test_every_field_that_is_wrong_is_named(settings, wrong):
    with pytest.raises(BadSettings) as refused:
        checked(settings)
    assert refused.value.errors == wrong


def test_rules_become_the_settings_they_came_from():
    settings = {"draw": 5, "tags": ["a"], "access_code": "sea", "shown_failed": 2}
    assert {name: told(_rules(**settings))[name] for name in settings} == settings
    assert checked(told(_rules(**settings))) == told(_rules(**settings))
    assert isinstance(_rules(**settings), QuizRules)


def test_only_questions_that_bear_a_wanted_tag_are_drawn():
    bank = {1: ["work"], 2: ["health", "work"], 3: []}
    assert drawable(bank, []) == [1, 2, 3]
    assert drawable(bank, ["health"]) == [2]
    assert drawable(bank, ["work", "law"]) == [1, 2]
