"""Whole pages of text: in every language, with the same parts."""

import re

import pytest

from qser_app.i18n.catalogue import LANGUAGES, SOURCE
from qser_app.i18n.catalogue_prose import FOLDER, prose

PAGES = sorted(file.stem for file in (FOLDER / SOURCE).glob("*.md"))


def _shape(body):
    marks = [line.split(" ")[0] for line in body.splitlines() if line.startswith(("#", "-"))]
    return marks, re.findall(r"\{[a-z]+\}", body)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_the_same_parts_in_every_language(name):
    assert PAGES == ["accessibility", "imprint", "privacy"]
    shapes = {language: _shape(prose(language, name).body) for language in LANGUAGES}
    assert all(shape == shapes[SOURCE] for shape in shapes.values()), shapes


def test_every_language_has_the_pages_and_no_others():
    assert {language: sorted(file.stem for file in (FOLDER / language).iterdir()) for language in LANGUAGES} == dict.fromkeys(
        LANGUAGES, PAGES
    )
