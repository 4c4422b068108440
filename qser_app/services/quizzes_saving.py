"""An answer on its way into the database: as often as people choose, and no oftener than a machine that floods."""

from datetime import datetime

from limits import RateLimitItemPerMinute

from qser_app.adapters.limits import limits
from qser_app.db import work
from qser_app.domain.people import Actor
from qser_app.domain.quizzes import Choice, Saved
from qser_app.services.quizzes_answers import answer_as_shown
from qser_app.settings import settings


async def save(*, actor: Actor, choice: Choice, at: datetime) -> Saved:
    """Remember what is chosen, as the attempt's screen says it. Raises what ``answer_as_shown`` does, and TooMany."""
    most = settings.quiz_saves_per_minute
    if most:
        await limits.take(RateLimitItemPerMinute(most, namespace="quiz-save"), str(actor.person_id))
    return await work(answer_as_shown, actor=actor, choice=choice, at=at)
