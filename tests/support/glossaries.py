"""A glossary for tests: the course MINI with two English terms from a folder, in a town with two facilitators and a learner."""

from dataclasses import dataclass
from pathlib import Path

from sqlmodel import Session

from qser_app.adapters.content import read_course
from qser_app.domain.courses_glossary_desk import TermId, TermSave, TermWords
from qser_app.domain.courses_sources import ImportReport
from qser_app.domain.people import Actor, Language, Role
from qser_app.services.courses import import_course
from qser_app.services.courses_glossary import save_term
from tests.support.content import GLOSSARY, a_folder
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation

WORDS = TermWords("integration", ["inclusion"], "A handbook, 2025", [], "Both sides change.")


@dataclass(frozen=True)
class Town:
    """``fani`` and ``odos`` author the course; ``ada`` learns in it."""

    fani: Actor
    odos: Actor
    ada: Actor
    cookies: dict[str, str]


def a_glossary(db: Session, folder: Path) -> Town:
    """The town, with the course that its folder brought."""
    town = an_organisation(db)
    roles = {"Fani": Role.FACILITATOR, "Odos": Role.FACILITATOR, "Ada": Role.LEARNER}
    people = {name: a_person(db, town, role, name=name) for name, role in roles.items()}
    bring(db, folder, organisation_id=town.id)
    cookies = {name: a_session(db, person) for name, person in people.items()}
    fani, odos, ada = (actor_for(people[name], role) for name, role in roles.items())
    return Town(fani, odos, ada, cookies)


def bring(
    db: Session, folder: Path, *, glossary: str = GLOSSARY, take_theirs: bool = False, organisation_id: int | None = None
) -> ImportReport:
    """The folder comes in once more, with its glossary as given."""
    source = read_course(a_folder(folder, **{"glossary.en.md": glossary}))
    return import_course(db, source=source, actor=None, at=NOON, take_theirs=take_theirs, organisation_id=organisation_id)


def term(key: str = "", language: Language = Language.EN) -> TermId:
    """A term of MINI."""
    return TermId("MINI", key, language)


def write(db: Session, actor: Actor, which: TermId, words: TermWords = WORDS, *, on: int = 0, at=NOON) -> str:
    """Somebody saves a term on top of the revision ``on``. Returns its key."""
    return save_term(db, actor=actor, term=which, save=TermSave(words, on), at=at)
