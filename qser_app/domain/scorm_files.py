"""File names in SCORM packages: which are refused, and as what type each is served."""

import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import unquote

from qser_app.domain.scorm import Fault

MANIFEST = "imsmanifest.xml"
_LONGEST = 400
_LONGEST_PART = 200
_RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {f"{port}{n}" for port in ("com", "lpt") for n in "123456789¹²³"}
# Control characters, direction tricks, halves of letters, line separators.
_INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_DRIVE = re.compile(r"^[A-Za-z]:")
# What operating systems leave in archives; not part of anybody's content.
_LITTER = {".ds_store", "thumbs.db", "desktop.ini"}

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
    ".pdf": "application/pdf", ".wasm": "application/wasm", ".glb": "model/gltf-binary", ".gltf": "model/gltf+json",
}  # fmt: skip
OTHER = "application/octet-stream"
_ON_A_SERVER = {".php", ".phtml", ".jsp", ".asp", ".aspx", ".cgi", ".py", ".pl", ".rb", ".sh", ".exe", ".bat", ".cmd", ".jar", ".htaccess"}


def fault_of_name(name: str) -> Fault | None:
    """Why an archive entry's name is refused; None when it is an ordinary relative path.

    Judged as written and percent-decoded, and for ``..`` also in compatibility form, so that no spelling slips through.
    """
    for spelling in {name, unquote(unquote(name))}:
        if not spelling or len(spelling) > _LONGEST or any(unicodedata.category(letter) in _INVISIBLE for letter in spelling):
            return Fault.UNSAFE_NAME
        if "\\" in spelling or spelling.startswith("/") or _DRIVE.match(spelling):
            return Fault.UNSAFE_NAME
        if fault := next(filter(None, map(_fault_of_part, spelling.rstrip("/").split("/"))), None):
            return fault
    flat = unicodedata.normalize("NFKC", name).replace("\\", "/")
    return Fault.UNSAFE_NAME if ".." in flat.split("/") else None


def _fault_of_part(part: str) -> Fault | None:
    if part in ("", ".", "..") or len(part) > _LONGEST_PART or ":" in part or part != part.strip() or part.endswith("."):
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
    return parts[0] == "__MACOSX" or parts[-1].lower() in _LITTER or parts[-1].startswith("._")


def content_type(path: str) -> str:
    """The type a package file is served as; what is not on the list is a download."""
    return _TYPES.get(PurePosixPath(path).suffix.lower(), OTHER)


def wants_a_server(path: str) -> bool:
    """Whether a file was meant to be run by a web server: here it never is."""
    return PurePosixPath(path).suffix.lower() in _ON_A_SERVER or PurePosixPath(path).name.lower() in _ON_A_SERVER


def wrapper_folder(names: list[str]) -> str | None:
    """Where the manifest lies: "" at the root, "folder/" in the one folder that holds everything, None nowhere."""
    if any(name.lower() == MANIFEST for name in names):
        return ""
    tops = {name.split("/")[0] for name in names}
    if len(tops) == 1:
        folder = f"{tops.pop()}/"
        if any(name.lower() == folder.lower() + MANIFEST for name in names):
            return folder
    return None
