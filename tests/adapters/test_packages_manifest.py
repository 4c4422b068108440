"""Manifests are read as authoring tools truly write them."""

import pytest

from qser_app.adapters.packages_manifest import read
from qser_app.domain.scorm import Fault, PackageRefused
from qser_app.domain.scorm_manifest import parse
from tests.support.packages import manifest

PLAIN = manifest()


def title_of(data: bytes) -> str:
    root, _ = read(data)
    organization = parse(root).organization
    return organization.title if organization else ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1253", "gb18030"])
def test_what_is_declared_is_believed_when_it_is_true(encoding):
    said = encoding.removesuffix("-sig").replace("cp1253", "windows-1253")
    text = PLAIN.replace('version="1.0"', f'version="1.0" encoding="{said}"').replace("At the counter", "Δήμος")
    assert title_of(text.encode(encoding)) == "Δήμος"


@pytest.mark.parametrize("truly", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("said", ["utf-8", "UTF8", "utf-16", "shift_jis", "no such encoding", "cp037"])
def test_a_wrong_word_about_the_encoding_does_no_harm(truly, said):
    text = PLAIN.replace('version="1.0"', f'version="1.0" encoding="{said}"').replace("At the counter", "Café")
    assert title_of(text.encode(truly)) == "Café"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (PLAIN.replace("At the counter", "Law & order"), "Law & order"),
        (PLAIN.replace("At the counter", "A&nbsp;visit &eacute; &amp; more"), "A visit \u00e9 & more"),
        (PLAIN.replace("At the counter", "Tab\x0b and bell\x07"), "Tab and bell"),
        (PLAIN.replace(' xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"', ""), "At the counter"),
        (
            PLAIN.replace(' xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"', "").replace("<item ", '<item xmlns:adlcp="urn:x" '),
            "At the counter",
        ),
        (PLAIN + "\0\0\x1a", "At the counter"),
    ],
)
def test_small_faults_are_mended_and_told(text, title):
    root, mended = read(text.encode())
    assert parse(root).organizations[0].title == title
    assert mended


@pytest.mark.parametrize(
    "text",
    [
        "\n \ufeff" + PLAIN,
        PLAIN.replace('version="1.0"', 'version="1.1"'),
        PLAIN.replace("<metadata>", "<!-- a comment --><?php x ?><metadata>"),
        PLAIN.replace(
            "<manifest ", '<manifest xml:base="" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b c" '
        ),
        PLAIN.replace(' xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"', ""),
        PLAIN.replace('xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"', 'xmlns="http://somewhere.example/else"'),
        PLAIN.replace("adlcp:scormtype", "adlcp:scormType"),
    ],
)
def test_oddities_that_are_no_faults_are_passed_over(text):
    root, mended = read(text.encode())
    found = parse(root)
    assert (found.organizations[0].title, found.resources[0].kind, mended) == ("At the counter", "sco", False)


def test_what_is_broken_stays_broken():
    with pytest.raises(PackageRefused) as refusal:
        read(PLAIN.replace("</organization>", "").encode())
    assert refusal.value.fault is Fault.BAD_MANIFEST
    assert "mismatched tag" in str(refusal.value.gaps["entry"])


def test_markup_written_as_references_stays_text():
    assert title_of(PLAIN.replace("At the counter", "&lt;b&gt; &#60;i&#62;").encode()) == "<b> <i>"
