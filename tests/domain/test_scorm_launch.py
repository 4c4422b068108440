"""What can be launched, by whatever address a tool wrote."""

from xml.etree.ElementTree import fromstring

import pytest

from qser_app.domain.scorm import Fault, PackageRefused
from qser_app.domain.scorm_launch import launchable
from qser_app.domain.scorm_manifest import parse

NAMES = ("first.html", "pages/second.html")


def read(first: str, second: str = "pages/second.html", *, base: str = ""):
    """Parts and findings of a package with two items, and where their resources lie."""
    text = (
        '<manifest><organizations><organization identifier="o"><item identifier="a" identifierref="r"><title>One</title></item>'
        '<item identifier="b" identifierref="s"><title>Two</title></item></organization></organizations>'
        f'<resources xml:base="{base}"><resource identifier="r" href="{first}"/><resource identifier="s" href="{second}"/></resources>'
        "</manifest>"
    )
    return launchable(parse(fromstring(text)), NAMES)


def refused(*hrefs: str, base: str = "") -> Fault:
    with pytest.raises(PackageRefused) as refusal:
        read(*hrefs, base=base)
    return refusal.value.fault


@pytest.mark.parametrize("href", ["first.html", "./first.html", "/first.html", "\\first.html", "FIRST.html", "pages/../first.html?x=1#y"])
def test_a_page_is_found_by_every_way_of_writing_where_it_lies(href):
    scos, findings = read(href)
    assert ([sco.path for sco in scos], findings) == (["first.html", "pages/second.html"], [])


@pytest.mark.parametrize("href", ["https://video.example/watch?v=1", "http://video.example", "//video.example/x", "HTTPS://video.example/"])
def test_a_part_on_another_site_is_left_out_and_told(href):
    scos, findings = read(href)
    assert [sco.identifier for sco in scos] == ["b"]
    assert [(each.code, each.gaps["title"], str(each.gaps["host"]).lower()) for each in findings] == [
        ("scorm-report-elsewhere", "One", "video.example")
    ]


def test_a_package_that_lies_elsewhere_as_a_whole_is_refused():
    assert refused("https://a.example/1", "https://a.example/2") is Fault.LAUNCH_OUTSIDE
    assert refused("first.html", base="https://a.example/") is Fault.LAUNCH_OUTSIDE


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "../outside.html", "/etc/passwd", "file:///first.html", "%2e%2e/x.html", "/../first.html"]
)
def test_one_part_that_leads_out_is_enough_to_refuse(href):
    assert refused(href) is Fault.LAUNCH_OUTSIDE


def test_what_is_missing_is_named_and_nothing_else_is_lost():
    scos, findings = read("nowhere.html")
    assert [sco.identifier for sco in scos] == ["b"]
    assert [(each.code, each.gaps) for each in findings] == [("scorm-report-missing", {"file": "nowhere.html"})]
    assert refused("nowhere.html", "neither.html") is Fault.LAUNCH_MISSING
