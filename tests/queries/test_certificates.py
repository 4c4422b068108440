"""Certificates as they are looked at."""

from datetime import timedelta

import pytest

from qser_app.domain.certificates import CheckedCertificate, HeldCertificate, Validity
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.queries.certificates import certificates_of, checked_certificate, written_certificate
from tests.support.certificates import a_certificate, a_reader
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements


@pytest.fixture
def here(db):
    """(holder, colleague, course, certificate)."""
    town = an_organisation(db)
    ada, bob = a_person(db, town, name="Ada Zagos"), a_person(db, town, name="Bob")
    course = a_course(db)
    return ada, bob, course, a_certificate(db, ada, course, expires_at=NOON + timedelta(days=50))


def test_a_person_s_certificates_say_whether_they_hold_and_can_be_renewed(db, here):
    ada, _, _, row = here
    end = (NOON + timedelta(days=50)).isoformat()
    expected = HeldCertificate(row.number, "QSER", "Course QSER", NOON.isoformat(), end, "valid", renewable=True, shows_name=False)
    assert certificates_of(db, **a_reader(ada)) == [expected]


def test_one_that_was_renewed_is_not_renewed_again(db, here):
    ada, _, course, row = here
    a_certificate(db, ada, course, number="7a" * 16, round=2, issued_at=NOON + timedelta(days=1))
    assert [(each.number, each.renewable) for each in certificates_of(db, **a_reader(ada))] == [("7a" * 16, False), (row.number, False)]
    assert certificates_of(db, **a_reader(ada), course_id=999) == []


def test_they_are_for_their_holder_and_the_administrator(db, here):
    ada, bob, _, row = here
    other = a_person(db, an_organisation(db, "brno"), name="Eve")
    yes = [actor_for(ada), actor_for(bob, Role.ADMIN), actor_for(other, Role.SUPERADMIN)]
    for actor in yes:
        assert len(certificates_of(db, actor=actor, person_id=ada.id, reader="en", at=NOON)) == 1
        assert written_certificate(db, actor=actor, number=row.number, reader="en", at=NOON).name == "Ada Zagos"
    for actor in (actor_for(bob), actor_for(bob, Role.MANAGER), actor_for(other, Role.ADMIN)):
        with pytest.raises(NotFound):
            certificates_of(db, actor=actor, person_id=ada.id, reader="en", at=NOON)
        with pytest.raises(NotFound):
            written_certificate(db, actor=actor, number=row.number, reader="en", at=NOON)
    with pytest.raises(NotFound):
        certificates_of(db, actor=actor_for(ada), person_id=999, reader="en", at=NOON)


@pytest.mark.parametrize("certificates", [1, 3])
def test_a_list_costs_two_statements_however_long(db, certificates):
    ada = a_person(db, an_organisation(db))
    for number in range(certificates):
        a_certificate(db, ada, a_course(db, f"C{number}"), number=f"{number:032x}")
    me = a_reader(ada)
    assert statements(db, lambda: certificates_of(db, **me)) == 2


def test_a_stranger_with_the_number_learns_the_least(db, here):
    *_, row = here
    end = (NOON + timedelta(days=50)).isoformat()
    seen = checked_certificate(db, number=row.number, actor=None, reader="cs", at=NOON)
    assert seen == CheckedCertificate(row.number, "A. Z.", "Course QSER", "en", NOON.isoformat(), end, "valid")
    assert checked_certificate(db, number=row.number, actor=None, reader="en", at=NOON + timedelta(days=51)).validity == "expired"
    row.shows_name, row.withdrawn_at = True, NOON
    seen = checked_certificate(db, number=row.number.upper(), actor=None, reader="en", at=NOON)
    assert (seen.holder, seen.validity) == ("Ada Zagos", "withdrawn")


@pytest.mark.parametrize("number", ["", "0" * 32, "5c", "%", "x" * 5000])
def test_a_number_that_is_none_finds_nothing(db, here, number):
    assert checked_certificate(db, number=number, actor=None, reader="en", at=NOON) is None


def test_the_holder_sees_that_it_is_theirs_and_who_looks_after_it_that_they_may_withdraw(db, here):
    ada, bob, _, row = here

    def marks(actor):
        seen = checked_certificate(db, number=row.number, actor=actor, reader="en", at=NOON)
        return seen.mine, seen.may_withdraw

    assert marks(actor_for(ada, Role.ADMIN)) == (True, False)
    assert marks(actor_for(bob, Role.ADMIN)) == (False, True)
    assert marks(actor_for(bob)) == (False, False)


def test_what_was_withdrawn_is_not_printed(db, here):
    ada, _, _, row = here
    assert written_certificate(db, actor=actor_for(ada), number=row.number, reader="en", at=NOON).validity is Validity.VALID
    row.withdrawn_at = NOON
    with pytest.raises(NotFound):
        written_certificate(db, actor=actor_for(ada), number=row.number, reader="en", at=NOON)
