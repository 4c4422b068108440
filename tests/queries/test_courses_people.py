"""A course as those look at it who look after its people."""

from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import RoleGrant
from qser_app.queries.courses_people import courses_of_the_house, facilitated, facilitators, possible_facilitators
from tests.support.courses import a_course
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.statements import statements
from tests.support.worlds import world


@world
def town(db):
    home, other = an_organisation(db), an_organisation(db, "elsewhere")
    return {
        "home": home,
        "other": other,
        "own": a_course(db, "OWN", organisation_id=home.id),
        "house": a_course(db, "HOUSE"),
        "foreign": a_course(db, "FOREIGN", organisation_id=other.id),
        "fani": a_person(db, home, Role.FACILITATOR, name="Fani"),
    }


def _appointed(db, town, course, name="Cora", **fields):
    person = a_person(db, town["home"], name=name, **fields)
    db.add(RoleGrant(person_id=person.id, role=Role.FACILITATOR, organisation_id=town["home"].id, course_id=town[course].id))
    db.flush()
    grants = {Grant(Role.LEARNER, town["home"].id), Grant(Role.FACILITATOR, town["home"].id, town[course].id)}
    return Actor(person.id, town["home"].id, None, frozenset(grants))


def _codes(db, actor, town):
    found = []
    for course in ("own", "house", "foreign"):
        try:
            head = facilitated(db, actor=actor, code=town[course].code.lower()).head
            found.append((head.code, head.may_author, head.may_appoint))
        except NotFound:
            pass
    return found


def test_which_courses_one_looks_after_people_in_and_what_else_one_may_there(db, town):
    fani, boss = actor_for(town["fani"], Role.FACILITATOR), actor_for(a_person(db, town["other"], Role.SUPERADMIN), Role.SUPERADMIN)
    assert _codes(db, fani, town) == [("OWN", True, True), ("HOUSE", False, True)]
    assert _codes(db, boss, town) == [("OWN", True, True), ("HOUSE", True, True), ("FOREIGN", True, True)]
    assert _codes(db, _appointed(db, town, "own"), town) == [("OWN", True, False)]
    assert _codes(db, _appointed(db, town, "house"), town) == [("HOUSE", False, False)]
    for role in (Role.LEARNER, Role.MANAGER, Role.MENTOR):
        assert _codes(db, actor_for(a_person(db, town["home"], role), role), town) == []


def test_courses_of_the_house_stand_on_the_desk_of_those_who_look_after_people_in_them(db, town):
    assert [each.code for each in courses_of_the_house(db, actor=actor_for(town["fani"], Role.FACILITATOR))] == ["HOUSE"]
    assert [each.code for each in courses_of_the_house(db, actor=_appointed(db, town, "house"))] == ["HOUSE"]
    assert courses_of_the_house(db, actor=_appointed(db, town, "own")) == []
    assert courses_of_the_house(db, actor=actor_for(a_person(db, town["home"], Role.SUPERADMIN), Role.SUPERADMIN)) == []


def test_facilitators_of_the_course_stand_first_then_those_of_all(db, town):
    fani = actor_for(town["fani"], Role.FACILITATOR)
    _appointed(db, town, "own", "Zoe", department_id=a_department(db, town["home"], "Registry").id)
    _appointed(db, town, "own", "Gone", suspended_at=NOON)
    _appointed(db, town, "house", "Hera")
    a_person(db, town["other"], Role.FACILITATOR, name="Alien")
    page = facilitators(db, actor=fani, code="own")
    assert [(row.name, row.department, row.everywhere, row.oneself) for row in page.rows] == [
        ("Zoe", "Registry", False, False),
        ("Fani", "", True, True),
    ]
    assert [row.name for row in facilitators(db, actor=fani, code="house").rows] == ["Hera", "Fani"]
    boss = actor_for(a_person(db, town["home"], Role.SUPERADMIN, name="Boss"), Role.SUPERADMIN)
    assert [(row.name, row.organisation) for row in facilitators(db, actor=boss, code="house").rows] == [
        ("Hera", "Egaleon"),
        ("Alien", "Elsewhere"),
        ("Fani", "Egaleon"),
    ]


def test_colleagues_are_found_without_regard_to_accents(db, town):
    fani, course_id = actor_for(town["fani"], Role.FACILITATOR), town["own"].id
    a_person(db, town["home"], name="Άρης Ωραίος")
    a_person(db, town["home"], name="Gone Ωραίος", suspended_at=NOON)
    a_person(db, town["other"], name="Άρης Ξένος")
    _appointed(db, town, "own", "Ωρα")

    def found(search, actor=fani):
        return [(each.name, each.standing) for each in possible_facilitators(db, actor=actor, course_id=course_id, search=search)]

    assert found("ωραι") == [("Άρης Ωραίος", "")]
    assert found("ΩΡΑ") == [("Άρης Ωραίος", ""), ("Ωρα", "facilitator")]
    assert found("fani") == []  # nobody appoints themselves
    assert found(" ") == []
    assert found("%") == []
    boss = actor_for(a_person(db, town["other"], Role.SUPERADMIN), Role.SUPERADMIN)
    assert found("Άρης", boss) == [("Άρης Ωραίος", "")]
    assert [each.name for each in possible_facilitators(db, actor=boss, course_id=town["house"].id, search="Άρης")] == [
        "Άρης Ξένος",
        "Άρης Ωραίος",
    ]


def test_whoever_may_not_appoint_finds_nobody(db, town):
    a_person(db, town["home"], name="Ben")
    assert possible_facilitators(db, actor=_appointed(db, town, "own"), course_id=town["own"].id, search="Ben") == []


def test_the_list_takes_the_same_statements_for_one_and_for_three(db, town):
    fani = actor_for(town["fani"], Role.FACILITATOR)
    counts = []
    for name in ("A", "B", "C"):
        _appointed(db, town, "own", name)
        counts.append(statements(db, lambda: facilitators(db, actor=fani, code="own")))
    assert counts[0] == counts[2]
