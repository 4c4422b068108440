"""How the installation is doing, check by check, in words that need no manual; and what lies on its disk."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

WAITS_TOO_LONG = timedelta(hours=1)
BACKUP_LASTS = timedelta(days=7)
LEAST_FREE = 10  # per cent of the disk


class Check(StrEnum):
    """What is looked at; the phrases are ``health-good-<value>`` and ``health-bad-<value>``."""

    JOBS = "jobs"
    QUEUE = "queue"
    LETTERS = "letters"
    MAIL = "mail"
    EXPORTS = "exports"
    DISK = "disk"
    BACKUP = "backup"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check; ``number``: how many letters, exports or per cent it is about."""

    check: Check
    good: bool
    number: int = 0


class Store(StrEnum):
    """A folder of the data, by what lies in it; the phrase is ``storage-<value>``."""

    MEDIA = "media"
    PACKAGES = "packages"
    EXPORTS = "exports"
    UPLOADS = "uploads"
    MAIL = "mail"
    BACKUPS = "backups"


@dataclass(frozen=True, slots=True)
class Heap:
    """How many files lie in a store, and how many bytes they take."""

    store: Store
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class Clutter:
    """What nothing points to any more: packages, and files of lessons. The daily job takes it away."""

    packages: int
    files: int
