"""A person's cases, for their own eyes."""

from qser_app.domain.people import Language
from qser_app.queries.insights_cases import played_cases
from tests.queries.test_cases import played
from tests.support.cases import BEST, SHORT, a_case
from tests.support.people import a_person, actor_for, an_organisation
from tests.support.statements import statements


def test_the_last_run_and_the_best_of_every_case(db):
    ada = actor_for(a_person(db, an_organisation(db)))
    one, other = a_case(db), a_case(db, "OTHER")
    for unit, places in ((one, BEST), (one, SHORT), (other, BEST), (one, (0,))):
        played(db, ada, unit, places)
    profile, cases = played_cases(db, actor=ada, reader=Language.EN)
    assert [(each.unit_id, each.runs, each.last, each.best) for each in cases] == [
        (other.id, 1, [100, 0, 67], [100, 0, 67]),
        (one.id, 2, [0, -1, 100], [100, 0, 100]),
    ]
    assert [(each.competence, each.percent) for each in profile] == [("observe", 50), ("interpret", 0), ("act", 75)]


def test_whoever_has_played_nothing_to_its_end_has_no_profile(db):
    ada = actor_for(a_person(db, an_organisation(db)))
    played(db, ada, a_case(db), (0,))
    assert played_cases(db, actor=ada, reader=Language.EN) == ([], [])


def test_nobody_else_s_runs_count_and_many_cases_take_no_more_statements(db):
    town = an_organisation(db)
    ada, bob = actor_for(a_person(db, town)), actor_for(a_person(db, town, name="Bob"))
    units = [a_case(db, f"C{number}") for number in range(3)]
    played(db, bob, units[0], BEST)
    assert played_cases(db, actor=ada, reader=Language.EN) == ([], [])

    def counted():
        return statements(db, lambda: played_cases(db, actor=ada, reader=Language.EN))

    played(db, ada, units[0], SHORT)
    few = counted()
    for unit in units:
        played(db, ada, unit, SHORT)
    assert counted() == few
