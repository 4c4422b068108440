"""The people of one course, as those who look after it see them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CourseHead:
    """The course that a page about its people is about; ``may_author``: its settings too, ``may_appoint``: its facilitators too."""

    id: int = 0
    code: str = ""
    title: str = ""
    language: str = "en"
    status: str = ""
    may_author: bool = False
    may_appoint: bool = False


@dataclass(frozen=True, slots=True)
class CourseFacilitator:
    """Somebody who looks after the course; ``everywhere``: after all of their organisation's. ``oneself``: the one who looks."""

    id: int
    name: str
    email: str
    department: str
    organisation: str
    everywhere: bool
    oneself: bool


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody whom a search found; ``standing`` says what they are in the course already (empty: nothing yet)."""

    id: int
    name: str
    email: str
    department: str
    standing: str = ""


@dataclass(frozen=True, slots=True)
class FacilitatorsPage:
    """Who looks after a course."""

    head: CourseHead
    rows: list[CourseFacilitator]
