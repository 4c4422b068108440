"""What an author is told."""

from qser_app.adapters.content_errors import ContentError


def test_a_mistake_is_one_sentence_with_its_place():
    assert str(ContentError("open-block", "module-1/words.en.md", 12)) == (
        "module-1/words.en.md, line 12: this block is never closed. End it with a line of :::."
    )
