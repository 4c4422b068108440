"""Packages are opened as if nobody had vouched for them."""

import hashlib
import zipfile

import pytest

from qser_app.adapters.packages import Limits, unpack
from qser_app.domain.scorm import Edition, Fault, PackageRefused
from tests.support.packages import a_package, manifest, real

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


def test_the_report_names_what_is_loaded_from_elsewhere(tmp_path):
    page = '<script src="https://cdn.example.org/a.js"></script><a href="https://fine.example.org">x</a>'
    package = unpack(a_package(tmp_path / "p.zip", {"index.html": page}), tmp_path / "out", limits=Limits())
    assert [(line.code, line.gaps) for line in package.report if line.tone == "warning"] == [
        ("scorm-report-outside", {"host": "cdn.example.org"})
    ]
