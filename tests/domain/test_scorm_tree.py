"""The parts of a package as a tree."""

from xml.etree.ElementTree import fromstring

import pytest

from qser_app.domain.scorm import Edition, Fault, PackageRefused
from qser_app.domain.scorm_launch import launchable
from qser_app.domain.scorm_manifest import parse
from qser_app.domain.scorm_pages import PackagePart
from qser_app.domain.scorm_tree import contents, is_sequenced, leaves, plain_tree, scores, tree_of

NEW = 'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"'
RESOURCE = '<resource identifier="r" href="a.html" scormType="sco"/><resource identifier="s" href="b.html" scormType="sco"/>'


def read(
    items: str,
    *,
    resources: str = RESOURCE,
    more: str = "",
    attributes: str = "",
    organization: str = "",
    names: tuple[str, ...] = ("a.html", "b.html"),
):
    """Manifest, parts and findings of a package whose organization holds ``items``."""
    text = (
        f"<manifest {NEW} {attributes}><metadata><schemaversion>2004 4th Edition</schemaversion></metadata>"
        f'<organizations default="o"><organization identifier="o" {organization}><title>All</title>{items}</organization></organizations>'
        f"<resources>{resources}</resources>{more}</manifest>"
    )
    manifest = parse(fromstring(text))
    return manifest, *launchable(manifest, list(names))


def item(name: str, resource: str = "", inner: str = "", more: str = "") -> str:
    """An item of a manifest."""
    ref = f'identifierref="{resource}"' if resource else ""
    return f'<item identifier="{name}" {ref} {more}><title>{name.upper()}</title>{inner}</item>'


def test_folders_are_lines_that_cannot_be_opened_and_empty_ones_are_left_out():
    manifest, scos, _ = read(item("f", inner=item("a", "r") + item("b", "s")) + item("empty"))
    tree = tree_of(manifest, scos)
    assert [node["id"] for node in leaves(tree)] == ["a", "b"]
    assert contents(tree, {"b"}) == [
        PackagePart("", "F", done=False, depth=0),
        PackagePart("a", "A", done=False, depth=1),
        PackagePart("b", "B", done=True, depth=1),
    ]


def test_an_item_that_is_a_page_and_a_folder_is_one_line():
    manifest, scos, _ = read(item("a", "r", inner=item("b", "s")))
    tree = tree_of(manifest, scos)
    assert [node["id"] for node in leaves(tree)] == ["a", "b"]
    assert contents(tree, set()) == [PackagePart("a", "A", done=False, depth=0), PackagePart("b", "B", done=False, depth=1)]


def test_a_part_that_only_completes_itself_is_known_as_such():
    delivery = '<imsss:sequencing><imsss:deliveryControls completionSetByContent="{}"/></imsss:sequencing>'
    _, scos, _ = read(item("a", "r", delivery.format("true")) + item("b", "s", delivery.format("false")) + item("c", "r"))
    assert [sco.completes_itself for sco in scos] == [True, False, False]


def test_hidden_items_are_played_but_not_listed():
    manifest, scos, _ = read(item("f", inner=item("a", "r"), more='isvisible="false"') + item("b", "s", more='isvisible="false"'))
    tree = tree_of(manifest, scos)
    assert [node["id"] for node in leaves(tree)] == ["a", "b"]
    assert contents(tree, set()) == [PackagePart("a", "A", done=False, depth=0)]


def test_names_are_told_apart():
    _, scos, _ = read(item("a", "r") + item("a", "s") + '<item identifierref="r"/>')
    assert [sco.identifier for sco in scos] == ["a", "a-2", "r"]


def test_only_several_parts_with_rules_decide_their_own_order():
    rules = '<imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>'
    plain, ruled = read(item("a", "r") + item("b", "s")), read(item("a", "r", rules) + item("b", "s"))
    single = read(item("a", "r", rules))
    assert [is_sequenced(Edition.SCORM_2004_4, tree_of(manifest, scos)) for manifest, scos, _ in (plain, ruled, single)] == [
        False,
        True,
        False,
    ]
    assert not is_sequenced(Edition.SCORM_12, tree_of(ruled[0], ruled[1]))


