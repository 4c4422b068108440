"""What an author's press publishes may be a case that somebody proposed: they are told in the same unit of work."""

import functools
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from sqlmodel import Session

from qser_app.services.cases_proposals import tell_of_published

Done = TypeVar("Done")


def telling(verb: Callable[..., Done]) -> Callable[..., Done]:
    """``verb``, and whoever proposed a case that learners see after it is told so; each once, whoever else may tell (jobs/courses.py)."""

    @functools.wraps(verb)
    def both(db: Session, *, at: datetime, **named: Any) -> Done:
        done = verb(db, at=at, **named)
        tell_of_published(db, at=at)
        return done

    return both
