"""The departments of the demo municipality: a tree, with departments that boards compare and others too small to be shown."""

from qser_app.domain.leaderboard import SMALLEST
from qser_app.domain.people import Privacy
from qser_app.domain.people_departments import full_names
from qser_app.seeds.people import PEOPLE, PLACES

HOME = PLACES[0]


def _people(number, *, only=lambda _: True):
    return sum(person.department == number for person in PEOPLE if person.place == HOME.slug and only(person))


def test_the_municipality_is_a_tree_with_people_on_both_its_levels():
    named = {number: (each.name, each.under) for number, each in enumerate(HOME.departments)}
    assert {name: _people(number) for number, name in full_names(named).items()} == {
        "Κοινωνική Υπηρεσία": 7,
        "Κοινωνική Υπηρεσία › Κέντρο Κοινότητας": 3,
        "Κέντρο Εξυπηρέτησης Πολιτών": 6,
        "Κέντρο Εξυπηρέτησης Πολιτών › ΚΕΠ Παλαιάς Καρυάς": 4,
        "Τμήμα Παιδείας": 9,
        "Απασχόληση και Διοίκηση": 6,
        "Απασχόληση και Διοίκηση › Γραφείο Απασχόλησης": 5,
    }


def test_boards_compare_some_departments_and_keep_quiet_about_small_ones():
    seen = [_people(number, only=lambda each: each.zeal and each.privacy is not Privacy.HIDDEN) for number in range(len(HOME.departments))]
    assert [HOME.departments[number].name for number, people in enumerate(seen) if people < SMALLEST] == [
        "Κέντρο Κοινότητας",
        "ΚΕΠ Παλαιάς Καρυάς",
    ]
