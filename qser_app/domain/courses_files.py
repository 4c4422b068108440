"""Files of a course: what may be sent, what a file is called, and how authors find it."""

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass, field

from qser_app.domain.people import Language
from qser_app.domain.refusals import Refusal

LARGEST_PICTURE_MB = 20
MOST_PIXELS = 40_000_000  # a camera's picture has 12 to 40 million; what claims more is a bomb or a poster
WIDEST = 1600  # twice the width of a lesson's column
MOST_FILES = 500
LONGEST_NAME = 60
UPLOADS = "files"  # where pictures that are sent stand in the folder of a module, or of the course
# What a browser is told a file is, with the ending of the file's name.
ENDINGS = {
    "image/svg+xml": "svg",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "audio/mp4": "m4a",
    "audio/webm": "webm",
    "audio/mpeg": "mp3",
    "audio/aac": "aac",
    "audio/ogg": "ogg",
    "text/vtt": "vtt",
    "text/markdown": "md",
}


class BadPicture(Refusal):
    """A picture we do not take; the code says why (``picture-broken``, ``picture-animated`` ...)."""

    def __init__(self, reason: str, **gaps: str | int) -> None:
        self.code = f"picture-{reason}"
        super().__init__(**gaps)


class FileInUse(Refusal):
    """The file is shown by a text, so it stays."""

    code = "file-in-use"


class TooManyFiles(Refusal):
    """The course has as many files as a course may have; gaps: ``most``."""

    code = "too-many-files"


@dataclass(frozen=True, slots=True)
class Use:
    """A text that shows a file: its title, and where it is written."""

    title: str
    language: str
    address: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a course. ``written`` is how its texts name it, ``folder`` whose (a module's key, empty: the course's).

    ``kind``: image, video or audio; ``languages``: in which a recording has words.
    """

    id: int
    folder: str
    written: str
    address: str
    kind: str
    kilobytes: int
    uses: list[Use] = field(default_factory=list[Use])
    languages: list[str] = field(default_factory=list[str])


def media_address(sha256: str, content_type: str) -> str:
    """Where the platform serves a file."""
    return f"/media/{sha256}.{ENDINGS[content_type]}"


def file_name(given: str, ending: str, taken: Container[str], *, folder: str = UPLOADS) -> str:
    """``files/market-hall.webp`` for ``Market Hall.JPG``: plain letters, and a number where the name is taken."""
    last = given.replace("\\", "/").rpartition("/")[2]
    stem = last.rpartition(".")[0] or last
    letters = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[: LONGEST_NAME - 4].strip("-") or "picture"
    names = (f"{folder}/{plain}{number}.{ending}" for number in ("", *(f"-{each}" for each in range(2, MOST_FILES + 2))))
    return next(name for name in names if name not in taken)


def language_in(path: str) -> str:
    """The language whose texts alone show the file (``figures/map.el.svg``); empty: all of them."""
    name, point, language = path.rpartition(".")[0].rpartition(".")
    return language if name and point and language in list(Language) else ""


def without_language(path: str) -> str:
    """``figures/map.el.svg`` as authors write it: ``figures/map.svg``."""
    stem, dot, ending = path.rpartition(".")
    language = language_in(path)
    return f"{stem.removesuffix(f'.{language}')}{dot}{ending}" if language else path


def shows(body: str, written: str) -> bool:
    """Whether a text names the file."""
    return f"({written}" in body or f"(<{written}" in body
