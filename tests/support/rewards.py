"""Histories for the tests of rewards."""

from datetime import datetime, timedelta
from random import Random

from sqlmodel import Session

from qser_app.domain.rewards_facts import (
    AssignmentGraded,
    CommentPosted,
    CourseCompleted,
    Fact,
    SessionAttended,
    SignedIn,
    TestScored,
    UnitCompleted,
)
from qser_app.services.rewards import reward
from tests.support.people import NOON


def earn(db: Session, person_id: int, *facts: Fact, at: datetime = NOON) -> None:
    """Tell facts a day apart."""
    for day, fact in enumerate(facts):
        reward(db, person_id=person_id, fact=fact, at=at + timedelta(days=day))


def a_history(random: Random, *, length: int) -> list[tuple[Fact, datetime]]:
    """Facts in the order of time, with repeats, cool-downs and failed tests among them."""
    at, told = NOON, []
    for number in range(length):
        at += timedelta(seconds=random.choice([0, 5, 30, 1800, 90_000]))
        kind = random.randrange(8)
        score = random.randrange(101)
        told.append(
            (
                SignedIn(random.randrange(60))
                if kind < 2
                else UnitCompleted(random.randrange(30))
                if kind == 2
                else CourseCompleted(random.randrange(12))
                if kind == 3
                else TestScored(random.randrange(6), number, score, passed=score >= 50)
                if kind == 4
                else AssignmentGraded(random.randrange(6, 9), number, score, passed=score >= 50)
                if kind == 5
                else SessionAttended(random.randrange(9), score)
                if kind == 6
                else CommentPosted(random.randrange(30)),
                at,
            )
        )
    return told
