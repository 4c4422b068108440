"""Packages are opened as if nobody had vouched for them."""

import hashlib
import os
import struct
import tracemalloc
import zipfile
import zlib

import pytest

from qser_app.adapters.packages import Limits, check, unpack
from qser_app.domain.scorm import Edition, Fault, PackageRefused
from tests.support.packages import a_package, manifest, named, real

_PLAYED = {
    "ContentPackagingOneFilePerSCO_SCORM12.zip": (Edition.SCORM_12, 18),
    "ContentPackagingSingleSCO_SCORM20042ndEdition.zip": (Edition.SCORM_2004_2, 1),
    "ContentPackagingSingleSCO_SCORM20043rdEdition.zip": (Edition.SCORM_2004_3, 1),
    "RunTimeAdvancedCalls_SCORM20043rdEdition.zip": (Edition.SCORM_2004_3, 1),
    "RuntimeBasicCalls_SCORM12.zip": (Edition.SCORM_12, 1),
    "RuntimeBasicCalls_SCORM20043rdEdition.zip": (Edition.SCORM_2004_3, 1),
    "RuntimeMinimumCalls_SCORM12.zip": (Edition.SCORM_12, 18),
    "SequencingForcedSequential_SCORM20043rdEdition.zip": (Edition.SCORM_2004_3, 5),
    "SequencingPostTestRollup_SCORM20043rdEdition.zip": (Edition.SCORM_2004_3, 5),
    "exe4_cross_functional.zip": (Edition.SCORM_12, 3),
    "exe_reinos_2004.zip": (Edition.SCORM_2004_3, 12),
}
_REFUSED = {
    "ComplexNestedOrganization_SCORM12.zip": Fault.LAUNCH_MISSING,
    "ContentPackagingNoSchemaVersion_SCORM20042ndEdition.zip": Fault.LAUNCH_MISSING,
    "InvalidFileReferences_SCORM12.zip": Fault.LAUNCH_MISSING,
    "MalformedXml_SCORM12.zip": Fault.BAD_MANIFEST,
    "MinimalValid_SCORM20043rdEdition.zip": Fault.LAUNCH_MISSING,
    "MissingLaunchUrl_SCORM12.zip": Fault.NO_LAUNCH,
}


@pytest.mark.parametrize("name", _PLAYED)
def test_every_real_package_is_unpacked(tmp_path, name):
    package = unpack(real("scorm", name), tmp_path, limits=Limits())
    assert (package.edition, len(package.scos)) == _PLAYED[name]
    assert {sco.path for sco in package.scos} <= {file.path for file in package.files}
    for file in package.files:
        assert hashlib.sha256((tmp_path / package.key / file.sha256).read_bytes()).hexdigest() == file.sha256


@pytest.mark.parametrize("name", _REFUSED)
def test_a_broken_package_is_refused_by_name_and_leaves_nothing_behind(tmp_path, name):
    with pytest.raises(PackageRefused) as refusal:
        unpack(real("scorm_malformed", name), tmp_path, limits=Limits())
    assert refusal.value.fault is _REFUSED[name]
    assert list(tmp_path.iterdir()) == []


def test_what_the_manifest_asks_of_the_run_time_is_kept(tmp_path):
    scos = unpack(real("scorm_malformed", "PrerequisitesTest_SCORM12.zip"), tmp_path, limits=Limits()).scos
    assert [sco.mastery_score for sco in scos] == [80.0, None, None, 90.0]
    assert (scos[0].max_time, scos[1].launch_data, scos[2].time_limit_action) == ("02:30:00", "custom_data_for_module2", "exit,message")


