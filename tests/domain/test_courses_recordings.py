"""What belongs to a recording, by the names of files."""

import pytest

from qser_app.domain.courses_captions import CaptionFault, CaptionProblem
from qser_app.domain.courses_recordings import (
    BadCaptions,
    Playing,
    RecordingLanguage,
    WordsKind,
    is_beside,
    is_recording,
    is_words,
    names_beside,
    own_name,
    playing,
    stem_of,
    words_name,
)


@pytest.mark.parametrize(
    ("written", "holds"), [("media/talk.MP4", True), ("media/talk.opus", True), ("figures/map.svg", False), ("mp4", True)]
)
def test_a_recording_is_known_by_its_ending(written, holds):
    assert is_recording(written) is holds


def test_what_belongs_together_has_one_stem_whatever_its_language():
    assert {stem_of(path) for path in ("media/talk.mp4", "media/talk.el.mp4", "media/talk.el.vtt", "media/talk.jpg")} == {"media/talk"}
    assert words_name("media/talk.mp4", "el", WordsKind.TRANSCRIPT) == "media/talk.el.md"
    assert own_name("media/talk.mp4", "el") == "media/talk.el.mp4"


def test_every_file_of_a_recording_is_named_once_itself_first():
    names = names_beside("media/talk.webm")
    assert names[0] == "media/talk.webm"
    assert len(names) == len(set(names)) == 1 + 5 + 5 * 2 + 3
    assert all(is_beside(name, ["media/talk.webm"]) for name in names[6:])


def test_words_name_their_language_and_others_words_stay_away():
    assert is_words("media/talk.cs.vtt")
    assert not is_words("media/talk.vtt")
    assert not is_words("media/talk.cs.txt")
    assert not is_beside("media/talks.cs.vtt", ["media/talk.webm"])
    assert not is_beside("media/talk.cs.webm", ["media/talk.webm"])


def test_what_older_devices_do_not_play_is_said():
    types = ("video/mp4", "video/webm", "audio/webm", "audio/ogg")
    assert [playing(each) for each in types] == [Playing.EVERYWHERE, Playing.WEBM, Playing.WEBM, Playing.OGG]


def test_captions_or_a_transcript_are_words():
    assert not RecordingLanguage("el", shown=3).has_words
    assert RecordingLanguage("el", captions="media/talk.el.vtt").has_words
    assert RecordingLanguage("el", transcript=True).has_words


def test_the_first_mistake_in_captions_speaks_for_all_of_them():
    problems = [CaptionProblem(3, CaptionFault.TIME, "00:61"), CaptionProblem(9, CaptionFault.EMPTY)]
    refusal = BadCaptions(problems)
    assert refusal.gaps == {"line": 3, "problem": "time", "detail": "00:61", "count": 2}
    assert refusal.problems == problems
