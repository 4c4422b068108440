"""Every fact has its own line in the ledger."""

import typing

import pytest

from qser_app.domain.rewards_facts import (
    AssignmentGraded,
    CaseCompleted,
    CertificateIssued,
    CommentPosted,
    CourseCompleted,
    Fact,
    Line,
    MeetingLogged,
    PracticeAdopted,
    PracticePublished,
    Rule,
    SessionAttended,
    SignedIn,
    SurveyCompleted,
    TestScored,
    TopicOpened,
    UnitCompleted,
    UpvoteReceived,
    line_of,
)

LINES = [
    (SignedIn(7), Line(Rule.SIGN_IN, "7")),
    (UnitCompleted(8), Line(Rule.UNIT, "8")),
    (CourseCompleted(9), Line(Rule.COURSE, "9")),
    (CertificateIssued(9, 4), Line(Rule.CERTIFICATE, "9:4")),
    (TestScored(3, 11, 80, passed=True), Line(Rule.TEST, "3:11", 80)),
    (AssignmentGraded(3, 5, 70, passed=True), Line(Rule.ASSIGNMENT, "3:5", 70)),
    (SessionAttended(2, 84), Line(Rule.LIVE, "2", 84)),
    (TopicOpened(6), Line(Rule.COMMENT, "topic:6")),
    (CommentPosted(6), Line(Rule.COMMENT, "comment:6")),
    (UpvoteReceived(6, 1), Line(Rule.UPVOTE, "6:1")),
    (CaseCompleted(8), Line(Rule.CASE, "8")),
    (PracticePublished(1), Line(Rule.PRACTICE, "1")),
    (PracticeAdopted(1, 3), Line(Rule.ADOPTION, "1:3")),
    (MeetingLogged(12), Line(Rule.MEETING, "12")),
    (SurveyCompleted(2), Line(Rule.SURVEY, "2")),
]


@pytest.mark.parametrize(("fact", "line"), LINES)
def test_a_fact_has_its_own_line(fact, line):
    assert line_of(fact) == line


def test_no_fact_and_no_rule_is_left_out():
    assert {type(fact) for fact, _ in LINES} == set(typing.get_args(Fact))
    assert {line.rule for _, line in LINES} == set(Rule)


def test_what_was_not_passed_has_no_line():
    assert line_of(TestScored(3, 11, 40, passed=False)) is None
    assert line_of(AssignmentGraded(3, 11, 40, passed=False)) is None
