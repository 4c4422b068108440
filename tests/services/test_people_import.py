"""People taken in from a sheet: what becomes of each row, and that it comes true once."""

from collections import Counter
from dataclasses import replace

import pytest
from sqlmodel import col, select

from qser_app.domain.people import FieldOfWork, Language, Role
from qser_app.domain.people_import import BATCH, Change, Fate, Line, Stage
from qser_app.domain.people_sheets import Unread
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import AuditEntry, Department, OutboxMessage, PeopleSheet, Person, RoleGrant, Ticket
from qser_app.queries.people_import import import_report, newest_sheet
from qser_app.services.people_import import begin_import, carry_on, choose_for_sheet, drop_people, receive_people, stop_import
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.statements import counting


@pytest.fixture
def house(db):
    home, other = an_organisation(db), an_organisation(db, "other")
    office = a_department(db, home, "Social services")
    admin = a_person(db, home, Role.ADMIN, name="Eleni", email="eleni@example.org")
    boss = a_person(db, home, Role.SUPERADMIN, name="Boss", email="boss@example.org")
    a_person(db, home, name="Ada", email="ada@example.org")
    a_person(db, home, name="Ben", email="ben@example.org", suspended_at=NOON)
    a_person(db, other, name="Alien", email="alien@example.org")
    return {"home": home, "other": other, "office": office, "admin": actor_for(admin, Role.ADMIN), "boss": actor_for(boss, Role.SUPERADMIN)}


def _received(db, house, *lines, who="admin", unread=()):
    numbered = [Line(number, *line) for number, line in enumerate(lines, 2)]
    sent = {"name": "people.xlsx", "lines": numbered, "unread": unread}
    return receive_people(db, actor=house[who], organisation_id=house["home"].id, **sent, at=NOON)


def _fates(db, house, sheet_id, who="admin"):
    report = import_report(db, actor=house[who], sheet_id=sheet_id, at=NOON)
    return [(row.number, row.fate, [(each.kind, each.text) for each in row.changes]) for row in report.rows]


def _carried_out(db, house, sheet_id):
    begin_import(db, actor=house["admin"], sheet_id=sheet_id, at=NOON)
    while carry_on(db, at=NOON):
        pass
    return db.get(PeopleSheet, sheet_id)


def test_every_row_is_told_its_fate_before_anything_happens(db, house):
    sheet = _received(
        db,
        house,
        ("new@example.org", "Nefeli", "social SERVICES", "Εκπαιδευόμενος, Mentor", "Educación", "Ελληνικά"),
        ("ada@example.org", "Another", "Social services", "mentor", "education"),
        ("new@example.org",),
        ("nonsense",),
        ("x1@example.org", "x" * 201),
        ("x2@example.org", "=1+1"),
        ("x3@example.org", "", "Archive"),
        ("x4@example.org", "", "", "emperor"),
        ("x5@example.org", "", "", "superadmin"),
        ("x6@example.org", "", "", "", "alchemy"),
        ("x7@example.org", "", "", "", "", "Klingon"),
        ("ben@example.org", "", "Social services"),
        ("eleni@example.org", "", "", "mentor"),
        ("boss@example.org", "", "", "mentor"),
        ("ada@example.org".upper(),),
        ("alien@example.org",),
    )
    assert [(fate, changes) for _, fate, changes in _fates(db, house, sheet)] == [
        (
            Fate.INVITED,
            [("department", "Social services"), ("role", "learner"), ("role", "mentor"), ("field", "education"), ("language", "el")],
        ),
        (Fate.CHANGED, [("department", "Social services"), ("role", "mentor"), ("field", "education")]),
        (Fate.TWICE, []),
        (Fate.BAD_ADDRESS, []),
        (Fate.TOO_LONG, []),
        (Fate.FORMULA, []),
        (Fate.BAD_DEPARTMENT, []),
        (Fate.BAD_ROLE, []),
        (Fate.ROLE_ABOVE, []),
        (Fate.BAD_FIELD, []),
        (Fate.BAD_LANGUAGE, []),
        (Fate.SUSPENDED, [("department", "Social services")]),
        (Fate.ONESELF, [("role", "mentor")]),
        (Fate.ABOVE, [("role", "mentor")]),
        (Fate.TWICE, []),
        (Fate.INVITED, [("role", "learner")]),
    ]
    assert (len(db.exec(select(Ticket)).all()), len(db.exec(select(OutboxMessage)).all())) == (0, 0)


