"""Names of files in packages: which lead elsewhere, which hide something, and as what the others are served."""

import pytest

from qser_app.domain.scorm import Fault
from qser_app.domain.scorm_files import (
    OTHER,
    content_type,
    fault_of_name,
    folded,
    foreign_standard,
    is_litter,
    is_shown,
    wants_a_server,
    wrapper_folder,
)


@pytest.mark.parametrize("name", ["index.html", "Μάθημα 1/σελίδα.html", "a/b/c.js", "folder/", "..a/b", "a%20b.html", "console.html"])
def test_ordinary_relative_paths_are_taken(name):
    assert fault_of_name(name) is None


@pytest.mark.parametrize(
    "name",
    [
        *("/etc/passwd", "../up.html", "a/../../b", "a\\b.html", "C:/a.html", "%2e%2e/up.html", "%252e%252e%252fup.html", "a／．．／b"),
        *("a\0.html", "a\u202egpj.exe", "a//b", "./a", "a.html:stream", "a.", "a ", "x" * 201, "x/" * 201),
    ],
)
def test_a_name_that_leads_elsewhere_or_hides_something_is_refused_however_it_is_spelt(name):
    assert fault_of_name(name) is Fault.UNSAFE_NAME


@pytest.mark.parametrize("name", ["con", "a/NUL.txt", "com1.html", "lpt¹"])
def test_names_of_devices_are_refused(name):
    assert fault_of_name(name) is Fault.RESERVED_NAME


def test_names_that_differ_in_case_or_composition_alone_are_the_same():
    assert folded("Café.HTML") == folded("cafe\u0301.html")


def test_what_operating_systems_leave_is_no_content():
    assert all(map(is_litter, ["__MACOSX/a.html", "a/.DS_Store", "Thumbs.db", "a/._b.html"]))
    assert not any(map(is_litter, ["a.html", "_a/b.html"]))


def test_what_is_not_on_the_list_is_a_download_and_nothing_is_run():
    assert [content_type(name) for name in ("A.HTML", "a.js", "a.php", "a")] == ["text/html", "text/javascript", OTHER, OTHER]
    assert [is_shown(name) for name in ("a.html", "a.png", "a.js", "a.php")] == [True, True, False, False]
    assert [wants_a_server(name) for name in ("a.php", "a/.htaccess", "a.html")] == [True, True, False]


@pytest.mark.parametrize(
    ("names", "folder"),
    [
        (["imsmanifest.xml", "a.html"], ""),
        (["Course/IMSmanifest.xml", "Course/a.html"], "Course/"),
        (["a/b/imsmanifest.xml", "a/b/c.html"], "a/b/"),
        (["a/imsmanifest.xml", "b/c.html"], None),
        (["a.html"], None),
    ],
)
def test_the_manifest_lies_at_the_root_or_in_the_folder_that_holds_everything(names, folder):
    assert wrapper_folder(names) == folder


def test_a_package_of_another_standard_is_called_by_its_name():
    assert [foreign_standard(names) for names in (["a/cmi5.xml"], ["h5p.json"], ["Course.crs"], ["a.html"])] == [
        "cmi5, cmi5.xml",
        "H5P, h5p.json",
        "AICC, course.crs",
        "",
    ]
