"""Courses as those who look after them see them: the desk."""

from dataclasses import dataclass

PAGE = 25


@dataclass(frozen=True, slots=True)
class DeskCourse:
    """A course one may author; ``organisation`` is empty for a course of the whole house."""

    code: str
    title: str
    language: str
    status: str
    organisation: str
    units: int
    learners: int


@dataclass(frozen=True, slots=True)
class DeskUnit:
    """A unit, how many people have begun it, and how many have completed it."""

    id: int
    kind: str
    title: str
    language: str
    begun: int
    completed: int


@dataclass(frozen=True, slots=True)
class DeskModule:
    """A module, its units in order, and how many questions its bank holds; ``exports``: the languages it can leave the house in."""

    id: int
    title: str
    language: str
    questions: int
    units: list[DeskUnit]
    exports: list[str]


@dataclass(frozen=True, slots=True)
class DeskPage:
    """One course on the desk."""

    course: DeskCourse
    modules: list[DeskModule]


@dataclass(frozen=True, slots=True)
class UnitHead:
    """The unit that results are about."""

    id: int
    course: str
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which attempts a facilitator wants to see: words of a name or address, a department (0: all), an outcome (empty: all)."""

    words: str = ""
    department_id: int = 0
    outcome: str = ""
