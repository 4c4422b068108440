"""Pictures of a course folder: found for a language, checked, measured, known by their bytes."""

import hashlib
import struct
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from qser_app.domain.courses_sources import MediaSource

EXTENSIONS = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
_MAGIC = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif", b"RIFF": "image/webp"}
_LARGEST = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be shown; sizes in CSS pixels, 0 when unknown."""

    media: MediaSource
    width: int = 0
    height: int = 0

    @property
    def address(self) -> str:
        """Where the platform serves it."""
        return f"/media/{self.media.sha256}.{EXTENSIONS[self.media.content_type]}"


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
    """The picture in the file; raises CannotShow."""
    if path.stat().st_size > _LARGEST:
        raise CannotShow
    data = path.read_bytes()
    content_type = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), "image/svg+xml")
    width, height = _svg_size(data) if content_type == "image/svg+xml" else _png_size(data)
    return Picture(MediaSource(hashlib.sha256(data).hexdigest(), content_type, data), width, height)


def _png_size(data: bytes) -> tuple[int, int]:
    return struct.unpack(">II", data[16:24]) if data.startswith(b"\x89PNG") and len(data) >= 24 else (0, 0)


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
