"""A case on the screen: what it is about, the talk, and what the run has shown."""

import secrets

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.cases_pages import CaseIntro, ShownScene, ShownScore, ShownSpeaker
from qser_app.domain.cases_runs import LostWay, Move
from qser_app.domain.courses_glossary import Term
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import Refusal
from qser_app.queries.cases import case_debrief, case_intro, case_talk
from qser_app.services import cases
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.learning import PlayerState


class CaseState(rx.State):
    """What is on the screen. What a choice scores and where it leads is never here; what it led to is, once it was made.

    ``stage`` is one of loading, intro, talk, end. ``heard``: the browser's name of the last choice that was dealt with,
    ``clock``: another number each time the page is read. It is drawn, not counted: a server that was killed would count from the beginning,
    and a browser that sees the same number again does not know that its choice may be lost.
    """

    stage: str = "loading"
    title: str = ""
    summary: str = ""
    language: str = ""
    situation: str = ""
    people: list[ShownSpeaker] = []
    sources: list[str] = []
    terms: list[Term] = []
    finished: int = 0
    ends: int = 0
    all_ends: int = 0
    last_run: int = 0

    run_id: int = 0
    step: int = 0
    scenes: list[ShownScene] = []
    choices: list[str] = []
    heard: str = ""
    clock: int = 0

    debrief: str = ""
    scores: list[ShownScore] = []
    stages: list[dict[str, str | int]] = []
    earned: int = 0
    _unit: int = 0

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Open the case that the player opened: in the middle of a run where there is one."""
        self.stage, self._unit, self.clock = "loading", 0, secrets.randbits(32)
        player = await self.get_state(PlayerState)
        if player.found == "here":
            self._unit = player.unit.id
            await self._show(self._introduce().open_run)

    @rx.event
    @allow(SIGNED_IN)
    async def begin(self):
        """Begin a run, or go on with the open one."""
        await self._show(await work(cases.begin, actor=who(), unit_id=self._unit, at=now()))

    @rx.event
    @allow(SIGNED_IN)
    async def begin_anew(self):
        """Leave the run that is on the screen, and begin another."""
        await self._show(await work(cases.begin_anew, actor=who(), run_id=self.run_id, at=now()))

    @rx.event
    @allow(SIGNED_IN)
    async def choose(self, run_id: int, number: int, choice: int, operation: str):
        """Make a choice; what followed stands under it."""
        self.heard, self.earned = operation[:36], 0
        try:
            done = await work(cases.choose, actor=who(), move=Move(run_id, number, choice, operation), at=now())
        except Refusal:
            if run_id == self.run_id:  # what is on the screen may be what was
                await self._show(run_id)
            raise
        await self._show(run_id)
        self.earned = done.reward.points if done else 0

    @rx.event
    @allow(SIGNED_IN)
    async def look_back(self):
        """Show the last run that came to an end."""
        await self._show(self.last_run)

    @rx.event
    @allow(SIGNED_IN)
    async def read_again(self):
        """The same screen in the language the person has just chosen."""
        run_id = self.run_id
        self._introduce()
        await self._show(run_id)

    def _introduce(self) -> CaseIntro:
        seen = look(case_intro, actor=who(), unit_id=self._unit)
        self.title, self.summary, self.language = seen.title, seen.summary, seen.language
        self.situation, self.people, self.sources, self.terms = seen.situation, seen.people, seen.sources, seen.terms
        self.finished, self.ends, self.all_ends, self.last_run = seen.finished, seen.ends, seen.all_ends, seen.last_run
        return seen

    async def _show(self, run_id: int) -> None:
        """Show a run, or (0) what the case is about; a run whose case was built anew since is not shown any more."""
        self.run_id, self.scenes, self.choices, self.step = 0, [], [], 0
        self.debrief, self.scores, self.stages, self.earned = "", [], [], 0
        self.stage = "intro"
        if not run_id:
            return
        try:
            self._talk(run_id)
        except LostWay:
            self.run_id = 0
            (await self.get_state(FeedbackState))._say("cases-changed")

    def _talk(self, run_id: int) -> None:
        seen = look(case_talk, actor=who(), run_id=run_id)
        if seen.is_over:
            self._introduce()
            shown = look(case_debrief, actor=who(), run_id=run_id)
            self.debrief, self.scores, self.stages = shown.html, shown.scores, shown.stages
        self.run_id, self.step, self.scenes, self.choices = run_id, seen.step, seen.scenes, seen.choices
        self.stage = "end" if seen.is_over else "talk"
