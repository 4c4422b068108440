"""A cell of the unit matrix: the sign somebody stands under, and the value beside it."""

import pytest

from qser_app.domain.reports_asked import Measure
from qser_app.domain.reports_units import MatrixRow, UnitCell, Worked, cell_of, row_of


@pytest.mark.parametrize(
    ("worked", "score", "minutes"),
    [
        (None, "", ""),
        (Worked(completed=False, passed=None, score=None, seconds=0), "p", "p"),
        (Worked(completed=False, passed=None, score=None, seconds=61), "p", "p2"),
        (Worked(completed=True, passed=True, score=80, seconds=60), "c80", "c1"),
        (Worked(completed=False, passed=False, score=0, seconds=600), "f0", "f10"),
        (Worked(completed=True, passed=False, score=40, seconds=600), "c40", "c10"),
    ],
)
def test_completed_stays_completed_and_minutes_are_rounded_up(worked, score, minutes):
    assert (str(cell_of(worked, Measure.SCORE)), str(cell_of(worked, Measure.TIME))) == (score, minutes)


def test_a_row_travels_in_the_order_of_the_units():
    worked = {8: Worked(completed=True, passed=None, score=None, seconds=60)}
    row = row_of("Ada", "Archive", [7, 8, 9], worked, Measure.SCORE)
    assert row.packed() == ["Ada", "Archive", ",c,"]
    assert row == MatrixRow("Ada", "Archive", [UnitCell(), cell_of(worked[8], Measure.SCORE), UnitCell()])
