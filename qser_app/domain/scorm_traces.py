"""What the files of a package tell about how they will behave here, as far as it can be seen without running them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from qser_app.domain.scorm import Edition

_PAGES = {".html", ".htm", ".xhtml", ".svg"}
_SCRIPTS = {".js", ".mjs"}
_STYLES = {".css"}
_HOST = rb"([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d{1,5})?)"
_ADDRESS = rb"""\s*=\s*["']?\s*(https?:)?//""" + _HOST
_LOADED = rb"<(?:script|img|i?frame|video|audio|source|embed|object|track|input|image)\b"
_LOADS = re.compile(_LOADED + rb"[^<>]{0,500}?\s(?:src|data|poster|srcset)" + _ADDRESS, re.IGNORECASE)
_SHEETS = re.compile(rb"<link\b(?=[^<>]{0,500}stylesheet)[^<>]{0,500}?\shref" + _ADDRESS, re.IGNORECASE)
_LINKS = re.compile(rb"<a\b[^<>]{0,500}?\shref" + _ADDRESS, re.IGNORECASE)
_STYLED = re.compile(rb"""(?:url\(\s*["']?|@import\s+["'])\s*(https?:)?//""" + _HOST, re.IGNORECASE)
_POP_UP = re.compile(rb"""window\s*\.\s*open\s*\(|\starget\s*=\s*["']?_blank\b""", re.IGNORECASE)
# What scripts must name to find the run-time of a generation of SCORM; which edition of it stands for the generation.
_SPEAKS = {b"LMSInitialize": Edition.SCORM_12, b"API_1484_11": Edition.SCORM_2004_3}


@dataclass(slots=True)
class Traces:
    """Found so far: hosts that pages load from, hosts they link to, hosts reached without encryption, files that open windows,
    and to which generations of run-time scripts speak; ``unread``: there were scripts too large to be looked through.
    """

    loads: set[str] = field(default_factory=set[str])
    links: set[str] = field(default_factory=set[str])
    plain: set[str] = field(default_factory=set[str])
    windows: list[str] = field(default_factory=list[str])
    speaks: set[Edition] = field(default_factory=set[Edition])
    unread: bool = False

    def add(self, path: str, data: bytes) -> None:
        """Note what a file holds."""
        suffix = PurePosixPath(path).suffix.lower()
        if suffix in _PAGES:
            self._note(self.loads, _LOADS, data)
            self._note(self.loads, _SHEETS, data)
            self._note(self.links, _LINKS, data)
        if suffix in _PAGES | _STYLES:
            self._note(self.loads, _STYLED, data)
        if suffix in _PAGES | _SCRIPTS and _POP_UP.search(data):
            self.windows.append(path)
        if suffix in _PAGES | _SCRIPTS:
            self.speaks |= {edition for name, edition in _SPEAKS.items() if name in data}

    def _note(self, hosts: set[str], what: re.Pattern[bytes], data: bytes) -> None:
        for scheme, host in what.findall(data):
            hosts.add(host.decode("ascii").lower())
            if scheme.lower() == b"http:":
                self.plain.add(host.decode("ascii").lower())


def tells_something(path: str) -> bool:
    """Whether ``Traces`` can learn anything from such a file."""
    return PurePosixPath(path).suffix.lower() in _PAGES | _SCRIPTS | _STYLES


@dataclass(frozen=True, slots=True)
class Habits:
    """What is unusual about a manifest; ``mended``: it could only be read after small faults had been put right."""

    version: str = ""
    sequencing: bool = False
    prerequisites: int = 0
    doubled: str = ""
    mended: bool = False
    surrounded: bool = False


def habits_of(root: Element, *, mended: bool, surrounded: bool) -> Habits:
    """The habits of a manifest; ``surrounded``: other bytes stand before or behind the archive."""
    named = [(_local(element), element) for element in root.iter()]
    rules = [element for name, element in named if name == "prerequisites" and (element.text or "").strip()]
    version = next(((element.text or "").strip() for name, element in named if name == "schemaversion"), "")
    return Habits(
        version=version[:40],
        sequencing=any(name == "sequencing" and len(element) > 0 for name, element in named),
        prerequisites=len(rules),
        doubled=_first_doubled((name, element.get("identifier", "")) for name, element in named if name in ("item", "resource")),
        mended=mended,
        surrounded=surrounded,
    )


def _first_doubled(named: Iterator[tuple[str, str]]) -> str:
    """The first name that two items, or two resources, have; an item may be called like its resource."""
    seen: set[tuple[str, str]] = set()
    for each in named:
        if each[1] and each in seen:
            return each[1][:200]
        seen.add(each)
    return ""


def _local(element: Element) -> str:
    return str(element.tag).rsplit("}", 1)[-1].lower()
