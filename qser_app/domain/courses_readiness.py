"""What a course still lacks before learners see it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from qser_app.domain.courses_desk import DeskModule, Part
from qser_app.domain.courses_editor import LanguageRow


@dataclass(frozen=True, slots=True)
class LackingLanguage:
    """A language in which ``count`` of ``total`` texts are not published."""

    language: str
    count: int
    total: int


@dataclass(frozen=True, slots=True)
class Readiness:
    """What a course has, and lacks: ``shown`` units that learners would see, ``drafts`` that they would not.

    ``quizzes``: those without a question, each with the id of its module. ``welcome``: whether the course says what it is about.
    """

    shown: int = 0
    drafts: int = 0
    quizzes: list[Part] = field(default_factory=list[Part])
    welcome: bool = True
    languages: list[LackingLanguage] = field(default_factory=list[LackingLanguage])


def readiness_of(modules: Sequence[DeskModule], rows: Iterable[LanguageRow], *, welcome: bool) -> Readiness:
    """What is left to do, from the units of a course and the states of its texts in all its languages.

    Of a text whose source was never published there is nothing to translate yet: it is told as a draft.
    """
    units = [(module, unit) for module in modules for unit in module.units]
    quizzes = [Part("quiz", module.id, unit.title, unit.language) for module, unit in units if unit.kind == "quiz" and not module.questions]
    drafts = sum(unit.is_draft for _, unit in units)
    return Readiness(len(units) - drafts, drafts, quizzes, welcome, _lacking(rows))


def _lacking(rows: Iterable[LanguageRow]) -> list[LackingLanguage]:
    counted: dict[str, tuple[int, int]] = {}
    for row in rows:
        states = {each.language: each.state for each in row.states}
        if row.of == "unit" and states.get(row.language) != "source":
            continue
        for language, state in states.items():
            if language != row.language:
                count, total = counted.get(language, (0, 0))
                counted[language] = count + (state in ("missing", "draft")), total + 1
    return [LackingLanguage(language, count, total) for language, (count, total) in counted.items() if count]
