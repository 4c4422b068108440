"""Packages that mean harm, each made by name; run as a program it unpacks those it is given and prints what that took.

``python -m tests.abuse.hostile_packages`` reads a list of paths and prints {path: {"fault", "left", "megabytes"}} as JSON: why each was
refused, what it left behind, and by how much the process had grown at its largest by then.
"""

import json
import resource
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from qser_app.adapters.packages import Limits, check, unpack
from qser_app.domain.scorm import Fault, PackageRefused
from tests.support.packages import a_package, bomb, device, encrypted, lying_about_size, manifest, named, overlapping, with_entry

Maker = Callable[[Path], Path]
SLIPS = {
    "dots": "../x.html",
    "backslashes": "..\\..\\x.html",
    "absolute": "/etc/x.html",
    "drive": "C:\\x.html",
    "share": "\\\\server\\x.html",
    "percent": "%2e%2e/x.html",
    "percent twice": "%252e%252e%252fx.html",
    "full width": "\uff0e\uff0e/x.html",
    "two dot leader": "a/\u2025/x.html",
    "in the middle": "a/../../x.html",
    "nul": "index2.html\0/../../x",
    "stream": "index.html:hidden",
    "turned": "a\u202egpj.html",
}
TRICKS = {
    "file entity": '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    "web entity": '<!DOCTYPE m [<!ENTITY x SYSTEM "http://evil.example/x">]>',
    "laughs": "<!DOCTYPE m [" + '<!ENTITY a "ha">' + "".join(f'<!ENTITY a{n} "{"&a;" * 9}">' for n in range(9)) + "]>",
    "quadratic": f'<!DOCTYPE m [<!ENTITY a "{"a" * 50_000}">]>',
    "external dtd": '<!DOCTYPE manifest SYSTEM "http://evil.example/x.dtd">',
    "public dtd": '<!DOCTYPE manifest PUBLIC "-//EVIL//" "http://evil.example/x.dtd">',
    "parameter entity": '<!DOCTYPE m [<!ENTITY % p SYSTEM "http://evil.example/">%p;]>',
}
LAUNCHES = (
    *("javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x", "http://evil.example/"),
    *("//evil.example/x", "\\\\evil.example\\x", "/etc/passwd", "../other/index.html", "a/../../x.html", "%2e%2e/x.html", "..%2fx.html"),
    *("..\\x.html", "blob:x", "file:///etc/passwd", "C:\\x.html"),
)


def _with_manifest(text: str | bytes) -> Maker:
    return lambda path: a_package(path, {"imsmanifest.xml": text})


def _tricky(trick: str, encoding: str) -> Maker:
    text = manifest().replace('<?xml version="1.0"?>', f'<?xml version="1.0" encoding="{encoding}"?>{trick}')
    return _with_manifest(text.encode(encoding))


def _deep(element: str, times: int) -> Maker:
    opened = "".join(f'<{element} identifier="{n}">' for n in range(times))
    return _with_manifest(manifest(item=opened + f"</{element}>" * times))


def _resources(times: int, text: str = '<resource identifier="x" href="index.html"/>') -> Maker:
    return _with_manifest(manifest().replace("</resources>", text * times + "</resources>"))


def _many(entries: int) -> Maker:
    return lambda path: a_package(path, {f"{n}.js": "" for n in range(entries)})


def _says_one_entry(path: Path) -> Path:
    """A hundred thousand entries in a directory that says it has one."""
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(40_000):
            archive.writestr(zipfile.ZipInfo(str(number)), "")
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\x05\x06")
    data[end + 8 : end + 12] = struct.pack("<HH", 1, 1)
    path.write_bytes(data)
    return path


def _says_a_vast_directory(path: Path) -> Path:
    """A 64-bit directory that says it is four gigabytes long."""
    a_package(path)
    data = path.read_bytes()
    at = data.rfind(b"PK\x05\x06")
    vast = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, 4 << 30, 0)
    path.write_bytes(data[:at] + vast + struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1) + data[at:])
    return path


def _two_names(path: Path) -> Path:
    """The directory calls a file otherwise than the file calls itself."""
    a_package(path, {"innocent.html": "x"})
    data = path.read_bytes()
    path.write_bytes(data.replace(b"innocent.html", b"wolfskin.html", 1))
    return path


def _nested(path: Path) -> Path:
    """Archives in archives, ten deep, and no manifest anywhere above."""
    bomb(path, 60)
    for _ in range(10):
        inner = path.read_bytes()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("deeper.zip", inner)
    return path


