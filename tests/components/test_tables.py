"""Tables: figures stand below their headings, and a name is not said twice."""

import reflex as rx

from qser_app.components.tables import table

ROWS = rx.Var("rows").to(list[str])


def _drawn(**more):
    return str(table("Scores", ["Name", "Score"], ROWS, lambda row: rx.el.tr(rx.el.th(row), rx.el.td(row)), **more))


def test_the_heading_of_figures_stands_where_they_do():
    assert _drawn().count('className:"number"') == 0
    assert _drawn(figures=(1,)).count('className:"number"') == 1


def test_a_table_below_a_heading_of_its_name_has_a_caption_to_be_heard():
    assert 'jsx("caption",{className:"visually-hidden"}' in _drawn()
    assert "visually-hidden" not in _drawn(headed=False)
