"""SCORM in the house's words: what a package says of itself, and what of it can be refused."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from qser_app.domain.refusals import Refusal

LONGEST_TITLE = 200


class Edition(StrEnum):
    """The editions that are played."""

    SCORM_12 = "1.2"
    SCORM_2004_2 = "2004 2nd"
    SCORM_2004_3 = "2004 3rd"
    SCORM_2004_4 = "2004 4th"

    @property
    def is_2004(self) -> bool:
        """Whether content speaks to ``API_1484_11`` rather than to ``API``."""
        return self is not Edition.SCORM_12


class Fault(StrEnum):
    """Why a whole package is refused; each value names the phrase ``refusal-<value>`` (gap: ``entry``)."""

    NOT_A_ZIP = "package-not-a-zip"
    DAMAGED = "package-damaged"
    TOO_MANY_FILES = "package-too-many-files"
    TOO_LARGE = "package-too-large"
    SQUEEZED = "package-squeezed"
    UNSAFE_NAME = "package-unsafe-name"
    SAME_NAMES = "package-same-names"
    RESERVED_NAME = "package-reserved-name"
    LINK = "package-link"
    ENCRYPTED = "package-encrypted"
    COMPRESSION = "package-compression"
    NO_MANIFEST = "package-no-manifest"
    ZIP_IN_ZIP = "package-zip-in-zip"
    OTHER_STANDARD = "package-other-standard"
    BAD_MANIFEST = "package-bad-manifest"
    MANIFEST_TOO_LARGE = "package-manifest-too-large"
    MANIFEST_TRICK = "package-manifest-trick"
    NO_LAUNCH = "package-no-launch"
    LAUNCH_OUTSIDE = "package-launch-outside"
    LAUNCH_MISSING = "package-launch-missing"
    NO_ROOM = "package-no-room"


class PackageRefused(Refusal):
    """The package is refused whole; gaps: ``entry``, the file or address it stumbled over."""

    def __init__(self, fault: Fault, entry: str = "") -> None:
        super().__init__(entry=shown(entry))
        self.fault = fault
        self.code = fault.value


class UploadTooLarge(Refusal):
    """More bytes than the platform accepts; gaps: ``megabytes``."""

    code = "upload-too-large"


class UploadBroken(Refusal):
    """The upload ended before the whole file was here."""

    code = "upload-broken"


class FileUnreadable(Refusal):
    """There is no such file, or it is none that can be read; gaps: ``file``."""

    code = "file-unreadable"


class LaunchEnded(Refusal):
    """The capability is unknown, expired, used, or a newer launch took its place."""

    code = "launch-ended"


class CommitTooLarge(Refusal):
    """A learner's record in one package would grow beyond its quota."""

    code = "commit-too-large"


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource of the manifest; paths are relative to the package."""

    identifier: str
    href: str
    kind: str
    files: tuple[str, ...] = ()
    dependencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the table of contents, with what the manifest asks of the run-time."""

    identifier: str
    title: str
    resource: str = ""
    parameters: str = ""
    visible: bool = True
    prerequisites: str = ""
    launch_data: str = ""
    max_time: str = ""
    time_limit_action: str = ""
    mastery_score: float | None = None
    passing_score: float | None = None
    completion_threshold: float | None = None
    objectives: tuple[str, ...] = ()
    sequencing: dict[str, Any] = field(default_factory=dict[str, Any])
    children: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True)
class Organization:
    """One way through the package."""

    identifier: str
    title: str
    items: tuple[Item, ...]
    sequencing: dict[str, Any] = field(default_factory=dict[str, Any])
    shares_objectives: bool = False


@dataclass(frozen=True, slots=True)
class Manifest:
    """imsmanifest.xml as read; ``declared`` says whether it names its edition itself, ``title`` what its metadata call it."""

    identifier: str
    edition: Edition
    declared: bool
    organizations: tuple[Organization, ...]
    default: str
    resources: tuple[Resource, ...]
    title: str = ""

    @property
    def organization(self) -> Organization | None:
        """The organization that is played: the default one, else the first."""
        chosen = [each for each in self.organizations if each.identifier == self.default]
        return (chosen or list(self.organizations) or [None])[0]


