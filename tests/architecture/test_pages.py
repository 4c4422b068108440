"""Every page renders: in the frame, with one main part and a heading."""

import pytest
from reflex_base.registry import RegistrationContext

from qser_app import qser_app  # noqa: F401 -- registers every page

PAGES = {arguments["route"]: render for render, arguments in RegistrationContext.get().decorated_pages}


def test_the_house_has_its_places():
    assert {"/", "404", "/_gallery"} <= PAGES.keys()


@pytest.mark.parametrize("route", sorted(PAGES))
def test_a_page_renders_with_one_main_part_and_a_heading(route):
    drawn = str(PAGES[route]())
    assert drawn.count('jsx("main"') == 1
    assert 'jsx("h1"' in drawn
    assert "Radix" not in drawn
