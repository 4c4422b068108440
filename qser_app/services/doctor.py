"""Is the installation as it should be: settings, database, migrations, content origin, Redis, ledgers."""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import redis
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from qser_app.adapters import migrations, operations_files
from qser_app.adapters.oidc import KNOWN, Heard, OpenId
from qser_app.db import engine, look
from qser_app.db_folding import missing_of_letters
from qser_app.domain.operations_backup import OperationRefused
from qser_app.queries.operations_audit import broken_links, newest_links
from qser_app.queries.people import demo_accounts
from qser_app.services.learning_totals_audit import total_differences
from qser_app.services.operations_erased import returned
from qser_app.services.rewards import differences
from qser_app.settings import DEFAULT_SECRET, Settings, settings

_SHORTEST_SECRET = 32
_MOST_BREAKS = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. ``fatal``: production does not start with it; ``passing``: bad, but it may pass by itself.

    For operators, hence in English.
    """

    good: bool
    text: str
    fatal: bool = False
    passing: bool = False


def findings() -> list[Finding]:
    """Everything, in the order an operator would mend it."""
    found = [*settings_findings(settings), *_database_findings()]
    if settings.redis_url:
        found.append(_redis_finding())
    return found


def problems() -> list[Finding]:
    """Only what is wrong."""
    return [finding for finding in findings() if not finding.good]


def provider_findings(known: Iterable[OpenId] = ()) -> list[Finding]:
    """Whether the providers of the settings answer and are whom the settings name; asked over the wire, all at once."""

    async def all_heard() -> list[Heard]:
        return await asyncio.gather(*[each.heard() for each in known or KNOWN.values()])

    return [_provider_finding(each) for each in asyncio.run(all_heard())]


def _provider_finding(heard: Heard) -> Finding:
    if heard.wrong:
        return Finding(good=False, text=f"Nobody can sign in by the provider {heard.name}: {heard.wrong}.")
    if heard.away:
        return Finding(good=False, text=f"The provider {heard.name} does not answer now ({heard.away}).", passing=True)
    return Finding(good=True, text=f"The provider {heard.name} answers as {heard.issuer}.")


def settings_findings(given: Settings) -> Iterator[Finding]:
    """What the settings alone say; what is unsafe in production is fatal there."""
    production = given.mode == "production"

    def judge(good: bool, right: str, wrong: str) -> Finding:
        return Finding(good, right if good else wrong, fatal=production and not good)

    if production:
        strong = given.secret != DEFAULT_SECRET and len(given.secret) >= _SHORTEST_SECRET
        yield judge(strong, "The secret is one's own.", f"QSER_SECRET is the default or shorter than {_SHORTEST_SECRET} characters.")
        yield judge(given.secure, "People come over TLS.", "QSER_PUBLIC_URL is not https.")
        nameless = "QSER_OPERATOR is empty: the imprint and the privacy notice of the public site name nobody."
        yield Finding(bool(given.operator), "The public site names who runs it." if given.operator else nameless)
    named = "*" not in given.public_url and bool(urlsplit(given.public_url).hostname)
    yield judge(named, f"The allowed origin is {given.public_url}.", "QSER_PUBLIC_URL must name one origin, without a wildcard.")
    apart = urlsplit(given.content_url).hostname != urlsplit(given.public_url).hostname
    yield judge(
        apart,
        f"Course packages run apart, on {given.content_url}.",
        "QSER_CONTENT_URL has the host of QSER_PUBLIC_URL; cookies ignore ports.",
    )
    enough = given.workers == 1 or bool(given.redis_url)
    yield judge(enough, f"{given.workers} worker(s).", "QSER_WORKERS above 1 needs QSER_REDIS_URL.")


def _database_findings() -> Iterator[Finding]:
    try:
        with engine().connect() as connection:
            connection.execute(text("select 1"))
    except SQLAlchemyError as error:
        yield Finding(good=False, text=f"The database does not answer: {type(error).__name__}.", fatal=True)
        return
    yield Finding(good=True, text=f"The database answers ({engine().dialect.name}).")
    if lacking := list(look(missing_of_letters)):
        yield Finding(
            good=False, text=f"People cannot be searched and listed by name: PostgreSQL lacks {' and '.join(lacking)}.", fatal=True
        )
    here, newest = migrations.current(), migrations.head()
    yield Finding(
        here == newest,
        "The schema is the newest." if here == newest else f"The schema is {here}, the newest is {newest}: `qser migrate`.",
        fatal=True,
    )
    if here != newest:
        return
    demo = bool(look(demo_accounts)) and settings.mode == "production"
    yield Finding(not demo, "There are demo accounts in a production database." if demo else "No demo account is open to strangers.", demo)
    wrong, off = len(look(differences)), len(look(total_differences))
    yield Finding(
        not wrong, f"{wrong} standings differ from the ledger: `qser rewards rebuild`." if wrong else "Every standing equals its ledger."
    )
    told = "Every total of learning equals what it sums up."
    yield Finding(not off, f"{off} totals of learning differ from what they sum up: `qser learning rebuild`." if off else told)
    yield from _audit_findings()
    yield _erased_finding()
    yield _files_finding()


def _audit_findings() -> Iterator[Finding]:
    """Whether the chains of the audit log hold. The digests of their ends are worth a place on paper: they prove even a whole log."""
    broken = look(broken_links)
    for each in broken[:_MOST_BREAKS]:
        yield Finding(good=False, text=f"The audit log of {_chain(each.chain)} was tampered with: link {each.number} is {each.why}.")
    if not broken:
        ends = [f"{_chain(head.chain)} ends with link {head.number}, {head.digest}" for head in look(newest_links)]
        yield Finding(good=True, text="; ".join(["The audit log is whole", *ends]) + ".")


def _erased_finding() -> Finding:
    """Whether a backup has brought somebody back, by whatever way: nobody sees them before they are erased again."""
    try:
        back = look(returned)
    except OperationRefused as refused:
        return Finding(good=False, text=str(refused))
    told = f"{back} people are here again who had been erased: `qser erasures --again`."
    return Finding(not back, told if back else "Nobody is here again who had been erased.", fatal=bool(back))


def _chain(number: int) -> str:
    return f"organisation {number}" if number else "the house"


def _files_finding() -> Finding:
    with engine().connect() as connection:
        named = operations_files.named(connection)
    gone = operations_files.missing(named)
    if gone:
        return Finding(good=False, text=f"{len(gone)} of {len(named)} files that the database names are not there, such as {gone[0]}.")
    return Finding(good=True, text=f"Every file that the database names is there ({len(named)}).")


def _redis_finding() -> Finding:
    try:
        redis.from_url(settings.redis_url, socket_timeout=2).ping()
    except redis.RedisError as error:
        return Finding(good=False, text=f"Redis does not answer: {type(error).__name__}.", fatal=True)
    return Finding(good=True, text="Redis answers.")
