"""The first draft of a case: what was told about it stands in the format already, and the places where its author writes are marked."""

from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from qser_app.domain.cases_proposals import Proposal, skeleton
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_texts import Save, TextId, TextOf, Words
from qser_app.domain.people import Actor, Language
from qser_app.i18n.catalogue import phrase
from qser_app.queries.courses_texts import authored_text
from qser_app.services.courses_drafts import keep_draft
from qser_app.services.courses_structure import create_unit

# What stands in a new draft where its author must write.
_WORDS = {
    "person": "cases-draft-person",
    "says": "cases-draft-says",
    "say": "cases-draft-say",
    "do": "cases-draft-do",
    "then": "cases-draft-then",
    "end": "cases-draft-end",
    "observe": "cases-draft-observe",
    "interpret": "cases-draft-interpret",
    "act": "cases-draft-act",
}


def draft_case(db: Session, *, actor: Actor, module_id: int, told: Proposal, at: datetime) -> int:
    """A new case in a module, with a draft that can be played as it stands. Returns the unit's id. Raises NotFound and BadCourse."""
    unit_id = create_unit(db, actor=actor, module_id=module_id, kind=UnitKind.CASE, title=told.title, at=at)
    asked = TextId(TextOf.UNIT, unit_id, Language.EN)
    text = asked.in_language(authored_text(db, actor=actor, text=asked).course.source_language)
    words = {name: phrase(text.language, key) for name, key in _WORDS.items()}
    told = told if told.happened else replace(told, happened=phrase(text.language, "cases-draft-situation"))
    save = Save(Words(title=told.title, body=skeleton(told, words)), 0, f"begun-{unit_id}")
    keep_draft(db, actor=actor, text=text, save=save, at=at)
    return unit_id
