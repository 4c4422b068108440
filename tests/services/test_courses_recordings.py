"""Recordings of a course: kept beside a text, given words in each language, published in none that has no words."""

import pytest
from sqlmodel import select

from qser_app.adapters import files
from qser_app.adapters.content_recordings import arrived
from qser_app.db import do, look
from qser_app.domain.courses_captions import CaptionFault
from qser_app.domain.courses_files import FileInUse, TooManyFiles
from qser_app.domain.courses_recordings import BadCaptions, BadTranscript, WordsKind, WordsNeeded, WordsOf
from qser_app.domain.courses_texts import BadText
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import CourseFile, Media, UnitText
from qser_app.queries.courses_editor import draft_page
from qser_app.queries.courses_files import course_files
from qser_app.queries.courses_recordings import recording_page, words_of_recording
from qser_app.services import courses_recordings
from qser_app.services.courses_files import remove_file
from qser_app.services.courses_recordings import add_recording, keep_words
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.recordings import CAPTIONS, GREEK, a_webm, an_mp3
from tests.support.worlds import world

SHOWS = "Watch this.\n\n![At the counter](media/talk.webm)"
CAPTIONED, READ = WordsKind.CAPTIONS, WordsKind.TRANSCRIPT


@world
def desk(engine):
    return do(a_desk)


def _add(desk, tmp_path, *, actor=None, name="Talk.MP4", data=None):
    path = tmp_path / "arriving"
    path.write_bytes(data or a_webm(2))
    return do(add_recording, actor=actor or desk.fani, text=desk.text, name=name, recording=arrived(path), at=NOON)


def _say(desk, file_id, text, *, language=Language.EN, kind=CAPTIONED, actor=None):
    do(keep_words, actor=actor or desk.fani, words=WordsOf(file_id, language, kind), text=text, at=NOON)


def _paths():
    return do(lambda db: list(db.exec(select(CourseFile.path).order_by(CourseFile.path))))


def _shown(language=Language.EN):
    return look(lambda db: db.exec(select(UnitText.body_html).where(UnitText.language == language)).one())


