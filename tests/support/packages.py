"""SCORM packages for tests: small honest ones, hostile ones by name, and where the real ones lie."""

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest

_FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "fixtures"

MANIFEST_12 = """<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>At the counter</title>
<item identifier="i" identifierref="r"><title>First visit</title>{item}</item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="{href}"/></resources></manifest>"""

MANIFEST_2004 = """<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>At the counter</title>
<item identifier="i" identifierref="r"><title>First visit</title>{item}</item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="{href}"/></resources></manifest>"""


def real(folder: str, name: str = "") -> Path:
    """A real package (or the folder of them) of the shared fixtures; skips where they are absent."""
    path = _FIXTURES / folder / name
    if not path.exists():
        pytest.skip(f"the shared fixtures are not here: {folder}/{name}")
    return path


def manifest(edition: str = "1.2", *, href: str = "index.html", item: str = "") -> str:
    """The text of a one-SCO manifest."""
    return (MANIFEST_12 if edition == "1.2" else MANIFEST_2004).format(href=href, item=item)


def a_package(path: Path, files: dict[str, str | bytes] | None = None, *, edition: str = "1.2", **fields: str) -> Path:
    """A package written to ``path``: one SCO, plus ``files`` (which may replace its manifest and page)."""
    contents: dict[str, str | bytes] = {"imsmanifest.xml": manifest(edition, **fields), "index.html": "<h1>Hello</h1>"}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (contents | (files or {})).items():
            archive.writestr(name, data)
    return path


# A part that says hello, and in the end closes the whole course.
_CLOSES = """<h1>Hello</h1><script>
const api = parent.API_1484_11;
api.Initialize("");
function close_course() { api.SetValue("adl.nav.request", "exitAll"); api.Terminate(""); }
</script><button onclick="close_course()">Close</button>"""


def a_course(path: Path, titles: list[str]) -> Path:
    """A package of SCORM 2004 with a folder, called as the first of ``titles``, that holds a part for each of the others."""
    folder, *parts = titles
    items = "".join(f'<item identifier="p{at}" identifierref="r"><title>{title}</title></item>' for at, title in enumerate(parts))
    one = MANIFEST_2004.format(item="", href="index.html")
    before, _, after = one.partition('<item identifier="i" identifierref="r"><title>First visit</title></item>')
    return a_package(
        path, {"imsmanifest.xml": f'{before}<item identifier="f"><title>{folder}</title>{items}</item>{after}', "index.html": _CLOSES}
    )


def with_entry(path: Path, info: zipfile.ZipInfo, data: bytes = b"x") -> Path:
    """A package with one more entry, exactly as ``info`` says."""
    a_package(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(info, data)
    return path


def named(name: str) -> zipfile.ZipInfo:
    """An entry whose name is written as it is, NUL and all."""
    info = zipfile.ZipInfo("placeholder")
    info.filename = name
    return info


def device(name: str, kind: int = stat.S_IFLNK) -> zipfile.ZipInfo:
    """A symbolic link, a device, a pipe."""
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = (kind | 0o777) << 16
    return info


def encrypted(path: Path) -> Path:
    """A package that says its page is encrypted."""
    a_package(path)
    data = bytearray(path.read_bytes())
    start = 0
    while (start := data.find(b"PK\x01\x02", start)) >= 0:
        data[start + 8] |= 1
        start += 4
    path.write_bytes(bytes(data))
    return path


def lying_about_size(path: Path) -> Path:
    """A package whose page holds more than its directory says."""
    a_package(path, {"index.html": "A" * 5000})
    data = bytearray(path.read_bytes())
    start = 0
    while (start := data.find(struct.pack("<L", 5000), start)) >= 0:
        data[start : start + 4] = struct.pack("<L", 50)
    path.write_bytes(bytes(data))
    return path


def overlapping(path: Path) -> Path:
    """A package two of whose entries share the same bytes."""
    a_package(path, {"a.js": "x" * 400, "b.js": "x" * 400})
    data = bytearray(path.read_bytes())
    offsets = []
    start = 0
    while (start := data.find(b"PK\x01\x02", start)) >= 0:
        offsets.append(start + 42)
        start += 4
    data[offsets[-1] : offsets[-1] + 4] = data[offsets[-2] : offsets[-2] + 4]
    path.write_bytes(bytes(data))
    return path


def bomb(path: Path, megabytes: int) -> Path:
    """A package whose page is nothing but zeros."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("imsmanifest.xml", manifest())
        with archive.open("index.html", "w") as page:
            for _ in range(megabytes):
                page.write(bytes(1 << 20))
    return path


def in_memory(files: dict[str, str]) -> bytes:
    """A package as bytes, to be sent."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in ({"imsmanifest.xml": manifest(), "index.html": "<h1>Hello</h1>"} | files).items():
            archive.writestr(name, data)
    return buffer.getvalue()
