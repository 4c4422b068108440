"""A message of the contact form: what it must hold."""

import pytest

from qser_app.domain.site_contact import LONGEST_MESSAGE, MessageMissing, MessageTooLong, clean_text, is_trapped, read_message


def test_a_message_keeps_its_lines_and_loses_what_no_letter_has():
    assert clean_text("  Good morning,\r\n\r\nwe are\x00 forty.\t\n") == "Good morning,\n\nwe are  forty."


@pytest.mark.parametrize("text", ["", "Hi", "x" * 9, " " * 40, "\ud800" * 20])
def test_a_message_without_words_is_refused(text):
    with pytest.raises(MessageMissing):
        clean_text(text)


def test_nobody_has_to_read_a_book():
    assert len(clean_text("x" * LONGEST_MESSAGE)) == LONGEST_MESSAGE
    with pytest.raises(MessageTooLong):
        clean_text("x" * (LONGEST_MESSAGE + 1))


def test_every_field_says_what_is_wrong_with_it():
    message, problems = read_message({"name": " ", "email": "ada@", "message": "Hi"})
    assert message is None
    assert {name: each.code for name, each in problems.items()} == {
        "name": "name-missing",
        "email": "bad-email",
        "message": "message-missing",
    }
    message, problems = read_message({"name": "Ada  L", "email": "ADA@example.org", "message": "Good morning."})
    assert message is not None
    assert (message.name, message.email, problems) == ("Ada L", "ada@example.org", {})


def test_a_program_fills_in_what_nobody_sees():
    assert is_trapped({"website": "x"})
    assert not is_trapped({"website": " "})
