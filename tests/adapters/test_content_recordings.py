"""Recordings in a course folder: found with what belongs to them, played by the browser, never without words."""

import pytest

from qser_app.adapters.content import ContentError, read_course
from qser_app.domain.courses_captions import CaptionFault
from qser_app.domain.people import Language
from tests.support.content import LESSON, a_folder
from tests.support.recordings import CAPTIONS, GREEK, a_webm, an_mp3, beside
from tests.support.uploads import a_picture

SHOWN = LESSON.replace("![A map of words]", '![Ms Rahimi <at> the counter](media/talk.webm "Filmed in 2025")\n\n![A map of words]')


def _folder(tmp_path, **files):
    folder = a_folder(tmp_path, **{"module-1/words.en.md": SHOWN, "module-1/words.el.md": SHOWN})
    given = {"talk.webm": a_webm(2), "talk.en.vtt": CAPTIONS, "talk.el.vtt": GREEK} | files
    for name, data in given.items():
        if data is not None:
            beside(folder, f"module-1/media/{name}", data)
    return folder


def _html(course, language=Language.EN):
    return course.modules[0].units[0].texts[language].html


def _mistake(folder):
    with pytest.raises(ContentError) as mistake:
        read_course(folder)
    return mistake.value.code, str(mistake.value.gaps["file"]).removeprefix(f"{folder}/"), mistake.value.gaps["line"]


def test_a_video_is_played_by_the_browser_with_captions_in_every_language_and_its_transcript_below(tmp_path):
    course = read_course(_folder(tmp_path))
    video, english, greek = (course.files[f"module-1/media/talk.{ending}"] for ending in ("webm", "en.vtt", "el.vtt"))
    html = _html(course)
    assert "<figcaption><strong>Ms Rahimi &lt;at&gt; the counter</strong> Filmed in 2025</figcaption>" in html
    assert f'src="/media/{video}.webm"' in html
    for part in ('controls=""', 'preload="metadata"', 'data-recording="media/talk"', 'width="96"', 'height="64"'):
        assert part in html
    assert "autoplay" not in html
    assert f'<track kind="captions" src="/media/{english}.vtt" srclang="en" label="English" default="">' in html
    assert f'<track kind="captions" src="/media/{greek}.vtt" srclang="el" label="Ελληνικά">' in html
    assert "<details><summary>Transcript</summary><p><strong>Farah:</strong> I was here on Monday." in html
    assert f'src="/media/{greek}.vtt" srclang="el" label="Ελληνικά" default="">' in _html(course, Language.EL)
    assert "<summary>Απομαγνητοφώνηση</summary><p><strong>Φαράχ:</strong>" in _html(course, Language.EL)


def test_a_transcript_of_its_own_and_a_still_picture_come_along(tmp_path):
    words = {"talk.el.md": "Η **κυρία Ραχίμι** ήταν εδώ.", "talk.el.vtt": None, "talk.webp": a_picture(kind="WEBP")}
    course = read_course(_folder(tmp_path, **words))
    assert "<p>Η <strong>κυρία Ραχίμι</strong> ήταν εδώ.</p>" in _html(course, Language.EL)
    assert f'poster="/media/{course.files["module-1/media/talk.webp"]}.webp"' in _html(course)
    assert "module-1/media/talk.el.md" in course.files


def test_a_recording_made_for_a_language_has_its_own_captions_alone(tmp_path):
    course = read_course(_folder(tmp_path, **{"talk.el.webm": a_webm(3)}))
    assert f'src="/media/{course.files["module-1/media/talk.el.webm"]}.webm"' in _html(course, Language.EL)
    assert (_html(course, Language.EL).count("<track"), _html(course).count("<track")) == (1, 1)


def test_sound_has_a_player_and_a_transcript(tmp_path):
    folder = _folder(tmp_path, **{"talk.webm": None, "talk.mp3": an_mp3()})
    for language in ("en", "el"):
        beside(folder, f"module-1/words.{language}.md", SHOWN.replace(".webm", ".mp3"))
    html = _html(read_course(folder))
    assert '<audio controls=""' in html
    assert "<summary>Transcript</summary>" in html


@pytest.mark.parametrize(
    ("files", "mistake"),
    [
        ({"talk.webm": None}, ("content-recording", "module-1/words.en.md", 10)),
        ({"talk.webm": b"<html>"}, ("content-recording-kind", "module-1/words.en.md", 10)),
        ({"talk.en.vtt": None}, ("content-no-captions", "module-1/words.en.md", 10)),
        ({"talk.el.vtt": None}, ("content-no-captions", "module-1/words.el.md", 10)),
        ({"talk.en.vtt": CAPTIONS.replace("--> 00:04", "-> 00:04")}, ("content-captions", "module-1/media/talk.en.vtt", 3)),
        ({"talk.en.vtt": b"WEBVTT\n\n\xff"}, ("content-letters", "module-1/media/talk.en.vtt", 1)),
        ({"talk.en.md": "Words\n\n![x](figures/map.svg)"}, ("content-picture", "module-1/media/talk.en.md", 3)),
        ({"talk.en.md": "Words\n::: try x\ny\n:::"}, ("content-nested-block", "module-1/media/talk.en.md", 2)),
    ],
)
def test_what_is_missing_or_broken_is_told_with_its_file_and_line(tmp_path, files, mistake):
    assert _mistake(_folder(tmp_path, **files)) == mistake


def test_the_fault_in_captions_is_told_by_name(tmp_path):
    with pytest.raises(ContentError) as mistake:
        read_course(_folder(tmp_path, **{"talk.en.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n<b>x"}))
    assert (mistake.value.gaps["problem"], mistake.value.gaps["detail"]) == (CaptionFault.OPEN, "<b>")


def test_nothing_outside_the_folder_is_shown(tmp_path):
    folder = _folder(tmp_path / "course")
    beside(tmp_path, "secret.webm", a_webm(1))
    beside(folder, "module-1/words.en.md", SHOWN.replace("media/talk.webm", "../../secret.webm"))
    assert _mistake(folder) == ("content-recording", "module-1/words.en.md", 10)


def test_a_large_file_is_not_held_in_memory(tmp_path):
    course = read_course(_folder(tmp_path))
    assert all(not isinstance(media.content, bytes) for media in course.media)
