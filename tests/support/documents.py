"""Documents for tests: a certificate as it is written, and the words that stand on a page."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import typst

from qser_app.domain.certificates import Validity, WrittenCertificate
from qser_app.exports import document


def a_written_certificate(name: str = "Ada Zagos") -> WrittenCertificate:
    """Somebody's certificate of a course with two outcomes and two modules."""
    issued, until = datetime(2026, 11, 2, 12, tzinfo=UTC), datetime(2028, 11, 2, 12, tzinfo=UTC)
    facts = ("5c" * 16, name, "Good service", "Egaleo", 355, ["use the right word", "ask only what is needed"], ["One", "Two"])
    return WrittenCertificate(*facts, issued, until, Validity.VALID, "QSER", "Europe/Athens")


def said_at(template: str, label: str, data: Mapping[str, Any]) -> str:
    """The words that stand at a label of a document, as Typst has understood them."""
    folder = document._FOLDER
    inputs = {"data": json.dumps(data)}
    found = json.loads(typst.query(str(folder / f"{template}.typ"), f"<{label}>", root=str(folder), sys_inputs=inputs))
    return found[0]["child"]["text"]
