"""A sheet of people to take in: which column says what, which words are understood, and what may become of a row."""

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum

from qser_app.domain.courses import fold
from qser_app.domain.people import FieldOfWork, Language, Role
from qser_app.domain.people_sheets import MOST_ROWS, BadSheet, Unread, address_in, column_of_addresses, filled_rows, unread_columns

BATCH = 50  # rows carried out in one transaction
_LONGEST_NAME = 200
_QUOTED = re.compile(r'="(.*)"')  # how some programs keep a spreadsheet from reading a number
_APART = re.compile(r"[,;|\n]+")


class Heading(StrEnum):
    """What a column says of a person."""

    EMAIL = "email"
    NAME = "name"
    FIRST = "first"
    LAST = "last"
    DEPARTMENT = "department"
    ROLES = "roles"
    FIELD = "field"
    LANGUAGE = "language"


# Words that stand above columns besides those of the template, without accents.
_HEADINGS = {
    Heading.NAME: "name;full name;ονομα;ονοματεπωνυμο;nombre;nombre y apellidos;nombre completo;vollstandiger name;jmeno;jmeno a prijmeni",
    Heading.FIRST: "first name;given name;ονομα μικρο;μικρο ονομα;vorname;krestni jmeno;nombre de pila",
    Heading.LAST: "last name;surname;family name;επωνυμο;apellido;apellidos;nachname;familienname;prijmeni",
    Heading.DEPARTMENT: "department;unit;team;office;τμημα;υπηρεσια;departamento;unidad;area;abteilung;amt;oddeleni;odbor",
    Heading.ROLES: "role;roles;ρολος;ρολοι;rol;rolle;rollen;role v systemu",
    Heading.FIELD: "field;field of work;τομεας;πεδιο εργασιας;ambito;ambito de trabajo;arbeitsfeld;bereich;obor;oblast prace",
    Heading.LANGUAGE: "language;γλωσσα;idioma;lengua;sprache;jazyk",
}
KNOWN_HEADINGS = {fold(word): heading for heading, words in _HEADINGS.items() for word in words.split(";")}


class Fate(StrEnum):
    """What becomes of a row: those who come, those who change, those who stay as they are, and why others are refused."""

    INVITED = "invited"
    CHANGED = "changed"
    WAITING = "waiting"
    SAME = "same"
    TWICE = "twice"
    BAD_ADDRESS = "bad_address"
    TOO_LONG = "too_long"
    FORMULA = "formula"
    BAD_DEPARTMENT = "bad_department"
    MISPLACED = "misplaced"
    BAD_ROLE = "bad_role"
    ROLE_ABOVE = "role_above"
    BAD_FIELD = "bad_field"
    BAD_LANGUAGE = "bad_language"
    SUSPENDED = "suspended"
    ONESELF = "oneself"
    ABOVE = "above"
    ELSEWHERE = "elsewhere"


ACTING = (Fate.INVITED, Fate.CHANGED)
QUIET = (Fate.WAITING, Fate.SAME)


class Stage(StrEnum):
    """How far a sheet is: looked at, being carried out, carried out, or stopped half-way."""

    READ = "read"
    GOING = "going"
    DONE = "done"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it stands in the sheet, under the number it has there."""

    number: int
    email: str = ""
    name: str = ""
    department: str = ""
    roles: str = ""
    field: str = ""
    language: str = ""

    @property
    def kept(self) -> list[int | str]:
        """The row as a document holds it."""
        return [getattr(self, each.name) for each in fields(self)]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of five languages that a sheet may use, folded, and what they mean."""

    headings: Mapping[str, Heading]
    roles: Mapping[str, Role]
    fields: Mapping[str, FieldOfWork]
    languages: Mapping[str, Language]


@dataclass(frozen=True, slots=True)
class Wish:
    """A row whose cells were understood; None and empty: the sheet says nothing about it."""

    roles: tuple[Role, ...] = ()
    field: FieldOfWork | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a row changes; ``text`` is the department's name, or the word of a role, a field of work or a language.

    ``asked``: the language that the sheet names and the organisation does not offer; ``text`` is that which comes in its place.
    """

    kind: str
    text: str
    asked: str = ""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of the dry run."""

    number: int
    email: str
    name: str
    fate: Fate
    changes: list[Change] = field(default_factory=list[Change])


