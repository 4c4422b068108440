"""The ground the house stands on, as its operator looks at it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ground:
    """The database under the house: ``kind`` is sqlite or postgresql, ``size`` in bytes."""

    kind: str
    version: str
    size: int


@dataclass(frozen=True, slots=True)
class Machine:
    """What the machine says: bytes left and in all on the disk of the data folder, and the platform's version."""

    free: int
    disk: int
    version: str
