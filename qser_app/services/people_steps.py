"""Steps of signing in: begun in one browser, taken once, in the same one."""

import secrets
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, update

from qser_app.adapters.cookies import hash_of
from qser_app.domain.people_providers import StepSpent
from qser_app.domain.people_steps import MINUTES, Step, StepKind
from qser_app.models import SignInStep
from qser_app.queries.people_steps import step_in


def begin_step(db: Session, *, browser: str, step: Step, at: datetime, token: str = "") -> str:
    """Remember that ``browser`` waits for an answer; returns the secret that the answer will name (``token``, if one is given)."""
    db.exec(delete(SignInStep).where(col(SignInStep.expires_at) < at - timedelta(days=1)))
    token = token or secrets.token_urlsafe(32)
    db.add(
        SignInStep(
            token_hash=hash_of(token),
            browser_hash=hash_of(browser),
            kind=step.kind,
            provider=step.provider,
            person_id=step.person_id,
            ticket_id=step.ticket_id,
            wanted=step.wanted,
            sid_hash=step.sid_hash,
            created_at=at,
            expires_at=at + timedelta(minutes=MINUTES),
        )
    )
    db.flush()
    return token


def take_step(db: Session, *, token: str, browser: str, kinds: Collection[StepKind], at: datetime) -> Step:
    """The step an answer belongs to, used up in the same statement: of two answers at once, one gets it. Raises StepSpent."""
    fresh = (
        col(SignInStep.token_hash) == hash_of(token),
        col(SignInStep.browser_hash) == hash_of(browser),
        col(SignInStep.kind).in_(list(kinds)),
        col(SignInStep.used_at).is_(None),
        col(SignInStep.expires_at) > at,
    )
    used = db.exec(update(SignInStep).where(*fresh).values(used_at=at).returning(col(SignInStep.id))).first()
    row = db.get(SignInStep, used[0], populate_existing=True) if used and browser else None
    if row is None:
        raise StepSpent
    return step_in(row)
