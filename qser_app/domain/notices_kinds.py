"""The kinds of news there are: whom they reach, how they come unless somebody chose otherwise, and what of them a mail may say.

A new sender adds its code here (docs/notices.md). A code that no kind knows cannot be told.
"""

from dataclasses import dataclass
from enum import StrEnum

from qser_app.domain.policies import AUTHOR, REPORTER, SIGNED_IN, Policy
from qser_app.domain.refusals import Refusal

DIGEST_ALONE = "digest"  # what the link in a digest stops: all digests, whatever their kinds


class NoticeKind(StrEnum):
    """What a piece of news is about; each can be chosen apart."""

    ENROLMENT = "enrolment"
    REMINDER = "reminder"
    CERTIFICATE = "certificate"
    CERTIFICATE_ENDING = "certificate-ending"
    REWARD = "reward"
    RESULT = "result"
    PROPOSAL = "proposal"
    PROPOSED = "proposed"
    REVIEW = "review"
    APPOINTMENT = "appointment"
    EXPORT = "export"
    REPORT = "report"
    SECURITY = "security"
    MY_DATA = "my-data"


class Way(StrEnum):
    """How a kind comes: by mail and by digest always into the inbox as well, ``none`` not even there."""

    APP = "app"
    DIGEST = "digest"
    MAIL = "mail"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Choice:
    """How a kind comes to somebody: ``own`` is what they chose, None: nothing; ``otherwise`` is how it comes to whoever did not."""

    own: Way | None
    otherwise: Way

    @property
    def way(self) -> Way:
        """What holds."""
        return self.own or self.otherwise


class KindFixed(Refusal):
    """News about one's own account and data comes whether one likes it or not."""

    code = "notice-fixed"


@dataclass(frozen=True, slots=True)
class Code:
    """One sentence of a kind: ``notice-<name>``.

    ``mailed``: the gaps that may leave the house; no other is ever written into a mail. ``guarded``: the sentence holds others as well,
    so that a mail says ``mail-told-<name>`` in its place. ``letter``: whoever tells it sends a mail of its own.
    """

    name: str
    mailed: tuple[str, ...] = ()
    guarded: bool = False
    letter: bool = False

    @property
    def phrase(self) -> str:
        """What a mail says."""
        return f"mail-told-{self.name}" if self.guarded else f"notice-{self.name}"


@dataclass(frozen=True, slots=True)
class Kind:
    """``usual``: how it comes to whoever chose nothing; ``fixed``: nobody may choose, and no quiet hour holds it up; ``who`` may get it."""

    name: NoticeKind
    codes: tuple[Code, ...]
    usual: Way
    fixed: bool = False
    who: Policy = SIGNED_IN

    @property
    def confidential(self) -> bool:
        """Whether its sentences hold something that no mail may say."""
        return any(code.guarded for code in self.codes)


_KINDS = (
    Kind(NoticeKind.ENROLMENT, (Code("course-enrolled", ("title",)),), Way.DIGEST),
    Kind(
        NoticeKind.REMINDER,
        (Code("course-reminder", ("sender", "title")), Code("course-reminder-own", ("sender", "title"), guarded=True)),
        Way.MAIL,
    ),
    Kind(NoticeKind.CERTIFICATE, (Code("certificate", ("course",)), Code("certificate-withdrawn", ("course",), guarded=True)), Way.DIGEST),
    Kind(NoticeKind.CERTIFICATE_ENDING, (Code("certificate-ending", ("course",)),), Way.MAIL),
    Kind(NoticeKind.REWARD, (Code("badge", ("category", "tier")), Code("level", ("level",))), Way.APP),
    Kind(
        NoticeKind.RESULT,
        (Code("attempt-regraded", ("title",), guarded=True), Code("attempt-reset", ("title",), guarded=True)),
        Way.DIGEST,
    ),
    Kind(
        NoticeKind.PROPOSAL,
        (Code("case-taken", guarded=True), Code("case-declined", guarded=True), Code("case-published", guarded=True)),
        Way.DIGEST,
    ),
    Kind(NoticeKind.PROPOSED, (Code("case-proposed", guarded=True),), Way.DIGEST, who=AUTHOR),
    Kind(NoticeKind.REVIEW, (Code("review-due", ("course", "count")),), Way.DIGEST, who=AUTHOR),
    Kind(NoticeKind.APPOINTMENT, (Code("course-appointed", ("title",)),), Way.MAIL),
    Kind(NoticeKind.EXPORT, (Code("export-ready", guarded=True),), Way.APP),
    Kind(NoticeKind.REPORT, (Code("report-due", guarded=True),), Way.MAIL, who=REPORTER),
    Kind(
        NoticeKind.SECURITY,
        (
            Code("password-changed", letter=True),
            Code("way-added", letter=True),
            Code("way-removed", letter=True),
            Code("step-locked", letter=True),
        ),
        Way.MAIL,
        fixed=True,
    ),
    Kind(
        NoticeKind.MY_DATA,
        (Code("erasure-asked", ("days",), letter=True), Code("erasure-held"), Code("viewed-as", ("sender",))),
        Way.MAIL,
        fixed=True,
    ),
)
KINDS: dict[NoticeKind, Kind] = {each.name: each for each in _KINDS}
CODES: dict[str, tuple[Kind, Code]] = {code.name: (kind, code) for kind in _KINDS for code in kind.codes}


def kind_of(code: str) -> Kind:
    """The kind a code belongs to. Raises KeyError for one that stands in no kind."""
    return CODES[code][0]
