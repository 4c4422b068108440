"""Tallies count the visible people at each value of each board."""

from sqlmodel import select

from qser_app.domain.rewards import Board
from qser_app.models import PeriodStanding, Tally
from qser_app.services.rewards_standing import standing_of
from qser_app.services.rewards_tally import Place, board_values, move_tallies, one_at_a_time, period_values
from tests.support.people import NOON, a_person, an_organisation


def test_a_visible_person_takes_a_place_on_every_board_twice(db):
    town = an_organisation(db)
    standing = standing_of(db, a_person(db, town).id, NOON)
    assert board_values(standing) == {
        Place(scope, 0, 0, board, 1 if board is Board.LEVEL else 0) for scope in (0, town.id) for board in Board
    }


def test_a_hidden_person_takes_none(db):
    standing = standing_of(db, a_person(db, an_organisation(db)).id, NOON)
    standing.visible = False
    assert board_values(standing) == frozenset()


def test_only_the_places_that_changed_move(db):
    one_at_a_time(db)
    low, high, level = (Place(0, 0, 0, *each) for each in ((Board.POINTS, 25), (Board.POINTS, 50), (Board.LEVEL, 1)))
    move_tallies(db, [], [low, level])
    move_tallies(db, [low, level], [high, level])
    rows = {(row.board, row.value): row.people for row in db.exec(select(Tally))}
    assert rows == {(Board.POINTS, 25): 0, (Board.POINTS, 50): 1, (Board.LEVEL, 1): 1}


def test_only_months_are_everyones():
    places = {
        (course, period): {place.organisation_id for place in period_values(_line(course_id=course, period=period))}
        for course, period in ((0, 202611), (0, -7), (3, 0), (3, 202611), (3, -7))
    }
    assert places == {(0, 202611): {0, 5}, (0, -7): {5}, (3, 0): {5}, (3, 202611): {5}, (3, -7): {5}}


def test_in_a_course_only_points_count():
    assert period_values(_line(course_id=3, period=0, points=75)) == {Place(5, 3, 0, Board.POINTS, 75)}
    assert {place.board for place in period_values(_line(course_id=0, period=202611))} == set(Board)
    assert period_values(_line(course_id=3, period=0, visible=False)) == frozenset()


def _line(**fields):
    return PeriodStanding(**({"person_id": 1, "organisation_id": 5, "visible": True} | fields))