def test_it_comes_true_once_however_often_it_is_sent(db, house):
    rows = [
        ("new@example.org", "Nefeli", "Social services", "mentor", "education", "el"),
        ("ada@example.org", "Other", "Social services", "mentor", "education"),
    ]
    done = _carried_out(db, house, _received(db, house, *rows))
    assert (done.stage, done.done, done.rows, done.told) == (Stage.DONE, 2, [], {"invited": 1, "changed": 1})
    ticket = db.exec(select(Ticket)).one()
    assert (ticket.email, ticket.name, ticket.department_id, ticket.roles) == ("new@example.org", "Nefeli", house["office"].id, "mentor")
    assert (ticket.language, ticket.field_of_work, ticket.sent_at) == (Language.EL, FieldOfWork.EDUCATION, NOON)
    ada = db.exec(select(Person).where(Person.email == "ada@example.org")).one()
    assert (ada.name, ada.department_id, ada.field_of_work) == ("Ada", house["office"].id, FieldOfWork.EDUCATION)
    assert set(db.exec(select(RoleGrant.role).where(RoleGrant.person_id == ada.id))) == {Role.LEARNER, Role.MENTOR}
    again = _carried_out(db, house, _received(db, house, *rows))
    assert again.told == {"waiting": 1, "same": 1}
    begin_import(db, actor=house["admin"], sheet_id=again.id, at=NOON)
    assert (db.get(PeopleSheet, again.id).stage, carry_on(db, at=NOON)) == (Stage.DONE, False)
    assert len(db.exec(select(OutboxMessage)).all()) == 1
    kinds = Counter(db.exec(select(AuditEntry.kind)).all())
    assert kinds == {"invited": 1, "moved": 1, "role-given": 1, "imported": 2}


def test_an_address_with_an_account_elsewhere_is_told_to_its_owner_alone(db, house):
    sheet = _received(db, house, ("alien@example.org",))
    assert [fate for _, fate, _ in _fates(db, house, sheet)] == [Fate.INVITED]
    _carried_out(db, house, sheet)
    letter = db.exec(select(OutboxMessage)).one().payload
    assert (letter["to"], letter["template"], letter["gaps"]["path"]) == ("alien@example.org", "invitation-elsewhere", "/sign-in")
    alien = db.exec(select(Person).where(Person.email == "alien@example.org")).one()
    assert (alien.organisation_id, alien.department_id) == (house["other"].id, None)
    theirs = _received(db, house, ("alien@example.org",), who="boss")
    assert [fate for _, fate, _ in _fates(db, house, theirs, "boss")] == [Fate.ELSEWHERE]


def test_a_language_that_is_not_offered_gives_way_to_the_main_one_and_says_so(db, house):
    house["home"].language, house["home"].languages = Language.EL, ["el", "en"]
    sheet = _received(
        db,
        house,
        ("a@example.org", "", "", "", "", "Deutsch"),
        ("b@example.org", "", "", "", "", "English"),
        ("c@example.org",),
        ("ada@example.org", "", "", "", "", "Deutsch"),
    )
    report = import_report(db, actor=house["admin"], sheet_id=sheet, at=NOON)
    learner = Change("role", "learner")
    assert [(row.fate, row.changes) for row in report.rows] == [
        (Fate.INVITED, [learner, Change("language", "el", asked="de")]),
        (Fate.INVITED, [learner, Change("language", "en")]),
        (Fate.INVITED, [learner]),
        (Fate.SAME, []),
    ]
    assert (report.unoffered, report.language) == (1, Language.EL)
    _carried_out(db, house, sheet)
    assert db.exec(select(Ticket.language).order_by(col(Ticket.email))).all() == [None, Language.EN, None]
    assert [each.payload["language"] for each in db.exec(select(OutboxMessage).order_by(col(OutboxMessage.id)))] == ["el", "en", "el"]


def test_columns_that_are_left_out_are_told_until_the_sheet_is_done(db, house):
    left_out = [Unread("B", "Phone"), Unread("C", "")]
    sheet = _received(db, house, ("a@example.org",), unread=left_out)
    db.expire_all()  # as after a reload
    assert import_report(db, actor=house["admin"], sheet_id=sheet, at=NOON).unread == left_out
    assert _carried_out(db, house, sheet).unread == []
    assert import_report(db, actor=house["admin"], sheet_id=sheet, at=NOON).unread == []


def test_the_sheet_that_is_found_again_is_the_one_under_way_or_else_the_newest_here(db, house):
    assert newest_sheet(db, actor=house["admin"]) == 0
    first, second = _received(db, house, ("a@example.org",)), _received(db, house, ("b@example.org",))
    assert (newest_sheet(db, actor=house["admin"]), newest_sheet(db, actor=house["boss"])) == (second, 0)
    begin_import(db, actor=house["admin"], sheet_id=first, at=NOON)
    assert newest_sheet(db, actor=house["admin"]) == first
    assert newest_sheet(db, actor=replace(house["admin"], organisation_id=house["other"].id)) == 0


