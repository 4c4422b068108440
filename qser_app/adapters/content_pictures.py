"""Pictures of a course folder: found for a language, checked, measured, known by their bytes."""

import struct
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from qser_app.domain.courses_files import media_address
from qser_app.domain.courses_sources import MediaSource

_MAGIC = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
LARGEST = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be shown; sizes in CSS pixels, 0 when unknown."""

    media: MediaSource
    width: int = 0
    height: int = 0

    @property
    def address(self) -> str:
        """Where the platform serves it."""
        return media_address(self.media.sha256, self.media.content_type)

    def figure(self, words: str, caption: str) -> str:
        """What stands in the text; ``words`` say what it shows."""
        size = f' width="{self.width}" height="{self.height}"' if self.width else ""
        shown = f'<img src="{self.address}" alt="{escape(words)}"{size} loading="lazy">'
        return shown + (f"<figcaption>{escape(caption)}</figcaption>" if caption else "")


class CannotShow(ValueError):
    """The file is no picture that a browser may be given."""


def find(folder: Path, written: str, language: str) -> Path | None:
    """The file behind ``figures/x.svg``: ``figures/x.el.svg`` first when the language is Greek; never outside ``folder``."""
    plain = folder / written
    for path in (plain.with_name(f"{plain.stem}.{language}{plain.suffix}"), plain):
        if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
            return path
    return None


def read(path: Path) -> Picture:
    """The picture in the file, which stays where it is; raises CannotShow."""
    if path.stat().st_size > LARGEST:
        raise CannotShow
    picture = picture_of(path.read_bytes())
    return replace(picture, media=replace(picture.media, content=path))


def picture_of(data: bytes) -> Picture:
    """The picture in the bytes; raises CannotShow."""
    content_type = kind_of(data) or "image/svg+xml"
    width, height = _SIZES.get(content_type, _no_size)(data)
    return Picture(MediaSource.of(data, content_type), width, height)


def kind_of(data: bytes) -> str:
    """The content type of a picture made of pixels, by its first bytes; empty for anything else."""
    if data.startswith(b"RIFF"):
        return "image/webp" if data[8:12] == b"WEBP" else ""
    return next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), "")


def _no_size(_data: bytes) -> tuple[int, int]:
    return 0, 0


def _png_size(data: bytes) -> tuple[int, int]:
    return struct.unpack(">II", data[16:24]) if len(data) >= 24 else (0, 0)


def _webp_size(data: bytes) -> tuple[int, int]:
    """Width and height as the first chunk says them (RFC 9649, sections 2.5 to 2.7)."""
    if len(data) < 30:
        return 0, 0
    if data[12:16] == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", data[26:30])
    return width & 0x3FFF, height & 0x3FFF


def _svg_size(data: bytes) -> tuple[int, int]:
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise CannotShow from error
    if not root.tag.endswith("}svg") or any(_acts(each) for each in root.iter()):
        raise CannotShow
    box = root.get("viewBox", "").replace(",", " ").split()
    try:
        return (round(float(box[2])), round(float(box[3]))) if len(box) == 4 else (0, 0)
    except ValueError:
        return 0, 0


def _acts(element: Element) -> bool:
    """Whether the element would do something: a picture only shows."""
    name = str(element.tag).rpartition("}")[2].lower()
    handlers = any(attribute.rpartition("}")[2].lower().startswith("on") for attribute in element.attrib)
    links = any(attribute.endswith("href") and not value.startswith("#") for attribute, value in element.attrib.items())
    return name in ("script", "foreignobject", "iframe", "object", "embed") or handlers or links


_SIZES = {"image/svg+xml": _svg_size, "image/png": _png_size, "image/webp": _webp_size}
