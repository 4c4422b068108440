"""Bringing in a course, as browser and server tell each other."""

import zipfile

import pytest
from sqlmodel import select

from qser_app.adapters import content_arrivals
from qser_app.db import do, look
from qser_app.models import Course
from qser_app.settings import settings
from qser_app.state.courses_bringing import BringState
from qser_app.state.feedback import FeedbackState
from tests.support.authoring import a_desk
from tests.support.content import FILES
from tests.support.people import NOON


@pytest.fixture
def desk(engine):
    return do(a_desk)


def _sent(actor, **changes):
    folder = settings.var_dir / "uploads"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / "incoming", "w") as archive:
        for name, text in (FILES | changes).items():
            archive.writestr(name, text)
    return content_arrivals.keep(actor.person_id, folder / "incoming", at=NOON)


def _codes():
    return look(lambda db: sorted(db.exec(select(Course.code))))


async def _open(tabs, desk, who="Fani"):
    tab = tabs.open(desk.cookies[who])
    await tab.go("/bring")
    return tab


async def test_a_course_is_looked_at_and_then_brought_in(tabs, desk):
    tab, token = await _open(tabs, desk), _sent(desk.fani)
    await tab.call(BringState.arrived, token=token)
    report = tab.var(BringState, "report")
    assert (report.code, report.title, report.languages, report.units, report.created) == ("MINI", "Mini", ["English", "Ελληνικά"], 2, 12)
    assert (report.is_known, tab.var(BringState, "done"), _codes()) == (False, False, ["COUNTER"])
    await tab.call(BringState.bring, form={})
    assert (tab.var(BringState, "done"), _codes(), content_arrivals.find(desk.fani.person_id, token)) == (True, ["COUNTER", "MINI"], None)
    await tab.call(BringState.arrived, token=_sent(desk.fani))
    report = tab.var(BringState, "report")
    assert (report.is_known, report.created, report.updated, report.unchanged) == (True, 0, 0, 12)


@pytest.mark.parametrize(
    ("changes", "mistake", "gaps"),
    [
        ({"module-1/words.en.md": "no head"}, "refusal-content-no-head", {"file": "module-1/words.en.md", "line": 0}),
        ({"module-1/bank.en.gift": "::q1::One? {"}, "refusal-content-bank", None),
        ({"course.toml": "x = " + "[" * 5000}, "refusal-content-toml", None),
        (
            {"course.en.md": f'+++\ntitle = "{"x" * 301}"\n+++\n'},
            "refusal-content-long",
            {"file": "course.en.md", "line": 0, "field": "title"},
        ),
        ({"../up": "x"}, "refusal-package-unsafe-name", {"entry": "../up"}),
    ],
)
async def test_the_one_mistake_is_told_with_its_file_and_line(tabs, desk, changes, mistake, gaps):
    tab = await _open(tabs, desk)
    await tab.call(BringState.arrived, token=_sent(desk.fani, **changes))
    assert tab.var(BringState, "mistake") == mistake
    assert gaps in (None, tab.var(BringState, "gaps"))
    await tab.call(BringState.bring, form={})
    assert _codes() == ["COUNTER"]


async def test_the_course_of_the_whole_house_is_the_operators_alone(tabs, desk):
    tab = await _open(tabs, desk)
    await tab.call(BringState.arrived, token=_sent(desk.fani))
    await tab.call(BringState.bring, form={"whole_house": "on"})
    assert (tab.var(BringState, "mistake"), _codes()) == ("refusal-not-allowed", ["COUNTER"])


async def test_somebody_elses_file_is_not_there(tabs, desk):
    token = _sent(desk.odos)
    tab = await _open(tabs, desk)
    for each in (token, "../../qser.db"):
        await tab.call(BringState.arrived, token=each)
        assert tab.var(BringState, "mistake") == "bring-lost"
    learner = await _open(tabs, desk, "Ada")
    await learner.call(BringState.arrived, token=token)
    assert learner.var(FeedbackState, "code") == "refusal-not-allowed"
