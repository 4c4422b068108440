"""Styles that come with the page that asks for them."""

import pytest

from qser_app.components.head_sheets import sheet


def test_a_page_brings_its_sheet():
    (asked,) = sheet("quizzes")._get_all_imports()[""]
    assert asked.tag == "$/public/styles/pages/quizzes.css"


def test_a_sheet_that_is_not_there_fails_the_build():
    with pytest.raises(FileNotFoundError):
        sheet("none")
