"""Reads the XML of a manifest that nobody has vouched for: in whatever encoding it truly is, without a DTD, counted while it is read."""

import html
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder
from xml.parsers import expat

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from qser_app.domain.scorm import Fault, PackageRefused

LARGEST = 4 << 20
_PIECE = 1 << 16
_MOST_ELEMENTS = 40_000
_DEEPEST = 200
_MOST_PREFIXES = 20
_HOPELESS = {expat.errors.codes[fault] for fault in (expat.errors.XML_ERROR_TAG_MISMATCH, expat.errors.XML_ERROR_UNCLOSED_TOKEN)}
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"""^[^>]{0,60}encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
# Encodings of several bytes a letter, which the parser itself cannot read.
_FAR_EASTERN = {"gb2312", "gbk", "gb18030", "big5", "shift_jis", "sjis", "euc-jp", "euc-kr", "windows-31j", "ks_c_5601-1987"}
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_AMPERSAND = re.compile(r"&(?!(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)(?:([A-Za-z][A-Za-z0-9]{1,30});)?")
_PREFIX = re.compile(r"""[<\s]/?([A-Za-z_][\w.-]{0,40}):[A-Za-z_][\w.-]*(?=[\s=/>])""")
_ROOT = re.compile(r"<(?:[\w.-]+:)?manifest(?=[\s>])([^>]*)", re.IGNORECASE)


def read(data: bytes) -> tuple[Element, bool]:
    """The manifest's element tree, and whether small faults had to be mended first. Raises PackageRefused."""
    problem = ""
    for reading, mended in _attempts(data):
        try:
            return _parsed(reading), mended
        except DefusedXmlException as trick:
            raise PackageRefused(Fault.MANIFEST_TRICK, type(trick).__name__) from trick
        except (ParseError, ValueError, LookupError) as error:
            problem = problem or str(error)
            if getattr(error, "code", 0) in _HOPELESS:
                break
    raise PackageRefused(Fault.BAD_MANIFEST, problem)


def _attempts(data: bytes) -> Iterator[tuple[bytes | str, bool]]:
    yield data, False
    texts = list(_readings(data))
    yield from ((text, False) for text in texts)
    if texts:
        yield _mended(texts[0]), True


class _Counted(TreeBuilder):
    """Builds the tree; what has too many elements, or is nested too deep, never becomes one."""

    def __init__(self) -> None:
        super().__init__()
        self._left, self._depth = _MOST_ELEMENTS, 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Any:
        """Count what opens."""
        self._left -= 1 + len(attrs) // 4
        self._depth += 1
        if self._left < 0 or self._depth > _DEEPEST:
            raise PackageRefused(Fault.MANIFEST_TOO_LARGE, tag.rsplit("}", 1)[-1])
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Any:
        """Count what closes."""
        self._depth -= 1
        return super().end(tag)


def _parsed(reading: bytes | str) -> Element:
    parser = DefusedXMLParser(target=_Counted(), forbid_dtd=True, forbid_entities=True, forbid_external=True)
    for start in range(0, len(reading), _PIECE):
        parser.feed(reading[start : start + _PIECE])
    return parser.close()


def _readings(data: bytes) -> Iterator[str]:
    """The manifest as text: what its bytes tell counts, when its own word about its encoding is wrong or not understood."""
    said = _ENCODING.search(data[:200])
    named = said[1].decode().lower() if said else ""
    for encoding in (_by_bytes(data), named if named in _FAR_EASTERN else "", "cp1252"):
        try:
            if encoding:
                yield _DECLARATION.sub("", data.decode(encoding), count=1).lstrip("\ufeff \t\r\n")
                return
        except UnicodeDecodeError:
            continue


def _by_bytes(data: bytes) -> str:
    if data[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        return "utf-32"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if data[:2] == b"<\0":
        return "utf-16-le"
    return "utf-16-be" if data[:2] == b"\0<" else "utf-8-sig"


def _mended(text: str) -> str:
    """The text without what hand-made manifests get wrong: bare ampersands, stray control letters, undeclared prefixes, a tail."""
    text = _AMPERSAND.sub(_as_reference, _NOT_XML.sub("", text)).rstrip()
    wanting = dict.fromkeys(_PREFIX.findall(text))
    root = _ROOT.search(text)
    if root is None or len(wanting) > _MOST_PREFIXES:
        return text
    # Declared further down is not declared everywhere; there the nearer declaration counts.
    spaces = "".join(f' xmlns:{name}="urn:{name}"' for name in wanting if name not in ("xml", "xmlns") and f"xmlns:{name}" not in root[1])
    return text[: root.start(1)] + spaces + text[root.start(1) :]


def _as_reference(found: re.Match[str]) -> str:
    letter = html.unescape(found[0])
    return letter if found[1] and len(letter) < 3 and not letter.startswith(("&", "<")) else found[0].replace("&", "&amp;", 1)
