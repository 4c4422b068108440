"""Courses as those who look after them see them: the desk."""

from dataclasses import dataclass, field

PAGE = 25


@dataclass(frozen=True, slots=True)
class DeskCourse:
    """A course one may author; ``organisation`` is empty for a course of the whole house, ``owner_id`` 0 where nobody answers for it."""

    code: str
    title: str
    language: str
    status: str
    organisation: str
    units: int
    learners: int
    id: int = 0
    source_language: str = "en"
    owner_id: int = 0


@dataclass(frozen=True, slots=True)
class DeskUnit:
    """A unit, how many people have begun it, and how many have completed it.

    ``waits``: something in it is not published yet; ``ready``: there is something that learners could see.
    """

    id: int
    kind: str
    title: str
    language: str
    begun: int
    completed: int
    minutes: int = 0
    owner_id: int = 0
    is_draft: bool = False
    waits: bool = False
    ready: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A module or a unit by its name; ``of`` says which."""

    of: str = ""
    id: int = 0
    title: str = ""
    language: str = "en"


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
    archived: list[Part] = field(default_factory=list[Part])
    owners: list["Owner"] = field(default_factory=list["Owner"])


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


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody who answers for a course or a unit."""

    id: int = 0
    name: str = ""
