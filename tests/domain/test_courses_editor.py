"""What a table of a course's languages tells of a text."""

from qser_app.domain.courses_editor import LanguageRow, Translation

STATES = [Translation("en", "source"), Translation("el", "missing"), Translation("de", "draft"), Translation("cs", "missing")]


def test_only_a_text_that_is_a_title_lacks_nothing_but_a_title():
    row = LanguageRow("module", 1, "module", "Reception", "en", STATES, title_alone=True)
    assert row.titles_missing == ["el", "cs"]
    assert LanguageRow("unit", 1, "lesson", "Reception", "en", STATES).titles_missing == []
