"""What people do with cases: begin, choose, begin anew."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.db import do
from qser_app.domain.cases_runs import MOST_STEPS, Move, MovedOn, RunOver, TooLongRun
from qser_app.domain.courses import CourseStatus
from qser_app.domain.people import Role
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import CaseRun, CaseStep, PointEntry, Unit, UnitProgress, UnitText
from qser_app.services.cases import begin, begin_anew, choose
from tests.support.cases import BEST, EN, SHORT, a_case, html_of
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.worlds import world

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


@world
def unit(db):
    return a_case(db)


def move(run_id, number, choice, operation=None):
    return Move(run_id, number, choice, operation or str(uuid.uuid4()))


def walk(db, actor, run_id, places, *, at=LATER):
    return [choose(db, actor=actor, move=move(run_id, number, place), at=at) for number, place in enumerate(places)][-1]


def run_of(db, run_id):
    return db.exec(select(CaseRun).where(CaseRun.id == run_id).execution_options(populate_existing=True)).one()


def steps_of(db, run_id):
    return db.exec(
        select(CaseStep.number, CaseStep.scene, CaseStep.choice).where(CaseStep.run_id == run_id).order_by(col(CaseStep.number))
    ).all()


def test_whoever_begins_twice_goes_on_with_one_run(db, ada, unit):
    first = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    assert begin(db, actor=ada, unit_id=unit.id, at=LATER) == first
    assert run_of(db, first).number == 1


def test_every_choice_is_written_down_and_the_end_completes_the_unit(db, ada, unit):
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    assert choose(db, actor=ada, move=move(run_id, 0, 0), at=NOON) is None
    progress = db.exec(select(UnitProgress)).one()
    assert (progress.percent, progress.completed_at) == (50, None)
    done = choose(db, actor=ada, move=move(run_id, 1, 0), at=LATER)
    assert (done.unit_id, done.first_time) == (unit.id, True)
    assert done.reward.points > 0
    assert steps_of(db, run_id) == [(0, "counter", 0), (1, "paper", 0)]
    run = run_of(db, run_id)
    assert (run.finished_at, run.end_key) == (LATER, "list")
    assert run.scores == {"observe": [2, 2], "interpret": [0, 1], "act": [2, 3]}
    assert run.stages == {"acceptance": 1, "adaptation": 1}
    assert db.exec(select(UnitProgress)).one().score is None  # a case is no test


def test_it_is_played_again_as_often_as_one_likes_and_pays_once(db, ada, unit):
    earned = []
    for places in (BEST, SHORT, SHORT):
        run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
        earned.append(walk(db, ada, run_id, places))
    assert [each.first_time for each in earned] == [True, False, False]
    assert [each.reward.points > 0 for each in earned] == [True, False, False]
    assert [run.number for run in db.exec(select(CaseRun).order_by(col(CaseRun.number)))] == [1, 2, 3]
    units = db.exec(select(PointEntry.rule).where(PointEntry.person_id == ada.person_id)).all()
    assert sorted(units) == ["case", "course", "unit"]


def test_repeating_a_choice_changes_nothing_however_late(db, ada, unit):
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    first = move(run_id, 0, 0)
    choose(db, actor=ada, move=first, at=NOON)
    assert choose(db, actor=ada, move=first, at=LATER) is None
    walk_on = choose(db, actor=ada, move=move(run_id, 1, 0), at=LATER)
    assert walk_on.first_time
    assert choose(db, actor=ada, move=first, at=LATER) is None
    assert len(steps_of(db, run_id)) == 2


def test_the_other_tab_learns_that_the_run_has_gone_on(db, ada, unit):
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    choose(db, actor=ada, move=move(run_id, 0, 0), at=NOON)
    with pytest.raises(MovedOn):
        choose(db, actor=ada, move=move(run_id, 0, 1), at=NOON)
    with pytest.raises(MovedOn):
        choose(db, actor=ada, move=move(run_id, 2, 0), at=NOON)
    assert steps_of(db, run_id) == [(0, "counter", 0)]


def test_nothing_is_chosen_after_the_end_or_in_a_run_that_was_left(db, ada, unit):
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    walk(db, ada, run_id, SHORT)
    with pytest.raises(RunOver):
        choose(db, actor=ada, move=move(run_id, 1, 0), at=LATER)
    second = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    begin_anew(db, actor=ada, run_id=second, at=LATER)
    with pytest.raises(RunOver):
        choose(db, actor=ada, move=move(second, 0, 0), at=LATER)


def test_beginning_anew_leaves_the_open_run_and_asking_twice_takes_one(db, ada, unit):
    first = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    choose(db, actor=ada, move=move(first, 0, 0), at=NOON)
    second = begin_anew(db, actor=ada, run_id=first, at=LATER)
    assert begin_anew(db, actor=ada, run_id=first, at=LATER) == second != first
    assert (run_of(db, first).left_at, steps_of(db, first)) == (LATER, [(0, "counter", 0)])
    assert run_of(db, second).number == 2


@pytest.mark.parametrize(("choice", "operation"), [(2, None), (-1, None), (0, "x" * 37), (99999, None)])
def test_what_nobody_offered_is_refused(db, ada, unit, choice, operation):
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    with pytest.raises(BadInput):
        choose(db, actor=ada, move=Move(run_id, 0, choice, operation or "once"), at=NOON)
    with pytest.raises(BadInput):
        choose(db, actor=ada, move=Move(run_id, 0, 0, ""), at=NOON)
    assert steps_of(db, run_id) == []


def test_nobody_goes_on_in_somebody_else_s_run(db, ada, unit):
    bob = actor_for(a_person(db, an_organisation(db, "other"), name="Bob"))
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    for verb in (
        lambda: choose(db, actor=bob, move=move(run_id, 0, 0), at=NOON),
        lambda: begin_anew(db, actor=bob, run_id=run_id, at=NOON),
    ):
        with pytest.raises(NotFound):
            verb()


def test_only_a_published_case_of_one_s_own_reach_is_begun(db, ada):
    here = an_organisation(db, "elsewhere")
    foreign = a_case(db, "FOREIGN", organisation_id=here.id)
    draft = a_case(db, "DRAFT", status=CourseStatus.DRAFT)
    retired = a_case(db, "GONE")
    retired.retired_at = NOON
    hidden = a_case(db, "HIDDEN")
    hidden.is_draft = True
    lesson = db.exec(select(Unit).where(Unit.id == a_case(db, "LESSON").id)).one()
    lesson.kind = "lesson"
    db.flush()
    for unit in (foreign, draft, retired, hidden, lesson):
        with pytest.raises(NotFound):
            begin(db, actor=ada, unit_id=unit.id, at=NOON)
    member = actor_for(a_person(db, here, Role.LEARNER, name="Eva"))
    assert begin(db, actor=member, unit_id=foreign.id, at=NOON) > 0


def rewritten(db, unit, old, new):
    for text in db.exec(select(UnitText).where(UnitText.unit_id == unit.id)):
        text.body = text.body.replace(old, new)
        text.body_html = html_of(text.body)
    db.flush()


def test_a_run_goes_on_when_only_words_were_changed(db, ada, unit):
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    choose(db, actor=ada, move=move(run_id, 0, 0), at=NOON)
    rewritten(db, unit, "nobody told her", "nobody told her anything")
    assert begin(db, actor=ada, unit_id=unit.id, at=LATER) == run_id
    assert choose(db, actor=ada, move=move(run_id, 1, 0), at=LATER).first_time


def test_a_run_is_left_when_the_case_was_built_anew(db, ada, unit):
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    choose(db, actor=ada, move=move(run_id, 0, 0), at=NOON)
    rewritten(db, unit, "act 2, stage adaptation", "act 1, stage adaptation")
    with pytest.raises(RunOver):
        choose(db, actor=ada, move=move(run_id, 1, 0), at=LATER)
    assert begin(db, actor=ada, unit_id=unit.id, at=LATER) != run_id
    assert run_of(db, run_id).left_at == LATER


def test_nobody_walks_in_circles_for_ever(db, ada, unit):
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    for number in range(MOST_STEPS):
        choose(db, actor=ada, move=move(run_id, number, number % 2), at=NOON)  # to the paper, and back to the counter
    with pytest.raises(TooLongRun):
        choose(db, actor=ada, move=move(run_id, MOST_STEPS, 0), at=NOON)


def test_two_tabs_at_once_begin_one_run_and_take_one_choice(engine):
    unit, actor = do(lambda db: (a_case(db).id, actor_for(a_person(db, an_organisation(db)))))
    with ThreadPoolExecutor(8) as pool:
        (run_id,) = set(pool.map(lambda _: do(begin, actor=actor, unit_id=unit, at=NOON), range(8)))

        def try_it(choice):
            try:
                do(choose, actor=actor, move=move(run_id, 0, choice % 2), at=NOON)
            except (MovedOn, RunOver):
                return "late"
            return "taken"

        assert list(pool.map(try_it, range(8))).count("taken") == 1
    assert len(do(steps_of, run_id)) == 1


def test_the_case_in_a_language_that_is_built_otherwise_decides_nothing(db, ada):
    unit = a_case(db, greek=EN.replace("act 2, stage adaptation", "-"))
    run_id = begin(db, actor=ada, unit_id=unit.id, at=NOON)
    walk(db, ada, run_id, BEST)
    assert run_of(db, run_id).scores["act"] == [2, 3]
