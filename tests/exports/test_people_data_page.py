"""A person's own data as a page: tables that a phone shows as cards, lists, and what is folded up."""

from dataclasses import replace

from qser_app.domain.people_data import Deeds, Kept
from qser_app.domain.people_data_tables import PERSONAL
from qser_app.exports.people_data_page import page_of
from tests.exports.test_people_data_words import RECORD
from tests.support.people import NOON

HELD = {each.table: each for each in reversed(PERSONAL)}


def _page(*kept, deeds=(), files=()):
    shown = [Kept(HELD[table], [dict.fromkeys(HELD[table].told) | row for row in rows]) for table, *rows in kept]
    return page_of(replace(RECORD, kept=shown, deeds=list(deeds)), files=list(files), at=NOON)


def test_rows_are_a_table_whose_cells_know_their_headings():
    page = _page(("badge_award", {"category": "activity", "tier": 1, "at": NOON}, {"category": "test", "tier": 2, "at": NOON}))
    assert '<td role="cell" data-name="Badge">Activity Newbie</td>' in page
    assert page.count('<tr role="row">') == 3
    assert '<th scope="col" role="columnheader">Badge<code>category</code></th>' in page


def test_a_single_row_with_much_in_it_is_a_list_without_what_is_empty():
    page = _page(("standing", {"points": 5, "badges": 1, "level": 1, "courses": 0, "tests": 2, "department_id": None}))
    assert "<dt>Points<code>points</code></dt><dd>5</dd>" in page
    assert "<table" not in page
    assert "department_id" not in page


def test_documents_are_short_or_folded_up_and_nothing_in_them_is_markup():
    run = {"unit_id": 4, "number": 1, "started_at": NOON, "end_key": "half", "scores": {"observe": [2, 5]}, "stages": {}}
    page = _page(
        ("case_run", run),
        ("quiz_answer", {"place": 0, "chosen": ["<b>", "c"]}),
        ("quiz_attempt", {"draw": [{"question": 9, "options": ["a"]}]}),
        ("notice", {"code": "badge", "gaps": {"category": "activity", "tier": 1}}),
    )
    assert "<ul><li>Observe: 2 / 5</li></ul>" in page
    assert ">&lt;b&gt; / c</td>" in page
    assert "<details><summary>One entry</summary><pre>[\n {" in page
    assert "New badge: Activity Newbie" in page
    assert "<details><summary>2 entries</summary>" in page


def test_the_page_leads_to_its_parts_and_names_what_was_done_at_work():
    page = _page(("ticket", {"name": "Ada"}), ("ticket", {"name": "Eve"}), deeds=[Deeds("season", "made_by_id", 2)], files=["files/x.pdf"])
    for place in ("door", "deeds"):
        assert f'<a href="#{place}">' in page
        assert f'<h2 id="{place}">' in page
    assert page.count('id="ticket-') == 2 == len({part.partition('"')[0] for part in page.split('id="ticket-')[1:]})
    assert "<dt>Seasons<code>season.made_by_id</code></dt><dd>2</dd>" in page
    assert '<a href="files/x.pdf">' in page
