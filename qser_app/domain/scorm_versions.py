"""Versions of a package: what is different between two, and whether a learner's record fits both.

Compatible: the same parts under the same identifiers, in the same order, in the same edition. Then a record made in one can go on in
the other; titles and files may differ. Everything else is structural: whoever changes over begins anew.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from qser_app.domain.refusals import Refusal
from qser_app.domain.scorm import Edition, Sco


class Verdict(StrEnum):
    """How a version stands to another."""

    SAME = "same"
    COMPATIBLE = "compatible"
    STRUCTURAL = "structural"


class OfferChoice(StrEnum):
    """What a learner answers when a newer version is offered: stay, go on in it, or begin anew in it."""

    STAY = "stay"
    MOVE = "move"
    ANEW = "anew"


class SameVersion(Refusal):
    """Those who begin get exactly this version already."""

    code = "same-version"


class OfferGone(Refusal):
    """The version is not offered any more, or the answer does not fit it."""

    code = "offer-gone"


@dataclass(frozen=True, slots=True)
class Contents:
    """What of a package is compared; ``files``: digest by path."""

    edition: Edition
    scos: Sequence[Sco]
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """What a newer version changes: titles of parts, ``renamed`` as "old → new", and numbers of files."""

    verdict: Verdict = Verdict.SAME
    edition_before: str = ""
    edition_after: str = ""
    new: list[str] = field(default_factory=list[str])
    gone: list[str] = field(default_factory=list[str])
    renamed: list[str] = field(default_factory=list[str])
    reordered: bool = False
    files_new: int = 0
    files_changed: int = 0
    files_gone: int = 0


def difference(before: Contents, after: Contents) -> Difference:
    """What is different in ``after``."""
    old, new = ({sco.identifier: sco.title for sco in each.scos} for each in (before, after))
    both = [name for name in new if name in old]
    return Difference(
        verdict=verdict(before, after),
        edition_before=before.edition.value,
        edition_after=after.edition.value,
        new=[title for name, title in new.items() if name not in old],
        gone=[title for name, title in old.items() if name not in new],
        renamed=[f"{old[name]} → {new[name]}" for name in both if old[name] != new[name]],
        reordered=both != [name for name in old if name in new],
        files_new=len(after.files.keys() - before.files.keys()),
        files_changed=sum(digest != after.files.get(path, digest) for path, digest in before.files.items()),
        files_gone=len(before.files.keys() - after.files.keys()),
    )


def verdict(before: Contents, after: Contents) -> Verdict:
    """Whether a record fits both."""
    if before == after:
        return Verdict.SAME
    same_parts = [sco.identifier for sco in before.scos] == [sco.identifier for sco in after.scos]
    return Verdict.COMPATIBLE if same_parts and before.edition is after.edition else Verdict.STRUCTURAL


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a unit's package: who is on it, and what it changes against the one before it; ``at`` in ISO form."""

    number: int
    package_id: int
    title: str
    edition: str
    parts: int
    megabytes: int
    at: str
    by: str
    current: bool
    learning: int
    done: int
    change: Difference


@dataclass(frozen=True, slots=True)
class Released:
    """A line of the ledger: when a version became what newcomers get, and by whom; ``back``: it had been so before."""

    number: int
    at: str
    by: str
    back: bool


@dataclass(frozen=True, slots=True)
class VersionsPage:
    """All versions of a unit's package, the newest first; ``behind``: people in the middle of a version that is not the current one."""

    unit_id: int = 0
    module_id: int = 0
    course: str = ""
    title: str = ""
    language: str = "en"
    versions: list[Version] = field(default_factory=list[Version])
    ledger: list[Released] = field(default_factory=list[Released])
    offered: bool = False
    behind: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """A newer version that a learner may change over to."""

    unit_id: int = 0
    release_id: int = 0
    verdict: Verdict = Verdict.SAME
    change: Difference = Difference()
