"""My learning on one page."""

from qser_app.pages.insights_infographic import infographic


def test_every_block_says_its_finding_first_and_its_formula_on_demand():
    drawn = str(infographic())
    assert drawn.count("chart-finding") == 8
    assert drawn.count('infographic-how"') == 8
