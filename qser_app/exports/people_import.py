"""An empty sheet to fill in with people, in the reader's language, and the words that may stand in it."""

import csv
import io
from pathlib import Path

from sqlmodel import Session

from qser_app.domain.people import Actor, FieldOfWork, Role
from qser_app.domain.people_import import Heading
from qser_app.domain.permissions import may_administer, may_grant
from qser_app.domain.refusals import require
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import LANGUAGES, phrase
from qser_app.queries.people_departments import department_choices
from qser_app.queries.people_import_words import TEMPLATE
from qser_app.queries.people_organisation import offered_in
from qser_app.queries.people_self import reads_in


def template_text(language: str) -> bytes:
    """The headings alone as Europe's spreadsheets open text: a byte order mark, and semicolons."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerow(_headings(language))
    return text.getvalue().encode("utf-8-sig")


def template_workbook(db: Session, *, actor: Actor, organisation_id: int, target: Path) -> None:
    """A workbook of two sheets: headings to write below, and every word that is understood in their columns."""
    require(may_administer(actor, organisation_id=organisation_id))
    language, zone = reads_in(db, actor=actor)
    people = Sheet(phrase(language, "import-template-sheet"), _headings(language))
    columns = [phrase(language, "import-template-column"), phrase(language, "import-template-word")]
    words = Sheet(phrase(language, "import-template-words"), columns)
    write(target, [people, words], ((1, cells) for cells in _words(db, actor, organisation_id, language)), time_zone=zone)


def _headings(language: str) -> list[str]:
    return [phrase(language, f"import-heading-{each}") for each in TEMPLATE]


def _words(db: Session, actor: Actor, organisation_id: int, language: str) -> list[list[Cell]]:
    given = [role for role in Role if may_grant(actor, role=role, organisation_id=organisation_id)]
    said = {
        Heading.DEPARTMENT: [name for _, name in department_choices(db, organisation_id=organisation_id)],
        Heading.ROLES: [phrase(language, f"role-{role}") for role in given],
        Heading.FIELD: [phrase(language, f"field-{each}") for each in FieldOfWork],
        Heading.LANGUAGE: [LANGUAGES[each] for each in offered_in(db, organisation_id=organisation_id)],
    }
    return [[phrase(language, f"import-heading-{heading}"), word] for heading, words in said.items() for word in words]
