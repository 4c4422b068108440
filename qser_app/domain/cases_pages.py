"""Cases as they stand on a page: the talk so far, what can be chosen, and what a run has shown."""

from dataclasses import dataclass

from qser_app.domain.courses_glossary import Term


@dataclass(frozen=True, slots=True)
class Bubble:
    """Something told (``speaker`` empty) or said; ``voice``: the speaker's number among the people, 1 to 6, for the colour."""

    speaker: str
    initials: str
    voice: int
    html: str


@dataclass(frozen=True, slots=True)
class ShownScene:
    """A scene of the talk: what happens, and once a choice was made what it was and what followed; an end has no choice."""

    number: int
    title: str
    body: list[Bubble]
    taken: str
    follows: list[Bubble]


@dataclass(frozen=True, slots=True)
class ShownSpeaker:
    """Somebody in the case."""

    name: str
    about: str
    initials: str
    voice: int


@dataclass(frozen=True, slots=True)
class ShownScore:
    """A competence in the debrief: ``percent`` -1 where nothing on the way asked for it; ``html``: what it meant in this case."""

    competence: str
    percent: int
    html: str


@dataclass(frozen=True, slots=True)
class CaseIntro:
    """A case before it is begun. ``open_run`` 0: none; ``ends`` of ``all_ends`` have been found; ``structure``: what it is built of."""

    unit_id: int
    title: str
    summary: str
    language: str
    situation: str
    people: list[ShownSpeaker]
    sources: list[str]
    terms: list[Term]
    open_run: int
    last_run: int
    finished: int
    ends: int
    all_ends: int


@dataclass(frozen=True, slots=True)
class CaseTalk:
    """A run on the screen. ``step``: how many choices were made; ``choices``: what can be said now; ``is_over``: an end is reached."""

    run_id: int
    unit_id: int
    language: str
    step: int
    scenes: list[ShownScene]
    choices: list[str]
    is_over: bool


@dataclass(frozen=True, slots=True)
class CaseDebrief:
    """What a finished run showed; ``stages``: (stage, how often) in the order of the scale."""

    html: str
    scores: list[ShownScore]
    stages: list[dict[str, str | int]]
