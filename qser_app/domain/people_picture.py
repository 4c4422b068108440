"""The picture of a person, which stands where otherwise their initials would."""

from dataclasses import dataclass

SIDE = 320  # pixels: twice the largest place where one is shown
LARGEST_MB = 20


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture made fit to be shown: square, WebP, nothing else in it; known by the digest of its bytes."""

    sha256: str
    content: bytes


def picture_address(person_id: int, sha256: str | None) -> str:
    """Where the platform serves it; empty where there is none."""
    return f"/portraits/{person_id}/{sha256}.webp" if sha256 else ""