def _stranger(db):
    return actor_for(a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Else"), Role.FACILITATOR)


def test_a_recording_is_taken_over_as_it_is_and_kept_once(desk, tmp_path):
    first = _add(desk, tmp_path)
    assert first[1] == "media/talk.webm"
    media = look(lambda db: db.exec(select(Media)).one())
    kept = files.find(media.sha256)
    assert kept is not None
    assert (media.content_type, kept.read_bytes()) == ("video/webm", a_webm(2))
    assert _add(desk, tmp_path, name="Again.webm") == first
    assert _paths() == ["first-steps/media/talk.webm"]


def test_no_two_recordings_share_their_captions(desk, tmp_path):
    _add(desk, tmp_path)
    assert _add(desk, tmp_path, data=an_mp3())[1] == "media/talk-2.mp3"


def test_only_authors_of_the_course_add_and_write(desk, tmp_path):
    file_id, _ = _add(desk, tmp_path)
    for actor in (desk.ada, do(_stranger)):
        with pytest.raises(NotFound):
            _add(desk, tmp_path, actor=actor, data=an_mp3())
        with pytest.raises(NotFound):
            _say(desk, file_id, CAPTIONS, actor=actor)
        with pytest.raises(NotFound):
            look(recording_page, actor=actor, file_id=file_id)
        with pytest.raises(NotFound):
            look(words_of_recording, actor=actor, words=WordsOf(file_id, Language.EN, CAPTIONED))
    assert _paths() == ["first-steps/media/talk.webm"]


def test_a_course_has_only_so_many_files(desk, tmp_path, monkeypatch):
    file_id, _ = _add(desk, tmp_path)
    monkeypatch.setattr(courses_recordings, "MOST_FILES", 1)
    with pytest.raises(TooManyFiles):
        _add(desk, tmp_path, data=an_mp3())
    with pytest.raises(TooManyFiles):
        _say(desk, file_id, CAPTIONS)


def test_a_text_is_published_in_a_language_only_with_words_in_it(desk, tmp_path):
    file_id, _ = _add(desk, tmp_path)
    do(type_in, desk.fani, desk.text, body=SHOWS)
    draft = look(draft_page, actor=desk.fani, text=desk.text, at=NOON)
    assert (draft.mistake, draft.line, draft.detail, draft.recording) == ("author-mistake-no-captions", 3, "media/talk.webm", file_id)
    assert "<video" in draft.blocks[0].html
    with pytest.raises(BadText) as refused:
        do(publish, desk.fani, desk.text)
    assert refused.value.errors == {"body": "author-error-body"}
    _say(desk, file_id, CAPTIONS)
    do(publish, desk.fani, desk.text)
    assert "They said: one more paper." in _shown()
    greek = desk.text.in_language(Language.EL)
    do(type_in, desk.fani, greek, title="Λόγια", body=SHOWS)
    with pytest.raises(BadText):
        do(publish, desk.fani, greek)
    _say(desk, file_id, "Ήταν εδώ τη Δευτέρα.", language=Language.EL, kind=READ)
    do(publish, desk.fani, greek)
    assert "<p>Ήταν εδώ τη Δευτέρα.</p>" in _shown(Language.EL)


def test_new_captions_are_seen_at_once_in_every_language(desk, tmp_path):
    file_id, _ = _add(desk, tmp_path)
    _say(desk, file_id, CAPTIONS)
    do(type_in, desk.fani, desk.text, body=SHOWS)
    number = do(publish, desk.fani, desk.text)
    _say(desk, file_id, GREEK, language=Language.EL)
    _say(desk, file_id, CAPTIONS.replace("Monday", "Tuesday"))
    assert _shown().count("<track") == 2
    assert "I was here on Tuesday" in _shown()
    assert look(lambda db: db.exec(select(UnitText.version)).one()) == number
    page = look(recording_page, actor=desk.fani, file_id=file_id)
    assert [(each.language, each.cues, each.transcript, each.shown) for each in page.languages] == [
        ("en", 3, False, 1),
        ("el", 1, False, 0),
    ]
    assert (page.written, page.kind, page.ending, page.playing, page.course) == ("media/talk.webm", "video", "webm", "webm", "COUNTER")


def test_the_last_words_of_a_language_that_learners_read_stay(desk, tmp_path):
    file_id, _ = _add(desk, tmp_path)
    _say(desk, file_id, CAPTIONS)
    _say(desk, file_id, GREEK, language=Language.EL)
    do(type_in, desk.fani, desk.text, body=SHOWS)
    with pytest.raises(WordsNeeded):
        _say(desk, file_id, " ")
    _say(desk, file_id, "", language=Language.EL)
    _say(desk, file_id, "Farah was here.", kind=READ)
    _say(desk, file_id, "")
    assert _paths() == ["first-steps/media/talk.en.md", "first-steps/media/talk.webm"]


def test_subrip_is_kept_as_webvtt(desk, tmp_path):
    file_id, _ = _add(desk, tmp_path)
    _say(desk, file_id, "1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\n")
    kept = look(words_of_recording, actor=desk.fani, words=WordsOf(file_id, Language.EN, CAPTIONED))
    assert kept == "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello\n"


def test_broken_words_are_refused_by_name_and_nothing_changes(desk, tmp_path):
    file_id, _ = _add(desk, tmp_path)
    with pytest.raises(BadCaptions) as refused:
        _say(desk, file_id, "WEBVTT\n\n00:02.000 --> 00:01.000\nHi")
    assert [(each.line, each.fault) for each in refused.value.problems] == [(3, CaptionFault.ENDS)]
    for text in ("![x](figures/map.svg)", "::: try x\ny\n:::", "# Title", "[x](unit:y)", "x" * 70_000, "\0"):
        with pytest.raises(BadTranscript):
            _say(desk, file_id, text, kind=READ)
    assert _paths() == ["first-steps/media/talk.webm"]


def test_a_recording_is_listed_with_its_languages_and_goes_with_its_words(desk, tmp_path):
    file_id, _ = _add(desk, tmp_path)
    _say(desk, file_id, CAPTIONS)
    [row] = look(course_files, actor=desk.fani, code="COUNTER")
    assert (row.written, row.kind, row.languages) == ("media/talk.webm", "video", ["en"])
    do(type_in, desk.fani, desk.text, body=SHOWS)
    with pytest.raises(FileInUse):
        do(remove_file, actor=desk.fani, file_id=file_id)
    do(type_in, desk.fani, desk.text, body="Nothing.")
    do(remove_file, actor=desk.fani, file_id=file_id)
    assert _paths() == []
