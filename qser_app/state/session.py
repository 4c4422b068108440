"""Who is on this connection, and what the frame around every page shows of them."""

from urllib.parse import quote

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.people import Actor, Language, initials
from qser_app.domain.people_colours import palette_of
from qser_app.domain.policies import ADMIN, ANYONE, AUTHOR, REPORTER, SIGNED_IN, SUPERADMIN
from qser_app.domain.refusals import BadInput
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.queries.courses import language_of
from qser_app.queries.people_frame import frame_of
from qser_app.queries.people_viewing import view_of
from qser_app.services.people_language import choose_language
from qser_app.state.gate import allow, now, visitor, who
from qser_app.state.live import follow
from qser_app.state.notices import NoticesState
from qser_app.state.rewards import CelebrationState


class SessionState(rx.State):
    """The person as the frame shows them; the truth is read from the database on every page.

    ``viewing``: the name of whom somebody looks as, until when (ISO 8601); ``shut``: the page is not shown to them. ``closed``: the page
    is not for whoever is here. ``_led_out``: the page that loads is not for visitors, who are on their way to the sign-in.
    """

    known: bool = False
    signed_in: bool = False
    name: str = ""
    initials: str = ""
    picture: str = ""
    roles: list[str] = []
    organisation: str = ""
    logo: str = ""
    logo_alt: str = ""
    colours: dict[str, str] = {}
    languages: dict[str, str] = LANGUAGES
    language: str = ""
    points: int = 0
    unread: int = 0
    hour_minutes: int = 0
    hour_goal: int = 60
    hour_percent: int = 0
    may_people: bool = False
    may_packages: bool = False
    may_reports: bool = False
    may_operations: bool = False
    viewing: str = ""
    viewing_until: str = ""
    shut: bool = False
    closed: bool = False
    reload: bool = False
    _bound_to: str = ""
    _eyes: int = 0
    _loaded_at: int = 0
    _led_out: bool = False

    @rx.event
    @allow(ANYONE)
    async def load(self):
        """Read who is here and stay with them; every page loads this first."""
        self._begin()
        await self._look()
        return SessionState.watch if self.signed_in else None

    @rx.event
    @allow(ANYONE)
    async def require_sign_in(self):
        """Lead visitors to the sign-in page; courtesy only, data is guarded by the handlers."""
        self._begin()
        await self._look()
        self._led_out = not self.signed_in
        if self.signed_in:
            return SessionState.watch
        return rx.redirect(f"/sign-in?next={quote(self.router.url.path)}")

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Let points, minutes and notices move by themselves; whoever is signed out or suspended is led out at once."""
        async with self:
            actor, loaded_at = who(), self._loaded_at
        await follow(self, [topics.of_person(actor.person_id)], self._look, since=loaded_at)

    @rx.event
    @allow(SIGNED_IN)
    async def choose_language(self, code: str):
        """Keep the language on the person; the browser has switched already."""
        if code not in set(Language):
            raise BadInput
        self.language = await work(choose_language, actor=who(), language=Language(code), at=now())

    def _begin(self) -> None:
        """A page begins: whatever the one before it said of itself is over."""
        self._loaded_at, self.shut, self.closed, self._led_out = hub.moment, False, False, False

    async def _look(self) -> None:
        """Read the frame, what there is to celebrate, and an opened bell: one loop a page looks after all."""
        self._read()
        if self.signed_in and not self.viewing:  # what is earned is celebrated with whoever earned it
            (await self.get_state(CelebrationState))._read()
            (await self.get_state(NoticesState))._read()

    def _read(self) -> None:
        """Read the frame and send only what changed."""
        actor = visitor()
        fresh = _shown(actor) if actor else _NOBODY
        for name, value in (fresh | {"known": True}).items():
            if getattr(self, name) != value:
                setattr(self, name, value)


# Who has left leaves nothing of their organisation on the screen.
_NOBODY = {"signed_in": False, "name": "", "picture": "", "logo": "", "colours": {}, "languages": LANGUAGES, "language": "", "unread": 0}
_NOBODY |= {"viewing": "", "viewing_until": ""}


def _shown(actor: Actor) -> dict[str, object]:
    frame, seen = look(frame_of, actor=actor, at=now()), look(view_of, view_id=actor.view_id) if actor.viewer else None
    return {
        "viewing": seen.person if seen else "",
        "viewing_until": seen.until.isoformat() if seen else "",
        "signed_in": True,
        "name": frame.name,
        "initials": initials(frame.name),
        "picture": frame.picture,
        "roles": [str(role) for role in frame.roles],
        "organisation": frame.organisation,
        "logo": frame.logo,
        "logo_alt": frame.logo_alt,
        "colours": colours_of(frame.accent),
        "languages": {str(each): LANGUAGES[each] for each in frame.languages},
        "language": str(look(language_of, actor.viewer) if actor.viewer else frame.language),
        "points": frame.points,
        "unread": frame.unread,
        "hour_minutes": frame.day.minutes,
        "hour_goal": frame.day.goal_minutes,
        "hour_percent": frame.day.percent,
        "may_people": ADMIN.allows(actor),
        "may_packages": AUTHOR.allows(actor),
        "may_reports": REPORTER.allows(actor),
        "may_operations": SUPERADMIN.allows(actor),
    }


def colours_of(accent: str) -> dict[str, str]:
    """The organisation's colour as the frame's style takes it (assets/styles/frame.css); nothing: that of the house."""
    if not accent:
        return {}
    found = palette_of(accent)
    themes = (("light", found.light), ("dark", found.dark))
    return {f"--{theme}-{name}": getattr(shades, name) for theme, shades in themes for name in ("primary", "hover", "soft", "on")}
