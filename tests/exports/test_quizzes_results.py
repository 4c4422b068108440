"""Results of a quiz as workbooks."""

from datetime import timedelta

import pytest
from openpyxl import load_workbook

from qser_app.domain.courses_desk import Chosen
from qser_app.domain.refusals import NotFound
from qser_app.exports.quizzes_results import analysis_workbook, quiz_workbook
from tests.queries.test_quizzes_results import Here


def test_attempts_are_lines(db, tmp_path):
    here, target = Here(db), tmp_path / "quiz.xlsx"
    quiz_workbook(db, actor=here.facilitator, unit_id=here.quiz.unit_id, chosen=Chosen(outcome="passed"), target=target)
    head, line = load_workbook(target)["Attempts"].iter_rows(values_only=True)
    assert head[:3] == ("Person", "Department", "Attempt")
    assert (line[:6], line[7]) == (("Ada", "Social services", 1, None, "Passed", 100), timedelta(minutes=5))


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
