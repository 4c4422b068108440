"""The rules of a quiz as facilitators set them, and more time for one person."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.domain.people import Role
from qser_app.domain.quizzes_rules import BadSettings, told
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import Enrolment, QuizAttempt, QuizExtraTime, QuizOpening, QuizSettings, Unit
from qser_app.queries.quizzes import rules_of
from qser_app.queries.quizzes_settings import find_people, settings_page
from qser_app.services.quizzes import start, submit, turn_to
from qser_app.services.quizzes_settings import drop_settings, give_time, keep_settings
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_quiz

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def here(db):
    return an_organisation(db)


@pytest.fixture
def ada(db, here):
    return actor_for(a_person(db, here, name="Ada"))


@pytest.fixture
def author(db, here):
    return actor_for(a_person(db, here, Role.FACILITATOR, name="Fay"), Role.FACILITATOR)


@pytest.fixture
def stranger(db):
    return actor_for(a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Zoe"), Role.FACILITATOR)


def _rules(db, actor, quiz):
    return rules_of(db, actor=actor, unit_id=quiz.unit_id)


def _enrol(db, quiz, *actors):
    for actor in actors:
        db.add(Enrolment(person_id=actor.person_id, course_id=quiz.course_id, enrolled_at=NOON))
    db.flush()


def test_what_is_set_in_the_house_stands_before_the_files_also_after_an_import(db, here, ada, author):
    quiz = a_quiz(db, organisation_id=here.id)
    keep_settings(db, actor=author, unit_id=quiz.unit_id, settings={"pass_mark": "90", "minutes": "15"}, at=NOON)
    db.get(Unit, quiz.unit_id).options = {"draw": 3, "pass_mark": 50}  # as an import does
    db.flush()
    rules = _rules(db, ada, quiz)
    assert (rules.draw, rules.pass_mark, rules.minutes) == (3, 90, 15)


def test_setting_twice_keeps_one_row_with_who_and_when(db, here, author):
    quiz = a_quiz(db, organisation_id=here.id)
    for mark in ("80", "90"):
        keep_settings(db, actor=author, unit_id=quiz.unit_id, settings={"pass_mark": mark}, at=LATER)
    [row] = db.exec(select(QuizSettings).execution_options(populate_existing=True)).all()
    assert (row.options, row.changed_by_id, row.changed_at) == ({"pass_mark": 90}, author.person_id, LATER)


def test_the_files_decide_again_when_the_settings_are_dropped(db, here, ada, author):
    quiz = a_quiz(db, organisation_id=here.id)
    keep_settings(db, actor=author, unit_id=quiz.unit_id, settings={"pass_mark": "90"}, at=NOON)
    drop_settings(db, actor=author, unit_id=quiz.unit_id)
    assert _rules(db, ada, quiz).pass_mark == 70


def test_settings_that_cannot_be_change_nothing(db, here, ada, author):
    quiz = a_quiz(db, organisation_id=here.id)
    with pytest.raises(BadSettings):
        keep_settings(db, actor=author, unit_id=quiz.unit_id, settings={"pass_mark": "900", "draw": "3"}, at=NOON)
    assert (_rules(db, ada, quiz).pass_mark, _rules(db, ada, quiz).draw) == (70, 4)


def test_only_those_who_author_the_course_set_its_rules(db, here, ada, stranger):
    quiz = a_quiz(db, organisation_id=here.id)
    for actor in (ada, stranger):
        with pytest.raises(NotFound):
            keep_settings(db, actor=actor, unit_id=quiz.unit_id, settings={}, at=NOON)
        with pytest.raises(NotFound):
            drop_settings(db, actor=actor, unit_id=quiz.unit_id)
        with pytest.raises(NotFound):
            settings_page(db, actor=actor, unit_id=quiz.unit_id)


def test_scores_that_were_hidden_can_be_shown_later_and_the_other_way_round(db, here, ada, author):
    quiz = a_quiz(db, organisation_id=here.id, shown_failed=2)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    submit(db, actor=ada, attempt_id=attempt_id, at=NOON)
    shown = select(QuizAttempt.score_shown).where(QuizAttempt.id == attempt_id)
    assert db.exec(shown).one() is False
    keep_settings(db, actor=author, unit_id=quiz.unit_id, settings={"shown_failed": 5}, at=NOON)
    assert db.exec(shown).one() is True
    drop_settings(db, actor=author, unit_id=quiz.unit_id)
    assert db.exec(shown).one() is False


def test_more_time_counts_at_once_and_the_ledger_says_who_gave_it(db, here, ada, author):
    quiz = a_quiz(db, organisation_id=here.id, minutes=20)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    deadline = select(QuizAttempt.deadline_at).where(QuizAttempt.id == attempt_id)
    for percent, minutes in ((50, 30), (25, 25), (25, 25), (0, 20)):
        give_time(db, actor=author, unit_id=quiz.unit_id, person_id=ada.person_id, percent=percent, at=LATER)
        db.flush()
        assert db.exec(deadline).one() == NOON + timedelta(minutes=minutes)
    lines = db.exec(select(QuizExtraTime).order_by(col(QuizExtraTime.id))).all()
    assert [(line.percent, line.given_by_id, line.given_at) for line in lines] == [(each, author.person_id, LATER) for each in (50, 25, 0)]


def test_more_time_counts_for_the_question_that_is_open_too_but_opens_none_again(db, here, ada, author):
    quiz = a_quiz(db, organisation_id=here.id, seconds_each=40)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    turn_to(db, actor=ada, attempt_id=attempt_id, place=1, at=NOON + timedelta(seconds=30))
    at = NOON + timedelta(seconds=60)
    give_time(db, actor=author, unit_id=quiz.unit_id, person_id=ada.person_id, percent=50, at=at)
    db.flush()
    closes = select(QuizOpening.closes_at).where(QuizOpening.attempt_id == attempt_id).order_by(col(QuizOpening.place))
    assert db.exec(closes).all() == [NOON + timedelta(seconds=40), NOON + timedelta(seconds=90)]


def test_the_next_attempt_has_more_time_too(db, here, ada, author):
    quiz = a_quiz(db, organisation_id=here.id, seconds_each=40)
    give_time(db, actor=author, unit_id=quiz.unit_id, person_id=ada.person_id, percent=50, at=NOON)
    db.flush()
    attempt = db.get(QuizAttempt, start(db, actor=ada, unit_id=quiz.unit_id, at=NOON))
    assert (attempt.deadline_at, attempt.seconds_each, attempt.extra) == (NOON + timedelta(seconds=240), 60, 50)


@pytest.mark.parametrize("percent", [-1, 301, 10**6])
def test_more_time_has_its_bounds(db, here, ada, author, percent):
    quiz = a_quiz(db, organisation_id=here.id)
    with pytest.raises(BadSettings):
        give_time(db, actor=author, unit_id=quiz.unit_id, person_id=ada.person_id, percent=percent, at=NOON)


def test_facilitators_give_time_to_their_own_people_also_in_a_course_of_the_whole_house(db, here, ada, author, stranger):
    quiz = a_quiz(db, minutes=20)
    give_time(db, actor=author, unit_id=quiz.unit_id, person_id=ada.person_id, percent=50, at=NOON)
    for actor, unit_id, person_id in (
        (stranger, quiz.unit_id, ada.person_id),
        (author, quiz.unit_id, stranger.person_id),
        (ada, quiz.unit_id, ada.person_id),
        (author, quiz.lesson_id, ada.person_id),
        (author, 999_999, ada.person_id),
        (author, quiz.unit_id, 999_999),
    ):
        with pytest.raises(NotAllowed):
            give_time(db, actor=actor, unit_id=unit_id, person_id=person_id, percent=50, at=NOON)
    assert len(db.exec(select(QuizExtraTime)).all()) == 1


def test_the_page_shows_the_rules_and_who_set_them(db, here, author):
    quiz = a_quiz(db, organisation_id=here.id, attempts=2)
    seen = settings_page(db, actor=author, unit_id=quiz.unit_id)
    assert (seen.title, seen.course, seen.in_bank, seen.settings["attempts"], seen.may_change) == ("quiz (en)", "QSER", 4, 2, True)
    assert (seen.changed_at, seen.changed_by, seen.extra) == (None, "", ())
    keep_settings(db, actor=author, unit_id=quiz.unit_id, settings=told(_rules(db, author, quiz)) | {"attempts": 3}, at=LATER)
    seen = settings_page(db, actor=author, unit_id=quiz.unit_id)
    assert (seen.settings["attempts"], seen.changed_at, seen.changed_by) == (3, LATER, "Fay")


def test_whoever_may_not_change_the_rules_still_sees_the_people_they_look_after(db, here, ada, author, stranger):
    quiz = a_quiz(db, minutes=20)
    _enrol(db, quiz, ada, stranger)
    give_time(db, actor=author, unit_id=quiz.unit_id, person_id=ada.person_id, percent=50, at=LATER)
    db.flush()
    seen = settings_page(db, actor=author, unit_id=quiz.unit_id)
    assert (seen.may_change, [(line.name, line.percent, line.given_by, line.given_at) for line in seen.extra]) == (
        False,
        [("Ada", 50, "Fay", LATER)],
    )
    assert settings_page(db, actor=stranger, unit_id=quiz.unit_id).extra == ()


def test_people_are_found_among_the_enrolled_of_one_s_own_organisation(db, here, ada, author, stranger):
    quiz = a_quiz(db)
    _enrol(db, quiz, ada, stranger)
    give_time(db, actor=author, unit_id=quiz.unit_id, person_id=ada.person_id, percent=25, at=NOON)
    db.flush()
    found = find_people(db, actor=author, unit_id=quiz.unit_id, search="a")
    assert [(line.name, line.percent) for line in found] == [("Ada", 25)]
    assert find_people(db, actor=author, unit_id=quiz.unit_id, search="%") == []
    assert find_people(db, actor=author, unit_id=quiz.unit_id, search="  ") == []
    with pytest.raises(NotFound):
        find_people(db, actor=ada, unit_id=quiz.unit_id, search="a")
