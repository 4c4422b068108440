"""People, their names and addresses, and what an actor holds, where."""

import pytest

from qser_app.domain.people import Actor, BadEmail, Grant, NameMissing, Role, clean_name, folded_email, initials

ADA = Actor(
    person_id=1,
    organisation_id=1,
    department_id=None,
    grants=frozenset({Grant(Role.MANAGER, 1), Grant(Role.MENTOR, 2), Grant(Role.FACILITATOR, 1, course_id=7)}),
)


def test_a_role_is_held_in_the_organisation_it_was_given_for():
    assert ADA.holds(Role.MANAGER)
    assert not ADA.holds(Role.MENTOR)
    assert ADA.holds(Role.MENTOR, organisation_id=2)


def test_one_of_several_roles_is_enough():
    assert ADA.holds(Role.ADMIN, Role.MANAGER)
    assert not ADA.holds(Role.ADMIN, Role.LEARNER)


def test_a_role_in_a_course_is_no_role_in_the_organisation():
    assert not ADA.holds(Role.FACILITATOR)
    assert ADA.holds_in_course(Role.FACILITATOR, 7)
    assert not ADA.holds_in_course(Role.FACILITATOR, 8)
    assert not ADA.holds_in_course(Role.LEARNER, 7)


def test_a_superadmin_is_one_wherever_the_grant_stands():
    assert not ADA.is_superadmin
    assert Actor(2, 1, None, frozenset({Grant(Role.SUPERADMIN, None)})).is_superadmin


@pytest.mark.parametrize("text", ["Ada@Example.ORG", " ada@example.org ", "o'brien+q@sub.example.co.uk", "ada.lovelace@xn--egaleo-x.gr"])
def test_an_address_is_one_however_it_is_typed(text):
    assert folded_email(text) == text.strip().lower()


@pytest.mark.parametrize(
    "text", ["", "ada", "ada@", "@example.org", "a b@example.org", "ada@example", "a@b@c.org", "ada@-x.org", "x" * 250 + "@a.org"]
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(BadEmail):
        folded_email(text)


def test_a_name_has_its_spaces_in_order():
    assert clean_name("  Maria \t Papadopoulou\u200b\n") == "Maria Papadopoulou"
    with pytest.raises(NameMissing):
        clean_name(" \u200b ")
    with pytest.raises(NameMissing):
        clean_name("x" * 201)


@pytest.mark.parametrize(
    ("name", "letters"), [("Maria Papadopoulou", "MP"), ("Ada", "A"), ("Juan de la Cruz", "JC"), ("άννα", "Ά"), ("", "")]
)
def test_a_name_has_initials(name, letters):
    assert initials(name) == letters
