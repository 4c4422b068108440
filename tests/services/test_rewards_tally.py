"""Tallies count the visible people at each value of each board."""

from sqlmodel import select

from qser_app.domain.rewards import Board
from qser_app.models import Tally
from qser_app.services.rewards_standing import standing_of
from qser_app.services.rewards_tally import board_values, move_tallies, one_at_a_time
from tests.support.people import NOON, a_person, an_organisation


def test_a_visible_person_takes_a_place_on_every_board_twice(db):
    town = an_organisation(db)
    standing = standing_of(db, a_person(db, town).id, NOON)
    assert board_values(standing) == {
        (scope, board, value)
        for scope in (0, town.id)
        for board, value in [(Board.POINTS, 0), (Board.BADGES, 0), (Board.LEVEL, 1), (Board.COURSES, 0)]
    }


def test_a_hidden_person_takes_none(db):
    standing = standing_of(db, a_person(db, an_organisation(db)).id, NOON)
    standing.visible = False
    assert board_values(standing) == frozenset()


def test_only_the_places_that_changed_move(db):
    one_at_a_time(db)
    move_tallies(db, frozenset(), frozenset({(0, Board.POINTS, 25), (0, Board.LEVEL, 1)}))
    move_tallies(db, frozenset({(0, Board.POINTS, 25), (0, Board.LEVEL, 1)}), frozenset({(0, Board.POINTS, 50), (0, Board.LEVEL, 1)}))
    rows = {(row.board, row.value): row.people for row in db.exec(select(Tally))}
    assert rows == {(Board.POINTS, 25): 0, (Board.POINTS, 50): 1, (Board.LEVEL, 1): 1}
