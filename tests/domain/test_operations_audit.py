"""The chain of the audit log: what holds, and every way in which it does not."""

from dataclasses import replace

import pytest

from qser_app.domain.operations_audit import FIRST, Break, Entry, Head, breaks_in, coarse, digest_of
from tests.support.people import NOON


def a_chain(length=4, chain=7):
    links, previous = [], FIRST
    for number in range(1, length + 1):
        link = Entry(chain, number, NOON, "suspended", 1, number, {"role": "admin"}, "Firefox", previous, "")
        links.append(replace(link, digest=digest_of(link)))
        previous = links[-1].digest
    return Head(chain, length, previous), links


def test_an_honest_chain_holds():
    head, links = a_chain()
    assert list(breaks_in(head, links)) == []
    assert list(breaks_in(Head(7, 0, FIRST), [])) == []


@pytest.mark.parametrize("change", [{"kind": "moved"}, {"actor_id": 2}, {"subject_id": None}, {"details": {}}, {"origin": ""}])
def test_whatever_is_altered_is_found(change):
    head, links = a_chain()
    links[1] = replace(links[1], **change)
    assert list(breaks_in(head, links)) == [Break(7, 2, "altered")]


def test_a_link_that_was_altered_with_its_digest_breaks_the_next():
    head, links = a_chain()
    forged = replace(links[1], actor_id=9)
    links[1] = replace(forged, digest=digest_of(forged))
    assert list(breaks_in(head, links)) == [Break(7, 3, "foreign")]


def test_a_link_that_was_taken_out_is_missed():
    head, links = a_chain()
    assert list(breaks_in(head, links[:1] + links[2:])) == [Break(7, 2, "missing")]
    assert list(breaks_in(head, links[:-1])) == [Break(7, 4, "missing")]
    assert list(breaks_in(head, links[1:])) == [Break(7, 1, "missing")]


def test_links_beyond_the_head_are_foreign():
    head, links = a_chain()
    assert list(breaks_in(replace(head, number=3, digest=links[2].digest), links)) == [Break(7, 4, "foreign")]


def test_a_chain_may_begin_late_where_its_beginning_was_let_go():
    head, links = a_chain()
    assert list(breaks_in(replace(head, begins=2, before=links[1].digest), links[2:])) == []
    assert list(breaks_in(replace(head, begins=2, before=links[0].digest), links[2:])) == [Break(7, 3, "foreign")]


def test_an_address_is_told_as_its_network():
    assert coarse("203.0.113.77") == "203.0.113.0/24"
    assert coarse("2001:db8:1:2::5") == "2001:db8:1::/48"
    assert coarse("nowhere") == ""
