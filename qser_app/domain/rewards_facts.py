"""What people do that earns something, and the line of the ledger on which each of it stands."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class Rule(StrEnum):
    """What earns points."""

    SIGN_IN = "sign_in"
    UNIT = "unit"
    COURSE = "course"
    CERTIFICATE = "certificate"
    TEST = "test"
    ASSIGNMENT = "assignment"
    LIVE = "live"
    COMMENT = "comment"
    UPVOTE = "upvote"
    CASE = "case"
    PRACTICE = "practice"
    ADOPTION = "adoption"
    MEETING = "meeting"
    SURVEY = "survey"


# What is told here today. Of everything else the rules stand and are tested, but no page prints them and no form asks for their
# values. Whoever builds a feature that tells such a fact (``services.rewards.reward``) adds its rules here, and nothing more.
SOURCES = frozenset({Rule.SIGN_IN, Rule.UNIT, Rule.COURSE, Rule.CERTIFICATE, Rule.TEST, Rule.CASE})

# What is earned in a course: the subject of these lines begins with the number of a unit, or of the course.
OF_UNITS = frozenset({Rule.UNIT, Rule.TEST, Rule.ASSIGNMENT, Rule.CASE})
OF_COURSES = frozenset({Rule.COURSE, Rule.CERTIFICATE})


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody signed in."""

    sign_in_id: int


@dataclass(frozen=True, slots=True)
class UnitCompleted:
    """A unit was completed for the first time."""

    unit_id: int


@dataclass(frozen=True, slots=True)
class CourseCompleted:
    """A course was completed for the first time."""

    course_id: int


@dataclass(frozen=True, slots=True)
class CertificateIssued:
    """A certificate was issued; one that is renewed is another one."""

    course_id: int
    certificate_id: int


@dataclass(frozen=True, slots=True)
class TestScored:
    """A test was handed in and graded; ``score`` is 0 to 100."""

    unit_id: int
    attempt_id: int
    score: int
    passed: bool


TestScored.__test__ = False  # type: ignore[attr-defined] -- a fact, not a class of tests


@dataclass(frozen=True, slots=True)
class AssignmentGraded:
    """What was handed in for an assignment was graded; ``grade`` is 0 to 100."""

    unit_id: int
    submission_id: int
    grade: int
    passed: bool


@dataclass(frozen=True, slots=True)
class SessionAttended:
    """Somebody was at a live session; ``attendance`` is the share of its minutes, 0 to 100."""

    session_id: int
    attendance: int


@dataclass(frozen=True, slots=True)
class TopicOpened:
    """A topic was opened in the forum."""

    topic_id: int


@dataclass(frozen=True, slots=True)
class CommentPosted:
    """A topic was commented on."""

    comment_id: int


@dataclass(frozen=True, slots=True)
class UpvoteReceived:
    """A colleague found a comment helpful; the same colleague finds it so once."""

    comment_id: int
    voter_id: int


@dataclass(frozen=True, slots=True)
class CaseCompleted:
    """A case was played to one of its ends for the first time."""

    unit_id: int


@dataclass(frozen=True, slots=True)
class PracticePublished:
    """A good practice was published."""

    practice_id: int


@dataclass(frozen=True, slots=True)
class PracticeAdopted:
    """Another department took a good practice over; this is told of its author."""

    practice_id: int
    department_id: int


@dataclass(frozen=True, slots=True)
class MeetingLogged:
    """Two people of a mentoring met."""

    meeting_id: int


@dataclass(frozen=True, slots=True)
class SurveyCompleted:
    """A survey was filled in; what was said in it is nobody's business here."""

    survey_id: int


Fact = (
    SignedIn
    | UnitCompleted
    | CourseCompleted
    | CertificateIssued
    | TestScored
    | AssignmentGraded
    | SessionAttended
    | TopicOpened
    | CommentPosted
    | UpvoteReceived
    | CaseCompleted
    | PracticePublished
    | PracticeAdopted
    | MeetingLogged
    | SurveyCompleted
)


@dataclass(frozen=True, slots=True)
class Line:
    """Where a fact stands in the ledger; the same fact always stands on the same line.

    ``subject`` begins with the number of the thing itself, if it has one, and a colon where more follows.
    """

    rule: Rule
    subject: str
    score: int | None = None


def line_of(fact: Fact) -> Line | None:
    """The ledger line of a fact; None for a test or an assignment that was not passed, which earns nothing."""
    match fact:
        case SignedIn() | UnitCompleted() | CourseCompleted() | CaseCompleted() | CertificateIssued():
            return _of_learning(fact)
        case TestScored() | AssignmentGraded() | SessionAttended():
            return _of_a_score(fact)
        case TopicOpened() | CommentPosted() | UpvoteReceived():
            return _of_the_forum(fact)
        case _:
            return _among_colleagues(fact)


def _of_a_score(fact: TestScored | AssignmentGraded | SessionAttended) -> Line | None:
    match fact:
        case TestScored(unit_id, attempt_id, score, passed):
            return Line(Rule.TEST, f"{unit_id}:{attempt_id}", score) if passed else None
        case AssignmentGraded(unit_id, submission_id, grade, passed):
            return Line(Rule.ASSIGNMENT, f"{unit_id}:{submission_id}", grade) if passed else None
        case SessionAttended(session_id, attendance):
            return Line(Rule.LIVE, str(session_id), attendance)
        case _:
            assert_never(fact)


def _of_learning(fact: SignedIn | UnitCompleted | CourseCompleted | CaseCompleted | CertificateIssued) -> Line:
    match fact:
        case SignedIn(sign_in_id):
            return Line(Rule.SIGN_IN, str(sign_in_id))
        case UnitCompleted(unit_id):
            return Line(Rule.UNIT, str(unit_id))
        case CourseCompleted(course_id):
            return Line(Rule.COURSE, str(course_id))
        case CaseCompleted(unit_id):
            return Line(Rule.CASE, str(unit_id))
        case CertificateIssued(course_id, certificate_id):
            return Line(Rule.CERTIFICATE, f"{course_id}:{certificate_id}")
        case _:
            assert_never(fact)


def _of_the_forum(fact: TopicOpened | CommentPosted | UpvoteReceived) -> Line:
    match fact:
        case TopicOpened(topic_id):
            return Line(Rule.COMMENT, f"topic:{topic_id}")
        case CommentPosted(comment_id):
            return Line(Rule.COMMENT, f"comment:{comment_id}")
        case UpvoteReceived(comment_id, voter_id):
            return Line(Rule.UPVOTE, f"{comment_id}:{voter_id}")
        case _:
            assert_never(fact)


def _among_colleagues(fact: PracticePublished | PracticeAdopted | MeetingLogged | SurveyCompleted) -> Line:
    match fact:
        case PracticePublished(practice_id):
            return Line(Rule.PRACTICE, str(practice_id))
        case PracticeAdopted(practice_id, department_id):
            return Line(Rule.ADOPTION, f"{practice_id}:{department_id}")
        case MeetingLogged(meeting_id):
            return Line(Rule.MEETING, str(meeting_id))
        case SurveyCompleted(survey_id):
            return Line(Rule.SURVEY, str(survey_id))
        case _:
            assert_never(fact)
