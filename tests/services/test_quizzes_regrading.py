"""Grading anew after a key was corrected."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.learning import ReasonMissing
from qser_app.domain.people import Language, Role
from qser_app.domain.quizzes import Choice
from qser_app.domain.quizzes_regrading import Regraded
from qser_app.domain.refusals import NotFound
from qser_app.models import Correction, Notice, Person, PointEntry, Question, QuizAnswer, QuizAttempt, Unit, UnitProgress
from qser_app.queries.quizzes import sitting
from qser_app.queries.quizzes_review import review
from qser_app.services.quizzes import answer, start, submit
from qser_app.services.quizzes_practice import practise
from qser_app.services.quizzes_regrading import regrade
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import RIGHT, WRONG, a_quiz, a_quiz_of_all_kinds, chosen_at, right_of
from tests.support.regrading import corrected
from tests.support.worlds import world

LATER = NOON + timedelta(minutes=5)
OVER = NOON + timedelta(hours=1)
WHY = "The key of question 1 was wrong."
B_IS_RIGHT = {"weights": {"a": 0, "b": 100, "c": 0}}


@world
def town(db):
    return an_organisation(db)


@pytest.fixture
def ada(db, town):
    return actor_for(a_person(db, town))


@pytest.fixture
def fani(db, town):
    return actor_for(a_person(db, town, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)


@world
def quiz(db, town):
    return a_quiz(db, organisation_id=town.id)


def sat(db, actor, quiz, answers, *, handed_in=True):
    attempt_id = start(db, actor=actor, unit_id=quiz.unit_id, at=NOON)
    for place, chosen in chosen_at(db, attempt_id, answers).items():
        answer(db, actor=actor, choice=Choice(attempt_id, place, tuple(chosen), f"{attempt_id}-{place}"), at=NOON)
    if handed_in:
        submit(db, actor=actor, attempt_id=attempt_id, at=LATER)
    return attempt_id


def again(db, actor, quiz, reason=WHY, at=OVER):
    return regrade(db, actor=actor, unit_id=quiz.unit_id, reason=reason, at=at)


def read(db, attempt_id):
    return db.exec(select(QuizAttempt).where(QuizAttempt.id == attempt_id).execution_options(populate_existing=True)).one()


def points(db):
    return sorted(entry.points for entry in db.exec(select(PointEntry)))


def test_nothing_changed_so_nothing_changes_and_nothing_is_written_down(db, ada, fani, quiz):
    for answers in (WRONG, RIGHT):
        sat(db, ada, quiz, answers)
    before = [row.model_dump() for row in db.exec(select(QuizAttempt))]
    for _ in range(2):
        assert again(db, fani, quiz) == Regraded(2, 0, 0)
    assert [row.model_dump() for row in db.exec(select(QuizAttempt))] == before
    assert db.exec(select(Correction)).all() == []


def test_a_corrected_key_judges_answers_that_were_given_before(db, ada, fani, quiz):
    attempt_id = sat(db, ada, quiz, RIGHT | {"q1": ["b"], "q2": ["b"]})
    assert (read(db, attempt_id).score, read(db, attempt_id).passed) == (50, False)
    newer = corrected(db, quiz.module_id, "q1", B_IS_RIGHT, explanation="Now right.")
    assert again(db, fani, quiz) == Regraded(1, 1, 1)
    attempt = read(db, attempt_id)
    assert (attempt.score, attempt.passed, attempt.regraded_at) == (75, True, OVER)
    assert newer.id in [each["question"] for each in attempt.draw]
    assert db.exec(select(UnitProgress)).one().completed_at == OVER
    assert points(db) == [25, 75]
    # The learner's review says what is right now.
    one = next(each for each in review(db, actor=ada, attempt_id=attempt_id).questions if "Question 1" in each.stem)
    assert ([option.text for option in one.options if option.right], one.credit, one.explanation) == (["Wrong 1"], 100, "Now right.")
    assert again(db, fani, quiz, at=OVER + timedelta(hours=1)) == Regraded(1, 0, 0)


def test_what_was_passed_completed_or_earned_is_never_taken_back(db, ada, fani, quiz):
    attempt_id = sat(db, ada, quiz, RIGHT)
    before = points(db)
    for key in ("q1", "q2", "q3"):
        corrected(db, quiz.module_id, key, B_IS_RIGHT)
    assert again(db, fani, quiz) == Regraded(1, 1, 1)
    attempt, progress = read(db, attempt_id), db.exec(select(UnitProgress)).one()
    assert (attempt.score, attempt.passed) == (25, True)
    assert (progress.completed_at, progress.score, progress.passed, points(db)) == (LATER, 100, True, before)


def test_a_lowered_pass_mark_lets_people_pass_and_a_raised_one_takes_no_pass_back(db, ada, fani, quiz):
    attempt_id = sat(db, ada, quiz, RIGHT | {"q1": ["b"], "q2": ["b"]})
    db.get_one(Unit, quiz.unit_id).options = {"draw": 4, "pass_mark": 50}
    db.flush()
    assert again(db, fani, quiz) == Regraded(1, 1, 1)
    db.get_one(Unit, quiz.unit_id).options = {"draw": 4, "pass_mark": 90}
    db.flush()
    assert again(db, fani, quiz) == Regraded(1, 0, 0)
    assert read(db, attempt_id).passed


def test_a_question_that_was_reworded_is_graded_as_it_was_asked(db, ada, fani, quiz):
    attempt_id = sat(db, ada, quiz, WRONG)
    corrected(db, quiz.module_id, "q1", B_IS_RIGHT, stem="Which of these is not right?")
    assert again(db, fani, quiz) == Regraded(1, 0, 0)
    assert read(db, attempt_id).score == 0


def test_the_newest_version_that_asks_the_same_judges_also_behind_one_that_does_not(db, ada, fani, quiz):
    attempt_id = sat(db, ada, quiz, WRONG)
    corrected(db, quiz.module_id, "q1", B_IS_RIGHT)
    corrected(db, quiz.module_id, "q1", B_IS_RIGHT, stem="Something else?")
    assert again(db, fani, quiz) == Regraded(1, 1, 1)
    assert read(db, attempt_id).score == 25


def test_a_version_that_only_explains_better_changes_nothing(db, ada, fani, quiz):
    sat(db, ada, quiz, WRONG)
    corrected(db, quiz.module_id, "q1", {"weights": {"a": 100, "b": 0, "c": 0}}, explanation="Better said.")
    assert again(db, fani, quiz) == Regraded(1, 0, 0)


def test_options_that_stand_elsewhere_now_are_told_in_the_new_keys(db, ada, fani, town):
    quiz = a_quiz_of_all_kinds(db, kinds=("match",))
    boss = actor_for(a_person(db, town, Role.SUPERADMIN), Role.SUPERADMIN)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    answer(db, actor=ada, choice=Choice(attempt_id, 0, ("p1=b", "p2=a"), "x"), at=NOON)
    submit(db, actor=ada, attempt_id=attempt_id, at=LATER)
    shown = [option.text for option in _options(db, ada, attempt_id)]
    names = [{"key": "c", "text": "Athens"}, {"key": "a", "text": "Madrid"}, {"key": "b", "text": "Prague"}]
    corrected(db, quiz.module_id, "match-0", {"pairs": {"p1": "a", "p2": "c"}}, options=[each | {"feedback": ""} for each in names])
    assert again(db, boss, quiz) == Regraded(1, 1, 1)
    given = db.exec(select(QuizAnswer).execution_options(populate_existing=True)).one()
    assert (given.chosen, given.credit, read(db, attempt_id).score) == (["p1=a", "p2=c"], 100, 100)
    assert [option.text for option in _options(db, ada, attempt_id)] == shown


def _options(db, actor, attempt_id):
    return sitting(db, actor=actor, attempt_id=attempt_id).questions[0].options


def test_every_kind_is_graded_again_as_it_was(db, ada, town):
    quiz = a_quiz_of_all_kinds(db)
    boss = actor_for(a_person(db, town, Role.SUPERADMIN), Role.SUPERADMIN)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    kinds = [db.get_one(Question, each["question"]).kind for each in read(db, attempt_id).draw]
    for place, kind in enumerate(kinds):
        answer(db, actor=ada, choice=Choice(attempt_id, place, tuple(right_of(kind)), str(place)), at=NOON)
    submit(db, actor=ada, attempt_id=attempt_id, at=LATER)
    assert again(db, boss, quiz) == Regraded(1, 0, 0)
    assert read(db, attempt_id).score == 100


def test_it_is_written_down_with_what_stood_there_and_the_person_is_told_in_their_language(db, ada, fani, quiz):
    db.get_one(Person, ada.person_id).language = Language.EL
    attempt_id = sat(db, ada, quiz, WRONG)
    draw = read(db, attempt_id).draw
    corrected(db, quiz.module_id, "q1", B_IS_RIGHT)
    again(db, fani, quiz, reason="  The key\nwas wrong. ")
    line = db.exec(select(Correction)).one()
    assert (line.what, line.reason, line.made_by, line.person_id, line.at) == (
        "attempt-regraded",
        "The key was wrong.",
        fani.person_id,
        ada.person_id,
        OVER,
    )
    assert [line.before[name] for name in ("attempt", "number", "score", "passed", "draw")] == [attempt_id, 1, 0, False, draw]
    assert sorted(credit for _, _, credit in line.before["answers"]) == [0, 0, 0, 0]
    notice = db.exec(select(Notice).where(Notice.code == "attempt-regraded")).one()
    assert (notice.person_id, notice.gaps["title"], notice.gaps["reason"]) == (ada.person_id, "quiz (el)", "The key was wrong.")


def test_where_no_result_changes_nobody_is_told_but_the_review_is_right(db, ada, fani, quiz):
    sat(db, ada, quiz, WRONG | {"q1": ["c"]})
    corrected(db, quiz.module_id, "q1", B_IS_RIGHT)
    assert again(db, fani, quiz) == Regraded(1, 1, 0)
    assert db.exec(select(Notice).where(Notice.code == "attempt-regraded")).all() == []
    assert len(db.exec(select(Correction)).all()) == 1


def test_practice_is_graded_again_and_nobody_hears_of_it(db, ada, fani, quiz):
    practice = practise(db, actor=ada, attempt_id=sat(db, ada, quiz, RIGHT | {"q1": ["b"]}), at=LATER)
    for place, chosen in chosen_at(db, practice, {"q1": ["b"]}).items():
        answer(db, actor=ada, choice=Choice(practice, place, tuple(chosen), "p"), at=LATER)
    submit(db, actor=ada, attempt_id=practice, at=LATER)
    corrected(db, quiz.module_id, "q1", B_IS_RIGHT)
    assert again(db, fani, quiz) == Regraded(2, 2, 2)
    assert read(db, practice).score == 100
    assert len(db.exec(select(Notice).where(Notice.code == "attempt-regraded")).all()) == 1


def test_an_open_attempt_keeps_its_questions_until_it_is_handed_in(db, ada, fani, quiz):
    attempt_id = sat(db, ada, quiz, WRONG, handed_in=False)
    draw = read(db, attempt_id).draw
    corrected(db, quiz.module_id, "q1", B_IS_RIGHT)
    assert again(db, fani, quiz) == Regraded(0, 0, 0)
    assert read(db, attempt_id).draw == draw
    assert submit(db, actor=ada, attempt_id=attempt_id, at=OVER).score == 0


def test_only_those_who_author_the_course_grade_anew_and_never_without_a_reason(db, ada, fani, quiz):
    sat(db, ada, quiz, WRONG)
    corrected(db, quiz.module_id, "q1", B_IS_RIGHT)
    foreign = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    for actor, unit_id in ((ada, quiz.unit_id), (foreign, quiz.unit_id), (fani, quiz.lesson_id), (fani, 999_999)):
        with pytest.raises(NotFound):
            regrade(db, actor=actor, unit_id=unit_id, reason=WHY, at=OVER)
    for reason in ("", "  ", "no", "x" * 501):
        with pytest.raises(ReasonMissing):
            again(db, fani, quiz, reason=reason)
    assert db.exec(select(Correction)).all() == []


def test_it_is_all_or_nothing(engine, monkeypatch):
    def plant(db):
        town = an_organisation(db)
        quiz = a_quiz(db, organisation_id=town.id)
        for name in ("Ada", "Ben"):
            sat(db, actor_for(a_person(db, town, name=name)), quiz, WRONG)
        corrected(db, quiz.module_id, "q1", B_IS_RIGHT)
        return quiz, actor_for(a_person(db, town, Role.FACILITATOR), Role.FACILITATOR)

    quiz, fani = do(plant)
    told = []

    def fails_the_second_time(*_, **named):
        told.append(named)
        if len(told) == 2:
            raise RuntimeError

    monkeypatch.setattr("qser_app.services.quizzes_regrading.notify", fails_the_second_time)
    with pytest.raises(RuntimeError):
        do(again, fani, quiz)
    assert do(lambda db: ([row.score for row in db.exec(select(QuizAttempt))], db.exec(select(Correction)).all())) == ([0, 0], [])
