"""What stands in the braces of a GIFT question."""

from decimal import Decimal

import pytest

from qser_app.domain.gift_answers import answers_of, cut_format, number_of, plain, text_of
from qser_app.domain.gift_words import GiftKind, GiftText, Unreadable


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("", GiftKind.ESSAY),
        ("#### only a remark", GiftKind.ESSAY),
        ("T", GiftKind.TRUE_FALSE),
        ("FALSE#no#yes", GiftKind.TRUE_FALSE),
        ("#3", GiftKind.NUMERIC),
        ("=a =b", GiftKind.SHORT),
        ("=a ~b", GiftKind.CHOICE),
        ("=a -> 1 =b -> 2", GiftKind.MATCH),
        ("=a -> 1 ~b -> 2", GiftKind.CHOICE),
    ],
)
def test_the_marks_tell_the_kind(inside, kind):
    assert answers_of(inside, "moodle")[0] is kind


@pytest.mark.parametrize("inside", ["Truely", "yes", "-5", "~ =", "= -> 1 =b ->"])
def test_what_has_no_marks_or_no_words_is_not_guessed_at(inside):
    with pytest.raises(Unreadable) as unreadable:
        answers_of(inside, "moodle")
    assert unreadable.value.reason == "answers"


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("5", "5", "5"),
        ("5:0,5", "4.5", "5.5"),
        ("5:-0.5", "4.5", "5.5"),
        ("1..5", "1", "5"),
        ("-1..-5", "-5", "-1"),
        (".5..1.", "0.5", "1"),
        ("6.02e23", "6.02e23", "6.02e23"),
    ],
)
def test_a_number_reaches_from_where_to_where(said, low, high):
    found = number_of(said)
    assert (found.low, found.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("said", ["", "five", "1..2..3", "1:2:3", "1e999", "9" * 60, "1,000.5"])
def test_what_is_no_number_is_said_to_be_none(said):
    with pytest.raises(Unreadable) as unreadable:
        number_of(said)
    assert unreadable.value.reason == "number"


def test_remarks_weights_and_the_explanation_find_their_places():
    kind, (first, second), explanation = answers_of("~%-33.3%wrong#why not =%50%half\\#1# and why #### All in all", "moodle")
    assert kind is GiftKind.CHOICE
    assert (first.text.text, first.weight, first.feedback, first.correct) == ("wrong", -33.3, GiftText("why not"), False)
    assert (second.text.text, second.weight, second.feedback, second.correct) == ("half#1", 50.0, GiftText("and why"), True)
    assert explanation == GiftText("All in all")


def test_a_format_is_cut_off_only_where_it_is_one():
    assert cut_format(" [html]<p>x</p>", "moodle") == ("html", "<p>x</p>")
    assert cut_format("[rtf] x", "moodle") == ("moodle", "[rtf] x")


def test_lines_run_together_except_where_the_format_means_them():
    assert text_of("one\n  two", "moodle").text == "one two"
    assert text_of("one\n  two", "markdown").text == "one\n  two"


def test_escapes_are_taken_off_once():
    assert plain(r"\{a\: b\} \= c\nd \\e \x") == "{a: b} = c\nd \\e \\x"
