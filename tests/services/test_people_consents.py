"""Consents are a ledger: what was agreed to, in which version, when, and when it was taken back."""

import hashlib

import pytest
from sqlmodel import col, select

from qser_app.domain.people import Language, Privacy
from qser_app.domain.people_rights import TEXTS
from qser_app.domain.people_rights import Consent as What
from qser_app.domain.people_self import Choices
from qser_app.i18n.catalogue import LANGUAGES, phrase
from qser_app.models import Consent, Standing
from qser_app.services.certificates import show_name
from qser_app.services.people_consents import take_back_consent
from qser_app.services.people_self import change_account
from qser_app.services.rewards import open_standing
from tests.support.certificates import a_certificate
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation


@pytest.fixture
def ada(db):
    person = a_person(db, an_organisation(db))
    open_standing(db, person_id=person.id, at=NOON)
    return person


def lines(db):
    return [(row.what, row.version, row.given) for row in db.exec(select(Consent).order_by(col(Consent.id)))]


def choose(db, ada, privacy):
    choices = Choices("Ada", Language.EN, "Europe/Athens", 30, privacy)
    change_account(db, actor=actor_for(ada), choices=choices, at=NOON)


def test_a_name_on_boards_is_agreed_to_and_taken_back(db, ada):
    choose(db, ada, None)
    assert lines(db) == []
    for privacy in (Privacy.NAMED, Privacy.NAMED, Privacy.HIDDEN, None, Privacy.NAMED):
        choose(db, ada, privacy)
    assert lines(db) == [(What.BOARD_NAME, 2, True), (What.BOARD_NAME, 2, False), (What.BOARD_NAME, 2, True)]
    take_back_consent(db, actor=actor_for(ada), what=What.BOARD_NAME, at=NOON)
    assert ada.privacy is Privacy.COLLEAGUE
    assert db.get_one(Standing, ada.id).visible
    assert lines(db)[-1] == (What.BOARD_NAME, 2, False)


def test_a_name_on_certificates_is_agreed_to_once_and_taken_back_for_all(db, ada):
    first = a_certificate(db, ada, a_course(db))
    second = a_certificate(db, ada, a_course(db, "OTHER"), number="7d" * 16)
    for row in (first, second):
        show_name(db, actor=actor_for(ada), number=row.number, shown=True, at=NOON)
    show_name(db, actor=actor_for(ada), number=first.number, shown=False, at=NOON)
    assert lines(db) == [(What.CERTIFICATE_NAME, 1, True)]
    take_back_consent(db, actor=actor_for(ada), what=What.CERTIFICATE_NAME, at=NOON)
    db.refresh(second)
    assert not second.shows_name
    assert lines(db)[-1] == (What.CERTIFICATE_NAME, 1, False)


def test_taking_back_what_was_never_given_writes_nothing(db, ada):
    for what in What:
        take_back_consent(db, actor=actor_for(ada), what=what, at=NOON)
    assert lines(db) == []


def test_whoever_changes_the_words_of_a_consent_raises_its_version():
    for what, text in TEXTS.items():
        words = "\n".join(phrase(language, f"consent-text-{what}") for language in LANGUAGES)
        assert hashlib.sha256(words.encode()).hexdigest()[:16] == text.digest, f"{what}: a new version, with this digest"
