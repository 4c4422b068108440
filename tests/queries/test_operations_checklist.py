"""The list of first steps says what is true."""

from datetime import timedelta

import pytest

from qser_app.db import do, look
from qser_app.domain.operations_checklist import FirstStep
from qser_app.domain.people import Role
from qser_app.domain.people_providers import EntryRules
from qser_app.domain.refusals import NotAllowed
from qser_app.models import AuthenticatorApp, Course, Organisation
from qser_app.queries.operations_checklist import checklist
from qser_app.services.operations_backup import remember_backup
from qser_app.services.operations_checklist import hide_checklist, show_checklist
from qser_app.services.people_entry import change_entry
from qser_app.settings import settings
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.statements import statements

BARE = settings.model_copy(update={"operator": "", "contact_email": ""})


@pytest.fixture
def ada(engine):
    return do(lambda db: actor_for(a_person(db, an_organisation(db), Role.SUPERADMIN), Role.SUPERADMIN))


def _done(actor, given=BARE):
    return {step for step, done in look(checklist, actor=actor, given=given, at=NOON).steps if done}


def test_nothing_is_done_at_first_and_each_step_by_what_it_leaves(ada):
    assert _done(ada) == set()

    def work(db):
        home = db.get_one(Organisation, ada.organisation_id)
        home.accent = "#0b5563"
        a_department(db, home)
        a_person(db, home, name="Bo")
        db.add(Course(code="C1", status="published", source_language="en", languages=["en"], created_at=NOON, updated_at=NOON))
        db.add(AuthenticatorApp(person_id=ada.person_id, secret="x", created_at=NOON, confirmed_at=NOON))
        change_entry(db, actor=ada, rules=EntryRules(ada.organisation_id), at=NOON)
        remember_backup(db, rows=7, at=NOON - timedelta(days=30))

    do(work)
    told = settings.model_copy(update={"operator": "Nea Akti", "contact_email": "info@example.org"})
    assert _done(ada, told) == set(FirstStep)
    assert _done(ada) == set(FirstStep) - {FirstStep.IMPRINT, FirstStep.CONTACT}


def test_what_others_did_and_what_is_long_past_does_not_count(ada):
    def work(db):
        far = an_organisation(db, "far")
        a_department(db, far)
        bo = a_person(db, far, Role.ADMIN, name="Bo")
        draft = {"status": "draft", "source_language": "en", "languages": ["en"], "created_at": NOON, "updated_at": NOON}
        db.add(Course(code="C1", **draft))
        db.add(Course(code="C2", organisation_id=far.id, **draft | {"status": "published"}))
        db.add(AuthenticatorApp(person_id=bo.id, secret="x", created_at=NOON, confirmed_at=NOON))
        db.add(AuthenticatorApp(person_id=ada.person_id, secret="x", created_at=NOON))
        remember_backup(db, rows=7, at=NOON - timedelta(days=32))
        return actor_for(bo, Role.ADMIN)

    bo = do(work)
    assert _done(ada) == set()
    assert {step for step, _ in look(checklist, actor=bo, given=BARE, at=NOON).steps} == {
        FirstStep.COURSE,
        FirstStep.DEPARTMENTS,
        FirstStep.PEOPLE,
        FirstStep.LOOK,
        FirstStep.WAYS,
        FirstStep.SECOND_STEP,
    }


def test_it_is_put_away_for_the_organisation_and_comes_back(ada):
    do(hide_checklist, actor=ada, at=NOON)
    assert look(checklist, actor=ada, given=BARE, at=NOON).hidden
    do(show_checklist, actor=ada, at=NOON)
    assert not look(checklist, actor=ada, given=BARE, at=NOON).hidden


def test_it_takes_one_statement(ada, db):
    db.connection()  # opens the transaction, which is a statement of its own
    assert statements(db, lambda: checklist(db, actor=ada, given=BARE, at=NOON)) == 1


def test_it_is_for_administrators(ada):
    bo = do(lambda db: actor_for(a_person(db, an_organisation(db, "far"), Role.FACILITATOR), Role.FACILITATOR))
    for ask in (lambda: look(checklist, actor=bo, given=BARE, at=NOON), lambda: do(hide_checklist, actor=bo, at=NOON)):
        with pytest.raises(NotAllowed):
            ask()
