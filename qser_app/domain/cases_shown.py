"""What a case shows on the screen after a path: the same for a learner's run and for an author's preview."""

from collections.abc import Mapping, Sequence
from html import escape

from qser_app.domain.cases import Case, Piece
from qser_app.domain.cases_pages import Bubble, CaseDebrief, ShownScene, ShownScore, ShownSpeaker
from qser_app.domain.cases_runs import Outcome, Step, place_after, walked
from qser_app.domain.people import initials

VOICES = 6
Words = Mapping[str, str]


def people_of(case: Case) -> list[ShownSpeaker]:
    """Everybody who may speak, with the number of their voice."""
    return [
        ShownSpeaker(each.name, each.about.partition(",")[2].strip(), initials_of(each.name), _voice(case, each.key))
        for each in case.people
    ]


def scenes_of(case: Case, words: Words, path: Sequence[Step]) -> list[ShownScene]:
    """The scenes of the path, the one it has led to (or the end) last. Raises LostWay."""
    made: list[ShownScene] = []
    for scene, choice in walked(case, path):
        number = scene.choices.index(choice)
        body = _bubbles(case, words, f"scene-{scene.key}", scene.body)
        follows = _bubbles(case, words, f"choice-{scene.key}-{number}", choice.consequence)
        made.append(ShownScene(len(made) + 1, scene.title, body, choice.text, follows))
    here = place_after(case, path)
    place, kind = (case.scene(here), "scene") if case.scene(here) else (case.end(here), "end")
    if place is not None:
        made.append(ShownScene(len(made) + 1, place.title, _bubbles(case, words, f"{kind}-{here}", place.body), "", []))
    return made


def choices_of(case: Case, path: Sequence[Step]) -> list[str]:
    """What can be chosen after the path; nothing at an end."""
    scene = case.scene(place_after(case, path))
    return [choice.text for choice in scene.choices] if scene else []


def debrief_of(case: Case, words: Words, outcome: Outcome) -> CaseDebrief:
    """What the run showed, with the author's words on it."""
    told = dict(case.debrief.competences)
    scores = [
        ShownScore(
            each.competence,
            -1 if each.percent is None else each.percent,
            _html(words, f"debrief-{each.competence}", told.get(each.competence, Piece(""))),
        )
        for each in outcome.scores
    ]
    stages: list[dict[str, str | int]] = [{"stage": str(stage), "times": times} for stage, times in outcome.stages]
    return CaseDebrief(_html(words, "debrief", case.debrief.text), scores, stages)


def situation_of(case: Case, words: Words) -> str:
    """The situation as HTML."""
    return _html(words, "situation", case.situation)


def initials_of(name: str) -> str:
    """Two letters of a name, of its last two words, so that a form of address does not count: Ms Farah Rahimi is FR."""
    return initials(" ".join(name.split()[-2:]))


def _bubbles(case: Case, words: Words, place: str, pieces: Sequence[Piece]) -> list[Bubble]:
    return [
        Bubble(
            name := case.name_of(piece.speaker),
            initials_of(name) if name else "",
            _voice(case, piece.speaker),
            _html(words, f"{place}.{number}", piece),
        )
        for number, piece in enumerate(pieces)
    ]


def _voice(case: Case, speaker: str) -> int:
    """1 to 6 for people, -1 for the learner, 0 for what is told."""
    if not speaker:
        return 0
    return next((number % VOICES + 1 for number, each in enumerate(case.people) if each.key == speaker), -1)


def _html(words: Words, place: str, piece: Piece) -> str:
    """The piece as it was rendered; as plain words where it has not been."""
    return words.get(place) or f"<p>{escape(piece.text)}</p>"
