"""A course that comes as a zip."""

import zipfile

import pytest

from qser_app.adapters.content import ContentError, read_course
from qser_app.adapters.content_zip import course_folder
from qser_app.adapters.packages_entries import Limits
from qser_app.domain.scorm import Fault, PackageRefused
from tests.support.content import FILES


def a_zip(where, files, prefix=""):
    with zipfile.ZipFile(where / "course.zip", "w") as archive:
        for name, text in files.items():
            archive.writestr(prefix + name, text)
    return where / "course.zip"


@pytest.mark.parametrize("prefix", ["", "qser-main/"])
def test_a_course_is_found_at_the_top_or_in_the_only_folder(tmp_path, prefix):
    with course_folder(a_zip(tmp_path, FILES | {"notes/.DS_Store": "x"}, prefix)) as folder:
        assert read_course(folder).code == "MINI"
    assert not folder.exists()


def test_a_mistake_is_told_by_the_name_in_the_archive(tmp_path):
    with (
        pytest.raises(ContentError) as told,
        course_folder(a_zip(tmp_path, FILES | {"module-1/words.en.md": "no head"})) as folder,
    ):
        read_course(folder)
    assert told.value.gaps["file"] == "module-1/words.en.md"


def test_a_zip_without_a_course_says_what_is_missing(tmp_path):
    with pytest.raises(ContentError) as told, course_folder(a_zip(tmp_path, {"a/b/course.toml": "x"})):
        pass
    assert (told.value.code, told.value.gaps["file"]) == ("content-missing-file", "course.toml")


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ({"../course.toml": "x"}, Fault.UNSAFE_NAME),
        ({"course.toml": "x", "COURSE.TOML": "y"}, Fault.SAME_NAMES),
        ({"course.toml": "x" * 5000}, Fault.TOO_LARGE),
    ],
)
def test_a_harmful_zip_is_refused_before_it_is_read(tmp_path, files, fault):
    with pytest.raises(PackageRefused) as refused, course_folder(a_zip(tmp_path, files), limits=Limits(files=10, bytes=4000)):
        pass
    assert refused.value.fault is fault


def test_what_is_no_zip_is_refused(tmp_path):
    (tmp_path / "course.zip").write_text("Hello")
    with pytest.raises(PackageRefused), course_folder(tmp_path / "course.zip"):
        pass
