"""Steps of signing in that still wait for their answer."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.adapters.cookies import hash_of
from qser_app.domain.people_steps import Step, StepKind
from qser_app.models import SignInStep


def waiting_step(db: Session, *, token: str, browser: str, kind: StepKind, at: datetime) -> Step | None:
    """A step that waits in this browser, looked at without being used up."""
    row = db.exec(
        select(SignInStep).where(
            SignInStep.token_hash == hash_of(token),
            SignInStep.browser_hash == hash_of(browser),
            SignInStep.kind == kind,
            col(SignInStep.used_at).is_(None),
            SignInStep.expires_at > at,
        )
    ).first()
    return step_in(row) if row and browser else None


def step_in(row: SignInStep) -> Step:
    """The step a row holds."""
    return Step(StepKind(row.kind), row.provider, row.person_id, row.ticket_id, row.wanted, row.sid_hash)
