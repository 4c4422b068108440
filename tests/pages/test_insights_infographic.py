"""My learning on one page."""

from qser_app.pages.insights_infographic import infographic


def test_every_block_says_its_finding_first():
    drawn = str(infographic())
    assert drawn.count('jsx("h1"') == 1
    assert drawn.count("chart-finding") == 6
