"""The unit matrix: people by units, each cell a sign and a value, packed so that thirty thousand of them weigh little."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from qser_app.domain.reports_asked import Measure

MOST_UNITS = 500
MOST_ROWS = 200  # of one answer


class Mark(StrEnum):
    """How somebody stands in a unit; the letter is what travels."""

    NOT_ATTEMPTED = "n"
    IN_PROGRESS = "p"
    COMPLETED = "c"
    NOT_PASSED = "f"


# What stands in files, where there is no colour: an open circle, a half one, a tick, a cross.
SIGNS = {
    Mark.NOT_ATTEMPTED: "\N{WHITE CIRCLE}",
    Mark.IN_PROGRESS: "\N{CIRCLE WITH LEFT HALF BLACK}",
    Mark.COMPLETED: "\N{CHECK MARK}",
    Mark.NOT_PASSED: "\N{MULTIPLICATION X}",
}


@dataclass(frozen=True, slots=True)
class UnitCell:
    """Where somebody stands in a unit; ``value`` is a score in per cent or minutes, None: nothing to say."""

    mark: Mark = Mark.NOT_ATTEMPTED
    value: int | None = None

    def __str__(self) -> str:
        if self.mark is Mark.NOT_ATTEMPTED:
            return ""
        return f"{self.mark}{'' if self.value is None else self.value}"


@dataclass(frozen=True, slots=True)
class Worked:
    """What is known of somebody in a unit."""

    completed: bool
    passed: bool | None
    score: int | None
    seconds: int


@dataclass(frozen=True, slots=True)
class MatrixUnit:
    """A unit at the head of a column."""

    id: int
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class MatrixHead:
    """What the matrix is about; ``total``: how many people it has."""

    course_id: int
    title: str
    units: list[MatrixUnit]
    total: int
    measure: Measure


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A person with their cells, in the order of the units."""

    person: str
    department: str
    cells: list[UnitCell] = field(default_factory=list[UnitCell])

    def packed(self) -> list[str]:
        """As it travels: [name, department, cells apart by commas]."""
        return [self.person, self.department, ",".join(map(str, self.cells))]


NOTHING = UnitCell()


def cell_of(worked: Worked | None, measure: Measure) -> UnitCell:
    """The cell of what somebody did. Completed stays completed; what was failed and not completed since is not passed."""
    if worked is None:
        return NOTHING
    mark = Mark.COMPLETED if worked.completed else Mark.NOT_PASSED if worked.passed is False else Mark.IN_PROGRESS
    value = worked.score if measure is Measure.SCORE else -(-worked.seconds // 60) or None
    return UnitCell(mark, value)


def row_of(person: str, department: str, units: Sequence[int], worked: Mapping[int, Worked], measure: Measure) -> MatrixRow:
    """One line of the matrix."""
    return MatrixRow(person, department, [cell_of(worked.get(unit), measure) for unit in units])
