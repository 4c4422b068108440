"""A case at the desk: what is wrong with a text, and what it would show."""

from sqlmodel import Session

from qser_app.domain.cases import Case, CaseProblem, Trouble
from qser_app.domain.cases_desk import CaseCheck, checked
from qser_app.domain.cases_text import read
from qser_app.domain.cases_words import taken_apart
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_texts import TextId
from qser_app.domain.people import Actor
from qser_app.domain.refusals import NotFound
from qser_app.queries.cases_translations import unlike_source
from qser_app.queries.courses_rendering import Rendered, rendered
from qser_app.queries.courses_texts import authored_text


def case_check(db: Session, *, actor: Actor, text: TextId, body: str) -> tuple[CaseCheck, Case | None, dict[str, str]]:
    """Everything that is wrong with ``body`` as this text; with the case and its words where they can be shown. Raises NotFound."""
    authored = authored_text(db, actor=actor, text=text)
    if authored.kind != UnitKind.CASE:
        raise NotFound
    case, problems = read(body)
    if case is None or problems:
        return checked(body, case, problems), None, {}
    page = rendered(db, authored, body)
    problems = [*_told(page), *unlike_source(db, authored, case)]
    return checked(body, case, problems), case, taken_apart(page.html)


def _told(page: Rendered) -> list[CaseProblem]:
    """What only the links of a text can have wrong; of everything else that a mistake may be, all is told already."""
    mistakes = [page.mistake, *page.more] if page.mistake else []
    return [CaseProblem(each.line, Trouble.LINK, each.detail) for each in mistakes if not each.problem]
