"""The access code of a quiz: typed by the learner, compared on the server, and not to be guessed."""

from datetime import datetime

from limits import RateLimitItemPerMinute

from qser_app.adapters.limits import limits
from qser_app.db import work
from qser_app.domain.people import Actor
from qser_app.services.quizzes import start

CODES = RateLimitItemPerMinute(8, 15, namespace="quiz-code")


async def enter(*, actor: Actor, unit_id: int, code: str, at: datetime) -> int:
    """Start an attempt with an access code, or without one (empty). Raises what ``start`` does, and TooMany after wrong codes."""
    if not code.strip():
        return await work(start, actor=actor, unit_id=unit_id, at=at)
    who = f"{actor.person_id}:{unit_id}"
    await limits.take(CODES, who)
    attempt_id = await work(start, actor=actor, unit_id=unit_id, at=at, code=code)
    await limits.give_back(CODES, who)
    return attempt_id
