"""What the second step of signing in is taken with."""

from datetime import datetime

from sqlalchemy import BigInteger, Column
from sqlmodel import Field

from qser_app.models.columns import Table, refers


class Passkey(Table, table=True):
    """A device's key: the public half, and how often the device says it was used."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    credential_id: str = Field(max_length=1400, unique=True)
    public_key: str = Field(max_length=2000)
    sign_count: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    name: str = Field(max_length=60)
    created_at: datetime
    used_at: datetime | None = None


class AuthenticatorApp(Table, table=True):
    """An app that makes codes; its secret is sealed. ``last_step``: the half-minute whose code was used last; it counts once confirmed."""

    person_id: int = Field(sa_column=refers("person.id", index=False, primary=True, cascade=True))
    secret: str = Field(max_length=300)
    last_step: int = 0
    created_at: datetime
    confirmed_at: datetime | None = None


class RecoveryCode(Table, table=True):
    """A code on paper that stands in once for the second step; only its hash is kept."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_column=refers("person.id", cascade=True))
    code_hash: str = Field(max_length=64, unique=True)
    created_at: datetime
    used_at: datetime | None = None
