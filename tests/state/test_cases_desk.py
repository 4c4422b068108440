"""A case at the desk, in a tab: checked while it is written, and tried."""

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.courses_texts import Save, TextId, TextOf, Words
from qser_app.domain.people import Language, Role
from qser_app.models import Person
from qser_app.services.courses_drafts import keep_draft
from qser_app.state.cases_desk import CaseDeskState
from qser_app.state.courses_editor import EditorState
from qser_app.state.feedback import FeedbackState
from tests.support.cases import EL, EN, a_case
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.worlds import world


@world
def here(engine):
    """A unit, a facilitator's session and a learner's."""

    def plant(db):
        town = an_organisation(db)
        fani = a_person(db, town, Role.FACILITATOR, name="Fani")
        return a_case(db, organisation_id=town.id).id, a_session(db, fani), a_session(db, a_person(db, town))

    return do(plant)


async def opened(tabs, cookie, unit, query=""):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/case/{unit}{query}", unit_id=str(unit))
    return tab


def of(tab, *names):
    return tuple(tab.var(CaseDeskState, name) for name in names)


async def test_the_text_is_there_with_its_map(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    assert of(tab, "found", "problems", "scenes", "ends", "playable") == ("here", [], 2, 2, True)
    assert len(tab.var(CaseDeskState, "drawn").boxes) == 4


async def test_problems_are_told_while_one_writes_and_gone_when_mended(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(CaseDeskState.check, text=EN.replace("-> paper", "-> papers", 1))
    assert [str(each.reason) for each in tab.var(CaseDeskState, "problems")] == ["unknown-target", "unreachable", "unreachable"]
    assert of(tab, "playable") == (False,)
    await tab.call(CaseDeskState.check, text="")
    assert of(tab, "rows", "scenes") == ([], 0)
    await tab.call(CaseDeskState.check, text=EN)
    assert of(tab, "problems", "playable") == ([], True)
    assert not tabs.errors


async def test_it_is_tried_and_nothing_is_kept(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(CaseDeskState.choose, number=0, choice=0, operation="a")
    await tab.call(CaseDeskState.choose, number=0, choice=1, operation="late")
    assert tab.var(CaseDeskState, "preview").step == 1
    await tab.call(CaseDeskState.choose, number=1, choice=0, operation="b")
    shown = tab.var(CaseDeskState, "preview")
    assert (shown.is_over, [each.percent for each in shown.scores]) == (True, [100, 0, 67])
    await tab.call(CaseDeskState.begin_anew)
    assert (tab.var(CaseDeskState, "preview").step, of(tab, "tries")) == (0, (2,))
    again = await opened(tabs, here[1], here[0])
    assert again.var(CaseDeskState, "preview").step == 0


async def test_a_try_follows_the_text(tabs, here):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(CaseDeskState.choose, number=0, choice=0, operation="a")
    await tab.call(CaseDeskState.check, text=EN.replace("nobody told her", "somebody told her"))
    shown = tab.var(CaseDeskState, "preview")
    assert (shown.step, "somebody" in shown.scenes[1].body[0].html) == (1, True)


async def test_the_language_is_the_address_s(tabs, here):
    tab = await opened(tabs, here[1], here[0], "?language=el")
    assert tab.var(CaseDeskState, "preview").scenes[1:] == []
    assert tab.var(CaseDeskState, "preview").choices[0] == "«Ποιο χαρτί σας ζήτησαν;»"


async def test_a_learner_and_a_wrong_address_get_nothing(tabs, here):
    learner = await opened(tabs, here[2], here[0])
    assert of(learner, "found") in (("loading",), ("missing",))
    await learner.call(CaseDeskState.check, text=EN)
    assert learner.var(FeedbackState, "code") == "refusal-not-allowed"
    for wrong in ("99", "x"):
        assert of(await opened(tabs, here[1], wrong), "found") == ("missing",)


@pytest.mark.parametrize(("handler", "payload"), [("check", {"text": "x" * 20_001}), ("check", {"text": 3}), ("choose", {"number": "x"})])
async def test_what_no_page_sends_is_refused(tabs, here, handler, payload):
    tab = await opened(tabs, here[1], here[0])
    await tab.call(getattr(CaseDeskState, handler), **payload)
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    tab = tabs.open(here[1])
    await tab.go("/")
    await tab.call(CaseDeskState.check, text=EN)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    assert not tabs.errors


async def test_the_editor_of_lessons_leads_to_the_desk_of_the_case(tabs, here):
    tab = tabs.open(here[1])
    await tab.go(f"/desk/lesson/{here[0]}", unit_id=str(here[0]))
    assert f"/desk/case/{here[0]}?language=en" in str(tab.told)


async def test_a_translation_that_is_built_otherwise_cannot_be_published(tabs, here):
    tab = await opened(tabs, here[1], here[0], "?language=el")
    unlike = EL.replace("act 2, stage adaptation", "-")
    text = TextId(TextOf.UNIT, here[0], Language.EL)
    fani = do(lambda db: actor_for(db.exec(select(Person).where(Person.name == "Fani")).one(), Role.FACILITATOR))
    do(keep_draft, actor=fani, text=text, save=Save(Words(title="Το χαρτί", body=unlike), 0, "one"), at=NOON)
    await tab.call(EditorState.publish, revision=1, note="", is_up_to_date=True)
    assert tab.var(EditorState, "errors") == {"body": "author-error-body"}
    await tab.call(CaseDeskState.check, text=unlike)
    assert [str(each.reason) for each in tab.var(CaseDeskState, "problems")] == ["other-choice"]
