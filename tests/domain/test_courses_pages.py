"""Courses as they stand on a page."""

from qser_app.domain.courses_pages import CoursePage, ModuleRow, PlayerUnit, UnitRow, in_player


def unit(number, *, module=1, kind="lesson", completed=False):
    return UnitRow(number, module, kind, f"Unit {number}", "", "en", 6, number, 3, completed, 0, None)


def page(*modules):
    rows = [ModuleRow(number, f"Module {number}", "", "en", units) for number, units in enumerate(modules, 1)]
    return CoursePage(1, "QSER", "Title", "", "", "en", True, ["en"], "", True, "in_progress", rows)


def test_the_ways_lead_across_modules_and_end_at_the_ends():
    course = page([unit(1), unit(2)], [unit(3, module=2, kind="quiz")])
    ways = [(in_player(course, number)[0].previous_to, in_player(course, number)[0].next_to) for number in (1, 2, 3)]
    assert ways == [("", "/learn/lesson/2"), ("/learn/lesson/1", "/learn/quiz/3"), ("/learn/lesson/2", "")]


def test_the_unit_in_the_player_knows_its_place():
    _, here = in_player(page([unit(1), unit(2, completed=True)]), 2)
    assert here == PlayerUnit(2, "lesson", "Unit 2", "en", 2, 3, 6, completed=True)


def test_next_is_what_is_left_after_here_then_from_the_beginning():
    course = page([unit(1), unit(2, completed=True), unit(3)])
    assert [course.next_unit(after).id for after in (None, 1, 2, 3)] == [1, 1, 3, 3]
    assert page([unit(1, completed=True)]).next_unit(1) is None


def test_the_module_around_a_unit_is_its_own_and_the_last_one_when_nothing_is_left():
    course = page([unit(1)], [unit(2, module=2)])
    assert [course.module_around(number).id for number in (1, 2, None)] == [1, 2, 2]
    assert page().module_around(None) is None


def test_minutes_and_per_cent_are_those_of_all_units():
    course = page([unit(1, completed=True), unit(2)], [unit(3, module=2)])
    assert (course.minutes, course.percent, course.modules[0].completed) == (18, 33, 1)
