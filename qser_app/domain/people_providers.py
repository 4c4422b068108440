"""Other houses that vouch for people (OpenID Connect): what they say of somebody, and what an organisation makes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from qser_app.domain.people import BadEmail, Language, folded_email
from qser_app.domain.refusals import BadInput, Refusal

LONGEST_SUBJECT = 255
_MOST_DOMAINS, _MOST_DEPARTMENTS = 50, 200
_LONGEST_CLAIM, _LONGEST_VALUE = 100, 200


@dataclass(frozen=True, slots=True)
class Vouched:
    """What a provider said of somebody, with its signature checked. Nobody but issuer and subject says who that is.

    ``sid``: the provider's own session, if it names one; ``claims``: every claim that is text or a list of texts.
    """

    provider: str
    issuer: str
    subject: str
    sid: str = ""
    email: str = ""
    email_verified: bool = False
    name: str = ""
    language: str = ""
    claims: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


@dataclass(frozen=True, slots=True)
class LogoutToken:
    """What a provider said of somebody who signed out there: of one of its sessions (``sid``), or of a person as a whole."""

    issuer: str
    subject: str
    sid: str
    jti: str


@dataclass(frozen=True, slots=True)
class EntryRules:
    """What an organisation decides about signing in.

    ``providers``: which ones its people may use (None: every one); ``newcomers``: whether somebody without an account gets one at
    the first sign-in, ``domains``: of these e-mail domains alone (empty: of any). The value of ``claim`` names a department by
    ``departments``. Administrators need a second step with ``step_for_admins``; with ``step_after_provider`` it is asked also of
    whom a provider has vouched for.
    """

    organisation_id: int
    providers: tuple[str, ...] | None = None
    newcomers: bool = False
    domains: tuple[str, ...] = ()
    claim: str = ""
    departments: Mapping[str, int] = field(default_factory=dict[str, int])
    step_for_admins: bool = False
    step_after_provider: bool = False

    def admits(self, provider: str) -> bool:
        """Whether people of the organisation may come by this provider."""
        return self.providers is None or provider in self.providers

    def department_of(self, vouched: Vouched) -> int | None:
        """The department that the claim names, if it names one."""
        return next((self.departments[value] for value in vouched.claims.get(self.claim, ()) if value in self.departments), None)


@dataclass(frozen=True, slots=True)
class LinkedIdentity:
    """A provider somebody has linked with their account."""

    id: int
    issuer: str
    linked_at: datetime


class ProviderRefused(Refusal):
    """What came back from a provider does not hold; the log says why, the person is told no more."""

    code = "provider-refused"


class ProviderAway(Refusal):
    """The provider does not answer."""

    code = "provider-away"


class ProviderCancelled(Refusal):
    """The person, or the provider, broke off there."""

    code = "provider-cancelled"


class ProviderClosed(Refusal):
    """The organisation does not let its people come by this provider."""

    code = "provider-closed"


class StepSpent(Refusal):
    """The step was not begun in this browser, was taken already, or began too long ago."""

    code = "step-spent"


class NoAccount(Refusal):
    """The provider knows somebody whom nobody knows here, and no organisation takes them in unasked."""

    code = "no-account"


class EmailUnverified(Refusal):
    """The provider does not say that the e-mail address is theirs, so no account is made with it."""

    code = "email-unverified"


class LinkFirst(Refusal):
    """There is an account with this address: whoever has it links the provider after signing in to it."""

    code = "link-first"


class IdentityTaken(Refusal):
    """What the provider knows somebody as is linked with another account here."""

    code = "identity-taken"


class LastWayIn(Refusal):
    """Nothing else would be left to sign in with."""

    code = "last-way-in"


class BadDomain(Refusal):
    """What was typed is no e-mail domain; gaps: ``domain``."""

    code = "bad-domain"


def home_of(rules: Sequence[EntryRules], vouched: Vouched) -> EntryRules:
    """The one organisation that takes in whom the provider vouches for; one that names their domain before one that takes any.

    Raises NoAccount when there is none, or more than one, and EmailUnverified.
    """
    open_to = [each for each in rules if each.newcomers and each.admits(vouched.provider)]
    if open_to and not (vouched.email and vouched.email_verified):
        raise EmailUnverified
    domain = vouched.email.rpartition("@")[2].lower()
    named = [each for each in open_to if domain in each.domains]
    homes = named or [each for each in open_to if not each.domains]
    if len(homes) != 1:
        raise NoAccount
    return homes[0]


def name_of(vouched: Vouched) -> str:
    """A name to begin with, from what the provider said; the part of the address before the @ where it said none."""
    return vouched.name or vouched.email.partition("@")[0]


def language_of(vouched: Vouched, otherwise: Language) -> Language:
    """The language the provider knows, if it is one of ours ("el-GR" is Greek)."""
    code = vouched.language.replace("_", "-").partition("-")[0].lower()
    return Language(code) if code in set(Language) else otherwise


def domains_of(text: str) -> tuple[str, ...]:
    """E-mail domains as they were typed, one a line or parted by commas. Raises BadDomain."""
    words = [word.strip().removeprefix("@").lower() for word in text.replace(",", "\n").splitlines()]
    found = tuple(dict.fromkeys(word for word in words if word))
    for domain in found:
        try:
            folded_email(f"somebody@{domain}")
        except BadEmail as error:
            raise BadDomain(domain=domain[:100]) from error
    if len(found) > _MOST_DOMAINS:
        raise BadInput
    return found


def departments_by(claim: str, pairs: Mapping[str, int]) -> dict[str, int]:
    """Values of a claim, each with the department it stands for. Raises BadInput."""
    kept = {value.strip(): department for value, department in pairs.items() if value.strip()}
    if len(claim) > _LONGEST_CLAIM or len(kept) > _MOST_DEPARTMENTS or any(len(value) > _LONGEST_VALUE for value in kept):
        raise BadInput
    return kept
