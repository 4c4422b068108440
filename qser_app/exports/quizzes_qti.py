"""Questions written as a QTI 2.1 content package: IMS QTI 2.1 items, IMS Content Packaging 1.1."""

import io
import zipfile
from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.exports.quizzes_qti_items import item
from qser_app.exports.quizzes_xml import clean

_CP = "http://www.imsglobal.org/xsd/imscp_v1p1"
_MD = "http://www.imsglobal.org/xsd/imsmd_v1p2"
_MOMENT = (2000, 1, 1, 0, 0, 0)  # the same questions are the same bytes


def holds(question: QuestionSource) -> bool:
    """Whether QTI's items can ask the question: text without wildcards, one range of numbers."""
    if question.kind is QuestionKind.NUMERIC:
        return len(question.answer_key["ranges"]) == 1
    if question.kind is QuestionKind.SHORT:
        accepts = [question.answer_key["accept"]]
    else:
        accepts = [gap["accept"] for gap in question.answer_key.get("gaps", {}).values() if "accept" in gap]
    return not any("*" in each["text"].replace("\\*", "") for accept in accepts for listed in accept.values() for each in listed)


def write(questions: Sequence[QuestionSource], language: str) -> bytes:
    """The package, one file per question, in ``language``."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        names = [f"items/q{place:04}.xml" for place in range(1, len(questions) + 1)]
        _put(archive, "imsmanifest.xml", _manifest(questions, names, language))
        for name, question in zip(names, questions, strict=True):
            _put(archive, name, item(question, language))
    return packed.getvalue()


def _put(archive: zipfile.ZipFile, name: str, root: Element) -> None:
    info = zipfile.ZipInfo(name, _MOMENT)
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, tostring(root, encoding="utf-8", xml_declaration=True))


def _manifest(questions: Sequence[QuestionSource], names: Sequence[str], language: str) -> Element:
    root = Element("manifest", {"xmlns": _CP, "xmlns:imsmd": _MD, "identifier": "Q-SER-bank"})
    about = SubElement(root, "metadata")
    SubElement(about, "schema").text = "QTIv2.1 Package"
    SubElement(about, "schemaversion").text = "1.0.0"
    SubElement(root, "organizations")
    resources = SubElement(root, "resources")
    for place, (question, name) in enumerate(zip(questions, names, strict=True), 1):
        resource = SubElement(resources, "resource", {"identifier": f"q{place:04}", "type": "imsqti_item_xmlv2p1", "href": name})
        _keywords(resource, question, language)
        SubElement(resource, "file", {"href": name})
    return root


def _keywords(resource: Element, question: QuestionSource, language: str) -> None:
    unit = question.body[language].get("unit", "")
    tags = [f"lesson={question.lesson_key}"] * bool(question.lesson_key) + [f"unit={unit}"] * bool(unit) + [*question.tags]
    if tags:
        general = SubElement(SubElement(SubElement(resource, "metadata"), "imsmd:lom"), "imsmd:general")
        for tag in tags:
            SubElement(SubElement(general, "imsmd:keyword"), "imsmd:langstring", {"xml:lang": language}).text = clean(tag)
