"""Question files from anywhere: recognised, read, and nothing but a named refusal when they cannot be."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qser_app.adapters.quizzes_files import decoded, read, read_bytes
from qser_app.domain.quizzes_drafts import BadFile, Reading
from qser_app.domain.quizzes_kinds import QuestionKind

_FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "fixtures" / "gift"
_ITEM = """<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="one" title="One" adaptive="false">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse><value>A</value></correctResponse></responseDeclaration>
<itemBody><p>Who?</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">
<simpleChoice identifier="A">Ada</simpleChoice><simpleChoice identifier="B">Bob</simpleChoice>
</choiceInteraction></itemBody></assessmentItem>"""
_MANIFEST = """<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>
<resource identifier="r1" type="imsqti_item_xmlv2p1" href="{href}"><file href="{href}"/></resource></resources></manifest>"""


def _zip(folder: Path, files: dict[str, str | bytes]) -> Path:
    file = folder / "package.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file


@pytest.mark.parametrize(
    ("data", "written"),
    [
        (b"Who? {=Ada ~Bob}", "gift"),
        (b"\xef\xbb\xbfWho?\r\nA. Ada\r\nB. Bob\r\nANSWER: A\r\n", "aiken"),
        (b'<?xml version="1.0"?><quiz><question type="truefalse"><name><text>n</text></name><questiontext><text>So?</text></questiontext>'
         b'<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>', "moodle"),
        (_ITEM.encode(), "qti"),
        (_ITEM.encode("utf-16"), "qti"),
    ],
)  # fmt: skip
def test_the_format_is_recognised_by_what_the_file_holds(data, written):
    reading = read_bytes(data, "en")
    assert (reading.format, len(reading.drafts), reading.unread) == (written, 1, ())


@pytest.mark.parametrize(
    ("data", "language", "text"),
    [
        ("naïve".encode("cp1252"), "en", "naïve"),
        ("Αθήνα".encode("cp1253"), "el", "Αθήνα"),
        ("čeština".encode("cp1250"), "cs", "čeština"),
        ("Αθήνα".encode("utf-16"), "en", "Αθήνα"),
        ("\ufeffAθ".encode(), "en", "Aθ"),
    ],
)
def test_old_encodings_are_read_by_the_language_of_the_file(data, language, text):
    assert decoded(data, language) == text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "bank-file-nothing"),
        (b" \n\t", "bank-file-nothing"),
        (b"Dear colleagues, here are the questions.", "bank-file-unknown"),
        (b"\x89PNG\r\n\x1a\n\0\0{", "bank-file-unknown"),
        (b"Who\0?\nA. Ada\nB. Bob\nANSWER: A\n", "bank-file-unknown"),
        (b"<quiz><question></quiz>", "bank-file-xml"),
        (b'<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>', "bank-file-xml-trick"),
        (b'<?xml version="1.0"?><!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz/>', "bank-file-xml-trick"),
        (b"<quiz>" + b"<a>" * 5000 + b"</a>" * 5000 + b"</quiz>", "bank-file-xml-trick"),
        (b"<questestinterop/>", "bank-file-qti1"),
        (b"<assessmentTest/>", "bank-file-qti-package"),
        (b"<!-- a page --><html><body/></html>", "bank-file-unknown"),
    ],
)
def test_what_holds_no_questions_is_refused_by_name(data, code):
    with pytest.raises(BadFile) as caught:
        read_bytes(data, "en")
    assert caught.value.code == code


def test_a_package_holds_the_items_its_manifest_lists(tmp_path):
    reading = read(_zip(tmp_path, {"imsmanifest.xml": _MANIFEST.format(href="items/one.xml"), "items/one.xml": _ITEM}), "en")
    assert [(draft.key, draft.kind, draft.answer_key) for draft in reading.drafts] == [
        ("one", QuestionKind.SINGLE, {"weights": {"a": 100.0, "b": 0.0}})
    ]


@pytest.mark.parametrize("href", ["items/eine%20Frage.xml", "./items/eine Frage.xml"])
def test_addresses_in_a_manifest_may_be_written_as_on_the_web(tmp_path, href):
    reading = read(_zip(tmp_path, {"imsmanifest.xml": _MANIFEST.format(href=href), "items/eine Frage.xml": _ITEM}), "en")
    assert [draft.key for draft in reading.drafts] == ["one"]


@pytest.mark.parametrize("written", ["imsqti_item_xmlv2p1", "imsqti_item_xmlv2p2", "imsqti_item_xmlv3p0", "imsqti_xmlv2p1"])
def test_items_are_known_by_the_type_of_any_edition(tmp_path, written):
    manifest = _MANIFEST.format(href="one.xml").replace("imsqti_item_xmlv2p1", written)
    stimulus = '<resource identifier="s" type="imsqti_test_xmlv3p0" href="passage.xml"/><resource identifier="p" type="webcontent"/>'
    manifest = manifest.replace("<resources>", f"<resources>{stimulus}")
    reading = read(_zip(tmp_path, {"imsmanifest.xml": manifest, "one.xml": _ITEM, "passage.xml": "<p/>"}), "en")
    assert ([draft.key for draft in reading.drafts], reading.unread) == (["one"], ())


# How Canvas, a common cartridge and Blackboard pack QTI 1.
_OLDER = [
    '<resource identifier="g1" type="imsqti_xmlv1p2"><file href="g1/g1.xml"/><dependency identifierref="g2"/></resource>'
    '<resource identifier="g2" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="g1/assessment_meta.xml"/>',
    '<resource identifier="g1" type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment" href="g1/g1.xml"/>',
    '<resource identifier="res1" type="assessment/x-bb-qti-test" href="res1.dat"/>',
]


@pytest.mark.parametrize("resources", _OLDER)
def test_a_package_of_qti_1_is_named_as_what_it_is(tmp_path, resources):
    files = {"imsmanifest.xml": f"<manifest><resources>{resources}</resources></manifest>", "g1/g1.xml": "<questestinterop/>"}
    with pytest.raises(BadFile) as caught:
        read(_zip(tmp_path, files), "en")
    assert caught.value.code == "bank-file-qti1"


def test_items_are_found_wherever_the_bases_and_dots_of_the_manifest_lead(tmp_path):
    manifest = _MANIFEST.format(href="./more/../one.xml").replace("<resources>", '<resources xml:base="items/">')
    reading = read(_zip(tmp_path, {"set/imsmanifest.xml": manifest, "set/items/one.xml": _ITEM}), "en")
    assert ([draft.key for draft in reading.drafts], reading.unread) == (["one"], ())


def test_one_item_that_is_broken_or_empty_does_not_keep_the_others_out(tmp_path):
    listed = "".join(f'<resource identifier="{name}" type="imsqti_item_xmlv2p1" href="{name}.xml"/>' for name in ("torn", "empty"))
    manifest = _MANIFEST.format(href="one.xml").replace("<resources>", f"<resources>{listed}")
    files = {"imsmanifest.xml": manifest, "one.xml": _ITEM, "torn.xml": _ITEM[:-9], "empty.xml": "<p/>"}
    reading = read(_zip(tmp_path, files), "en")
    assert [draft.key for draft in reading.drafts] == ["one"]
    assert [(place.place, place.reason) for place in reading.unread] == [("torn.xml", "broken"), ("empty.xml", "no-interaction")]


def test_a_package_that_names_a_file_it_does_not_hold_says_so(tmp_path):
    reading = read(_zip(tmp_path, {"imsmanifest.xml": _MANIFEST.format(href="../../etc/passwd")}), "en")
    assert [(place.place, place.reason) for place in reading.unread] == [("../../etc/passwd", "missing-file")]


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"readme.txt": "hello"}, "bank-file-no-manifest"),
        ({"imsmanifest.xml": "<manifest"}, "bank-file-xml"),
        ({"imsmanifest.xml": b"<manifest>" + b" " * (5 << 20) + b"</manifest>"}, "bank-file-too-large"),
    ],
)
def test_a_package_that_cannot_be_read_is_refused_by_name(tmp_path, files, code):
    with pytest.raises(BadFile) as caught:
        read(_zip(tmp_path, files), "en")
    assert caught.value.code == code


def test_a_damaged_archive_is_refused_by_name(tmp_path):
    file = tmp_path / "x.zip"
    file.write_bytes(b"PK\x03\x04" + b"\0" * 200)
    with pytest.raises(BadFile) as caught:
        read(file, "en")
    assert caught.value.code == "bank-file-archive"


def test_every_real_gift_file_becomes_questions_or_says_why_not():
    if not _FIXTURES.is_dir():
        pytest.skip(f"the shared fixtures are not here: {_FIXTURES}")
    readings = {file.stem: read(file, "en") for file in sorted(_FIXTURES.glob("*.gift"))}
    kinds = {draft.kind.value for reading in readings.values() for draft in reading.drafts}
    reasons = {place.reason for reading in readings.values() for place in reading.unread}
    assert kinds == {"single", "multiple", "true_false", "match", "numeric", "short"}
    # Two ways to write one range make one question.
    assert reasons == {"essay", "twice"}
    assert [place.reason for place in readings["markdown"].notes] == ["description"] * 4


def _only_refuses(call) -> None:
    try:
        assert isinstance(call(), Reading)
    except BadFile as refused:
        assert refused.code.startswith("bank-file-")


@given(st.text(alphabet="aA1 ~=#{}:\\%\n.->[]T*$<&;?!/_\t", max_size=120))
@settings(max_examples=150)
def test_any_text_is_read_or_refused(text):
    _only_refuses(lambda: read_bytes(text.encode(), "en"))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    for start in (b"", b"<quiz>", b"{"):
        _only_refuses(lambda start=start: read_bytes(start + data, "el"))


_NAMES = st.sampled_from(
    [
        "question",
        "name",
        "text",
        "questiontext",
        "answer",
        "feedback",
        "subquestion",
        "tags",
        "tag",
        "single",
        "tolerance",
        "units",
        "unit",
        "category",
    ]
)
_TYPES = st.sampled_from(
    ["multichoice", "truefalse", "numerical", "matching", "shortanswer", "multianswer", "ordering", "gapselect", "essay", "x"]
)
_INNER = st.recursive(
    st.sampled_from(["", "1", "true", "*", "{1:SA:=a~b}", "[[1]]", "&lt;b&gt;x", "-1e999", "nan"]),
    lambda inner: st.builds(
        lambda name, kind, part, inside: f'<{name} type="{kind}" fraction="{part}">{"".join(inside)}</{name}>',
        _NAMES, _TYPES, st.sampled_from(["100", "50", "-5", "x", ""]), st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)  # fmt: skip


@given(_TYPES, st.lists(_INNER, max_size=6))
@settings(max_examples=100)
def test_any_moodle_question_is_read_or_listed(kind, inside):
    xml = f'<quiz><question type="{kind}"><questiontext><text>Q</text></questiontext>{"".join(inside)}</question></quiz>'
    _only_refuses(lambda: read_bytes(xml.encode(), "en"))


_QTI = st.sampled_from(
    [
        *("choiceInteraction", "orderInteraction", "matchInteraction", "associateInteraction", "gapMatchInteraction"),
        *("inlineChoiceInteraction", "textEntryInteraction", "extendedTextInteraction", "simpleChoice", "simpleMatchSet"),
        *("simpleAssociableChoice", "gapText", "gap", "prompt", "p"),
    ]
)
_BODY = st.recursive(
    st.sampled_from(["", "text"]),
    lambda inner: st.builds(
        lambda name, own, inside: f'<{name} responseIdentifier="R" identifier="{own}">{"".join(inside)}</{name}>',
        _QTI, st.sampled_from("ABC"), st.lists(inner, max_size=4),
    ),
    max_leaves=14,
)  # fmt: skip


@given(
    st.sampled_from(["single", "multiple", "ordered"]),
    st.lists(st.sampled_from(["A", "B", "A B", "x", "1"]), max_size=3),
    st.lists(_BODY, max_size=4),
)
@settings(max_examples=100)
def test_any_qti_item_is_read_or_listed(cardinality, right, body):
    values = "".join(f"<value>{each}</value>" for each in right)
    xml = (
        f'<assessmentItem identifier="i"><responseDeclaration identifier="R" cardinality="{cardinality}" baseType="string">'
        f"<correctResponse>{values}</correctResponse></responseDeclaration><itemBody>{''.join(body)}</itemBody></assessmentItem>"
    )
    _only_refuses(lambda: read_bytes(xml.encode(), "en"))


def test_a_bomb_in_a_package_is_never_held_in_memory(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("imsmanifest.xml", _MANIFEST.format(href="a.xml"))
        archive.writestr("a.xml", b"<a>" + b" " * (40 << 20) + b"</a>")
    file = tmp_path / "bomb.zip"
    file.write_bytes(packed.getvalue())
    with pytest.raises(BadFile) as caught:
        read(file, "en")
    assert caught.value.code == "bank-file-too-large"
