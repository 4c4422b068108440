"""What a recording is, by its bytes alone."""

import pytest

from qser_app.adapters.content_recordings_kinds import RecordingFacts, facts_of
from qser_app.domain.courses_recordings import BadRecording
from tests.support.recordings import a_webm, an_mp3, an_mp4, an_ogg
from tests.support.uploads import a_picture

ID3 = b"ID3\4\0\0\0\0\1\0" + bytes(128)
ADTS = b"\xff\xf1\x50\x80\x02\x3f\xfc" + bytes(10)


def _facts(tmp_path, data):
    path = tmp_path / "file.bin"
    path.write_bytes(data)
    return facts_of(path)


@pytest.mark.parametrize(
    ("data", "facts"),
    [
        (an_mp4(), RecordingFacts("video/mp4", 640, 360)),
        (an_mp4(video=b""), RecordingFacts("audio/mp4")),
        (a_webm(2), RecordingFacts("video/webm", 96, 64)),
        (an_mp3(1), RecordingFacts("audio/mpeg")),
        (ID3 + an_mp3(1), RecordingFacts("audio/mpeg")),
        (ADTS * 3, RecordingFacts("audio/aac")),
        (an_ogg(), RecordingFacts("audio/ogg")),
        (an_ogg(b"\x01vorbis"), RecordingFacts("audio/ogg")),
    ],
)
def test_what_browsers_play_is_known_by_its_bytes(tmp_path, data, facts):
    assert _facts(tmp_path, data) == facts


@pytest.mark.parametrize(
    ("data", "code", "codec"),
    [
        (an_mp4(video=b"hvc1"), "recording-codec", "HEVC (H.265)"),
        (an_mp4(audio=b"ac-3"), "recording-codec", "Dolby AC-3"),
        (an_mp4(video=b"encv"), "recording-codec", "DRM"),
        (a_webm(1).replace(b"V_VP8", b"V_AV1"), "recording-codec", "AV1"),
        (an_ogg(b"\x80theora"), "recording-codec", "Theora"),
        (an_mp4(video=b"", audio=b""), "recording-broken", ""),
        (an_mp4()[:200], "recording-broken", ""),
        (an_mp4()[:-8], "recording-broken", ""),
        (a_webm(3)[:-20], "recording-broken", ""),
        (a_webm(1).replace(b"webm", b"mkv "), "recording-broken", ""),
        (ID3 + b"no frames", "recording-broken", ""),
        (an_mp3(1)[:72], "recording-kind", ""),
        (an_ogg(b"\x7fFLAC"), "recording-kind", ""),
        (a_picture(), "recording-kind", ""),
        (b"<html><script>", "recording-kind", ""),
        (b"RIFF\0\0\0\0WAVEfmt ", "recording-kind", ""),
        (b"", "recording-kind", ""),
        (b"\xff" * 4096, "recording-kind", ""),
        (b"\0\0\0\x08ftyp" + b"\0\0\0\0junk", "recording-broken", ""),
        (b"\0\0\0\x08ftyp" + b"\0\0\0\x08free" * 30_000, "recording-broken", ""),
        (b"\x1a\x45\xdf\xa3\x80" + b"\xec\x80" * 9_000, "recording-broken", ""),
    ],
)
def test_the_rest_is_refused_by_name(tmp_path, data, code, codec):
    with pytest.raises(BadRecording) as refused:
        _facts(tmp_path, data)
    assert (refused.value.code, refused.value.gaps.get("codec", "")) == (code, codec)
