"""Proving who one is: the slow part of signing in, outside any unit of work and off the event loop."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from qser_app.adapters import passwords
from qser_app.adapters.limits import LOCKS_TOLD, MAILS_PER_ACCOUNT, PER_ACCOUNT, PER_ADDRESS, SECOND_STEPS, limits
from qser_app.db import look, work
from qser_app.domain.operations_audit import HOUSE, Event, coarse
from qser_app.domain.people import Actor, BadEmail, SignInRefused, Suspended, TicketSpent, folded_email
from qser_app.domain.people_passwords import LONGEST, accepted, normalised
from qser_app.domain.people_rights import FRESH, SignInAnew
from qser_app.domain.people_views import Invited
from qser_app.domain.refusals import TooMany
from qser_app.queries.people_accounts import credentials_of, credentials_of_person, ticket_holder
from qser_app.queries.people_self import has_password, signed_in_at
from qser_app.services.operations_audit import record
from qser_app.services.people_factors import tell_locked


@dataclass(frozen=True, slots=True)
class Proved:
    """Who somebody proved to be; ``new_hash`` when the password is to be remembered in today's way."""

    person_id: int
    welcomed: bool
    new_hash: str | None = None


async def prove(*, email: str, password: str, address: str, at: datetime) -> Proved:
    """Who has this e-mail and password. ``address``: the network address, for the limits.

    Raises SignInRefused (for whatever reason, after the same time), Suspended or TooMany.
    """
    known_as = _folded(email)
    await limits.check(PER_ADDRESS, address)
    await _take_a_try(known_as, address, at)
    found = look(credentials_of, email=known_as)
    typed = normalised(password)[: LONGEST + 1]
    if not await passwords.match_soon(found.password_hash if found else None, typed) or found is None:
        await limits.take(PER_ADDRESS, address)
        raise SignInRefused
    await limits.give_back(PER_ACCOUNT, known_as, address)
    if found.suspended:
        raise Suspended
    outdated = passwords.is_outdated(found.password_hash or "")
    return Proved(found.person_id, found.welcomed, await passwords.hash_soon(typed) if outdated else None)


async def _take_a_try(known_as: str, address: str, at: datetime) -> None:
    """One of the tries of this account from here. That none is left is written down once in that time, not at every further try."""
    try:
        await limits.take(PER_ACCOUNT, known_as, address)
    except TooMany:
        with suppress(TooMany):
            await limits.take(LOCKS_TOLD, known_as, address)
            found = look(credentials_of, email=known_as)
            subject, chain = (found.person_id, None) if found else (None, HOUSE)
            told = partial(record, event=Event.SIGN_IN_LOCKED, actor=None, subject_id=subject, organisation_id=chain)
            await work(told, origin=coarse(address), at=at)
        raise


async def take_a_code(*, person_id: int, address: str, at: datetime) -> None:
    """One of the tries that somebody's second step has. That none is left is told once in that time. Raises TooMany."""
    who = f"person:{person_id}"
    try:
        await limits.take(SECOND_STEPS, who)
    except TooMany:
        with suppress(TooMany):
            await limits.take(LOCKS_TOLD, "second step", who)
            await work(tell_locked, person_id=person_id, origin=coarse(address), at=at)
        raise


async def give_codes_back(person_id: int) -> None:
    """Forget the tries of somebody who has taken the second step."""
    await limits.give_back(SECOND_STEPS, f"person:{person_id}")


async def prove_again(*, actor: Actor, password: str) -> None:
    """Let the actor show once more that they know their password. Raises SignInRefused or TooMany."""
    who = f"person:{actor.person_id}"
    await limits.take(PER_ACCOUNT, who)
    found = look(credentials_of_person, person_id=actor.person_id)
    if not await passwords.match_soon(found.password_hash if found else None, normalised(password)[: LONGEST + 1]):
        raise SignInRefused
    await limits.give_back(PER_ACCOUNT, who)


async def prove_presence(*, actor: Actor, password: str, at: datetime) -> None:
    """Let the actor show that it is them: by their password, or, who has none here, by having just signed in.

    Raises SignInRefused, SignInAnew or TooMany.
    """
    if look(has_password, actor=actor):
        await prove_again(actor=actor, password=password)
    elif look(signed_in_at, actor=actor) < at - FRESH:
        raise SignInAnew


async def prepare(password: str, *, own: Iterable[str]) -> str:
    """The hash of an acceptable new password. Raises what ``domain.people_passwords.accepted`` raises."""
    return await passwords.hash_soon(accepted(password, common=passwords.common(), own=own))


async def holder_of(token: str, *, purpose: str, address: str, at: datetime) -> Invited:
    """Whom a link is for, before it is spent. Raises TicketSpent or TooMany."""
    await limits.check(PER_ADDRESS, address)
    found = look(ticket_holder, token=token, purpose=purpose, at=at)
    if found is None:
        await limits.take(PER_ADDRESS, address)
        raise TicketSpent
    return found


async def may_ask_for_mail(*, email: str, address: str) -> str:
    """The e-mail to send to, if this address and person have not asked too often. Raises BadEmail or TooMany."""
    known_as = folded_email(email)
    await limits.take(PER_ADDRESS, address)
    await limits.take(MAILS_PER_ACCOUNT, known_as)
    return known_as


def _folded(email: str) -> str:
    try:
        return folded_email(email)
    except BadEmail:
        return email[:254].strip().lower()