def test_missing_departments_are_made_where_that_was_chosen(db, house):
    sheet = _received(
        db,
        house,
        ("a@example.org", "", "Social services › Families"),
        ("b@example.org", "", "families"),
        ("c@example.org", "", "New / Deep"),
    )
    report = import_report(db, actor=house["admin"], sheet_id=sheet, at=NOON)
    assert (report.missing, dict(report.counts)) == (["New › Deep", "Social services › Families", "families"], {"bad_department": 3})
    choose_for_sheet(db, actor=house["admin"], sheet_id=sheet, send=False, create=True)
    done = _carried_out(db, house, sheet)
    assert done.told == {"invited": 3}
    named = {row.name: row for row in db.exec(select(Department)).all()}
    assert (named["Families"].parent_id, named["Deep"].parent_id, len(named)) == (house["office"].id, named["New"].id, 4)
    tickets = db.exec(select(Ticket.department_id, Ticket.sent_at).order_by(col(Ticket.email))).all()
    assert tickets == [(named["Families"].id, None), (named["Families"].id, None), (named["Deep"].id, None)]
    assert db.exec(select(OutboxMessage)).all() == []


def test_a_long_sheet_goes_by_batches_and_a_stop_loses_nothing(db, house):
    sheet = _received(db, house, *((f"p{number}@example.org",) for number in range(BATCH + 5)))
    begin_import(db, actor=house["admin"], sheet_id=sheet, at=NOON)
    assert carry_on(db, at=NOON)
    row = db.get(PeopleSheet, sheet)
    assert (row.done, row.stage, row.told) == (BATCH, Stage.GOING, {"invited": BATCH})
    stop_import(db, at=NOON)
    assert not carry_on(db, at=NOON)
    assert _carried_out(db, house, sheet).told == {"invited": BATCH + 5}


def test_whoever_lost_the_right_meanwhile_carries_nothing_out(db, house):
    sheet = _received(db, house, ("a@example.org",))
    begin_import(db, actor=house["admin"], sheet_id=sheet, at=NOON)
    db.delete(db.exec(select(RoleGrant).where(RoleGrant.person_id == house["admin"].person_id)).one())
    db.flush()
    assert carry_on(db, at=NOON)
    assert (db.get(PeopleSheet, sheet).stage, db.exec(select(Ticket)).all()) == (Stage.STOPPED, [])


def test_nobody_comes_to_an_organisation_that_is_shut(db, house):
    sheet = _received(db, house, ("a@example.org",))
    begin_import(db, actor=house["admin"], sheet_id=sheet, at=NOON)
    house["home"].suspended_at = NOON
    db.flush()
    assert carry_on(db, at=NOON)
    assert (db.get(PeopleSheet, sheet).stage, db.exec(select(Ticket)).all()) == (Stage.STOPPED, [])


def test_a_sheet_is_its_sender_s_alone_and_people_are_their_own_administrator_s(db, house):
    sheet = _received(db, house, ("a@example.org",))
    verbs = (
        lambda who: import_report(db, actor=who, sheet_id=sheet, at=NOON),
        lambda who: begin_import(db, actor=who, sheet_id=sheet, at=NOON),
        lambda who: choose_for_sheet(db, actor=who, sheet_id=sheet, send=True, create=True),
        lambda who: drop_people(db, actor=who, sheet_id=sheet),
    )
    for verb in verbs:
        with pytest.raises(NotFound):
            verb(house["boss"])
    for organisation, who in ((house["other"], house["admin"]), (house["home"], actor_for(a_person(db, house["home"]), Role.MANAGER))):
        with pytest.raises(NotAllowed):
            receive_people(db, actor=who, organisation_id=organisation.id, name="x", lines=[], at=NOON)
    drop_people(db, actor=house["admin"], sheet_id=sheet)
    assert (db.get(PeopleSheet, sheet).rows, carry_on(db, at=NOON)) == ([], False)


def test_a_dry_run_asks_as_much_of_a_long_sheet_as_of_a_short_one(db, house):
    short, long = _received(db, house, ("a@example.org",)), _received(db, house, *((f"p{each}@example.org",) for each in range(30)))
    asked = []
    for sheet in (short, long):
        with counting(db) as statements:
            import_report(db, actor=house["admin"], sheet_id=sheet, at=NOON)
        asked.append(len(statements))
    assert asked[0] == asked[1]
