"""Links between lessons."""

from qser_app.domain.courses_links import without_lost_links


def test_a_link_to_a_unit_that_stays_behind_becomes_its_words():
    body = "See [one](unit:one), [two](unit:two), [three](unit:m-2/one) and [the web](https://example.org); ![one](files/one.webp)"
    expected = "See [one](unit:one), two, three and [the web](https://example.org); ![one](files/one.webp)"
    assert without_lost_links(body, "m-1", {("m-1", "one")}) == expected
