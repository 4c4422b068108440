"""What people may do about certificates."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.certificates import BadValidity, WithdrawalReason
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import CertificateRule, Notice
from qser_app.services.certificates import keep_validity, show_name, warn_of_ending, withdraw
from tests.support.certificates import a_certificate
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation


@pytest.fixture
def here(db):
    """(holder, colleague, course, certificate)."""
    town = an_organisation(db)
    ada, bob = a_person(db, town, name="Ada Zagos"), a_person(db, town, name="Bob")
    course = a_course(db, organisation_id=town.id)
    return ada, bob, course, a_certificate(db, ada, course)


def test_only_the_holder_decides_whether_the_name_is_shown(db, here):
    ada, bob, _, row = here
    show_name(db, actor=actor_for(ada), number=row.number, shown=True, at=NOON)
    assert row.shows_name
    for stranger in (actor_for(bob), actor_for(bob, Role.ADMIN)):
        with pytest.raises(NotFound):
            show_name(db, actor=stranger, number=row.number, shown=False, at=NOON)
    with pytest.raises(NotFound):
        show_name(db, actor=actor_for(ada), number="0" * 32, shown=False, at=NOON)


@pytest.mark.parametrize("role", [Role.ADMIN, Role.FACILITATOR])
def test_who_looks_after_the_course_withdraws_with_a_reason_that_the_holder_reads(db, here, role):
    ada, bob, _, row = here
    with pytest.raises(WithdrawalReason):
        withdraw(db, actor=actor_for(bob, role), number=row.number, reason=" a ", at=NOON)
    withdraw(db, actor=actor_for(bob, role), number=row.number, reason=" Answers  copied\n", at=NOON)
    withdraw(db, actor=actor_for(bob, role), number=row.number, reason="Again", at=NOON + timedelta(days=1))
    assert (row.withdrawn_at, row.withdrawn_by_id, row.reason) == (NOON, bob.id, "Answers copied")
    notice = db.exec(select(Notice).where(Notice.person_id == ada.id)).one()
    assert (notice.code, notice.gaps) == ("certificate-withdrawn", {"course": "Course QSER", "reason": "Answers copied"})


def test_nobody_else_withdraws(db, here):
    ada, bob, _, row = here
    other = a_person(db, an_organisation(db, "brno"), name="Eve")
    for stranger in (
        actor_for(ada),
        actor_for(ada, Role.ADMIN),
        actor_for(bob),
        actor_for(bob, Role.MANAGER),
        actor_for(other, Role.ADMIN),
    ):
        with pytest.raises(NotAllowed):
            withdraw(db, actor=stranger, number=row.number, reason="Because", at=NOON)


def test_the_author_sets_how_long_they_hold(db, here):
    ada, bob, course, row = here
    keep_validity(db, actor=actor_for(bob, Role.FACILITATOR), course_id=course.id, months=24, at=NOON)
    keep_validity(db, actor=actor_for(bob, Role.FACILITATOR), course_id=course.id, months=12, at=NOON)
    assert db.exec(select(CertificateRule.months)).one() == 12
    assert row.expires_at is None
    with pytest.raises(BadValidity):
        keep_validity(db, actor=actor_for(bob, Role.FACILITATOR), course_id=course.id, months=7, at=NOON)
    with pytest.raises(NotAllowed):
        keep_validity(db, actor=actor_for(ada), course_id=course.id, months=12, at=NOON)
    with pytest.raises(NotFound):
        keep_validity(db, actor=actor_for(bob, Role.ADMIN), course_id=999, months=12, at=NOON)


def test_the_holder_is_told_once_before_the_end_of_the_newest(db, here):
    ada, bob, course, row = here
    row.expires_at = NOON + timedelta(days=30)
    later = a_certificate(db, bob, course, number="7a" * 16, expires_at=NOON + timedelta(days=31))
    a_certificate(db, bob, a_course(db, "OLD"), number="7b" * 16, expires_at=NOON - timedelta(days=1))
    assert warn_of_ending(db, at=NOON) == 1
    assert warn_of_ending(db, at=NOON + timedelta(hours=1)) == 0
    notice = db.exec(select(Notice)).one()
    assert (notice.person_id, notice.code, notice.link) == (ada.id, "certificate-ending", "/course/QSER")
    a_certificate(db, bob, course, number="7c" * 16, round=2, expires_at=NOON + timedelta(days=400))
    assert warn_of_ending(db, at=NOON + timedelta(days=2)) == 0
    assert later.expires_at == NOON + timedelta(days=31)
