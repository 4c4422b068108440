"""Hostile packages are refused whole, by name, before anything of them is kept."""

import stat
import time
import tracemalloc
import zipfile

import pytest

from qser_app.adapters.packages import Limits, unpack
from qser_app.domain.scorm import Fault, PackageRefused
from tests.support.packages import a_package, bomb, device, encrypted, lying_about_size, manifest, named, overlapping, with_entry


def refused(source, tmp_path, limits=None) -> Fault:
    """The fault a package is refused for; fails when it is accepted or leaves something behind."""
    out = tmp_path / "out"
    with pytest.raises(PackageRefused) as refusal:
        unpack(source, out, limits=limits or Limits())
    assert not out.exists() or list(out.iterdir()) == []
    return refusal.value.fault


@pytest.mark.parametrize(
    "name",
    ["../x", "a/../../x", "/etc/x", "C:\\x", "C:x", "..\\x", "a\\b", "%2e%2e/x", "%252e%252e/x", "a/./b", "a//b", "..",
     "．．/x", "x\x00.html", "a\nb", "a\u202egpj.html", "a ./b", "a./b", " a", "index.html:stream", "x" * 500],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_is_refused(tmp_path, name):
    assert refused(with_entry(tmp_path / "p.zip", named(name)), tmp_path) is Fault.UNSAFE_NAME


@pytest.mark.parametrize("name", ["con", "NUL.html", "a/aux.js", "com1", "LPT9.txt", "a/COM1.tar.gz"])
def test_a_name_that_windows_keeps_for_itself_is_refused(tmp_path, name):
    assert refused(with_entry(tmp_path / "p.zip", named(name)), tmp_path) is Fault.RESERVED_NAME


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK])
def test_links_and_devices_are_refused(tmp_path, kind):
    assert refused(with_entry(tmp_path / "p.zip", device("innocent.html", kind), b"/etc/passwd"), tmp_path) is Fault.LINK


@pytest.mark.parametrize("name", ["INDEX.html", "index.html", "index.html/x", "cafe\u0301.html"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_are_one_file_on_some_disk_are_refused(tmp_path, name):
    source = a_package(tmp_path / "p.zip", {"caf\u00e9.html": "x"})
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr(named(name), "y")
    assert refused(source, tmp_path) is Fault.SAME_NAMES


def test_an_encrypted_package_is_refused(tmp_path):
    assert refused(encrypted(tmp_path / "p.zip"), tmp_path) is Fault.ENCRYPTED


def test_an_exotic_compression_is_refused(tmp_path):
    info = zipfile.ZipInfo("a.js")
    info.compress_type = zipfile.ZIP_BZIP2
    assert refused(with_entry(tmp_path / "p.zip", info), tmp_path) is Fault.COMPRESSION


def test_a_lie_about_size_is_found_while_reading(tmp_path):
    assert refused(lying_about_size(tmp_path / "p.zip"), tmp_path) is Fault.DAMAGED


def test_entries_that_share_bytes_are_refused(tmp_path):
    assert refused(overlapping(tmp_path / "p.zip"), tmp_path) is Fault.SQUEEZED


def test_a_bomb_is_refused_fast_and_in_little_memory(tmp_path):
    source = bomb(tmp_path / "p.zip", 300)
    tracemalloc.start()
    began = time.monotonic()
    assert refused(source, tmp_path) is Fault.SQUEEZED
    assert tracemalloc.get_traced_memory()[1] < 10 << 20
    assert time.monotonic() - began < 2
    tracemalloc.stop()


def test_too_much_and_too_many_are_refused(tmp_path):
    many = a_package(tmp_path / "p.zip", {f"{n}.js": "" for n in range(20)})
    assert refused(many, tmp_path, Limits(files=10)) is Fault.TOO_MANY_FILES
    assert refused(many, tmp_path, Limits(bytes=100)) is Fault.TOO_LARGE


def test_what_is_no_archive_is_refused(tmp_path):
    source = tmp_path / "p.zip"
    source.write_bytes(b"MZ" + bytes(1000))
    assert refused(source, tmp_path) is Fault.NOT_A_ZIP
    source.write_bytes(b"")
    assert refused(source, tmp_path) is Fault.NOT_A_ZIP
    a_package(source)
    source.write_bytes(source.read_bytes()[:-40])
    assert refused(source, tmp_path) is Fault.DAMAGED
    a_package(source)
    source.write_bytes(source.read_bytes() + b"trailing")
    assert refused(source, tmp_path) is Fault.DAMAGED


_XXE = '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
_LAUGHS = '<!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
_ELSEWHERE = '<!DOCTYPE manifest SYSTEM "http://evil.example/x.dtd">'


@pytest.mark.parametrize("trick", [_XXE, _LAUGHS, _ELSEWHERE, '<!DOCTYPE m [<!ENTITY % p SYSTEM "http://evil.example/">%p;]>'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_manifest_with_a_document_type_is_refused(tmp_path, trick, encoding):
    text = manifest().replace('<?xml version="1.0"?>', f'<?xml version="1.0"?>{trick}')
    source = a_package(tmp_path / "p.zip", {"imsmanifest.xml": text.encode(encoding)})
    assert refused(source, tmp_path) is Fault.MANIFEST_TRICK


def test_a_manifest_without_bottom_is_refused(tmp_path):
    deep = "".join(f'<item identifier="{n}">' for n in range(5000)) + "</item>" * 5000
    assert refused(a_package(tmp_path / "p.zip", item=deep), tmp_path) is Fault.BAD_MANIFEST


@pytest.mark.parametrize("where", ["", "deep/er/"])
def test_a_manifest_nobody_finds_is_refused(tmp_path, where):
    source = tmp_path / "p.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr("readme.txt", "x")
        if where:
            archive.writestr(f"{where}imsmanifest.xml", manifest())
    assert refused(source, tmp_path) is Fault.NO_MANIFEST


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "http://evil.example/", "//evil.example/x", "/etc/passwd",
     "../other/index.html", "a/../../x.html", "%2e%2e/x.html", "..%2fx.html", "\\\\evil\\x", "blob:x", " javascript:alert(1)"],
)  # fmt: skip
def test_a_launch_address_outside_the_package_is_refused(tmp_path, href):
    assert refused(a_package(tmp_path / "p.zip", href=href), tmp_path) is Fault.LAUNCH_OUTSIDE
