"""Links between lessons."""

from qser_app.domain.courses_links import linked_terms, relinked_terms, without_lost_links


def test_a_link_to_a_unit_that_stays_behind_becomes_its_words():
    body = "See [one](unit:one), [two](unit:two), [three](unit:m-2/one) and [the web](https://example.org); ![one](files/one.webp)"
    expected = "See [one](unit:one), two, three and [the web](https://example.org); ![one](files/one.webp)"
    assert without_lost_links(body, "m-1", {("m-1", "one")}) == expected


def test_links_to_terms_lead_into_the_glossary_of_their_course():
    html = linked_terms('<a href="term:refugee">a</a>', "MINI")
    assert html == '<a href="/course/MINI/glossary#refugee">a</a>'
    assert relinked_terms(html, "MINI", "MINI-2") == '<a href="/course/MINI-2/glossary#refugee">a</a>'
