"""Where the timeline reads: each source tells the events of one table, as far as the reader is shown them.

A source selects (id, moment, what `told` needs). How one is added stands in docs/timeline.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import exists
from sqlalchemy.orm import aliased
from sqlmodel import col

from qser_app.db import columns
from qser_app.domain.cases_proposals import ProposalStatus
from qser_app.domain.courses_texts import TextOf, VersionKind
from qser_app.domain.insights_timeline import EventKind, Group
from qser_app.domain.learning_enrolment import Step
from qser_app.domain.rewards_facts import CaseCompleted, CertificateIssued, CourseCompleted, SignedIn, TestScored, UnitCompleted
from qser_app.models import (
    BadgeAward,
    CaseProposal,
    CaseRun,
    Certificate,
    Correction,
    Enrolment,
    EnrolmentLine,
    Notice,
    Person,
    QuizAttempt,
    SignIn,
    TextVersion,
    Unit,
    UnitProgress,
)


@dataclass(frozen=True, slots=True)
class Source:
    """One table of events. ``rows``: of whom (the person's id) to a SELECT; ``told``: a row's further columns to the event's fields.

    ``course``: the column that says of which course it is, empty for what is about none and so shown to nobody who runs courses only.
    ``private``: only for the person's own eyes.
    """

    group: Group
    kinds: tuple[EventKind, ...]
    id: Any
    at: Any
    rows: Callable[[int], Any]
    told: Callable[..., dict[str, Any]]
    course: Any = None
    private: bool = False


def _attempts(person_id: int) -> Any:
    wanted = (QuizAttempt.unit_id, QuizAttempt.passed, QuizAttempt.score, QuizAttempt.score_shown)
    rows = columns(QuizAttempt.id, QuizAttempt.submitted_at, *wanted).join(Unit, col(Unit.id) == col(QuizAttempt.unit_id))
    counts = (col(QuizAttempt.submitted_at).is_not(None), col(QuizAttempt.practice).is_(False))
    return rows.where(QuizAttempt.person_id == person_id, *counts)


def _attempt(attempt_id: int, unit_id: int, passed: bool, score: int | None, score_shown: bool) -> dict[str, Any]:
    number = score if score_shown and score is not None else -1
    fact = TestScored(unit_id, attempt_id, score or 0, passed)
    return {"kind": EventKind.TEST_PASSED if passed else EventKind.TEST_FAILED, "unit_id": unit_id, "number": number, "fact": fact}


def _units(person_id: int) -> Any:
    rows = columns(UnitProgress.id, UnitProgress.completed_at, UnitProgress.unit_id)
    return rows.where(UnitProgress.person_id == person_id, col(UnitProgress.completed_at).is_not(None))


def _corrections(person_id: int) -> Any:
    rows = columns(Correction.id, Correction.at, Correction.unit_id, Correction.what).join(Unit, col(Unit.id) == col(Correction.unit_id))
    return rows.where(Correction.person_id == person_id, col(Correction.what).in_([EventKind.ATTEMPT_RESET, EventKind.ATTEMPT_REGRADED]))


def _runs(person_id: int) -> Any:
    """Runs that came to an end, each with whether it was the first through its case: that one earned something."""
    earlier = aliased(CaseRun)
    same = (col(earlier.person_id) == col(CaseRun.person_id), col(earlier.unit_id) == col(CaseRun.unit_id))
    before = exists().where(*same, col(earlier.finished_at).is_not(None), col(earlier.number) < col(CaseRun.number))
    rows = columns(CaseRun.id, CaseRun.finished_at, CaseRun.unit_id, ~before)
    return rows.where(CaseRun.person_id == person_id, col(CaseRun.finished_at).is_not(None))


def _run(_: int, unit_id: int, is_first: bool) -> dict[str, Any]:
    return {"kind": EventKind.CASE_PLAYED, "unit_id": unit_id, "fact": CaseCompleted(unit_id) if is_first else None}


def _certificates(at: Any) -> Callable[[int], Any]:
    rows = columns(Certificate.id, at, Certificate.course_id)
    return lambda person_id: rows.where(Certificate.person_id == person_id, at.is_not(None))


def _proposals(at: Any, *statuses: ProposalStatus) -> Callable[[int], Any]:
    rows = columns(CaseProposal.id, at, CaseProposal.title)
    return lambda person_id: rows.where(CaseProposal.person_id == person_id, col(CaseProposal.status).in_(statuses), at.is_not(None))


def _courses(person_id: int) -> Any:
    rows = columns(Enrolment.id, Enrolment.completed_at, Enrolment.course_id)
    return rows.where(Enrolment.person_id == person_id, col(Enrolment.completed_at).is_not(None))


def _published(person_id: int) -> Any:
    rows = columns(TextVersion.id, TextVersion.at, TextVersion.of, TextVersion.of_id, TextVersion.course_id)
    return rows.where(TextVersion.made_by == person_id, TextVersion.kind == VersionKind.PUBLISHED)


def _text(_: int, of: TextOf, of_id: int, course_id: int) -> dict[str, Any]:
    about = {"unit_id": of_id} if of == TextOf.UNIT else {"course_id": course_id}
    return {"kind": EventKind.TEXT_PUBLISHED} | about


_SENT = (ProposalStatus.SENT, ProposalStatus.TAKEN, ProposalStatus.DECLINED)
_MOMENTS = {
    EventKind.CERTIFICATE_ISSUED: col(Certificate.issued_at),
    EventKind.CERTIFICATE_WITHDRAWN: col(Certificate.withdrawn_at),
    EventKind.CERTIFICATE_ENDED: col(Certificate.expires_at),
}
# Of what happened in one moment, what follows from something else stands further down here, and above it on the page.
SOURCES: tuple[Source, ...] = (
    Source(
        Group.ACCOUNT,
        (EventKind.ACCOUNT_CREATED,),
        col(Person.id),
        col(Person.created_at),
        lambda person_id: columns(Person.id, Person.created_at).where(Person.id == person_id),
        lambda _: {"kind": EventKind.ACCOUNT_CREATED},
    ),
    Source(
        Group.ACCOUNT,
        (EventKind.SIGN_IN,),
        col(SignIn.id),
        col(SignIn.at),
        lambda person_id: columns(SignIn.id, SignIn.at).where(SignIn.person_id == person_id),
        lambda key: {"kind": EventKind.SIGN_IN, "fact": SignedIn(key)},
    ),
    Source(
        Group.COURSES,
        (EventKind.ENROLLED, EventKind.LEFT),
        col(EnrolmentLine.id),
        col(EnrolmentLine.at),
        lambda person_id: columns(EnrolmentLine.id, EnrolmentLine.at, EnrolmentLine.course_id, EnrolmentLine.step).where(
            EnrolmentLine.person_id == person_id
        ),
        lambda _, course_id, step: {"kind": EventKind.ENROLLED if step == Step.ENROLLED else EventKind.LEFT, "course_id": course_id},
        course=col(EnrolmentLine.course_id),
    ),
    Source(
        Group.COURSES,
        (EventKind.UNIT_COMPLETED,),
        col(UnitProgress.id),
        col(UnitProgress.completed_at),
        _units,
        lambda _, unit_id: {"kind": EventKind.UNIT_COMPLETED, "unit_id": unit_id, "fact": UnitCompleted(unit_id)},
        course=col(UnitProgress.course_id),
    ),
    Source(
        Group.TESTS,
        (EventKind.TEST_PASSED, EventKind.TEST_FAILED),
        col(QuizAttempt.id),
        col(QuizAttempt.submitted_at),
        _attempts,
        _attempt,
        course=col(Unit.course_id),
    ),
    Source(
        Group.TESTS,
        (EventKind.ATTEMPT_RESET, EventKind.ATTEMPT_REGRADED),
        col(Correction.id),
        col(Correction.at),
        _corrections,
        lambda _, unit_id, what: {"kind": EventKind(what), "unit_id": unit_id},
        course=col(Unit.course_id),
    ),
    Source(
        Group.CASES,
        (EventKind.CASE_PLAYED,),
        col(CaseRun.id),
        col(CaseRun.finished_at),
        _runs,
        _run,
        private=True,
    ),
    Source(
        Group.CASES,
        (EventKind.CASE_PROPOSED,),
        col(CaseProposal.id),
        col(CaseProposal.written_at),
        _proposals(col(CaseProposal.written_at), *_SENT),
        lambda _, title: {"kind": EventKind.CASE_PROPOSED, "text": title},
        private=True,
    ),
    Source(
        Group.CASES,
        (EventKind.CASE_ANSWERED,),
        col(CaseProposal.id),
        col(CaseProposal.answered_at),
        _proposals(col(CaseProposal.answered_at), ProposalStatus.TAKEN, ProposalStatus.DECLINED),
        lambda _, title: {"kind": EventKind.CASE_ANSWERED, "text": title},
        private=True,
    ),
    Source(
        Group.AUTHORING,
        (EventKind.TEXT_PUBLISHED,),
        col(TextVersion.id),
        col(TextVersion.at),
        _published,
        _text,
    ),
    Source(
        Group.COURSES,
        (EventKind.COURSE_COMPLETED,),
        col(Enrolment.id),
        col(Enrolment.completed_at),
        _courses,
        lambda _, course_id: {"kind": EventKind.COURSE_COMPLETED, "course_id": course_id, "fact": CourseCompleted(course_id)},
        course=col(Enrolment.course_id),
    ),
    *(
        Source(
            Group.CERTIFICATES,
            (kind,),
            col(Certificate.id),
            moment,
            _certificates(moment),
            lambda key, course_id, kind=kind: {
                "kind": kind,
                "course_id": course_id,
                "fact": CertificateIssued(course_id, key) if kind is EventKind.CERTIFICATE_ISSUED else None,
            },
            course=col(Certificate.course_id),
        )
        for kind, moment in _MOMENTS.items()
    ),
    Source(
        Group.REWARDS,
        (EventKind.BADGE,),
        col(BadgeAward.id),
        col(BadgeAward.at),
        lambda person_id: columns(BadgeAward.id, BadgeAward.at, BadgeAward.category, BadgeAward.tier).where(
            BadgeAward.person_id == person_id
        ),
        lambda _, category, tier: {"kind": EventKind.BADGE, "word": str(category), "number": tier},
    ),
    Source(
        Group.REWARDS,
        (EventKind.LEVEL,),
        col(Notice.id),
        col(Notice.at),
        lambda person_id: columns(Notice.id, Notice.at, Notice.gaps).where(Notice.person_id == person_id, Notice.code == "level"),
        lambda _, gaps: {"kind": EventKind.LEVEL, "number": int(gaps.get("level", 1))},
    ),
)
