"""A case at the desk, on the screen: its text checked while it is written, the map of its branches, and a try of it."""

import reflex as rx

from qser_app.db import look
from qser_app.domain.cases import CaseProblem
from qser_app.domain.cases_desk import MapRow
from qser_app.domain.cases_map import CaseMap
from qser_app.domain.cases_preview import Preview, preview_of
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import NotFound
from qser_app.queries.cases_desk import case_check
from qser_app.queries.courses_editor import draft_text
from qser_app.state.courses_editor import EditorState
from qser_app.state.gate import allow, who

_NO_MAP = CaseMap(0, 0, (), ())
_LONGEST_TRY = 100


class CaseDeskState(rx.State):
    """What is beside the text of a case; the text itself is in the editor's hands (state/courses_editor.py).

    ``found`` is loading, here or missing; ``tries`` counts how often it was begun anew.
    """

    found: str = "loading"
    problems: list[CaseProblem] = []
    drawn: CaseMap = _NO_MAP
    rows: list[MapRow] = []
    scenes: int = 0
    ends: int = 0
    words: int = 0
    preview: Preview = Preview()
    playable: bool = False
    tries: int = 1
    heard: str = ""
    _unit: int = 0
    _language: str = "en"
    _written: str = ""
    _places: list[int] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Look at the draft that the editor has opened."""
        self.found, self._unit, self._places, self.tries = "loading", 0, [], 1
        editor = await self.get_state(EditorState)
        if editor.found != "here" or editor.page.kind != UnitKind.CASE:
            self.found, self.problems, self.rows, self.preview, self.playable = "missing", [], [], Preview(), False
            return
        self._unit, self._language = editor.page.id, editor.page.language
        self._check(look(draft_text, actor=who(), text=self._text).words.body)
        self.found = "here"

    @property
    def _text(self) -> TextId:
        if not self._unit:
            raise NotFound
        return TextId(TextOf.UNIT, self._unit, Language(self._language))

    @rx.event
    @allow(AUTHOR)
    async def check(self, text: str):
        """Say what is wrong with the text as it now stands, and draw its map anew."""
        self._check(text)

    @rx.event
    @allow(AUTHOR)
    async def choose(self, number: int, choice: int, operation: str):
        """Try a choice; nothing of it is kept."""
        self.heard = operation[:36]
        if number == len(self._places) and 0 <= choice <= 3 and number < _LONGEST_TRY:
            self._places = [*self._places, choice]
            self._check(self._written)

    @rx.event
    @allow(AUTHOR)
    async def begin_anew(self):
        """Try it from the beginning."""
        self._places, self.tries = [], self.tries + 1
        self._check(self._written)

    def _check(self, text: str) -> None:
        self._written = text
        found, case, words = look(case_check, actor=who(), text=self._text, body=text)
        self.problems, self.drawn, self.rows = found.problems, found.drawn, found.rows
        self.scenes, self.ends, self.words = found.scenes, found.ends, found.words
        self.playable = case is not None
        self.preview = preview_of(case, words, self._places, self._language) if case else Preview()
        self._places = self._places[: self.preview.step]
