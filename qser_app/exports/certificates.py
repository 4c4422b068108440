"""A certificate on paper: what was learned, for how long it holds, and where anybody can check it."""

import io
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import segno
from sqlmodel import Session

from qser_app.domain.certificates import WrittenCertificate, printed
from qser_app.domain.people import Actor
from qser_app.i18n.catalogue import phrase
from qser_app.i18n.catalogue_formats import day
from qser_app.queries.certificates import written_certificate

TEMPLATE = "certificate"
# What fits on one page.
_MOST_OUTCOMES, _MOST_MODULES = 7, 12
_BRIDGE = (Path(__file__).parent / "documents" / "bridge.svg").read_text(encoding="utf-8")


def certificate_document(
    db: Session, *, actor: Actor, number: str, language: str, at: datetime, address: str
) -> tuple[str, dict[str, Any]]:
    """(the file's name, the words of the template) of a certificate; ``address`` is the platform's. Raises NotFound."""
    held = written_certificate(db, actor=actor, number=number, reader=language, at=at)
    name = phrase(language, "certificates-file", course=held.course, name=held.name)
    return f"{name.replace('/', '-')}.pdf", words_on_paper(held, language, address)


def words_on_paper(held: WrittenCertificate, language: str, address: str) -> dict[str, Any]:
    """Everything that stands on the page, in ``language``."""
    say = partial(phrase, language)
    check = f"{address}/certificate/{held.number}"
    until = day(language, held.expires_at, held.time_zone) if held.expires_at else say("certificates-for-good")
    hours = round(held.minutes / 60)
    return {
        "language": language,
        "title": say("certificates-paper"),
        "eyebrow": f"Q-SER · {held.organisation}",
        "bridge": _BRIDGE,
        "given": say("certificates-given"),
        "name": held.name,
        "for": say("certificates-completed"),
        "course": held.title,
        "hours": say("certificates-takes-hours", hours=hours) if hours else say("certificates-takes-minutes", minutes=max(1, held.minutes)),
        "outcomes_title": say("certificates-outcomes"),
        "outcomes": held.outcomes[:_MOST_OUTCOMES],
        "modules_title": say("certificates-modules"),
        "modules": held.modules[:_MOST_MODULES],
        "facts": [[say("certificates-issued"), day(language, held.issued_at, held.time_zone)], [say("certificates-valid-until"), until]],
        "number_title": say("certificates-number"),
        "number": printed(held.number),
        "check": say("certificates-check"),
        "address": check,
        "shown_address": f"{address.split('://')[-1]}/certificate",
        "qr": _qr(check),
        "qr_alt": say("certificates-qr"),
    }


def _qr(address: str) -> str:
    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", xmldecl=False, border=1, dark="#1e2a31", light="#ffffff")
    return drawn.getvalue().decode()