@dataclass(frozen=True, slots=True)
class ImportReport:
    """A page of a sheet's rows, and where the sheet stands. ``counts``: how many rows have each fate; ``missing``: departments there are
    not yet, by their whole names; ``unoffered``: how many people would be invited in ``language`` because theirs is not
    offered; ``acting``: how many rows would do something; ``done`` of ``of`` rows are carried out; ``unread``: columns that are left out.
    """

    id: int
    name: str
    stage: Stage
    rows: list[ImportRow]
    total: int
    counts: list[tuple[str, int]]
    missing: list[str]
    unoffered: int
    language: Language
    create: bool
    send: bool
    acting: int
    done: int
    of: int
    unread: list[Unread]


def lines_in(rows: Sequence[Sequence[str]], headings: Mapping[str, Heading]) -> list[Line]:
    """The people in a sheet's cells; without headings only the addresses are understood. Raises BadSheet."""
    filled = filled_rows(rows)
    columns, headed = _columns(filled, headings)
    found = [_line(number, row, columns) for number, row in filled[headed:]]
    if not found:
        raise BadSheet("empty")
    if len(found) > MOST_ROWS:
        raise BadSheet("too-many", most=MOST_ROWS)
    return found


def unread_in(rows: Sequence[Sequence[str]], headings: Mapping[str, Heading]) -> list[Unread]:
    """The columns that ``lines_in`` leaves out: with an unknown heading, with none, or with one that stood there before."""
    filled = filled_rows(rows)
    columns, headed = _columns(filled, headings)
    return unread_columns(filled, headed=headed, read=columns.values())


def _columns(filled: Sequence[tuple[int, Sequence[str]]], headings: Mapping[str, Heading]) -> tuple[dict[Heading, int], int]:
    """Which column says what, and how many rows are headings."""
    place, headed = column_of_addresses(filled)
    columns = {Heading.EMAIL: place}
    for at, cell in enumerate(filled[0][1] if headed else ()):
        heading = headings.get(fold(cell).strip(" :*."))
        if heading is not None and at != place:
            columns.setdefault(heading, at)
    return columns, headed


def _line(number: int, row: Sequence[str], columns: Mapping[Heading, int]) -> Line:
    said = {heading: _cell(row[at]) if at < len(row) else "" for heading, at in columns.items()}
    parts = [said.get(each, "") for each in (Heading.FIRST, Heading.LAST)]
    if not parts[0]:
        parts[0] = said.get(Heading.NAME, "")  # beside a column of family names, "name" is the first name
    whole = " ".join(parts)
    rest = (said.get(each, "") for each in (Heading.DEPARTMENT, Heading.ROLES, Heading.FIELD, Heading.LANGUAGE))
    return Line(number, address_in(said[Heading.EMAIL]), " ".join(whole.split()), *rest)


def _cell(text: str) -> str:
    quoted = _QUOTED.fullmatch(text.strip())
    return " ".join("".join(each if each.isprintable() else " " for each in (quoted[1] if quoted else text)).split())


@functools.lru_cache(maxsize=1024)
def _folded(cell: str) -> str:
    """The same few words stand in thousands of rows."""
    return fold(cell)


def understood(line: Line, words: Words) -> Wish | Fate:
    """What the row wants of roles, field of work and language, or why it is refused."""
    cells = (line.name, line.department, line.roles, line.field, line.language)
    if any(cell.startswith("=") for cell in cells):
        return Fate.FORMULA
    if len(line.name) > _LONGEST_NAME or len(line.department) > 5 * _LONGEST_NAME:
        return Fate.TOO_LONG
    said = [_folded(each) for each in _APART.split(line.roles)]
    roles = [words.roles.get(each) for each in said if each]
    if None in roles:
        return Fate.BAD_ROLE
    work, language = words.fields.get(_folded(line.field)), words.languages.get(_folded(line.language))
    if line.field and work is None:
        return Fate.BAD_FIELD
    if line.language and language is None:
        return Fate.BAD_LANGUAGE
    return Wish(tuple(dict.fromkeys(each for each in roles if each)), work, language)
