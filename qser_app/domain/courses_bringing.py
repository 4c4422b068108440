"""A course on its way in, as the person who brings it sees it."""

from dataclasses import dataclass, field

from qser_app.domain.courses_sources import CourseSource, ImportReport
from qser_app.domain.refusals import Refusal


class CourseTooLarge(Refusal):
    """More bytes than the platform accepts; gaps: ``megabytes``."""

    code = "course-too-large"


@dataclass(frozen=True, slots=True)
class BringReport:
    """What bringing a course in would do, or did. ``is_known``: it was here before."""

    code: str = ""
    title: str = ""
    language: str = "en"
    languages: list[str] = field(default_factory=list[str])
    modules: int = 0
    units: int = 0
    is_known: bool = False
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    retired: int = 0
    kept: list[str] = field(default_factory=list[str])
    away: list[str] = field(default_factory=list[str])


def bring_report(source: CourseSource, done: ImportReport, *, is_known: bool) -> BringReport:
    """The report of an import of ``source``."""
    return BringReport(
        code=source.code,
        title=source.texts[source.languages[0]].title,
        language=str(source.languages[0]),
        languages=[str(each) for each in source.languages],
        modules=len(source.modules),
        units=sum(len(module.units) for module in source.modules),
        is_known=is_known,
        created=done.created,
        updated=done.updated,
        unchanged=done.unchanged,
        retired=done.retired,
        kept=list(done.kept),
        away=list(done.away),
    )
