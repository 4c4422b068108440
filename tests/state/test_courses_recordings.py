"""The words of a recording, as browser and server tell each other."""

import pytest

from qser_app.adapters.content_recordings import arrived
from qser_app.db import do
from qser_app.services.courses_recordings import add_recording
from qser_app.state.courses_files import FilesState
from qser_app.state.courses_recordings import RecordingState
from qser_app.state.feedback import FeedbackState
from tests.support.authoring import a_desk
from tests.support.people import NOON
from tests.support.recordings import CAPTIONS, a_webm

SRT = "1\n00:00:01,000 --> 00:00:02,000\nHello\n"


@pytest.fixture
def desk(engine):
    return do(a_desk)


@pytest.fixture
def file_id(desk, tmp_path):
    path = tmp_path / "arriving"
    path.write_bytes(a_webm(2))
    return do(add_recording, actor=desk.fani, text=desk.text, name="talk.webm", recording=arrived(path), at=NOON)[0]


async def _open(tabs, desk, file_id, who="Fani", **query):
    tab = tabs.open(desk.cookies[who])
    await tab.go(f"/desk/recording/{file_id}", file_id=str(file_id), **query)
    return tab


async def test_an_author_writes_captions_in_one_language_after_the_other(tabs, desk, file_id):
    tab = await _open(tabs, desk, file_id)
    assert (tab.var(RecordingState, "found"), tab.var(RecordingState, "language"), tab.var(RecordingState, "captions")) == (
        "here",
        "en",
        "",
    )
    await tab.call(RecordingState.look_at, text="WEBVTT\n\nno time")
    assert [(each.line, each.problem) for each in tab.var(RecordingState, "problems")] == [(3, "stray")]
    await tab.call(RecordingState.save_captions, text="WEBVTT\n\nno time")
    assert tab.var(FeedbackState, "code") == "refusal-captions-broken"
    await tab.call(RecordingState.save_captions, text=CAPTIONS)
    assert (tab.var(FeedbackState, "code"), tab.var(RecordingState, "captions")) == ("recording-words-saved", CAPTIONS)
    assert [each.speaker for each in tab.var(RecordingState, "made")] == ["Farah", "Noor"]
    await tab.call(RecordingState.speak, language="el")
    assert (tab.var(RecordingState, "language"), tab.var(RecordingState, "captions"), tab.var(RecordingState, "made")) == ("el", "", [])
    await tab.call(RecordingState.save_transcript, text="Λόγια.")
    assert [each.has_words for each in tab.var(RecordingState, "page").languages] == [True, True]
    await tab.call(RecordingState.save_transcript, text="")
    assert tab.var(FeedbackState, "code") == "recording-words-gone"


async def test_subrip_becomes_webvtt_in_the_field(tabs, desk, file_id):
    tab = await _open(tabs, desk, file_id)
    await tab.call(RecordingState.look_at, text=SRT)
    assert (tab.var(RecordingState, "put"), tab.var(RecordingState, "problems")) == (1, [])
    assert tab.var(RecordingState, "captions") == "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello\n"


async def test_a_language_that_the_course_has_not_is_refused(tabs, desk, file_id):
    tab = await _open(tabs, desk, file_id)
    await tab.call(RecordingState.speak, language="de")
    assert (tab.var(FeedbackState, "code"), tab.var(RecordingState, "language")) == ("refusal-bad-input", "en")


async def test_nobody_else_sees_or_writes_any(tabs, desk, file_id):
    tab = await _open(tabs, desk, file_id, "Ada")
    assert tab.var(RecordingState, "found") == "loading"
    await tab.call(RecordingState.save_captions, text=CAPTIONS)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"


async def test_what_is_not_there_is_missing(tabs, desk):
    tab = await _open(tabs, desk, 4711)
    assert tab.var(RecordingState, "found") == "missing"
    await tab.call(RecordingState.look_at, text="x")
    assert tab.var(FeedbackState, "code") == "refusal-not-found"


async def test_a_file_can_be_sent_for_each_module_and_the_course(tabs, desk, file_id):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/desk/files/counter", code="counter")
    places = [(each.value, each.label) for each in tab.var(FilesState, "places")]
    assert places == [(f"module/{desk.module_id}", "First steps"), (f"course/{desk.course_id}", "")]
    await tab.call(FilesState.arrived, file_id=file_id)
    assert tab.var(FilesState, "files")[0].kind == "video"
