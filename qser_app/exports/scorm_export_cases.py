"""A case as it leaves the house: a page that can be read, whose choices open what follows and lead on. Nothing of it needs a script."""

from collections.abc import Sequence
from html import escape

from qser_app.domain.cases import Case, Choice, Competence, End, Piece, Scene
from qser_app.domain.cases_shown import people_of
from qser_app.domain.scorm_export import ExportedCase
from qser_app.i18n.catalogue import phrase

_COMPETENCES = {Competence.OBSERVE: "cases-observe", Competence.INTERPRET: "cases-interpret", Competence.ACT: "cases-act"}


def case_page(told: ExportedCase, unit: str, language: str) -> str:
    """The situation, every scene, every end and the debrief; ``unit`` makes the names of places the package's own."""
    return _Page(told, unit, language).html()


class _Page:
    """One case on its way to HTML."""

    def __init__(self, told: ExportedCase, unit: str, language: str) -> None:
        self._case: Case = told.case
        self._words, self._unit, self._language = told.words, unit, language

    def html(self) -> str:
        case = self._case
        people = "".join(f"<li><strong>{escape(each.name)}</strong>, {escape(each.about)}</li>" for each in people_of(case))
        situation = self._told("situation", case.situation)
        parts = [
            f'<p class="notice">{self._say("export-case")}</p>',
            f'<section class="scene"><h2>{self._say("cases-situation")}</h2>{situation}<ul class="prose">{people}</ul></section>',
            *(self._scene(scene) for scene in case.scenes),
            *(self._end(end) for end in case.ends),
            self._debrief(),
        ]
        return "\n".join(parts)

    def _scene(self, scene: Scene) -> str:
        ways = "\n".join(self._way(scene, number, choice) for number, choice in enumerate(scene.choices))
        talk = self._talk(f"scene-{scene.key}", scene.body)
        asked = f'<p class="block-title">{self._say("cases-ask")}</p>'
        return f'<section class="scene" id="{self._place(scene.key)}"><h2>{escape(scene.title)}</h2>\n{talk}\n{asked}\n{ways}</section>'

    def _way(self, scene: Scene, number: int, choice: Choice) -> str:
        follows = self._talk(f"choice-{scene.key}-{number}", choice.consequence)
        target = self._case.scene(choice.target) or self._case.end(choice.target)
        on = self._on(choice.target, target.title) if target else ""
        summary = f"<summary>{escape(choice.text)}</summary>"
        return f'<details class="block block-flip way">{summary}<div class="prose">{follows}{on}</div></details>'

    def _end(self, end: End) -> str:
        title = f"{self._say('cases-end')} {escape(end.title)}"
        on = self._on("", self._say("cases-debrief"))
        return (
            f'<section class="scene" id="{self._place(end.key)}"><h2>{title}</h2>\n{self._talk(f"end-{end.key}", end.body)}{on}</section>'
        )

    def _debrief(self) -> str:
        debrief = self._case.debrief
        shown = "".join(
            f"<h3>{self._say(_COMPETENCES[competence])}</h3>{self._told(f'debrief-{competence}', piece)}"
            for competence, piece in debrief.competences
        )
        title = self._say("cases-debrief")
        return f'<section class="scene" id="{self._place("")}"><h2>{title}</h2>\n{self._told("debrief", debrief.text)}{shown}</section>'

    def _talk(self, place: str, pieces: Sequence[Piece]) -> str:
        return "\n".join(self._bubble(f"{place}.{number}", piece) for number, piece in enumerate(pieces))

    def _bubble(self, place: str, piece: Piece) -> str:
        told = self._told(place, piece)
        if not piece.speaker:
            return told
        name = self._case.name_of(piece.speaker) or self._say("cases-you")
        return f'<div class="speech"><p class="speech-name">{escape(name)}</p>{told}</div>'

    def _told(self, place: str, piece: Piece) -> str:
        html = self._words.get(place) or f"<p>{escape(piece.text)}</p>"
        return f'<div class="prose">{html}</div>'

    def _on(self, key: str, title: str) -> str:
        return f'<p><a href="#{self._place(key)}">{escape(self._say("export-case-on", title=title))}</a></p>'

    def _place(self, key: str) -> str:
        """The name of a scene, of an end, or (empty) of the debrief; no key of theirs begins with a dash."""
        return f"case-{self._unit}-{key or '-debrief'}"

    def _say(self, key: str, **gaps: str) -> str:
        return phrase(self._language, key, **gaps)
