"""XML of question files: parsed without any trick of XML, no deeper and no larger than questions are, in whatever encoding it truly is."""

import re
from collections.abc import Iterator
from html import escape
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException, ElementTree

from qser_app.domain.quizzes_drafts import BadFile

_DEEPEST = 100
_MOST_ELEMENTS = 300_000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def tree(data: bytes) -> Element:
    """The root of the file. Raises BadFile: ``xml`` (broken), ``xml-trick`` (entities, a document type, depth or size)."""
    problem = ""
    for reading in _readings(data):
        try:
            return _parsed(reading)
        except DefusedXmlException as trick:
            raise BadFile("xml-trick") from trick
        except (ParseError, ValueError, LookupError) as error:
            problem = problem or str(error)
    raise BadFile("xml", detail=problem[:80])


def _parsed(data: bytes) -> Element:
    depth = count = 0
    root: Element | None = None
    for event, element in ElementTree.iterparse(
        BytesIO(data), events=("start", "end"), forbid_dtd=True, forbid_entities=True, forbid_external=True
    ):
        if event == "end":
            depth -= 1
            continue
        root = element if root is None else root
        depth, count = depth + 1, count + 1
        if depth > _DEEPEST or count > _MOST_ELEMENTS:
            raise BadFile("xml-trick")
    if root is None:
        raise ParseError("no element")
    return root


def _readings(data: bytes) -> Iterator[bytes]:
    # As it declares itself; then, when the declaration lies about the encoding, by its bytes.
    yield data
    for encoding in ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "cp1252"):
        try:
            yield _DECLARATION.sub("", data.decode(encoding), count=1).lstrip().encode()
        except UnicodeDecodeError:
            continue


def name(element: Element) -> str:
    """The element's name without its namespace; names of QTI 3 as QTI 2 spells them (``qti-choice-interaction``)."""
    local = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
    return _camel(local.removeprefix("qti-")) if local.startswith("qti-") else local


def attribute(element: Element, wanted: str, default: str = "") -> str:
    """An attribute by its QTI 2 name."""
    found = element.get(wanted)
    return element.get(re.sub(r"[A-Z]", lambda letter: f"-{letter[0].lower()}", wanted), default) if found is None else found


def _camel(local: str) -> str:
    first, *others = local.split("-")
    return first + "".join(each.capitalize() for each in others)


def descendants(element: Element, *names: str) -> list[Element]:
    """Everything of these names below, in the order of the document."""
    return [each for each in element.iter() if each is not element and name(each) in names]


def children(element: Element, *names: str) -> list[Element]:
    """The direct children of these names."""
    return [each for each in element if name(each) in names]


def inner(element: Element, leave_out: tuple[str, ...] = (), marks: dict[Element, str] | None = None) -> str:
    """What stands in the element, as HTML without namespaces; ``leave_out`` goes, and a mark stands for its element."""
    pieces = [escape(element.text or "", quote=False)]
    for child in element:
        if marks and child in marks:
            pieces.append(marks[child])
        elif name(child) and name(child) not in leave_out:
            alt = escape(child.get("alt", ""))
            pieces.append(
                f"<{name(child)}{f' alt={chr(34)}{alt}{chr(34)}' if alt else ''}>{inner(child, leave_out, marks)}</{name(child)}>"
            )
        pieces.append(escape(child.tail or "", quote=False))
    return "".join(pieces)
