"""What can be pressed: buttons, links that look like them, tabs, the way back."""

import reflex as rx

from qser_app.components.controls import breadcrumbs, button, course_step, icon_button, link_button, plain_link, tab


def test_a_button_submits_nothing_unless_told():
    assert 'type:"button"' in str(button("Go"))
    assert 'type:"submit"' in str(button("Go", type="submit"))


def test_an_icon_alone_has_a_name():
    assert '"aria-label":"Search"' in str(icon_button("search", "Search"))


def test_a_link_of_the_app_does_not_load_the_page_anew():
    assert "ReactRouterLink" in str(link_button("Home", "/"))
    assert "ReactRouterLink" not in str(plain_link("Sheet", href="/sheet.xlsx"))


def test_the_shown_view_is_marked_not_only_by_colour():
    assert '"page"' in str(tab("Week", "/leaderboard", current=True))


def test_breadcrumbs_are_a_named_list():
    drawn = str(breadcrumbs("Above", ("Home", "/"), ("Courses", "/catalogue")))
    assert '"aria-label":"Above"' in drawn
    assert drawn.count('jsx("li"') == 2


def test_a_course_is_called_by_a_code_that_somebody_gave_it():
    label, address = course_step(rx.Var("code").to(str), "desk")
    assert 'code.startsWith("P-")' in str(label)
    assert str(address) == '("/desk/"+code)'
