"""Courses, modules and units as people see them."""

from enum import StrEnum


class UnitKind(StrEnum):
    """What a unit is made of."""

    LESSON = "lesson"
    QUIZ = "quiz"
    SCORM = "scorm"


class CourseStatus(StrEnum):
    """Whether a course can be taken."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ARCHIVED = "archived"