@dataclass(frozen=True, slots=True)
class Sco:
    """Something that can be launched: ``path`` is a file of the package, ``query`` what follows it.

    ``kind`` is "sco", or "asset" for pages that do not speak to the run-time. ``completes_itself``: its silence completes nothing.
    """

    identifier: str
    title: str
    path: str
    query: str = ""
    kind: str = "sco"
    launch_data: str = ""
    max_time: str = ""
    time_limit_action: str = ""
    mastery_score: float | None = None
    passing_score: float | None = None
    completion_threshold: float | None = None
    objectives: tuple[str, ...] | list[str] = ()
    prerequisites: str = ""
    completes_itself: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A line of the pre-flight report: a phrase key and its gaps; tones: info, part (of it), note, warning."""

    code: str
    tone: str = "info"
    gaps: dict[str, str | int | float] = field(default_factory=dict[str, str | int | float])


@dataclass(frozen=True, slots=True)
class PackageFile:
    """A file of a package; ``path`` as the content asks for it."""

    path: str
    sha256: str
    size: int
    content_type: str


@dataclass(frozen=True, slots=True)
class Package:
    """A checked and unpacked package, not yet remembered."""

    key: str
    sha256: str
    size: int
    edition: Edition
    title: str
    scos: tuple[Sco, ...]
    manifest: Manifest
    files: tuple[PackageFile, ...]
    report: tuple[Finding, ...]


def scos_of(document: dict[str, Any]) -> tuple[Sco, ...]:
    """The launchable parts of a stored manifest, in order."""
    return tuple(Sco(**each) for each in document["scos"])


def shown(entry: str) -> str:
    """A hostile name as plain visible text: no control, no direction tricks, not endless."""
    visible = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in entry)
    return visible if len(visible) <= 120 else visible[:119] + "…"


@dataclass(frozen=True, slots=True)
class LoadedPart:
    """A part as a wrapper starts it: ``data`` with what was saved, ``fresh`` for a new try, ``address`` of its page.

    ``again``: its next visit is a new try. ``limit``: domain/scorm_time.py's TimeLimit as a mapping.
    """

    identifier: str
    title: str
    kind: str
    address: str
    data: dict[str, str]
    fresh: dict[str, str]
    again: bool = False
    limit: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class LastCommit:
    """The launch that wrote last into an attempt, and the number of its commit."""

    launch: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a wrapper starts with: the saved data of every part, where their pages are, and how far the record had come.

    What a browser kept (under ``keep``) while offline is only taken up when nobody else wrote after it: when the
    attempt's ``sequence`` is still the one it knew, or when the ``last`` commit came from the launch that kept it, whose
    answer may never have arrived; ``launch`` names this one. ``start``: the part that was asked for, else the one that was
    open last, else the first unfinished one. ``tree`` is domain/scorm_tree.py's; ``state``: where the run-time's sequencing
    stood; ``locked``: parts that wait for others; ``objectives``: what the learner has reached of those that packages share.
    """

    edition: Edition
    start: str
    asked: bool
    keep: str
    launch: str
    last: LastCommit
    sequence: int
    title: str
    review: bool
    sequenced: bool
    parts: list[LoadedPart]
    tree: dict[str, Any]
    state: str
    locked: list[str]
    objectives: dict[str, Any]

    @property
    def part(self) -> LoadedPart:
        """The part that starts."""
        return next(part for part in self.parts if part.identifier == self.start)


@dataclass(frozen=True, slots=True)
class Committed:
    """What came of a commit; ``stale``: a later one was here first, and nothing was changed."""

    sequence: int
    attempt_sequence: int
    status: str
    success: str
    score: int | None
    percent: int
    done: bool
    stale: bool = False
    refused: dict[str, int] = field(default_factory=dict[str, int])
    locked: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class Place:
    """Where a package is to be shown: in the unit it replaces, else in a new unit under ``title``.

    ``module_id`` 0 begins a course of its own for the organisation.
    """

    module_id: int
    title: str = ""
    unit_id: int = 0


@dataclass(frozen=True, slots=True)
class Served:
    """A file of the package ``key`` as it is sent; on the disk it bears its digest's name."""

    key: str
    sha256: str
    size: int
    content_type: str
