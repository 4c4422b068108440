"""What is played when a manifest, taken at its word, would lead nowhere; and what is no SCORM."""

from xml.etree.ElementTree import fromstring

import pytest

from qser_app.domain.scorm import Edition, Fault, PackageRefused
from qser_app.domain.scorm_contents import as_spoken, refuse_other_standards, with_contents
from qser_app.domain.scorm_launch import launchable
from qser_app.domain.scorm_manifest import parse
from qser_app.domain.scorm_traces import Traces
from qser_app.domain.scorm_tree import leaves, tree_of

NAMES = ("start.html", "second.html", "style.css")
SCO = '<resource identifier="s" scormType="sco" href="second.html"/>'
PAGES = f'<resource identifier="c" href="style.css"/><resource identifier="p" href="start.html"/>{SCO}'
NOBODY = '<item identifier="i" identifierref="nobody"><title>X</title></item>'
EMPTY = '<organizations default="o"><organization identifier="o"><title>Ours</title></organization></organizations>'


def read(organizations: str, resources: str = PAGES, metadata: str = ""):
    """Title, parts and findings of a manifest with these contents."""
    text = f"<manifest><metadata>{metadata}</metadata>{organizations}<resources>{resources}</resources></manifest>"
    manifest, findings = with_contents(parse(fromstring(text)), NAMES)
    scos, more = launchable(manifest, NAMES)
    assert [node["id"] for node in leaves(tree_of(manifest, scos))] == [sco.identifier for sco in scos]
    title = manifest.organization.title if manifest.organization else ""
    return title, [sco.path for sco in scos], [each.code.removeprefix("scorm-report-") for each in (*findings, *more)]


@pytest.mark.parametrize(
    "organizations",
    [
        "",
        "<organizations/>",
        EMPTY,
        EMPTY.replace("</title>", f"</title>{NOBODY}"),
    ],
)
def test_where_the_contents_lead_nowhere_the_scos_are_played(organizations):
    title, paths, findings = read(organizations)
    assert (paths, findings) == (["second.html"], ["no-contents"])
    assert title == ("Ours" if "Ours" in organizations else "")


def test_without_a_sco_the_first_page_is_played_and_never_a_style_or_a_picture():
    assert read(EMPTY, PAGES.replace(SCO, "")) == ("Ours", ["start.html"], ["no-contents"])
    with pytest.raises(PackageRefused) as refusal:
        read(EMPTY, '<resource identifier="c" href="style.css"/>')
    assert refusal.value.fault is Fault.NO_LAUNCH


def test_an_empty_default_organization_gives_way_to_one_that_leads_somewhere():
    other = '<organization identifier="q"><title>Theirs</title><item identifier="i" identifierref="p"/></organization></organizations>'
    assert read(EMPTY.replace("</organizations>", other)) == ("Theirs", ["start.html"], ["organizations"])


def test_contents_that_lead_somewhere_are_left_alone():
    item = '<item identifier="i" identifierref="p"><title>X</title></item>'
    assert read(EMPTY.replace("</title>", f"</title>{item}")) == ("Ours", ["start.html"], [])


@pytest.mark.parametrize(
    "metadata",
    [
        "<lom><general><title><langstring> Our course </langstring></title></general></lom>",
        '<lom><general><title><string language="el"/><string language="en">Our course</string></title></general></lom>',
        "<record><general><title><langstring>Our course</langstring></title></general></record>",
    ],
)
def test_a_course_without_a_title_is_called_as_its_metadata_say(metadata):
    assert read("", metadata=metadata)[0] == "Our course"


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("<manifest><metadata><schema>IMS Common Cartridge</schema></metadata></manifest>", "IMS Common Cartridge"),
        ('<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"/>', "IMS Common Cartridge"),
        ('<manifest><resources><resource type="imsqti_item_xmlv2p1" href="q.xml"/></resources></manifest>', "IMS QTI"),
        ('<manifest xmlns:d="urn:d"><organizations><d:learning-design/></organizations></manifest>', "IMS Learning Design"),
    ],
)
def test_packages_of_other_standards_are_called_what_they_are(text, standard):
    with pytest.raises(PackageRefused) as refusal:
        refuse_other_standards(fromstring(text))
    assert (refusal.value.fault, refusal.value.gaps["entry"]) == (Fault.OTHER_STANDARD, f"{standard}, imsmanifest.xml")


def test_a_course_that_brings_questions_along_is_still_a_course():
    both = '<resource type="webcontent"/><resource type="imsqti_xmlv1p2"/>'
    refuse_other_standards(fromstring(f"<manifest><resources>{both}</resources></manifest>"))


def spoken(script: bytes, *, version: str = "", kind: str = "sco", unread: bool = False):
    """Edition, kind of the part and findings of a package with this script."""
    declared = f"<metadata><schemaversion>{version}</schemaversion></metadata>" if version else ""
    text = (
        f'<manifest>{declared}<organizations><organization><item identifier="i" identifierref="r"/></organization></organizations>'
        f'<resources><resource identifier="r" scormtype="{kind}" href="start.html"/></resources></manifest>'
    )
    manifest, traces = parse(fromstring(text)), Traces(unread=unread)
    traces.add("app.js", script)
    manifest, scos, findings = as_spoken(manifest, launchable(manifest, NAMES)[0], traces)
    return manifest.edition, scos[0].kind, [each.code for each in findings]


OLD, NEW = b"api.LMSInitialize('')", b"while (!win.API_1484_11) win = win.parent"


def test_an_edition_nobody_declared_is_the_one_the_scripts_speak():
    assert spoken(OLD) == (Edition.SCORM_12, "sco", [])
    assert spoken(NEW) == (Edition.SCORM_2004_3, "sco", [])
    assert spoken(OLD + NEW) == spoken(b"") == (Edition.SCORM_2004_3, "sco", [])


def test_a_declared_edition_gives_way_only_to_scripts_that_speak_the_other_one_alone():
    assert spoken(NEW, version="1.2") == (Edition.SCORM_2004_3, "sco", ["scorm-report-spoken"])
    assert spoken(OLD, version="2004 4th Edition") == (Edition.SCORM_12, "sco", ["scorm-report-spoken"])
    assert spoken(OLD + NEW, version="1.2") == (Edition.SCORM_12, "sco", [])
    assert spoken(NEW, version="2004 4th Edition") == (Edition.SCORM_2004_4, "sco", [])
    assert spoken(NEW, version="1.2", unread=True) == (Edition.SCORM_12, "sco", [])


def test_pages_that_speak_to_a_run_time_are_scos_whatever_the_manifest_forgot():
    assert spoken(OLD, version="1.2", kind="")[1] == "sco"
    assert spoken(b"", version="1.2", kind="")[1] == "asset"
