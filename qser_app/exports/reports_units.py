"""The unit matrix as a workbook, and as plain text for whoever reads with their ears or with a script."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.domain.people import Actor
from qser_app.domain.reports_asked import Asked, Measure
from qser_app.domain.reports_units import SIGNS, Mark, MatrixHead, MatrixRow, UnitCell
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import phrase
from qser_app.queries.people_self import reads_in
from qser_app.queries.reports_units import every_row, matrix_head, matrix_lens

_WORDS = {
    Mark.NOT_ATTEMPTED: "reports-mark-not-attempted",
    Mark.IN_PROGRESS: "reports-mark-in-progress",
    Mark.COMPLETED: "reports-mark-completed",
    Mark.NOT_PASSED: "reports-mark-not-passed",
}


def units_book(db: Session, *, actor: Actor, asked: Asked, target: Path, at: datetime, told: Callable[[int, int], None]) -> None:
    """People by units: numbers where there are some, signs where not; and a sheet that says what the signs mean."""
    language, zone = reads_in(db, actor=actor)
    lens = matrix_lens(db, actor=actor, asked=asked, at=at)
    head = matrix_head(db, lens=lens)
    sheets = [matrix_sheet(head, language), Sheet(phrase(language, "reports-signs"), _signs(language))]
    rows = matrix_cells(every_row(db, lens=lens, units=[unit.id for unit in head.units]))
    numbered: Iterator[tuple[int, list[Cell]]] = ((0, row) for row in rows)
    meanings: list[tuple[int, list[Cell]]] = [(1, [sign, phrase(language, _WORDS[mark])]) for mark, sign in SIGNS.items()]

    def both() -> Iterator[tuple[int, list[Cell]]]:
        yield from numbered
        yield from meanings

    write(target, sheets, both(), time_zone=zone, told=lambda done: told(done, head.total))


def matrix_sheet(head: MatrixHead, language: str) -> Sheet:
    """The sheet of a matrix with its headings."""
    title = phrase(language, "reports-by-score" if head.measure is Measure.SCORE else "reports-by-time")
    people = [phrase(language, "reports-column-person"), phrase(language, "reports-column-department")]
    return Sheet(title, [*people, *[unit.title for unit in head.units]])


def _signs(language: str) -> list[str]:
    return [phrase(language, "reports-sign"), phrase(language, "reports-meaning")]


def matrix_cells(rows: Iterator[MatrixRow]) -> Iterator[list[Cell]]:
    """Rows of a matrix as a sheet holds them."""
    return ([row.person, row.department, *[_cell(cell) for cell in row.cells]] for row in rows)


def _cell(cell: UnitCell) -> Cell:
    """The number, where it is all there is to say; a sign before it where it was not completed."""
    if cell.value is None:
        return SIGNS[cell.mark]
    return cell.value if cell.mark is Mark.COMPLETED else f"{SIGNS[cell.mark]} {cell.value}"


def units_text(db: Session, *, actor: Actor, asked: Asked, at: datetime, target: Path) -> None:
    """One line a person and unit, in words, apart by tabs: person, department, unit, how it stands, value. Raises NotAllowed, NotFound."""
    language, _ = reads_in(db, actor=actor)
    lens = matrix_lens(db, actor=actor, asked=asked, at=at)
    head = matrix_head(db, lens=lens)
    headings = ("person", "department", "unit", "state", "score" if head.measure is Measure.SCORE else "minutes")
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(phrase(language, f"reports-column-{key}") for key in headings) + "\n")
        words = {mark: phrase(language, key) for mark, key in _WORDS.items()}
        titles = [_plain(unit.title) for unit in head.units]
        for row in every_row(db, lens=lens, units=[unit.id for unit in head.units]):
            who = f"{_plain(row.person)}\t{_plain(row.department)}"
            for title, cell in zip(titles, row.cells, strict=True):
                file.write(f"{who}\t{title}\t{words[cell.mark]}\t{'' if cell.value is None else cell.value}\n")


def _plain(text: str) -> str:
    """Text on one line; what a spreadsheet would run begins with an apostrophe (OWASP, CSV injection)."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(("=", "+", "-", "@")) else line
