"""Cases: a situation at a counter, the people in it, what can be said, and what follows (docs/cases.md)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from qser_app.domain.refusals import Refusal

YOU = "you"


class Competence(StrEnum):
    """What a case lets a person practise: describe, interpret, respond, as intercultural training has long told them apart."""

    OBSERVE = "observe"
    INTERPRET = "interpret"
    ACT = "act"


class Stage(StrEnum):
    """The six stages of Milton Bennett's scale (1986, 1993), in their order."""

    DENIAL = "denial"
    DEFENSE = "defense"
    MINIMIZATION = "minimization"
    ACCEPTANCE = "acceptance"
    ADAPTATION = "adaptation"
    INTEGRATION = "integration"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks in the case; ``about`` says who they are, beginning with their name."""

    key: str
    about: str
    line: int = field(default=0, compare=False)

    @property
    def name(self) -> str:
        """The name alone: what stands before the first comma."""
        return self.about.partition(",")[0].strip()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of Markdown: what ``speaker`` says, or what is told where nobody speaks (empty)."""

    text: str
    speaker: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the learner may say or do; ``scores`` are 1 or 2, a competence that is not named scores nothing."""

    text: str
    target: str
    scores: tuple[tuple[Competence, int], ...] = ()
    stage: Stage | None = None
    consequence: tuple[Piece, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment in which the learner chooses."""

    key: str
    title: str
    body: tuple[Piece, ...]
    choices: tuple[Choice, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class End:
    """One way in which the case can end."""

    key: str
    title: str
    body: tuple[Piece, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Debrief:
    """What the case was about, and what each competence meant in it; Markdown."""

    text: Piece
    competences: tuple[tuple[Competence, Piece], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A whole case in one language. The first scene is where it begins."""

    situation: Piece
    people: tuple[Speaker, ...]
    scenes: tuple[Scene, ...]
    ends: tuple[End, ...]
    debrief: Debrief

    def scene(self, key: str) -> Scene | None:
        """The scene of this key; None for an end, and for what there is not."""
        return next((scene for scene in self.scenes if scene.key == key), None)

    def end(self, key: str) -> End | None:
        """The end of this key."""
        return next((end for end in self.ends if end.key == key), None)

    def name_of(self, speaker: str) -> str:
        """What a speaker is called; empty for the learner and for nobody."""
        return next((each.name for each in self.people if each.key == speaker), "")

    def pieces(self) -> Iterator[tuple[str, Piece]]:
        """Every piece of Markdown with its place, which is the same in every language."""
        yield "situation", self.situation
        for scene in self.scenes:
            yield from _placed(f"scene-{scene.key}", scene.body)
            for number, choice in enumerate(scene.choices):
                yield from _placed(f"choice-{scene.key}-{number}", choice.consequence)
        for end in self.ends:
            yield from _placed(f"end-{end.key}", end.body)
        yield "debrief", self.debrief.text
        for competence, piece in self.debrief.competences:
            yield f"debrief-{competence}", piece


def _placed(place: str, pieces: tuple[Piece, ...]) -> Iterator[tuple[str, Piece]]:
    for number, piece in enumerate(pieces):
        yield f"{place}.{number}", piece


class Trouble(StrEnum):
    """What can be wrong with the text of a case; each has its words in ``case-problem``."""

    TOO_LONG = "too-long"
    HEADING = "heading"
    BLOCK = "block"
    PICTURE = "picture"
    LINK = "link"
    NO_SITUATION = "no-situation"
    NO_PEOPLE = "no-people"
    NO_SCENE = "no-scene"
    NO_END = "no-end"
    NO_DEBRIEF = "no-debrief"
    TWICE = "twice"
    PERSON = "person"
    PERSON_TWICE = "person-twice"
    KEY_TWICE = "key-twice"
    NOTHING_TOLD = "nothing-told"
    CHOICE = "choice"
    NO_SCORES = "no-scores"
    SCORES = "scores"
    NO_CONSEQUENCE = "no-consequence"
    COMPETENCE = "competence"
    NO_COMPETENCE = "no-competence"
    FEW_CHOICES = "few-choices"
    DEAD_END = "dead-end"
    MANY_CHOICES = "many-choices"
    UNKNOWN_TARGET = "unknown-target"
    UNREACHABLE = "unreachable"
    NO_EXIT = "no-exit"
    UNKNOWN_SPEAKER = "unknown-speaker"
    OTHER_PEOPLE = "other-people"
    OTHER_KEYS = "other-keys"
    OTHER_VOICES = "other-voices"
    OTHER_CHOICES = "other-choices"
    OTHER_CHOICE = "other-choice"


@dataclass(frozen=True, slots=True)
class CaseProblem:
    """What an author must mend: the line (1 also for what is missing altogether), the reason, and the word it is about."""

    line: int
    reason: Trouble
    detail: str = ""


class BadCase(Refusal):
    """A text that is no case yet; ``problems`` names every place, the message the first."""

    code = "case-text"

    def __init__(self, problems: list[CaseProblem]) -> None:
        self.problems = tuple(problems)
        first = problems[0]
        super().__init__(line=first.line, problem=first.reason, detail=first.detail, count=len(problems))
