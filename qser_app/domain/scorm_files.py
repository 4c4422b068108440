"""File names in SCORM packages: which are refused, and as what type each is served."""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote

from qser_app.domain.scorm import Fault

MANIFEST = "imsmanifest.xml"
_LONGEST = 400
_LONGEST_PART = 200
_DEEPEST_WRAPPER = 4
_RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {f"{port}{n}" for port in ("com", "lpt") for n in "123456789¹²³"}
# Control characters, halves of letters, line separators.
_INVISIBLE = {"Cc", "Cs", "Zl", "Zp"}
# Letters that turn the direction of what follows, so that a name reads as another.
_TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_DRIVE = re.compile(r"^[A-Za-z]:")
# What operating systems leave in archives; not part of anybody's content.
_LITTER = {".ds_store", "thumbs.db", "desktop.ini", "icon\r"}

_TEXT = "; charset=utf-8"
_TYPES = {
    # Pages keep the encoding they declare themselves: older tools write windows-1252.
    ".html": "text/html", ".htm": "text/html", ".xhtml": "application/xhtml+xml",
    ".css": "text/css", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".map": "application/json",
    ".xml": "text/xml", ".xsd": "text/xml", ".dtd": "text/plain", ".xsl": "text/xml", ".xslt": "text/xml",
    ".txt": "text/plain", ".csv": "text/csv", ".md": "text/plain", ".vtt": "text/vtt" + _TEXT, ".srt": "text/plain",
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".webp": "image/webp", ".avif": "image/avif",
    ".svg": "image/svg+xml", ".ico": "image/x-icon", ".bmp": "image/bmp", ".cur": "image/x-icon",
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".oga": "audio/ogg", ".wav": "audio/wav", ".opus": "audio/ogg",
    ".mp4": "video/mp4", ".m4v": "video/mp4", ".webm": "video/webm", ".ogv": "video/ogg", ".mov": "video/quicktime",
    ".woff": "font/woff", ".woff2": "font/woff2", ".ttf": "font/ttf", ".otf": "font/otf", ".eot": "application/vnd.ms-fontobject",
    ".jfif": "image/jpeg", ".apng": "image/apng", ".tif": "image/tiff", ".tiff": "image/tiff", ".aac": "audio/aac", ".flac": "audio/flac",
    ".weba": "audio/webm", ".mpg": "video/mpeg", ".mpeg": "video/mpeg", ".ts": "video/mp2t", ".m3u8": "application/vnd.apple.mpegurl",
    ".webmanifest": "application/manifest+json", ".ttc": "font/collection",
    ".pdf": "application/pdf", ".wasm": "application/wasm", ".glb": "model/gltf-binary", ".gltf": "model/gltf+json",
}  # fmt: skip
OTHER = "application/octet-stream"
_COMPRESSED_WELL = {
    "application/json", "application/xhtml+xml", "application/manifest+json", "application/vnd.apple.mpegurl", "application/wasm",
    "application/vnd.ms-fontobject", "image/svg+xml", "image/bmp", "font/ttf", "font/otf", "model/gltf+json",
}  # fmt: skip
_SHOWN = {"text/html", "application/xhtml+xml", "application/pdf", "text/plain", "text/xml"}
# The marks of packages that are not SCORM.
_FOREIGN = {"cmi5.xml": "cmi5", "tincan.xml": "xAPI", "h5p.json": "H5P"}
_ON_A_SERVER = {".php", ".phtml", ".jsp", ".asp", ".aspx", ".cgi", ".py", ".pl", ".rb", ".sh", ".exe", ".bat", ".cmd", ".jar", ".htaccess"}


def fault_of_name(name: str) -> Fault | None:
    """Why an archive entry's name is refused; None when it is an ordinary relative path.

    Where it leads is judged as written, percent-decoded and in compatibility form, so that no spelling slips through.
    """
    decoded = unicodedata.normalize("NFKC", unquote(unquote(name))).replace("\\", "/")
    if any(_leads_elsewhere(spelling) or _hides(spelling) for spelling in (name, decoded)) or len(name) > _LONGEST:
        return Fault.UNSAFE_NAME
    return next(filter(None, map(_fault_of_part, name.rstrip("/").split("/"))), None)


def _leads_elsewhere(name: str) -> bool:
    return name.startswith("/") or "\\" in name or bool(_DRIVE.match(name)) or ".." in name.split("/")


def _hides(name: str) -> bool:
    return any(unicodedata.category(letter) in _INVISIBLE or letter in _TURNING for letter in name)


def _fault_of_part(part: str) -> Fault | None:
    # Windows drops a dot or a space at the end, and reads what follows a colon as a stream of the file.
    if part in ("", ".") or len(part) > _LONGEST_PART or ":" in part or part.endswith((" ", ".")):
        return Fault.UNSAFE_NAME
    if part.split(".")[0].strip().lower() in _RESERVED:
        return Fault.RESERVED_NAME
    return None


def folded(name: str) -> str:
    """The name as file systems that ignore case and composition see it."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def is_litter(name: str) -> bool:
    """Whether an entry was left by an operating system."""
    parts = name.split("/")
    return "__MACOSX" in parts or parts[-1].lower() in _LITTER or parts[-1].startswith("._")


def content_type(path: str) -> str:
    """The type a package file is served as; what is not on the list is a download."""
    return _TYPES.get(PurePosixPath(path).suffix.lower(), OTHER)


def is_shown(path: str) -> bool:
    """Whether browsers show such a file when it is opened by itself, rather than its source or nothing."""
    media = content_type(path).partition(";")[0]
    return media in _SHOWN or media.startswith(("image/", "audio/", "video/"))


def wants_a_server(path: str) -> bool:
    """Whether a file was meant to be run by a web server: here it never is."""
    return PurePosixPath(path).suffix.lower() in _ON_A_SERVER or PurePosixPath(path).name.lower() in _ON_A_SERVER


def wrapper_folder(names: Sequence[str]) -> str | None:
    """Where the manifest lies: "" at the root, "folder/" in the folder (or folders in it) that holds everything, None nowhere."""
    folder = ""
    for _ in range(_DEEPEST_WRAPPER):
        if any(name.lower() == folder.lower() + MANIFEST for name in names):
            return folder
        tops = {name[len(folder) :].partition("/") for name in names}
        if len({top for top, _, _ in tops}) != 1 or not all(slash for _, slash, _ in tops):
            return None
        folder += f"{next(iter(tops))[0]}/"
    return None


def is_text(media: str) -> bool:
    """Whether a file of this type becomes much smaller when it is compressed."""
    return media.startswith("text/") or media.partition(";")[0] in _COMPRESSED_WELL


def foreign_standard(names: Sequence[str]) -> str:
    """What a package without a manifest is instead, when one of its files tells; else ""."""
    known = {name.rsplit("/", 1)[-1].lower() for name in names}
    return next((f"{standard}, {file}" for file, standard in _FOREIGN.items() if file in known), "") or next(
        (f"AICC, {file}" for file in sorted(known) if file.endswith((".crs", ".au"))), ""
    )
