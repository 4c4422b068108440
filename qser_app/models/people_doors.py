"""What the doors remember: steps of signing in that wait for an answer, and what organisations decide about signing in."""

from datetime import datetime
from typing import Any

from sqlmodel import Field

from qser_app.domain.people_steps import StepKind
from qser_app.models.columns import Table, document, refers, word


class SignInStep(Table, table=True):
    """A step that waits for its answer: it works once, for some minutes, in the browser that began it.

    Only hashes are kept of what the answer names (``token_hash``) and of what the browser holds (``browser_hash``).
    """

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(max_length=64, unique=True)
    browser_hash: str = Field(max_length=64)
    kind: StepKind = Field(sa_column=word(StepKind))
    provider: str = Field(default="", max_length=30)
    person_id: int | None = Field(default=None, sa_column=refers("person.id", nullable=True, cascade=True))
    ticket_id: int | None = Field(default=None, sa_column=refers("ticket.id", nullable=True, cascade=True))
    wanted: str = Field(default="/", max_length=300)
    sid_hash: str = Field(default="", max_length=64)
    created_at: datetime
    expires_at: datetime = Field(index=True)
    used_at: datetime | None = None


class SignInRules(Table, table=True):
    """What an organisation decides about signing in; one without a row lets its people use every provider and takes nobody in unasked."""

    organisation_id: int = Field(sa_column=refers("organisation.id", index=False, primary=True, cascade=True))
    providers: list[str] | None = Field(default=None, sa_column=document(nullable=True))
    newcomers: bool = False
    domains: list[str] = Field(default_factory=list, sa_column=document())
    claim: str = Field(default="", max_length=100)
    departments: dict[str, Any] = Field(default_factory=dict, sa_column=document())
    step_for_admins: bool = False
    step_after_provider: bool = False
    changed_at: datetime


class LogoutSeen(Table, table=True):
    """A logout token that was heeded: a second one with its number is a replay. Kept for as long as a token could be fresh."""

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(max_length=64, unique=True)
    forgotten_at: datetime = Field(index=True)
