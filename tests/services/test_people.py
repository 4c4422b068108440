"""Accounts made, suspended and given back; roles granted and taken."""

import pytest
from sqlmodel import select

from qser_app.domain.people import EmailTaken, Language, Newcomer, NotOneself, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import Organisation, Person, RoleGrant, Standing, WebSession
from qser_app.queries.people_accounts import demo_accounts
from qser_app.services import people
from tests.support.people import NOON, a_department, a_person, a_session, actor_for, an_organisation
from tests.support.worlds import world


@world
def town(db):
    home, other = an_organisation(db), an_organisation(db, "elsewhere")
    admin, learner = a_person(db, home, Role.ADMIN, name="Eleni"), a_person(db, home, name="Ada")
    boss, stranger = a_person(db, home, Role.SUPERADMIN, name="Boss"), a_person(db, other, name="Bob")
    return {"home": home, "other": other, "admin": admin, "learner": learner, "boss": boss, "stranger": stranger}


def _roles(db, person) -> set[Role]:
    return set(db.exec(select(RoleGrant.role).where(RoleGrant.person_id == person.id)).all())


def test_a_newcomer_gets_an_account_roles_and_a_place_on_the_boards(db, town):
    newcomer = Newcomer(town["home"].id, " Nefeli@Example.org", "Nefeli  Dimou", Language.EL, (Role.LEARNER, Role.MENTOR))
    person_id = people.create_person(db, actor=actor_for(town["admin"], Role.ADMIN), newcomer=newcomer, at=NOON)
    person = db.get(Person, person_id)
    assert (person.email, person.name, person.country, person.time_zone) == ("nefeli@example.org", "Nefeli Dimou", "GR", "Europe/Athens")
    assert _roles(db, person) == {Role.LEARNER, Role.MENTOR}
    assert db.get(Standing, person_id).points == 0


def test_an_address_has_one_account(db, town):
    newcomer = Newcomer(town["home"].id, town["learner"].email.upper(), "Ada", Language.EN)
    with pytest.raises(EmailTaken):
        people.create_person(db, actor=actor_for(town["admin"], Role.ADMIN), newcomer=newcomer, at=NOON)


@pytest.mark.parametrize(("role", "where"), [(Role.SUPERADMIN, "home"), (Role.LEARNER, "other")])
def test_an_admin_makes_nobody_mightier_and_nobody_elsewhere(db, town, role, where):
    newcomer = Newcomer(town[where].id, "x@example.org", "X", Language.EN, (role,))
    with pytest.raises(NotAllowed):
        people.create_person(db, actor=actor_for(town["admin"], Role.ADMIN), newcomer=newcomer, at=NOON)


def test_a_department_of_another_organisation_does_not_exist(db, town):
    theirs = a_department(db, town["other"])
    newcomer = Newcomer(town["home"].id, "x@example.org", "X", Language.EN, department_id=theirs.id)
    with pytest.raises(NotFound):
        people.create_person(db, actor=actor_for(town["admin"], Role.ADMIN), newcomer=newcomer, at=NOON)


def test_suspension_ends_every_sign_in_and_comes_undone(db, town):
    a_session(db, town["learner"])
    admin = actor_for(town["admin"], Role.ADMIN)
    people.suspend(db, actor=admin, person_id=town["learner"].id, at=NOON)
    db.expire_all()
    assert db.exec(select(WebSession.ended_at)).one() == NOON
    assert db.get(Standing, town["learner"].id).visible is False
    people.unsuspend(db, actor=admin, person_id=town["learner"].id, at=NOON)
    assert db.get(Person, town["learner"].id).suspended_at is None
    assert db.get(Standing, town["learner"].id).visible is True


VERBS = [
    lambda db, actor, person_id: people.suspend(db, actor=actor, person_id=person_id, at=NOON),
    lambda db, actor, person_id: people.unsuspend(db, actor=actor, person_id=person_id, at=NOON),
    lambda db, actor, person_id: people.grant_role(db, actor=actor, person_id=person_id, role=Role.MENTOR, at=NOON),
    lambda db, actor, person_id: people.revoke_role(db, actor=actor, person_id=person_id, role=Role.LEARNER, at=NOON),
]


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("who", "whom", "refusal"),
    [
        ("learner", "admin", NotFound),
        ("admin", "stranger", NotFound),
        ("admin", "boss", NotAllowed),
        ("admin", "admin", NotOneself),
        ("admin", "nobody", NotFound),
    ],
)
def test_nobody_reaches_beyond_their_people(db, town, verb, who, whom, refusal):
    person_id = 99_999 if whom == "nobody" else town[whom].id
    with pytest.raises(refusal):
        verb(db, actor_for(town[who], Role.ADMIN if who == "admin" else Role.LEARNER), person_id)


@pytest.mark.parametrize("verb", VERBS)
def test_an_admin_and_a_superadmin_reach_theirs(db, town, verb):
    verb(db, actor_for(town["admin"], Role.ADMIN), town["learner"].id)
    verb(db, actor_for(town["boss"], Role.SUPERADMIN), town["stranger"].id)


def test_roles_are_granted_once_and_taken(db, town):
    admin = actor_for(town["admin"], Role.ADMIN)
    for _ in range(2):
        people.grant_role(db, actor=admin, person_id=town["learner"].id, role=Role.FACILITATOR, at=NOON)
    assert _roles(db, town["learner"]) == {Role.LEARNER, Role.FACILITATOR}
    people.revoke_role(db, actor=admin, person_id=town["learner"].id, role=Role.FACILITATOR, at=NOON)
    assert _roles(db, town["learner"]) == {Role.LEARNER}


def test_only_superadmins_make_superadmins(db, town):
    with pytest.raises(NotAllowed):
        people.grant_role(db, actor=actor_for(town["admin"], Role.ADMIN), person_id=town["learner"].id, role=Role.SUPERADMIN, at=NOON)
    people.grant_role(db, actor=actor_for(town["boss"], Role.SUPERADMIN), person_id=town["learner"].id, role=Role.SUPERADMIN, at=NOON)
    assert Role.SUPERADMIN in _roles(db, town["learner"])


def test_the_first_superadmin_comes_from_the_terminal(db):
    wanted = people.NewPerson("boss@example.org", "Boss", "egaleo", Role.SUPERADMIN, Language.EN, "kalamata-olive-tree")
    person_id = people.create_person_from_terminal(db, wanted=wanted, at=NOON)
    grant = db.exec(select(RoleGrant).where(RoleGrant.person_id == person_id)).one()
    assert (grant.role, grant.organisation_id) == (Role.SUPERADMIN, None)
    assert db.exec(select(Organisation.slug)).one() == "egaleo"


def test_the_demo_shows_one_account_of_each_role(db):
    home = an_organisation(db)
    for number, role in enumerate((Role.LEARNER, Role.LEARNER, Role.LEARNER, Role.ADMIN, Role.SUPERADMIN)):
        person = a_person(db, home, role, name=f"P{number}", email=f"p{number}@example.org", is_demo=True, password_hash="x")
        db.add(RoleGrant(person_id=person.id, role=Role.MENTOR, organisation_id=home.id)) if number == 4 else None
    db.flush()
    assert [(each.email, each.role) for each in demo_accounts(db)] == [
        ("p4@example.org", "superadmin"),
        ("p3@example.org", "admin"),
        ("p0@example.org", "learner"),
        ("p1@example.org", "learner"),
    ]
