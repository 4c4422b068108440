"""Results of a package as workbooks, in the reader's language and time zone."""

from datetime import UTC, datetime, timedelta

import pytest
from openpyxl import load_workbook

from qser_app.domain.courses_desk import Chosen
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.exports.scorm_results import attempts_workbook, records_workbook
from tests.support.scorm import released

RUN = "=cmd|' /C calc'!A0"


@pytest.fixture
def here(db, tmp_path):
    """A package that one person played, whose answers would be formulas."""
    found = released(db, tmp_path)
    found.person.name = "=Ada"
    record = {"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90", "cmi.core.session_time": "00:01:00", "cmi.comments": "+1"}
    record |= {"cmi.interactions.0.id": "par", "cmi.interactions.0.student_response": RUN, "cmi.interactions.0.result": "correct"}
    record |= {"cmi.interactions.0.latency": "00:00:12.00", "cmi.interactions.0.weighting": "2", "cmi.interactions.0.type": "fill-in"}
    record |= {"cmi.objectives.0.id": "playing", "cmi.objectives.0.status": "not attempted"}
    found.visit(db).save(record, final=True)
    db.flush()
    return found


def test_attempts_are_lines_with_real_dates_and_numbers(db, here, tmp_path):
    target = tmp_path / "attempts.xlsx"
    attempts_workbook(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(), target=target)
    head, line = load_workbook(target)["Attempts"].iter_rows(values_only=True)
    assert head[:6] == ("Person", "Department", "Attempt", "Version", "Result", "Score in per cent, self-reported")
    noon = datetime(2026, 11, 2, 14, 0, tzinfo=UTC).replace(tzinfo=None)  # noon in Athens
    assert line == ("=Ada", None, 1, 1, "Passed", 90, timedelta(minutes=1), noon, noon + timedelta(minutes=1))


def test_headings_are_in_the_reader_s_language(db, here, tmp_path):
    here.person_of(db, here.facilitator).language = Language.CS
    db.flush()
    attempts_workbook(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(), target=tmp_path / "a.xlsx")
    page = load_workbook(tmp_path / "a.xlsx")["Pokusy"]
    assert [cell.value for cell in page[1]][:2] == ["Osoba", "Oddělení"]
    assert page["E2"].value == "Splněno"


def test_answers_objectives_and_comments_stand_on_sheets_of_their_own(db, here, tmp_path):
    target = tmp_path / "answers.xlsx"
    records_workbook(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(), target=target)
    book = load_workbook(target)
    assert book.sheetnames == ["Answers", "Objectives", "Comments"]
    line = [cell.value for cell in book["Answers"][2]]
    assert line == ["=Ada", None, 1, "First visit", "par", "short text", RUN, None, "right", 2, timedelta(seconds=12)]
    assert {cell.data_type for cell in book["Answers"][2] if isinstance(cell.value, str)} == {"s"}
    assert [cell.value for cell in book["Objectives"][2]][4:6] == ["playing", "not begun"]
    assert book["Comments"]["E2"].value == "+1"


def test_a_filter_holds_for_the_file_too(db, here, tmp_path):
    target = tmp_path / "attempts.xlsx"
    attempts_workbook(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(outcome="failed"), target=target)
    assert load_workbook(target)["Attempts"].max_row == 1


def test_nobody_else_gets_a_file(db, here, tmp_path):
    for build in (attempts_workbook, records_workbook):
        with pytest.raises(NotFound):
            build(db, actor=here.learner, unit_id=here.unit_id, chosen=Chosen(), target=tmp_path / "none.xlsx")


@pytest.mark.parametrize(("language", "words"), [(Language.EL, ["σύντομο κείμενο", "σωστή"]), (Language.DE, ["kurzer Text", "richtig"])])
def test_what_the_run_time_says_in_its_own_words_is_said_in_the_reader_s(db, here, tmp_path, language, words):
    here.person_of(db, here.facilitator).language = language
    db.flush()
    records_workbook(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(), target=tmp_path / "a.xlsx")
    line = [cell.value for cell in load_workbook(tmp_path / "a.xlsx").worksheets[0][2]]
    assert [line[5], line[8]] == words


def test_a_word_that_no_run_time_knows_stays_as_it_is(db, here, tmp_path):
    here.visit(db).save({"cmi.interactions.0.type": "=odd()"}, final=True)
    records_workbook(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(), target=tmp_path / "a.xlsx")
    cell = load_workbook(tmp_path / "a.xlsx")["Answers"]["F2"]
    assert (cell.value, cell.data_type) == ("=odd()", "s") or cell.value == "short text"  # or refused by the record itself
