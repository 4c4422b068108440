"""The versions of a text on the screen, and a draft as a learner would see it."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_desk import DeskUnit
from qser_app.domain.courses_editor import DraftPage, EditorPage, FieldDifference, VersionLine
from qser_app.domain.courses_pages import ModuleRow, PlayerCourse, PlayerUnit, UnitRow
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_desk import desk_course
from qser_app.queries.courses_editor import draft_page, editor_page
from qser_app.queries.courses_texts import authored_text
from qser_app.queries.courses_versions import changes, history
from qser_app.services.courses_drafts import take_up
from qser_app.state.gate import allow, argument, now, parse, who


def _language(state: rx.State) -> Language | None:
    code = str(state.router.url.query_parameters.get("language", ""))
    return Language(code) if code in list(Language) else None


def _of_address(state: rx.State, of: TextOf, key: int) -> TextId:
    """The text of the address, in the language it asks for or else the source language. Raises NotFound."""
    text = TextId(of, key, Language.EN)
    source = look(authored_text, actor=who(), text=text).course.source_language
    return text.in_language(_language(state) or source)


class HistoryState(rx.State):
    """The versions of one text; ``open`` is the one whose changes are shown (-1: none, 0: the draft's)."""

    found: str = "loading"
    page: EditorPage = EditorPage()
    draft: DraftPage = DraftPage()
    published: list[VersionLine] = []
    kept: list[VersionLine] = []
    open: int = -1
    changed: list[FieldDifference] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the versions of the text of the address."""
        self.open, self.changed = -1, []
        try:
            of, key = argument(self, "of"), parse(argument(self, "text_id"), int)
            if of not in list(TextOf):
                raise NotFound
            self._show(_of_address(self, TextOf(of), key))
        except (NotFound, BadInput):
            self.found, self.page, self.published, self.kept = "missing", EditorPage(), [], []

    def _show(self, text: TextId) -> None:
        self.page, self.draft = look(editor_page, actor=who(), text=text), look(draft_page, actor=who(), text=text, at=now())
        self.published, self.kept = look(history, actor=who(), text=text)
        self.found = "here"

    def _text(self) -> TextId:
        if self.found != "here":
            raise NotFound
        return TextId(TextOf(self.page.of), self.page.id, Language(self.page.language))

    @rx.event
    @allow(AUTHOR)
    async def compare(self, version: int):
        """Show what a version changed, or hide it again."""
        if self.open == version:
            self.open, self.changed = -1, []
        else:
            self.changed = look(changes, actor=who(), text=self._text(), version_id=version)
            self.open = version

    @rx.event
    @allow(AUTHOR)
    async def take_up(self, version: int):
        """Go on writing from a version or an earlier state."""
        text = self._text()
        await work(take_up, actor=who(), text=text, version_id=version, at=now())
        ways = {TextOf.UNIT: f"lesson/{text.id}", TextOf.MODULE: f"module/{text.id}", TextOf.COURSE: f"words/{self.page.course}"}
        return rx.redirect(f"/desk/{ways[text.of]}?language={text.language}")


class PreviewState(rx.State):
    """A draft in the player, as its learners would see it; nothing is counted."""

    found: str = "loading"
    page: EditorPage = EditorPage()
    draft: DraftPage = DraftPage()
    course: PlayerCourse = PlayerCourse()
    unit: PlayerUnit = PlayerUnit()

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the draft of the unit of the address."""
        try:
            text = _of_address(self, TextOf.UNIT, parse(argument(self, "unit_id"), int))
            self.page, self.draft = look(editor_page, actor=who(), text=text), look(draft_page, actor=who(), text=text, at=now())
            self._around(text.id)
        except (NotFound, BadInput):
            self.found, self.page, self.draft = "missing", EditorPage(), DraftPage()
            return
        self.found = "here"

    def _around(self, unit_id: int) -> None:
        desk = look(desk_course, actor=who(), code=self.page.course)
        modules = [
            ModuleRow(module.id, module.title, "", module.language, [_row(unit, module.id, module.units) for unit in module.units])
            for module in desk.modules
        ]
        here = next((unit for module in modules for unit in module.units if unit.id == unit_id), None)
        if here is None:  # it was put away
            raise NotFound
        title = self.draft.title or here.title
        self.unit = PlayerUnit(here.id, here.kind, title, self.page.language, here.number, here.total, here.minutes)
        self.course = PlayerCourse(self.page.course, desk.course.title, 0, modules)


def _row(unit: DeskUnit, module_id: int, around: list[DeskUnit]) -> UnitRow:
    kind = [each.id for each in around if each.kind == unit.kind]
    number, total = kind.index(unit.id) + 1, len(kind)
    return UnitRow(
        unit.id,
        module_id,
        unit.kind,
        unit.title,
        "",
        unit.language,
        unit.minutes,
        number,
        total,
        completed=False,
        percent=0,
        score=None,
    )
