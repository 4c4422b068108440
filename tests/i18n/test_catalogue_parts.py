"""The catalogues as the browser gets them: what every page says, and what only some say."""

import gzip
import json

import pytest

from qser_app.i18n.catalogue import LANGUAGES
from qser_app.i18n.catalogue_parts import COMMON, compile_for_browser, part_of, parts

# What every visitor loads with the first page; a file that only some pages speak from is a part of its own.
COMMON_KILOBYTES = 9


def _text(folder, part, language="en"):
    module = (folder / f"{part}.{language}.js").read_text(encoding="utf-8")
    return json.loads(module.removeprefix("export default ").removesuffix(";\n"))


def test_the_frame_s_phrases_are_common_and_others_come_with_their_pages():
    assert part_of("site-search") == COMMON
    assert part_of("quizzes-rules") == "quizzes"


@pytest.mark.parametrize(("part", "key"), [("mail", "mail-invitation-subject"), ("scorm_export", "export-question-of")])
def test_no_page_may_say_what_stands_in_mails_and_packages(part, key):
    assert part not in parts()
    with pytest.raises(KeyError):
        part_of(key)


def test_every_part_comes_in_every_language_without_comments(tmp_path):
    compile_for_browser(tmp_path)
    names = {f"{part}.{language}.js" for part in parts() for language in LANGUAGES}
    assert {file.name for file in tmp_path.iterdir()} == names | {f"{part}.js" for part in parts()} | {"everything.js"}
    assert "app-name = Q-SER" in _text(tmp_path, COMMON).splitlines()
    assert not [line for line in _text(tmp_path, COMMON, "el").splitlines() if line.startswith("#") or not line.strip()]


def test_a_key_that_came_from_the_server_finds_its_part(tmp_path):
    compile_for_browser(tmp_path)
    everything = (tmp_path / "everything.js").read_text(encoding="utf-8")
    assert sorted(everything.splitlines()) == sorted(f'import "./{part}.js";' for part in parts() if part != COMMON)


def test_a_part_that_would_not_change_is_left_alone_and_a_stranger_is_removed(tmp_path):
    compile_for_browser(tmp_path)
    before = {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    (tmp_path / "common.de.js").write_text("something else", encoding="utf-8")
    (tmp_path / "gone.js").write_text("a part of yesterday", encoding="utf-8")
    compile_for_browser(tmp_path)
    after = {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    assert after.keys() == before.keys()
    assert {name for name in before if before[name] != after[name]} == {"common.de.js"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_every_page_says_stays_small(tmp_path, language):
    compile_for_browser(tmp_path)
    assert len(gzip.compress(_text(tmp_path, COMMON, language).encode())) < COMMON_KILOBYTES * 1000
