"""My profile as a page."""

from qser_app.pages.insights import me


def test_the_page_has_one_heading_and_its_tabs():
    drawn = str(me())
    assert drawn.count('jsx("h1"') == 1
    assert drawn.count('className:"tab"') == 5
