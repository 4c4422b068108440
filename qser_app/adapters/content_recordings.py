"""Recordings of a course folder as lessons show them: the browser's own player, captions in every language, and the transcript below."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from qser_app.adapters import content_pictures
from qser_app.adapters import files as kept
from qser_app.adapters.content_markdown import Mistake, render
from qser_app.adapters.content_pictures import CannotShow
from qser_app.adapters.content_recordings_kinds import facts_of
from qser_app.domain.courses_captions import LONGEST_CAPTIONS, CaptionProblem, Captions, read_captions, transcript, transcript_html
from qser_app.domain.courses_recordings import (
    LONGEST_TRANSCRIPT,
    BadRecording,
    WordsKind,
    own_name,
    poster_names,
    stem_of,
    words_name,
)
from qser_app.domain.courses_sources import MediaSource
from qser_app.domain.people import Language
from qser_app.domain.refusals import is_storable
from qser_app.i18n.catalogue import LANGUAGES, phrase

_PICTURES = (".webp", ".jpg", ".png")
_WORDS_TYPES = {WordsKind.CAPTIONS: "text/vtt", WordsKind.TRANSCRIPT: "text/markdown"}


class BadWords(Exception):
    """Captions or a transcript that cannot be shown: the name of their file, and the first mistake in it."""

    def __init__(self, name: str, mistake: CaptionProblem | Mistake) -> None:
        super().__init__(name)
        self.name, self.mistake = name, mistake


@dataclass(frozen=True, slots=True)
class Track:
    """Captions in one language, by their address."""

    language: str
    address: str


@dataclass(frozen=True, slots=True)
class Recording:
    """A video or sound that can be shown in a text of ``language``; ``name`` is how a learner's place in it is known.

    ``lacks_words``: it has neither captions nor a transcript in that language.
    """

    name: str
    language: str
    media: MediaSource
    width: int = 0
    height: int = 0
    poster: str = ""
    tracks: tuple[Track, ...] = ()
    transcript: str = ""

    @property
    def lacks_words(self) -> bool:
        """Whether somebody who cannot hear it is left out."""
        return not self.transcript

    def figure(self, words: str, caption: str) -> str:
        """What stands in the text; ``words`` say what it is."""
        about = f"<figcaption><strong>{escape(words)}</strong>{f' {escape(caption)}' if caption else ''}</figcaption>"
        return f"{about}{self._player(words)}{self._read()}"

    def _player(self, words: str) -> str:
        kind = self.media.content_type.partition("/")[0]
        size = f' width="{self.width}" height="{self.height}"' if self.width else ""
        poster = f' poster="{self.poster}"' if self.poster and kind == "video" else ""
        place = f'data-recording="{escape(self.name)}" src="{self.media.address}" aria-label="{escape(words)}"'
        tracks = "".join(self._track(each) for each in self.tracks)
        return f'<{kind} controls="" preload="metadata" playsinline="" {place}{size}{poster}>{tracks}</{kind}>'

    def _track(self, track: Track) -> str:
        default = ' default=""' if track.language == self.language else ""
        return f'<track kind="captions" src="{track.address}" srclang="{track.language}" label="{LANGUAGES[track.language]}"{default}>'

    def _read(self) -> str:
        heading = phrase(self.language, "recording-transcript")
        return f"<details><summary>{heading}</summary>{self.transcript}</details>" if self.transcript else ""


def recording(files: Mapping[str, MediaSource], written: str, language: Language, link: Callable[[str, int], object]) -> Recording | None:
    """The recording that a text of ``language`` writes as ``written``, with what belongs to it among ``files`` (by name).

    None where there is none. Raises CannotShow and BadWords; ``link`` is told of the links of a transcript.
    """
    own = own_name(written, language)
    media = files.get(own) or files.get(written)
    if media is None:
        return None
    try:
        facts = facts_of(media.path)
    except BadRecording as error:
        raise CannotShow from error
    tracks = {each: files[words_name(written, each, WordsKind.CAPTIONS)] for each in _captioned(files, written, language)}
    said = {each: captions_in(words_name(written, each, WordsKind.CAPTIONS), file) for each, file in tracks.items()}
    name = words_name(written, language, WordsKind.TRANSCRIPT)
    read = transcript_html(transcript(said[language].cues)) if language in said else ""
    if name in files:
        read = _transcript(name, files[name], link)
    poster = next((files[each] for each in poster_names(written) if each in files), None)
    return Recording(
        stem_of(written),
        language,
        media,
        facts.width,
        facts.height,
        poster.address if poster else "",
        tuple(Track(each, file.address) for each, file in tracks.items()),
        read,
    )


def _captioned(files: Mapping[str, MediaSource], written: str, language: Language) -> list[Language]:
    """The languages whose captions fit: a recording made for one language has its own, and the others have all the rest."""
    with_own = [each for each in Language if own_name(written, each) in files]
    fit = [language] if language in with_own else [each for each in Language if each not in with_own]
    return [each for each in fit if words_name(written, each, WordsKind.CAPTIONS) in files]


def captions_in(name: str, file: MediaSource) -> Captions:
    """The captions in a file. Raises BadWords."""
    found = read_captions(_text(name, file.path, LONGEST_CAPTIONS))
    if found.problems:
        raise BadWords(name, found.problems[0])
    return found


def transcript_of(text: str, link: Callable[[str, int], object]) -> str:
    """A transcript's Markdown as clean HTML: no pictures, no blocks. Raises Mistake."""

    def no_picture(address: str, line: int) -> Recording:
        raise Mistake("picture", line, address)

    block = next((number for number, line in enumerate(text.split("\n"), 1) if line.startswith(":::")), 0)
    if block:
        raise Mistake("nested-block", block)
    return render(text, no_picture, link)


def source_of(path: Path) -> MediaSource:
    """A file beside a recording, or itself, by its ending and, where it plays, by its bytes. Raises CannotShow."""
    kind = next((kind for kind in WordsKind if path.suffix == f".{kind.ending}"), None)
    if path.suffix.lower() in _PICTURES:
        return content_pictures.read(path).media
    try:
        content_type = _WORDS_TYPES[kind] if kind else facts_of(path).content_type
    except BadRecording as error:
        raise CannotShow from error
    return MediaSource(kept.digest_of(path), content_type, path.stat().st_size, path)


def words_source(kind: WordsKind, data: bytes) -> MediaSource:
    """Captions or a transcript as they are kept."""
    return MediaSource.of(data, _WORDS_TYPES[kind])


def _transcript(name: str, file: MediaSource, link: Callable[[str, int], object]) -> str:
    try:
        return transcript_of(_text(name, file.path, LONGEST_TRANSCRIPT), link)
    except Mistake as mistake:
        raise BadWords(name, mistake) from mistake


def _text(name: str, path: Path, longest: int) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig") if path.stat().st_size <= 4 * longest else ""
    except UnicodeDecodeError as error:
        raise BadWords(name, Mistake("letters", 1)) from error
    if not is_storable(text):
        raise BadWords(name, Mistake("letters", 1))
    return text


def arrived(path: Path) -> MediaSource:
    """A recording that has just been sent, found playable and settled on the disk. Slow. Raises BadRecording."""
    facts = facts_of(path)
    return MediaSource(kept.settled(path), facts.content_type, path.stat().st_size, path)