def test_a_course_whose_parts_weigh_nothing_has_no_score_of_its_own():
    nothing = '<imsss:sequencing><imsss:rollupRules objectiveMeasureWeight="0"/></imsss:sequencing>'
    assert not scores(tree_of(*read(item("a", "r", nothing) + item("b", "s", nothing))[:2]))
    assert scores(tree_of(*read(item("a", "r", nothing) + item("b", "s"))[:2]))


def test_bases_count_at_every_level_and_need_no_slash():
    based = '<resource identifier="r" xml:base="pages" href="a%20b.html" scormType="sco"/>'
    _, scos, _ = read(item("a", "r"), resources=based, attributes='xml:base="course/"', names=("course/pages/a b.html",))
    assert scos[0].path == "course/pages/a b.html"


def test_a_manifest_within_a_manifest_is_played():
    within = (
        '<manifest identifier="inner" xml:base="inner/"><organizations default="p"><organization identifier="p"><title>In</title>'
        f"{item('x', 'q')}</organization></organizations>"
        '<resources><resource identifier="q" href="x.html" scormType="sco"/></resources></manifest>'
    )
    manifest, scos, _ = read(item("a", "r") + item("f", "inner"), more=within, names=("a.html", "inner/x.html"))
    assert [(sco.identifier, sco.path) for sco in scos] == [("a", "a.html"), ("x", "inner/x.html")]
    assert contents(tree_of(manifest, scos), set())[1:] == [PackagePart("", "F", False, 0), PackagePart("x", "X", False, 1)]


def test_more_items_than_anybody_reads_are_refused():
    with pytest.raises(PackageRefused) as refusal:
        read('<item identifierref="r"/>' * 2001)
    assert refusal.value.fault is Fault.MANIFEST_TOO_LARGE


def test_what_content_is_given_at_its_start_is_the_authors_to_the_last_space():
    _, scos, _ = read(item("a", "r", "<adl:dataFromLMS xmlns:adl='urn:adl'>\n  {&quot;a&quot;:  1}\n\tx </adl:dataFromLMS>"))
    assert scos[0].launch_data == '{"a":  1}\n\tx'


def test_a_base_says_nothing_about_addresses_of_the_web():
    elsewhere = '<resource identifier="s" href="https://a.example/x.html" xml:base="pages/"/>'
    _, scos, findings = read(item("a", "r") + item("b", "s"), resources=RESOURCE.partition('<resource identifier="s"')[0] + elsewhere)
    assert [sco.path for sco in scos] == ["a.html"]
    assert [(each.code, each.gaps["host"]) for each in findings] == [("scorm-report-elsewhere", "a.example")]


@pytest.mark.parametrize(
    ("href", "parameters", "query"),
    [
        ("a.html", "", ""),
        ("a.html", "x=1", "?x=1"),
        ("a.html", "?x=1", "?x=1"),
        ("a.html", "&amp;?&amp;x=1", "?x=1"),
        ("a.html?y=2", "?x=1", "?y=2&x=1"),
        ("a.html", "#top", "#top"),
        ("a.html#there", "#top", "#there"),
        ("a.html?y=2#there", "x=1", "?y=2&x=1#there"),
        ("a.html", "?#top", "#top"),
        ("a.html", "?x=1#top", "?x=1#top"),
        ("a.html?y=2#there", "x=1#top", "?y=2&x=1#there"),
    ],
)
def test_parameters_are_joined_as_the_standard_says(href, parameters, query):
    resource = f'<resource identifier="r" href="{href}" scormType="sco"/>'
    _, scos, _ = read(item("a", "r", more=f'parameters="{parameters}"'), resources=resource)
    assert (scos[0].path, scos[0].query) == ("a.html", query)


def test_a_package_from_before_has_its_parts_in_a_row():
    _, scos, _ = read(item("a", "r") + item("b", "s"))
    assert [part.identifier for part in contents(plain_tree("All", scos), set())] == ["a", "b"]


def test_several_organizations_are_reported():
    text = (
        f'<manifest {NEW}><organizations default="o"><organization identifier="o"><title>First</title>{item("a", "r")}</organization>'
        f'<organization identifier="p"><title>Second</title>{item("b", "s")}</organization></organizations>'
        f"<resources>{RESOURCE}</resources></manifest>"
    )
    scos, findings = launchable(parse(fromstring(text)), ["a.html", "b.html"])
    assert [sco.identifier for sco in scos] == ["a"]
    assert [(each.code, each.gaps) for each in findings] == [("scorm-report-organizations", {"count": 2, "title": "First"})]
