"""What the public site tells in numbers, and what the course is made of: counted, never claimed."""

from dataclasses import dataclass
from datetime import datetime

FEWEST = 5  # fewer people are not told of


@dataclass(frozen=True, slots=True)
class CourseFigures:
    """What the open courses hold, all languages of a thing counted once."""

    modules: int = 0
    lessons: int = 0
    cases: int = 0
    questions: int = 0
    terms: int = 0


@dataclass(frozen=True, slots=True)
class LearningFigures:
    """What was learned on this installation until ``at``; ``people`` have begun a course."""

    at: datetime
    people: int = 0
    completed: int = 0
    hours: int = 0
    certificates: int = 0

    @property
    def is_told(self) -> bool:
        """Whether enough people stand behind the numbers that nobody is seen through them."""
        return self.people >= FEWEST


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A lesson as it is announced."""

    title: str
    language: str
    minutes: int


@dataclass(frozen=True, slots=True)
class OpenModule:
    """A module as it is announced."""

    title: str
    summary: str
    language: str
    lessons: tuple[OpenLesson, ...]


@dataclass(frozen=True, slots=True)
class OpenCourse:
    """A course that everybody on the platform may take."""

    code: str
    title: str
    summary: str
    language: str
    licence: str
    modules: tuple[OpenModule, ...]
