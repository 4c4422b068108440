"""Courses, units and lessons as they stand on a page."""

from dataclasses import dataclass, field

from qser_app.domain.courses import Block
from qser_app.domain.courses_glossary import Term
from qser_app.domain.learning import percent_of


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A course in the catalogue; ``language`` is the one its words are shown in.

    ``lock``: what keeps the reader out (empty: nothing); ``level``: the level it asks of them, where that is what does.
    """

    code: str
    title: str
    summary: str
    language: str
    in_your_language: bool
    languages: list[str]
    minutes: int
    units: int
    percent: int
    progress: str
    lock: str = ""
    opens_at: str = ""
    level: int = 0


def address_of(kind: str, unit_id: int) -> str:
    """The page of a unit in the player."""
    return f"/learn/{kind}/{unit_id}"


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit in a list. ``number`` of ``total`` counts its kind in its module: Lesson 2 of 7."""

    id: int
    module_id: int
    kind: str
    title: str
    summary: str
    language: str
    minutes: int
    number: int
    total: int
    completed: bool
    percent: int
    score: int | None

    @property
    def address(self) -> str:
        """The page of the unit."""
        return address_of(self.kind, self.id)


@dataclass(frozen=True, slots=True)
class ModuleRow:
    """A module in a list, with its units in order."""

    id: int
    title: str
    intro_html: str
    language: str
    units: list[UnitRow]

    @property
    def completed(self) -> int:
        """How many units are done."""
        return sum(unit.completed for unit in self.units)


@dataclass(frozen=True, slots=True)
class CoursePage:
    """A course as its learner sees it."""

    id: int
    code: str
    title: str
    summary: str
    welcome_html: str
    language: str
    in_your_language: bool
    languages: list[str]
    licence: str
    started: bool
    progress: str
    modules: list[ModuleRow]
    may_author: bool = False

    @property
    def units(self) -> list[UnitRow]:
        """All units in order."""
        return [unit for module in self.modules for unit in module.units]

    @property
    def minutes(self) -> int:
        """What the whole course takes."""
        return sum(unit.minutes for unit in self.units)

    @property
    def percent(self) -> int:
        """Completed units in per cent."""
        return percent_of(sum(unit.completed for unit in self.units), len(self.units))

    def module_around(self, unit_id: int | None) -> ModuleRow | None:
        """The module of a unit; the last one where no unit is left; None in a course without modules."""
        around = (module for module in self.modules if any(unit.id == unit_id for unit in module.units))
        return next(around, self.modules[-1] if self.modules else None)

    def next_unit(self, after: int | None = None) -> UnitRow | None:
        """The next unit that is not completed: from ``after`` on, then from the beginning; None when all are."""
        units = self.units
        start = next((place for place, unit in enumerate(units) if unit.id == after), 0)
        return next((unit for unit in units[start:] + units[:start] if not unit.completed), None)


@dataclass(frozen=True, slots=True)
class LessonPage:
    """A lesson in one language, with where the learner stopped and what they wrote; ``watched``: the second of each recording."""

    unit_id: int
    title: str
    summary: str
    language: str
    languages: list[str]
    blocks: list[Block]
    sources: list[str]
    as_of: str
    review: str
    place: dict[str, int | str] = field(default_factory=dict[str, int | str])
    reflections: dict[str, str] = field(default_factory=dict[str, str])
    terms: list[Term] = field(default_factory=list[Term])
    watched: dict[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class GoingOn:
    """Where to continue: the unit, its course, and the minutes that are left."""

    unit: UnitRow
    course_code: str
    course_title: str
    minutes_left: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class PlayerUnit:
    """The unit in the player: Lesson 2 of 7."""

    id: int = 0
    kind: str = ""
    title: str = ""
    language: str = ""
    number: int = 0
    total: int = 0
    minutes: int = 0
    completed: bool = False


@dataclass(frozen=True, slots=True)
class PlayerCourse:
    """The course around the unit; ``previous_to`` and ``next_to`` are addresses, empty at the ends."""

    code: str = ""
    title: str = ""
    percent: int = 0
    modules: list[ModuleRow] = field(default_factory=list[ModuleRow])
    previous_to: str = ""
    next_to: str = ""


def in_player(page: CoursePage, unit_id: int) -> tuple[PlayerCourse, PlayerUnit]:
    """The course and the unit as the player shows them."""
    units = page.units
    place = next(number for number, unit in enumerate(units) if unit.id == unit_id)
    here = units[place]
    course = PlayerCourse(
        page.code,
        page.title,
        page.percent,
        page.modules,
        units[place - 1].address if place else "",
        units[place + 1].address if place + 1 < len(units) else "",
    )
    return course, PlayerUnit(here.id, here.kind, here.title, here.language, here.number, here.total, here.minutes, here.completed)
