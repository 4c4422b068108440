"""Hostile packages are refused whole, by name, before anything of them is kept, in little memory; or they are harmless."""

import json
import stat
import subprocess
import sys
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from qser_app.adapters.packages import Limits, unpack
from qser_app.domain.scorm import Fault, PackageRefused
from qser_app.settings import ROOT
from tests.abuse.hostile_packages import HOSTILE, fault_of
from tests.support.packages import a_package, device, in_memory, manifest, named, with_entry

MOST_MEGABYTES = 50


def refused(source, tmp_path, limits=None) -> Fault:
    """The fault a package is refused for; fails when it is accepted or leaves something behind."""
    out = tmp_path / "out"
    with pytest.raises(PackageRefused) as refusal:
        unpack(source, out, limits=limits or Limits())
    assert not out.exists() or list(out.iterdir()) == []
    return refusal.value.fault


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_packages_that_mean_harm_are_refused_leave_nothing_and_take_little_memory(tmp_path):
    # The process that unpacks is not the one that made them, so that what it grows by is the unpacking's.
    made = {name: str(maker(tmp_path / f"{number}.zip")) for number, (name, (maker, _)) in enumerate(HOSTILE.items())}
    program, given = [sys.executable, "-m", "tests.abuse.hostile_packages"], json.dumps(list(made.values()))
    seconds = 2 * len(HOSTILE)
    done = subprocess.run(program, cwd=ROOT, input=given, capture_output=True, text=True, check=True, timeout=seconds)
    found = json.loads(done.stdout)
    assert {name: found[source]["fault"] for name, source in made.items()} == {name: fault.value for name, (_, fault) in HOSTILE.items()}
    assert {name: found[source]["left"] for name, source in made.items() if found[source]["left"]} == {}
    assert max(each["megabytes"] for each in found.values()) < MOST_MEGABYTES


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK])
def test_links_and_devices_are_refused(tmp_path, kind):
    assert refused(with_entry(tmp_path / "p.zip", device("innocent.html", kind), b"/etc/passwd"), tmp_path) is Fault.LINK


@pytest.mark.parametrize("name", ["a/./b", "a//b", "..", "x\x00.html", "a\nb", "a ./b", "a./b", "x" * 500, "a" * 201 + "/x"])
def test_a_name_no_disk_would_keep_is_refused(tmp_path, name):
    assert refused(with_entry(tmp_path / "p.zip", named(name)), tmp_path) is Fault.UNSAFE_NAME


@pytest.mark.parametrize("name", ["con", "NUL.html", "a/aux.js", "com1", "LPT9.txt", "a/COM1.tar.gz"])
def test_a_name_that_windows_keeps_for_itself_is_refused(tmp_path, name):
    assert refused(with_entry(tmp_path / "p.zip", named(name)), tmp_path) is Fault.RESERVED_NAME


@pytest.mark.parametrize("name", ["INDEX.html", "index.html", "index.html/x", "cafe\u0301.html"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_are_one_file_on_some_disk_are_refused(tmp_path, name):
    source = a_package(tmp_path / "p.zip", {"caf\u00e9.html": "x"})
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr(named(name), "y")
    assert refused(source, tmp_path) is Fault.SAME_NAMES


def test_an_exotic_compression_is_refused(tmp_path):
    info = zipfile.ZipInfo("a.js")
    info.compress_type = zipfile.ZIP_BZIP2
    assert refused(with_entry(tmp_path / "p.zip", info), tmp_path) is Fault.COMPRESSION


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


@pytest.mark.parametrize(
    ("names", "fault"),
    [
        (["readme.txt"], Fault.NO_MANIFEST),
        (["readme.txt", "deep/er/imsmanifest.xml"], Fault.NO_MANIFEST),
        (["course.zip", "readme.txt"], Fault.ZIP_IN_ZIP),
        (["tincan.xml", "story.html"], Fault.OTHER_STANDARD),
        (["cmi5.xml"], Fault.OTHER_STANDARD),
        (["h5p.json", "content/content.json"], Fault.OTHER_STANDARD),
        (["course.au", "course.crs"], Fault.OTHER_STANDARD),
    ],
)
def test_what_is_no_scorm_package_is_called_what_it_is(tmp_path, names, fault):
    source = tmp_path / "p.zip"
    with zipfile.ZipFile(source, "w") as archive:
        for name in names:
            archive.writestr(name, manifest())
    assert refused(source, tmp_path) is fault


@settings(max_examples=100, deadline=None)
@given(some.lists(some.tuples(some.integers(0, 1500), some.integers(0, 255)), min_size=1, max_size=6), some.integers(0, 1500))
def test_whatever_is_broken_about_a_package_it_is_refused_by_name_or_read(tmp_path_factory, changes, cut):
    data = bytearray(in_memory({"a.js": "x" * 200}))
    for at, value in changes:
        data[at % len(data)] = value
    source = tmp_path_factory.mktemp("broken") / "p.zip"
    source.write_bytes(bytes(data[cut % len(data) :] if cut % 3 == 0 else data))
    assert fault_of(source) in {"", *Fault}
