"""A person's profile on a screen, one's own or another's; the part that is open is the only one that is read."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.certificates import HeldCertificate
from qser_app.domain.insights import Bar, CourseRow
from qser_app.domain.insights_profile import TABS, Part, ProfileHead, ProgressModule, counts_of
from qser_app.domain.insights_tests import TakenTest
from qser_app.domain.insights_timeline import Chosen, Cursor, EventRow, Group, day_in
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.rewards import BadgeCard
from qser_app.queries import rewards
from qser_app.queries.certificates import certificates_of
from qser_app.queries.courses import language_of
from qser_app.queries.insights_courses import courses_of
from qser_app.queries.insights_profile import activity, profile_head
from qser_app.queries.insights_progress import progress_in
from qser_app.queries.insights_tests import taken_tests
from qser_app.queries.insights_timeline import PAGE, groups_of, timeline
from qser_app.services.insights_profile import look_at
from qser_app.state.gate import allow, argument, now, parse, who
from qser_app.state.live import follow

# So many events stay on the screen; whoever wants to go further back chooses a day.
_MOST_EVENTS = 300


class ProfileState(rx.State):
    """What a profile shows. ``found``: loading, here, missing; ``base``: the address of the profile; ``limited``: only some courses."""

    found: str = "loading"
    own: bool = True
    limited: bool = False
    base: str = "/me"
    part: str = "overview"
    tabs: list[str] = []
    head: ProfileHead = ProfileHead()
    points: int = 0
    level: int = 1
    days: list[Bar] = []
    minutes: int = 0
    courses: list[CourseRow] = []
    counts: dict[str, int] = {}
    modules: list[ProgressModule] = []
    course: str = ""
    tests: list[TakenTest] = []
    certificates: list[HeldCertificate] = []
    badges: list[BadgeCard] = []
    ahead: list[BadgeCard] = []
    events: list[EventRow] = []
    more: bool = False
    full: bool = False
    groups: list[str] = []
    group: str = ""
    since: str = ""
    until: str = ""
    _person_id: int = 0
    _after: Cursor | None = None
    _loaded_at: int = 0

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the part of one's own profile that the address asks for, and stay with it."""
        self._loaded_at = hub.moment
        await self._open(who().person_id, "/me")
        return ProfileState.watch

    @rx.event
    @allow(SIGNED_IN)
    async def load_other(self):
        """Read that part of the profile of the person in the address; it is written in their access log."""
        try:
            person_id = parse(argument(self, "person_id"), int)
        except BadInput:
            self._forget()
            return
        await self._open(person_id, f"/people/{person_id}")

    @rx.event
    @allow(SIGNED_IN)
    async def show_older(self):
        """Go further back in time: what is on the screen stays where it is."""
        if self._after is None or len(self.events) >= _MOST_EVENTS:
            return
        self.events += self._events(self._after)["events"]
        self.full = self.more and len(self.events) >= _MOST_EVENTS

    @rx.event
    @allow(SIGNED_IN)
    async def choose(self, form: dict[str, Any]):
        """Show only some of the events: another address, so that it can be kept and sent."""
        asked = {name: str(form.get(name, ""))[:20] for name in ("kind", "from", "to")}
        return rx.redirect(f"{self.base}?{urlencode({'tab': 'timeline'} | {name: value for name, value in asked.items() if value})}")

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep one's own profile true while one looks at it."""
        async with self:
            person_id, loaded_at = who().person_id, self._loaded_at
        await follow(self, [topics.of_person(person_id)], self._again, since=loaded_at)

    async def _open(self, person_id: int, base: str) -> None:
        part = self._asked()
        self.base, self.part, self._person_id = base, str(part), person_id
        try:
            if person_id != who().person_id:
                await work(look_at, actor=who(), person_id=person_id, part=part, at=now())
            self._read()
        except NotFound:
            self._forget()

    def _asked(self) -> Part:
        asked = self.router.url.query_parameters
        self.course, self.group = str(asked.get("course", ""))[:40], str(asked.get("kind", ""))
        self.group = self.group if self.group in set(Group) else ""
        since, until = (day_in(str(asked.get(name, ""))) for name in ("from", "to"))
        self.since, self.until = since.isoformat() if since else "", until.isoformat() if until else ""
        tab = Part.PROGRESS if asked.get("view") == Part.PROGRESS else asked.get("tab", "")
        return Part(tab) if tab in (*TABS, Part.PROGRESS) else Part.OVERVIEW

    def _again(self) -> None:
        """Something about the person has changed. Whoever has gone back in time is left in peace."""
        if self.part != Part.TIMELINE or len(self.events) <= PAGE:
            self._read()

    def _read(self) -> None:
        self._show(self._who())
        self._show(_PARTS[Part(self.part)](self))
        self.found = "here"

    def _show(self, fresh: dict[str, Any]) -> None:
        """Send only what changed."""
        for name, value in fresh.items():
            if getattr(self, name) != value:
                setattr(self, name, value)

    def _who(self) -> dict[str, Any]:
        head, sight = look(profile_head, **self._of(), at=now(), part=Part(self.part))
        points, level = (0, 1) if sight.limited else look(rewards.standing, person_id=self._person_id)
        tabs = [str(tab) for tab in TABS if tab in sight.parts]
        shown = {"own": sight.own, "limited": sight.limited, "tabs": tabs, "groups": groups_of(sight)}
        return {"head": head, "points": points, "level": level} | shown

    def _of(self) -> dict[str, Any]:
        return {"actor": who(), "person_id": self._person_id}

    def _overview(self) -> dict[str, Any]:
        days, rows = look(activity, **self._of(), at=now()), self._courses()["courses"]
        held = {"badges": [], "ahead": []} if self.limited else self._badges()
        return {"days": days, "minutes": sum(day.value for day in days), "counts": counts_of([row.status for row in rows])} | held

    def _courses(self) -> dict[str, Any]:
        return {"courses": look(courses_of, **self._of(), reader=look(language_of, who()))}

    def _progress(self) -> dict[str, Any]:
        rows = self._courses()["courses"]
        chosen = next((row for row in rows if row.code.lower() == self.course.lower()), rows[0] if rows else None)
        if chosen is None:
            return {"courses": [], "course": "", "modules": []}
        modules = look(progress_in, **self._of(), course_id=chosen.course_id, reader=look(language_of, who()))
        return {"courses": rows, "course": chosen.code, "modules": modules}

    def _tests(self) -> dict[str, Any]:
        return {"tests": look(taken_tests, **self._of(), reader=look(language_of, who()))}

    def _certificates(self) -> dict[str, Any]:
        return {"certificates": look(certificates_of, **self._of(), at=now(), reader=look(language_of, who()))}

    def _badges(self) -> dict[str, Any]:
        """Whether they are shown to the reader was asked with the head."""
        return {"badges": look(rewards.badges, person_id=self._person_id), "ahead": look(rewards.badges_ahead, person_id=self._person_id)}

    def _timeline(self) -> dict[str, Any]:
        return self._events(None) | {"full": False}

    def _events(self, after: Cursor | None) -> dict[str, Any]:
        chosen = Chosen(self.group, day_in(self.since), day_in(self.until), after)
        rows, self._after = look(timeline, **self._of(), at=now(), reader=look(language_of, who()), chosen=chosen)
        self.more = self._after is not None
        return {"events": rows}

    def _forget(self) -> None:
        """Nothing of another profile stays where there is none to see."""
        self.reset()
        self.found = "missing"


_PARTS: dict[Part, Callable[[ProfileState], dict[str, Any]]] = {
    Part.OVERVIEW: ProfileState._overview,
    Part.COURSES: ProfileState._courses,
    Part.PROGRESS: ProfileState._progress,
    Part.TESTS: ProfileState._tests,
    Part.CERTIFICATIONS: ProfileState._certificates,
    Part.BADGES: ProfileState._badges,
    Part.TIMELINE: ProfileState._timeline,
}
