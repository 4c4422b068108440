"""Bringing in a course: what the zip would do, and doing it."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from typing import Any

import reflex as rx

from qser_app.adapters import content_arrivals
from qser_app.adapters.content import ContentError, read_course
from qser_app.adapters.content_zip import course_folder
from qser_app.db import do, in_thread, look, rehearse
from qser_app.domain.courses_bringing import BringReport, bring_report
from qser_app.domain.courses_sources import CourseTaken
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.scorm import PackageRefused
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.queries.courses_content import is_known
from qser_app.services.courses_bringing import bring_in, with_checked_packages, with_packages
from qser_app.settings import settings
from qser_app.state.gate import allow, now, who

# What the page tells in its own place: the one mistake, with its file and line.
_TOLD = (ContentError, PackageRefused, CourseTaken, NotAllowed)


class BringState(rx.State):
    """One zip on its way. ``mistake``: the phrase of what is wrong with it; ``done``: it is in."""

    megabytes: int = settings.upload_max_mb
    may_house: bool = False
    report: BringReport = BringReport()
    mistake: str = ""
    gaps: dict[str, Any] = {}
    done: bool = False
    serial: int = 0
    _token: str = ""

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Begin anew."""
        self._forget()
        self.may_house = may_author(who(), organisation_id=None)

    def _forget(self) -> None:
        self.report, self.mistake, self.gaps, self.done, self._token = BringReport(), "", {}, False, ""
        self.serial += 1

    @rx.event
    @allow(AUTHOR)
    async def arrived(self, token: str):
        """The zip is here: show what it would do; empty: another one is on its way."""
        self._forget()
        if token:
            await self._try(token, whole_house=self.may_house, is_real=False)

    @rx.event
    @allow(AUTHOR)
    async def bring(self, form: dict):
        """Do it."""
        if self._token:
            await self._try(self._token, whole_house=bool(form.get("whole_house")), is_real=True)

    async def _try(self, token: str, *, whole_house: bool, is_real: bool) -> None:
        actor, at = who(), now()
        owner = None if whole_house else actor.organisation_id
        try:
            self.report = await in_thread(lambda: _brought(actor, token, owner, at, is_real=is_real))
        except NotFound:
            self._forget()
            self.mistake = "bring-lost"
            return
        except _TOLD as refusal:
            self._forget()
            self.mistake, self.gaps = f"refusal-{refusal.code}", refusal.gaps
            return
        self.done, self._token = is_real, "" if is_real else token
        self.serial += 1


def _brought(actor: Actor, token: str, organisation_id: int | None, at: datetime, *, is_real: bool) -> BringReport:
    """Read the zip and bring it in, or find out what that would do. Raises what `_TOLD` names, and NotFound."""
    path = content_arrivals.find(actor.person_id, token)
    if path is None:
        raise NotFound
    with ExitStack() as open_:
        folder = open_.enter_context(course_folder(path))
        source = read_course(folder)
        known = look(is_known, code=source.code)
        how = {"actor": actor, "organisation_id": organisation_id, "at": at}
        if is_real:
            done = do(bring_in, source=open_.enter_context(with_packages(folder, source)), **how)
            content_arrivals.discard(actor.person_id, token)
        else:
            done = rehearse(bring_in, source=with_checked_packages(folder, source), **how)
    told = bring_report(source, done, is_known=known)
    return replace(told, languages=[LANGUAGES[each] for each in told.languages])
