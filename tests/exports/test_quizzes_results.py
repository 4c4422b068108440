"""Results of a quiz as workbooks."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from qser_app.domain.courses_desk import Chosen
from qser_app.domain.people import Language
from qser_app.domain.quizzes import Choice
from qser_app.domain.refusals import NotFound
from qser_app.exports.quizzes_results import analysis_workbook, quiz_workbook
from qser_app.models import Course, Person
from qser_app.services.quizzes import answer, start, submit
from tests.queries.test_quizzes_results import Here
from tests.support.people import NOON
from tests.support.quizzes import a_quiz_of_all_kinds


def test_attempts_are_lines(db, tmp_path):
    here, target = Here(db), tmp_path / "quiz.xlsx"
    quiz_workbook(db, actor=here.facilitator, unit_id=here.quiz.unit_id, chosen=Chosen(outcome="passed"), target=target)
    head, line = load_workbook(target)["Attempts"].iter_rows(values_only=True)
    assert head[:3] == ("Person", "Department", "Attempt")
    assert (line[:6], line[7]) == (("Ada", "Social services", 1, None, "Passed", 100), timedelta(minutes=5))


def test_answers_are_lines_of_a_sheet_of_their_own(db, tmp_path):
    here, target = Here(db), tmp_path / "quiz.xlsx"
    quiz_workbook(db, actor=here.facilitator, unit_id=here.quiz.unit_id, chosen=Chosen(), target=target)
    book = load_workbook(target)
    assert (book.sheetnames, book["Attempts"].max_row) == (["Attempts", "Answers"], 4)
    head, *lines = book["Answers"].iter_rows(values_only=True)
    assert head[:4] == ("Person", "Department", "Attempt", "practice")
    assert head[4:] == ("Question", "Kind", "Answer given", "Right answer", "Earned", "Answered")
    assert len(lines) == 8  # of the two attempts that were handed in
    mine = next(line for line in lines if line[0] == "Ada" and line[4].startswith("Question 4"))
    noon = NOON.astimezone(ZoneInfo("Europe/Athens")).replace(tzinfo=None)
    assert (sorted(mine[6].split("\n")), mine[7:]) == (["Right 4a", "Right 4b"], ("Right 4a\nRight 4b", 100, noon))


def test_what_people_type_is_never_a_formula_and_the_house_s_words_are_the_reader_s(db, tmp_path):
    here, target = Here(db), tmp_path / "quiz.xlsx"
    db.get_one(Person, here.facilitator.person_id).language = Language.EL
    quiz = a_quiz_of_all_kinds(db, code="ALL", kinds=("short", "true_false", "numeric", "match", "gap"), unsure=True)
    db.get_one(Course, quiz.course_id).organisation_id = here.town.id
    run = '=HYPERLINK("http://x")'
    attempt_id = start(db, actor=here.ada, unit_id=quiz.unit_id, at=NOON)
    said = [(run,), ("false",), ("?",), ("p1=b",), ("g1=b", "g2=@SUM(1)")]
    for place, chosen in enumerate(said):
        answer(db, actor=here.ada, choice=Choice(attempt_id, place, chosen, str(place)), at=NOON)
    submit(db, actor=here.ada, attempt_id=attempt_id, at=NOON)
    quiz_workbook(db, actor=here.facilitator, unit_id=quiz.unit_id, chosen=Chosen(), target=target)
    page = load_workbook(target).worksheets[1]
    column = [cell for (cell,) in page.iter_rows(min_row=2, min_col=7, max_col=7)]
    assert [cell.value for cell in column] == [run, "Λάθος", "Δεν ξέρω", "Greece: Madrid", "habit\n@SUM(1)"]
    assert {cell.data_type for cell in column} == {"s"}
    assert column[0].quotePrefix


def test_each_question_says_what_its_figures_mean(db, tmp_path):
    here, target = Here(db), tmp_path / "analysis.xlsx"
    analysis_workbook(db, actor=here.facilitator, unit_id=here.quiz.unit_id, chosen=Chosen(), target=target)
    page = load_workbook(target)["Analysis of the questions"]
    assert (page.max_row, page["C2"].value, page["H2"].value) == (5, 2, "Too few answers to say: fewer than 10 people have met it.")


def test_nobody_else_gets_a_file(db, tmp_path):
    here = Here(db)
    for build in (quiz_workbook, analysis_workbook):
        with pytest.raises(NotFound):
            build(db, actor=here.ada, unit_id=here.quiz.unit_id, chosen=Chosen(), target=tmp_path / "none.xlsx")
