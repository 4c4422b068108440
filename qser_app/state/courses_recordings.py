"""One recording on the screen of its authors: where it plays, and its words in one language at a time."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_captions import LONGEST_CAPTIONS, Captions, Paragraph, from_srt, is_srt, read_captions, transcript
from qser_app.domain.courses_recordings import BadCaptions, ProblemLine, RecordingLanguage, RecordingPage, WordsKind, WordsOf
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_recordings import authored_recording, recording_page, words_of_recording
from qser_app.services.courses_recordings import keep_words
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who

_MOST_PARAGRAPHS = 200


class RecordingState(rx.State):
    """``captions`` and ``transcript`` are what is kept, new with every ``serial``; ``put``: the captions must stand in the field.

    ``problems`` and ``made`` (the transcript) are read from what stands in the field.
    """

    found: str = "loading"
    page: RecordingPage = RecordingPage()
    language: str = ""
    here: RecordingLanguage = RecordingLanguage("")
    captions: str = ""
    transcript: str = ""
    serial: int = 0
    put: int = 0
    problems: list[ProblemLine] = []
    made: list[Paragraph] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Open the recording of the address, in the language it asks for."""
        try:
            file_id = parse(argument(self, "file_id"), int)
            asked = str(self.router.url.query_parameters.get("language") or "")
            self.page = look(recording_page, actor=who(), file_id=file_id)
        except (NotFound, BadInput):
            self.found, self.page = "missing", RecordingPage()
            return
        languages = [each.language for each in self.page.languages]
        self._speak(asked if asked in languages else languages[0])
        self.found = "here"

    @rx.event
    @allow(AUTHOR)
    async def speak(self, language: str):
        """Write in another language of the course."""
        if self.found != "here" or language not in [each.language for each in self.page.languages]:
            raise BadInput
        self._speak(language)

    def _speak(self, language: str) -> None:
        self.language = language
        self.here = next(each for each in self.page.languages if each.language == language)
        self.captions, self.transcript = (look(words_of_recording, actor=who(), words=self._words(kind)) for kind in WordsKind)
        self.serial += 1
        self._read(self.captions)

    def _words(self, kind: WordsKind) -> WordsOf:
        return WordsOf(self.page.id, Language(self.language), kind)

    def _read(self, text: str) -> None:
        read = read_captions(text) if text.strip() else Captions()
        self.problems = [ProblemLine(each.line, str(each.fault), each.detail) for each in read.problems]
        self.made = transcript(read.cues)[:_MOST_PARAGRAPHS]

    @rx.event
    @allow(AUTHOR)
    async def look_at(self, text: str):
        """Show what is wrong with captions and what transcript they make; SubRip becomes WebVTT in the field."""
        look(authored_recording, actor=who(), file_id=self.page.id)
        if len(text) <= LONGEST_CAPTIONS and is_srt(text):
            text = self.captions = from_srt(text)
            self.put += 1
        self._read(text)

    @rx.event
    @allow(AUTHOR)
    async def save_captions(self, text: str):
        """Keep the captions; what is wrong with them is told by line, and nothing is kept."""
        try:
            await self._save(WordsKind.CAPTIONS, text)
        except BadCaptions:
            self._read(text)
            raise

    @rx.event
    @allow(AUTHOR)
    async def save_transcript(self, text: str):
        """Keep a transcript of its own; empty: the one made of the captions."""
        await self._save(WordsKind.TRANSCRIPT, text)

    async def _save(self, kind: WordsKind, text: str) -> None:
        if self.found != "here":
            raise NotFound
        await work(keep_words, actor=who(), words=self._words(kind), text=text, at=now())
        self.page = look(recording_page, actor=who(), file_id=self.page.id)
        self._speak(self.language)
        code = "recording-words-saved" if text.strip() else "recording-words-gone"
        (await self.get_state(FeedbackState))._say(code, tone="good")
