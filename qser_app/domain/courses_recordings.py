"""Recordings: video and sound in a text, what may be sent, and the words that must stand beside them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from qser_app.domain.courses_captions import CaptionProblem
from qser_app.domain.courses_files import ENDINGS, Use, language_in, without_language
from qser_app.domain.people import Language
from qser_app.domain.refusals import Refusal

FOLDER = "media"  # where what is sent stands, beside ``figures`` and ``files``
LONGEST_TRANSCRIPT = 60_000
_WRITTEN = frozenset({ending for content_type, ending in ENDINGS.items() if content_type.startswith(("video/", "audio/"))} | {"opus"})
_POSTERS = ("webp", "jpg", "png")


class WordsKind(StrEnum):
    """The two kinds of words that stand beside a recording."""

    CAPTIONS = "captions"
    TRANSCRIPT = "transcript"

    @property
    def ending(self) -> str:
        """The ending of the file's name."""
        return "vtt" if self is WordsKind.CAPTIONS else "md"


@dataclass(frozen=True, slots=True)
class WordsOf:
    """Which words are meant: those of a recording (its file's id), in a language, of a kind."""

    file_id: int
    language: Language
    kind: WordsKind


class Playing(StrEnum):
    """Where a recording plays: everywhere, or not on older devices of Apple's."""

    EVERYWHERE = "everywhere"
    WEBM = "webm"
    OGG = "ogg"


class BadRecording(Refusal):
    """A recording we do not take; the code says why (``recording-kind``, ``recording-codec`` ...)."""

    def __init__(self, reason: str, **gaps: str | int) -> None:
        self.code = f"recording-{reason}"
        super().__init__(**gaps)


class BadCaptions(Refusal):
    """Captions with mistakes, all of them in ``problems``; gaps: the first one, and how many."""

    code = "captions-broken"

    def __init__(self, problems: list[CaptionProblem]) -> None:
        self.problems = problems
        first = problems[0]
        super().__init__(line=first.line, problem=first.fault.value, detail=first.detail, count=len(problems))


class BadTranscript(Refusal):
    """A transcript that is not only text, or too long; gaps: ``line``."""

    code = "transcript-broken"


class WordsNeeded(Refusal):
    """Learners see the recording in this language, and these are its only words."""

    code = "captions-needed"


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """What is wrong in one line of captions, for the screen."""

    line: int
    problem: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RecordingLanguage:
    """The words of a recording in one language: none, captions, a transcript of its own, or both.

    ``shown``: how many texts in this language show the recording.
    """

    language: str
    cues: int = 0
    captions: str = ""
    transcript: bool = False
    shown: int = 0

    @property
    def has_words(self) -> bool:
        """Whether nobody is left out."""
        return bool(self.captions) or self.transcript


@dataclass(frozen=True, slots=True)
class RecordingPage:
    """A recording on its own page. ``written`` is how texts name it, ``address`` where it plays, ``kind`` video or audio."""

    id: int = 0
    course: str = ""
    written: str = ""
    address: str = ""
    kind: str = "video"
    ending: str = ""
    playing: str = str(Playing.EVERYWHERE)
    kilobytes: int = 0
    poster: str = ""
    languages: list[RecordingLanguage] = field(default_factory=list[RecordingLanguage])
    uses: list[Use] = field(default_factory=list[Use])


def is_recording(written: str) -> bool:
    """Whether what a text shows under this name is a recording, not a picture."""
    return written.rpartition(".")[2].lower() in _WRITTEN


def playing(content_type: str) -> Playing:
    """Where a recording of this type plays (caniuse.com: WebM on iOS since 17.4, Ogg in Safari since 18.4)."""
    if content_type.endswith("/webm"):
        return Playing.WEBM
    return Playing.OGG if content_type == "audio/ogg" else Playing.EVERYWHERE


def stem_of(path: str) -> str:
    """``media/talk`` for ``media/talk.mp4``, ``media/talk.el.mp4`` and ``media/talk.el.vtt``: what belongs together."""
    return without_language(path).rpartition(".")[0]


def words_name(written: str, language: str, kind: WordsKind) -> str:
    """Where the words of a recording in one language stand: ``media/talk.el.vtt``."""
    return f"{stem_of(written)}.{language}.{kind.ending}"


def own_name(written: str, language: str) -> str:
    """The recording made for one language alone: ``media/talk.el.mp4``."""
    stem, dot, ending = written.rpartition(".")
    return f"{stem}.{language}{dot}{ending}"


def poster_names(written: str) -> list[str]:
    """The still pictures that may stand for a video until it plays."""
    return [f"{stem_of(written)}.{ending}" for ending in _POSTERS]


def names_beside(written: str) -> list[str]:
    """Every file that can belong to the recording which a text writes like this, itself among them."""
    own = (own_name(written, language) for language in Language)
    words = (words_name(written, language, kind) for language in Language for kind in WordsKind)
    return [written, *own, *words, *poster_names(written)]


def is_words(path: str) -> bool:
    """Whether the file holds captions or a transcript."""
    return path.rpartition(".")[2] in [kind.ending for kind in WordsKind] and language_in(path) != ""


def is_beside(path: str, recordings: Iterable[str]) -> bool:
    """Whether the file at ``path`` belongs to one of the ``recordings`` (paths): its words, or its still picture."""
    return (is_words(path) or path.rpartition(".")[2] in _POSTERS) and stem_of(path) in {stem_of(each) for each in recordings}
