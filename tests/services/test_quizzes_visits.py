"""Who has a question open."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.refusals import NotFound
from qser_app.models import QuestionVisit
from qser_app.queries.quizzes_forms import others_at
from qser_app.services.quizzes_forms import begin_question
from qser_app.services.quizzes_visits import arrive, leave
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_quiz

SOON = NOON + timedelta(seconds=20)


def test_authors_know_of_each_other_until_they_leave_or_say_nothing_more(db):
    town = an_organisation(db)
    module = a_quiz(db, organisation_id=town.id).module_id
    fani, odos = (actor_for(a_person(db, town, Role.FACILITATOR, name=name), Role.FACILITATOR) for name in ("Fani", "Odos"))
    draft = begin_question(db, actor=fani, module_id=module, kind=QuestionKind.SINGLE, key="q-new", at=NOON)
    for actor, at in ((fani, NOON), (odos, NOON), (fani, SOON)):
        arrive(db, actor=actor, draft_id=draft, at=at)
    assert others_at(db, actor=odos, draft_id=draft, at=SOON) == ["Fani"]
    assert others_at(db, actor=fani, draft_id=draft, at=NOON + timedelta(minutes=1)) == []
    leave(db, actor=fani, draft_id=draft)
    arrive(db, actor=odos, draft_id=draft, at=NOON + timedelta(minutes=30))
    assert db.exec(select(QuestionVisit.person_id)).all() == [odos.person_id]


def test_nobody_else_comes_near_it(db):
    town = an_organisation(db)
    fani, ada = actor_for(a_person(db, town, Role.FACILITATOR), Role.FACILITATOR), actor_for(a_person(db, town, name="Ada"))
    module = a_quiz(db, organisation_id=town.id).module_id
    draft = begin_question(db, actor=fani, module_id=module, kind=QuestionKind.SINGLE, key="q-new", at=NOON)
    with pytest.raises(NotFound):
        arrive(db, actor=ada, draft_id=draft, at=NOON)
    with pytest.raises(NotFound):
        others_at(db, actor=ada, draft_id=draft, at=NOON)