def test_a_package_in_one_wrapper_folder_is_unwrapped(tmp_path):
    source = tmp_path / "p.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr("course/imsmanifest.xml", manifest())
        archive.writestr("course/index.html", "hello")
        archive.writestr("__MACOSX/course/._index.html", "litter")
    package = unpack(source, tmp_path / "out", limits=Limits())
    assert [file.path for file in package.files] == ["imsmanifest.xml", "index.html"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-7", "windows-1252 inside, utf-8 said"])
def test_a_manifest_is_read_in_whatever_encoding_it_is(tmp_path, encoding):
    title = "Caf\xe9" if "1252" in encoding else "Δήμος"
    said = "utf-8" if "said" in encoding or "sig" in encoding else encoding
    text = manifest().replace('version="1.0"', f'version="1.0" encoding="{said}"').replace("At the counter", title)
    data = text.encode("cp1252" if "1252" in encoding else encoding)
    package = unpack(a_package(tmp_path / "p.zip", {"imsmanifest.xml": data}), tmp_path / "out", limits=Limits())
    assert package.title == title


def test_a_launch_file_spelled_in_other_letters_is_found(tmp_path):
    package = unpack(a_package(tmp_path / "p.zip", href="INDEX.html?x=1"), tmp_path / "out", limits=Limits())
    assert (package.scos[0].path, package.scos[0].query) == ("index.html", "?x=1")


def read(source):
    """A package as the check finds it."""
    return check(source, limits=Limits())


def test_a_check_finds_what_unpacking_finds_and_keeps_nothing(tmp_path):
    source = a_package(tmp_path / "p.zip", {"a/film.mp4": bytes(70_000)})
    kept = unpack(source, tmp_path / "out", limits=Limits())
    seen = read(source)
    assert (seen.key, seen.sha256, seen.files, seen.report) == ("", kept.sha256, kept.files, kept.report)
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("kind", ["what squeezes", "what does not"])
def test_a_large_package_is_never_in_memory(tmp_path, kind):
    source, piece = tmp_path / "p.zip", os.urandom(1 << 20)
    with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("imsmanifest.xml", manifest())
        archive.writestr("index.html", "hello")
        with archive.open(zipfile.ZipInfo("film.mp4"), "w", force_zip64=True) as film:  # stored, as films are
            for number in range(130):
                film.write(piece if kind == "what does not" else bytes([number]) * (1 << 20))
    heard: list[int] = []
    tracemalloc.start()
    package = unpack(source, tmp_path / "out", limits=Limits(), told=heard.append)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sum(file.size for file in package.files) > 130 << 20
    assert peak < 4 << 20
    assert heard == sorted(heard)
    assert len(heard) == 99


def test_backslashes_between_folders_are_understood_in_the_archive_and_in_the_manifest(tmp_path):
    source = tmp_path / "p.zip"
    with zipfile.ZipFile(source, "w") as archive:
        for name, data in {"imsmanifest.xml": manifest(href="content\\first\\page.html?x=1"), "content\\first\\page.html": "x"}.items():
            archive.writestr(named(name), data)
    package = read(source)
    assert (package.scos[0].path, package.scos[0].query) == ("content/first/page.html", "?x=1")


@pytest.mark.parametrize(
    ("name", "href"),
    [
        ("a b/Seite ä.html", "a%20b/Seite%20%C3%A4.html"),
        ("a b/Seite ä.html", "a b/Seite ä.html"),
        ("Seite ä.html", "Seite%20%E4.html"),
        ("100%.html", "100%.html"),
        ("a%20b.html", "a%20b.html"),
        ("no#1.html", "no#1.html"),
        ("Page.HTML", "./sub/../page.html#top"),
        ("cafe\u0301.html", "caf\u00e9.html"),
    ],
)
def test_a_start_page_is_found_however_its_address_is_spelled(tmp_path, name, href):
    assert read(a_package(tmp_path / "p.zip", {name: "x"}, href=href)).scos[0].path == name


@pytest.mark.parametrize("said_apart", [False, True])
def test_names_of_old_tools_are_read(tmp_path, monkeypatch, said_apart):
    # Written as old tools do: bytes without a word about their encoding, or with Info-ZIP's field beside them.
    name, old = "Δήμος.html", "Δήμος.html".encode() if not said_apart else b"Dimos\x9b.html"
    field = b"\x01" + struct.pack("<L", zlib.crc32(old)) + name.encode()
    monkeypatch.setattr(zipfile.ZipInfo, "_encodeFilenameFlags", lambda info: (_raw(info.filename, old), 0))
    info = zipfile.ZipInfo("old")
    info.extra = struct.pack("<HH", 0x7075, len(field)) + field if said_apart else b""
    source = tmp_path / "p.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr("imsmanifest.xml", manifest(href=name))
        archive.writestr(info, "x")
    assert read(source).scos[0].path == name


def _raw(name: str, old: bytes) -> bytes:
    return old if name == "old" else name.encode()


def test_what_stands_before_and_behind_the_archive_is_told(tmp_path):
    source = a_package(tmp_path / "p.zip")
    source.write_bytes(b"\r\n\xef\xbb\xbf" + source.read_bytes() + b"<html>PHP Notice</html>")
    assert [line.code for line in read(source).report if line.tone == "warning"] == ["scorm-report-surrounded"]


def test_archives_of_large_files_and_of_streams_are_read(tmp_path):
    source = tmp_path / "p.zip"

    class Pipe:
        """A file that cannot go back, so that sizes are written behind the data."""

        def __init__(self, file):
            self.write, self.flush = file.write, file.flush

    with source.open("wb") as file, zipfile.ZipFile(Pipe(file), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("imsmanifest.xml", manifest())
        with archive.open(zipfile.ZipInfo("index.html"), "w", force_zip64=True) as page:
            page.write(b"hello")
    assert read(source).scos[0].path == "index.html"


def test_folders_in_folders_around_everything_are_unwrapped_and_litter_is_left_out(tmp_path):
    source = tmp_path / "p.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.mkdir("./")
        archive.mkdir("export")
        archive.writestr("export/course/IMSManifest.xml", manifest())
        archive.writestr("export/course/index.html", "hello")
        archive.writestr("./__MACOSX/export/._course", "litter")
        archive.writestr("export/course/Icon\r", "litter")
        archive.writestr("export/.DS_Store", "litter")
    assert [file.path for file in read(source).files] == ["IMSManifest.xml", "index.html"]


def test_the_report_names_what_is_loaded_from_elsewhere(tmp_path):
    page = '<script src="https://cdn.example.org/a.js"></script><a href="https://fine.example.org">x</a>'
    lines = read(a_package(tmp_path / "p.zip", {"index.html": page})).report
    assert [(line.code, line.tone, line.gaps) for line in lines if line.tone in ("warning", "note")] == [
        ("scorm-report-outside", "warning", {"host": "cdn.example.org"}),
        ("scorm-report-links", "note", {"count": 1, "host": "fine.example.org"}),
    ]


def test_names_given_twice_and_circles_of_dependencies_do_no_harm(tmp_path):
    circle = '<resource identifier="{0}" href="{0}.html"><dependency identifierref="{1}"/></resource>'
    text = manifest(item='</item><item identifier="i" identifierref="r"><title>Again</title>').replace(
        "</resources>", circle.format("x", "y") + circle.format("y", "x") + "</resources>"
    )
    package = read(a_package(tmp_path / "p.zip", {"imsmanifest.xml": text}))
    assert [sco.title for sco in package.scos] == ["First visit", "Again"]
    assert "scorm-report-doubled" in [line.code for line in package.report]


@pytest.mark.parametrize(
    ("files", "edition", "lines"),
    [
        ({"api.js": "win.API_1484_11"}, Edition.SCORM_2004_3, ["spoken"]),
        ({"api.js": "win.API_1484_11 || api.LMSInitialize"}, Edition.SCORM_12, []),
        ({"api.js": "win.API_1484_11", "large.js": "x" * (3 << 20)}, Edition.SCORM_12, []),
        ({"imsmanifest.xml": manifest().replace("1.2</", "1.3</"), "api.js": "win.API_1484_11"}, Edition.SCORM_2004_3, ["unclear"]),
        ({"imsmanifest.xml": '<manifest><resources><resource href="index.html"/></resources></manifest>', "api.js": "x.LMSInitialize()"},
         Edition.SCORM_12, ["undeclared", "no-contents"]),
    ],
)  # fmt: skip
def test_scripts_tell_what_a_manifest_got_wrong(tmp_path, files, edition, lines):
    package = read(a_package(tmp_path / "p.zip", files))
    told = [line.code.removeprefix("scorm-report-") for line in package.report if line.tone == "warning"]
    assert (package.edition, package.scos[0].kind, told) == (edition, "sco", lines)


def test_packages_of_other_standards_that_have_a_manifest_are_refused_as_such(tmp_path):
    cartridge = manifest().replace("ADL SCORM", "IMS Common Cartridge")
    with pytest.raises(PackageRefused) as refusal:
        read(a_package(tmp_path / "p.zip", {"imsmanifest.xml": cartridge}))
    assert refusal.value.fault is Fault.OTHER_STANDARD


def test_a_limit_on_files_is_named(tmp_path):
    with pytest.raises(PackageRefused) as refusal:
        check(a_package(tmp_path / "p.zip", {"a.js": "", "b.js": ""}), limits=Limits(files=3))
    assert (refusal.value.fault, refusal.value.gaps["entry"]) == (Fault.TOO_MANY_FILES, "3")