def _shared(path: Path) -> Path:
    """Thousands of names for the same few bytes: a bomb without nesting."""
    a_package(path, {"kernel.js": "x" * 100_000})
    data = path.read_bytes()
    start = data.find(b"PK\x01\x02", data.rfind(b"kernel.js") - 60)
    entry, end = data[start : data.rfind(b"PK\x05\x06")], data[data.rfind(b"PK\x05\x06") :]
    copies = b"".join(entry.replace(b"kernel.js", b"%06d.js" % number) for number in range(3000))
    count, length = struct.unpack("<HL", end[10:16])
    fields = struct.pack("<HHL", count + 3000, count + 3000, length + len(copies))
    path.write_bytes(data[: start + len(entry)] + copies + end[:8] + fields + end[16:])
    return path


def _long_attribute(megabytes: int) -> Maker:
    return _with_manifest(manifest().replace('identifier="m"', f'identifier="{"m" * (megabytes << 20)}"'))


HOSTILE: dict[str, tuple[Maker, Fault]] = {
    **{f"slip: {name}": (lambda path, slip=slip: with_entry(path, named(slip)), Fault.UNSAFE_NAME) for name, slip in SLIPS.items()},
    **{
        f"manifest: {name}, {encoding}": (_tricky(trick, encoding), Fault.MANIFEST_TRICK)
        for name, trick in TRICKS.items()
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252")
    },
    **{f"launch: {href}": (lambda path, href=href: a_package(path, href=href), Fault.LAUNCH_OUTSIDE) for href in LAUNCHES},
    **{f"encoding: {code}": (_tricky("", code), Fault.BAD_MANIFEST) for code in ("cp500", "cp037")},
    "encoding: utf-7": (_with_manifest(manifest().replace("?>", ' encoding="utf-7"?>+ADwAIQ-DOCTYPE m []+AD4-', 1)), Fault.BAD_MANIFEST),
    "symlink": (lambda path: with_entry(path, device("innocent.html"), b"/etc/passwd"), Fault.LINK),
    "bomb: one page of nothing": (lambda path: bomb(path, 300), Fault.SQUEEZED),
    "bomb: shared bytes": (_shared, Fault.SQUEEZED),
    "bomb: two names, one file": (overlapping, Fault.SQUEEZED),
    "bomb: archives in archives": (_nested, Fault.ZIP_IN_ZIP),
    "bomb: very many files": (_many(20_000), Fault.TOO_MANY_FILES),
    "bomb: many files, said to be one": (_says_one_entry, Fault.DAMAGED),
    "bomb: a vast directory": (_says_a_vast_directory, Fault.TOO_MANY_FILES),
    "lie: size": (lying_about_size, Fault.DAMAGED),
    "lie: name": (_two_names, Fault.DAMAGED),
    "encrypted": (encrypted, Fault.ENCRYPTED),
    "reserved": (lambda path: a_package(path, {"a/NUL.html": "x"}), Fault.RESERVED_NAME),
    "same on some disks": (lambda path: a_package(path, {"INDEX.html": "x"}), Fault.SAME_NAMES),
    "manifest: ten thousand items deep": (_deep("item", 10_000), Fault.MANIFEST_TOO_LARGE),
    "manifest: a hundred items deep": (_deep("item", 100), Fault.MANIFEST_TOO_LARGE),
    "manifest: ten thousand of anything deep": (_deep("lom", 10_000), Fault.MANIFEST_TOO_LARGE),
    "manifest: a million resources": (_resources(1_000_000), Fault.MANIFEST_TOO_LARGE),
    "manifest: a million crumbs": (_resources(900_000, "<a/>"), Fault.MANIFEST_TOO_LARGE),
    "manifest: a long attribute": (_long_attribute(50), Fault.MANIFEST_TOO_LARGE),
    "manifest: three thousand items": (_with_manifest(manifest(item='<item identifier="x"/>' * 3000)), Fault.MANIFEST_TOO_LARGE),
    "manifest: nothing": (_with_manifest(""), Fault.BAD_MANIFEST),
    "manifest: noise": (_with_manifest(bytes(range(256)) * 4000), Fault.BAD_MANIFEST),
}


def fault_of(source: Path) -> str:
    """Why a package is refused; "" when it is not."""
    try:
        check(source, limits=Limits())
    except PackageRefused as refusal:
        return refusal.fault.value
    return ""


def main() -> None:
    """Unpack the packages named on the standard input, in a process that has not made them."""
    found = {}
    before = _largest()
    for source in json.load(sys.stdin):
        out, fault = Path(source).with_suffix(""), ""
        try:
            unpack(Path(source), out, limits=Limits())
        except PackageRefused as refusal:
            fault = refusal.fault.value
        found[source] = {"fault": fault, "left": [path.name for path in out.rglob("*")], "megabytes": _largest() - before}
    print(json.dumps(found))


def _largest() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


if __name__ == "__main__":
    main()
