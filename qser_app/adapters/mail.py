"""Mail: a parcel put into words, and sent over SMTP or written to a file."""

import asyncio
import os
import re
from datetime import datetime, timedelta
from email import message_from_bytes
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

import aiosmtplib

from qser_app.adapters.mail_letters import Letter, address_at, one_line
from qser_app.adapters.mail_notices import notices_letter
from qser_app.domain.outbox import BROKEN, LOCKED_OUT, MALFORMED, NOTICES, TOO_SLOW, TURNED_DOWN, UNREACHABLE, Parcel, Undelivered
from qser_app.i18n.catalogue import phrase
from qser_app.settings import settings

_SECONDS = 20
_HEADERS = HeaderRegistry()
_TLS_PORT, _SUBMISSION_PORT, _PLAIN_PORT = 465, 587, 25


class _Whole(UnstructuredHeader, BaseHeader):
    """A header that stands on one line: an address that was folded, or put into encoded words, no mail program would follow."""

    def fold(self, *, policy: Policy) -> str:
        """As it is written."""
        return f"{self.name}: {self}{policy.linesep}"


_HEADERS.map_to_type("list-unsubscribe", _Whole)
_MAIL = SMTP.clone(header_factory=_HEADERS)


def folder() -> Path:
    """Where mails are written when no SMTP server is set."""
    return settings.var_dir / "mail"


async def deliver(parcel: Parcel) -> None:
    """Send a mail, or write it to ``var_dir/mail`` when no SMTP server is set. Raises Undelivered."""
    message = compose(parcel)
    if settings.smtp_url:
        await _send(message, urlsplit(settings.smtp_url))
    else:
        await asyncio.to_thread(_write, message, parcel)


def compose(parcel: Parcel) -> EmailMessage:
    """The mail of a parcel, in its language, as plain text and HTML.

    It is the same each time, Message-ID included, so that whoever receives it twice may show it once (RFC 5322, 3.6.4).
    """
    message = EmailMessage(policy=_MAIL)
    try:
        _address(message, parcel)
        _write_letter(message, parcel.payload)
    except (KeyError, ValueError, IndexError, AttributeError, TypeError) as error:
        raise Undelivered(MALFORMED, type(error).__name__, for_good=True) from error
    return message


def _address(message: EmailMessage, parcel: Parcel) -> None:
    name, sender = parseaddr(settings.mail_from)
    message["From"] = Address(one_line(name), addr_spec=sender)
    message["To"] = Address(addr_spec=str(parcel.payload["to"]))
    if answered := parcel.payload["gaps"].get("reply_to"):
        message["Reply-To"] = Address(addr_spec=str(answered))
    message["Date"] = parcel.created_at
    message["Message-ID"] = f"<outbox-{parcel.id}-{parcel.created_at:%Y%m%d%H%M%S%f}@{_here()}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday replies


def _write_letter(message: EmailMessage, payload: dict[str, Any]) -> None:
    read = notices_letter if payload["template"] == NOTICES else _letter
    letter = read(payload, home=settings.public_url)
    message["Subject"] = one_line(letter.subject)
    if letter.stop:
        message["List-Unsubscribe"] = f"<{letter.stop}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    message.set_content(letter.text())
    message.add_alternative(letter.html(), subtype="html")


def _letter(payload: dict[str, Any], *, home: str) -> Letter:
    """A mail whose template has phrases of its own."""
    language, key = payload["language"], f"mail-{payload['template']}"
    gaps = {name: one_line(value) if isinstance(value, str) else value for name, value in payload["gaps"].items()}
    link = address_at(home, payload["gaps"].get("path", ""))
    words = [str(payload["gaps"]["words"])] if "words" in gaps else []  # what somebody wrote to somebody, with its lines
    return Letter(
        language=language,
        subject=phrase(language, f"{key}-subject", **gaps),
        paragraphs=(*phrase(language, f"{key}-body", **gaps).split("\n\n"), *words),
        action=phrase(language, f"{key}-action", **gaps) if link else "",
        link=link,
        footer=phrase(language, "mail-footer-answered" if "reply_to" in gaps else "mail-footer", address=home),
    )


def _here() -> str:
    return urlsplit(settings.public_url).hostname or "localhost"


async def _send(message: EmailMessage, server: SplitResult) -> None:
    try:
        await aiosmtplib.send(message, local_hostname=_here(), timeout=_SECONDS, **way_to(server))
    except aiosmtplib.SMTPAuthenticationError as error:
        raise Undelivered(LOCKED_OUT, str(error.code)) from error
    except aiosmtplib.SMTPRecipientsRefused as error:
        codes = [refused.code for refused in error.recipients]
        raise Undelivered(TURNED_DOWN, f"{codes}", for_good=min(codes) >= 500) from error
    except aiosmtplib.SMTPResponseException as error:
        raise Undelivered(TURNED_DOWN, f"{error.code} {error.message}") from error
    except (aiosmtplib.SMTPTimeoutError, TimeoutError) as error:
        raise Undelivered(TOO_SLOW) from error
    except (aiosmtplib.SMTPConnectError, aiosmtplib.SMTPServerDisconnected, OSError) as error:
        raise Undelivered(UNREACHABLE, str(error)) from error
    except (aiosmtplib.SMTPException, ValueError) as error:
        raise Undelivered(BROKEN, f"{type(error).__name__} {error}") from error


def way_to(server: SplitResult) -> dict[str, Any]:
    """How to reach the server: ``smtps`` is TLS from the first byte; ``smtp`` upgrades when it can, and must before a password is sent."""
    encrypted = server.scheme == "smtps"
    at_home = server.hostname in ("localhost", "127.0.0.1", "::1")
    usual = _TLS_PORT if encrypted else _SUBMISSION_PORT if server.username else _PLAIN_PORT
    return {
        "hostname": server.hostname,
        "port": server.port or usual,
        "username": unquote(server.username) if server.username else None,
        "password": unquote(server.password) if server.password else None,
        "use_tls": encrypted,
        "start_tls": True if server.username and not encrypted and not at_home else None if not encrypted else False,
    }


def forget(address: str, name: str) -> int:
    """Remove the written mails to somebody, and those that speak of them; returns how many there were."""
    known = [re.compile(rf"(?<!\w){re.escape(text)}(?!\w)") for text in (address, name) if text]
    spoken = [file for file in _written() if any(each.search(_words_of(file)) for each in known)]
    for file in spoken:
        file.unlink(missing_ok=True)
    return len(spoken)


def clear_old(*, days: int, at: datetime) -> int:
    """Remove the mails that were written more than so many days ago (0: none); returns how many there were."""
    before = (at - timedelta(days=days)).timestamp() if days else 0.0
    old = [file for file in _written() if file.stat().st_mtime < before]
    for file in old:
        file.unlink(missing_ok=True)
    return len(old)


def _written() -> list[Path]:
    return list(folder().glob("*.eml"))


def _words_of(file: Path) -> str:
    """Everything a mail says, as people read it."""
    message = message_from_bytes(file.read_bytes(), policy=SMTP)
    texts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return "\n".join([str(message["To"]), str(message["Subject"]), *texts])


def _write(message: EmailMessage, parcel: Parcel) -> None:
    """Written under the name of its row, so that a repeated delivery leaves one file; whole or not at all."""
    try:
        folder().mkdir(parents=True, exist_ok=True)
        target = folder() / f"{parcel.created_at:%Y%m%dT%H%M%S}-{parcel.id}.eml"
        unfinished = target.with_suffix(".part")
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(message.as_bytes())
        unfinished.replace(target)
    except OSError as error:
        raise Undelivered(UNREACHABLE, str(error)) from error
