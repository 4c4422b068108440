"""Packages as they stand on a page: for the learner who is in one, for the facilitator who adds one."""

from dataclasses import dataclass, field

from qser_app.domain.scorm import Finding


@dataclass(frozen=True, slots=True)
class PackagePart:
    """A line of a package's table of contents; a folder has no identifier, since it cannot be opened."""

    identifier: str
    title: str
    done: bool
    depth: int = 0


@dataclass(frozen=True, slots=True)
class PackagePage:
    """A package as a learner sees it; ``score`` is -1 while there is none, and always the content's own word."""

    unit_id: int = 0
    course: str = ""
    title: str = ""
    language: str = "en"
    parts: list[PackagePart] = field(default_factory=list[PackagePart])
    completed: bool = False
    score: int = -1
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class UnitPlace:
    """A package that could be replaced by a newer version."""

    id: int
    title: str


@dataclass(frozen=True, slots=True)
class ModulePlace:
    """A module that the facilitator may add to."""

    id: int
    label: str
    units: list[UnitPlace]


@dataclass(frozen=True, slots=True)
class PackageReport:
    """What the check of an uploaded package found."""

    id: int = 0
    title: str = ""
    lines: list[Finding] = field(default_factory=list[Finding])
    warnings: int = 0
