"""What a course still lacks before learners see it."""

from qser_app.domain.courses_desk import DeskModule, DeskUnit, Part
from qser_app.domain.courses_editor import LanguageRow, Translation
from qser_app.domain.courses_readiness import LackingLanguage, Readiness, readiness_of


def _module(*units: DeskUnit, questions: int = 0) -> DeskModule:
    return DeskModule(4, "First", "en", questions, list(units), [])


def _row(source: str, greek: str, of: str = "unit") -> LanguageRow:
    return LanguageRow(of, 1, "lesson", "Words", "en", [Translation("en", source), Translation("el", greek)])


def test_drafts_and_quizzes_without_questions_are_told():
    lesson, quiz = DeskUnit(1, "lesson", "Words", "en", 0, 0), DeskUnit(2, "quiz", "Check", "en", 0, 0, is_draft=True)
    assert readiness_of([_module(lesson, quiz)], [], welcome=True) == Readiness(1, 1, [Part("quiz", 4, "Check", "en")])
    assert readiness_of([_module(lesson, quiz, questions=1)], [], welcome=False) == Readiness(1, 1, welcome=False)


def test_a_language_lacks_what_is_missing_or_a_draft_once_its_source_is_published():
    rows = [_row("source", "missing", "course"), _row("source", "draft"), _row("source", "stale"), _row("draft", "missing")]
    assert readiness_of([], rows, welcome=True).languages == [LackingLanguage("el", 2, 3)]
    assert readiness_of([], [_row("source", "published")], welcome=True).languages == []
