"""A profile as a page."""

from qser_app.domain.insights_profile import TABS
from qser_app.pages.insights import _TABS, me, somebody


def test_the_page_has_one_heading_its_views_and_its_tabs():
    for page in (me, somebody):
        drawn = str(page())
        assert (
            drawn.count('jsx("h1"') == 4
        )  # there, politely missing, or closed: to whoever looks as somebody else, to whoever may not see it
        assert drawn.count("?tab=") >= len(TABS)
        assert "?view=progress" in drawn


def test_every_tab_has_its_name():
    assert list(_TABS) == [str(part) for part in TABS]
