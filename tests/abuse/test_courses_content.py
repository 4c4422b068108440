"""Courses that mean harm: told by name, and nothing of them is kept."""

import zipfile
from io import BytesIO

import pytest
from sqlmodel import select

from qser_app.adapters import content_arrivals
from qser_app.db import do, look
from qser_app.models import Course, Media, Question, Unit
from qser_app.settings import settings
from qser_app.state.courses_bringing import BringState
from tests.support.authoring import a_desk
from tests.support.content import FILES, LESSON, SVG
from tests.support.packages import a_package
from tests.support.people import NOON
from tests.support.worlds import world

MODULE = FILES["module-1/module.toml"]
ACTS = SVG.replace("</svg>", '<script xmlns="http://www.w3.org/2000/svg">alert(1)</script></svg>')
LAUGHS = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + SVG
HOSTILE = {
    "not a zip": b"Dear colleagues",
    "a climbing name": {"module-1/../../up.md": "x"},
    "a climbing module": {"course.toml": FILES["course.toml"].replace('"module-1"', '"../module-1"')},
    "a climbing unit": {"module-1/module.toml": MODULE.replace('"words"', '"../words"')},
    "a climbing picture": {"module-1/words.en.md": LESSON.replace("figures/map.svg", "../../../etc/passwd")},
    "a picture that acts": {"module-1/figures/map.svg": ACTS},
    "a picture that laughs": {"module-1/figures/map.svg": LAUGHS},
    "a language nobody speaks": {"course.toml": FILES["course.toml"].replace('"el"', '"tlh"')},
    "the same language twice": {"course.toml": FILES["course.toml"].replace('"el"', '"en"')},
    "an endless title": {"course.en.md": f'+++\ntitle = "{"x" * 4000}"\n+++\n'},
    "an endless code": {"course.toml": FILES["course.toml"].replace("MINI", "M" * 41)},
    "an endless lesson": {"module-1/words.en.md": LESSON + "word " * 300_000},
    "brackets without end": {"module-1/module.toml": "key = " + "[" * 20_000},
    "what no database holds": {"module-1/words.en.md": LESSON + "\0"},
    "half a letter": {"module-1/words.en.md": LESSON.encode() + b"\xed\xa0\x80"},
    "a number beyond measure": {"module-1/module.toml": MODULE.replace("draw = 2", "draw = 99999999999999999999")},
    "a tag beyond measure": {"module-1/bank.en.gift": FILES["module-1/bank.en.gift"].replace("=words", f"={'w' * 61}")},
    "a link that is none": {"module-1/words.en.md": LESSON.replace("unit:quiz", "ftp://evil.example")},
    "a kind that is none": {"module-1/module.toml": MODULE.replace('"quiz"\nminutes', '"house"\nminutes')},
}


@world
def desk(engine):
    return do(a_desk)


def _zipped(changes):
    if isinstance(changes, bytes):
        return changes
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in (FILES | changes).items():
            archive.writestr(name, data)
    return target.getvalue()


def _sent(actor, data):
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    (settings.var_dir / "incoming").write_bytes(data)
    return content_arrivals.keep(actor.person_id, settings.var_dir / "incoming", at=NOON)


def _kept():
    return look(lambda db: [len(db.exec(select(table)).all()) for table in (Course, Unit, Question, Media)])


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_course_that_means_harm_is_told_and_nothing_is_kept(tabs, desk, name):
    before = _kept()
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/bring")
    await tab.call(BringState.arrived, token=_sent(desk.fani, _zipped(HOSTILE[name])))
    assert tab.var(BringState, "mistake").startswith(("refusal-content-", "refusal-package-"))
    await tab.call(BringState.bring, form={})
    assert (_kept(), tabs.errors) == (before, [])
    assert str(settings.var_dir) not in str(tab.var(BringState, "gaps"))


async def test_a_harmful_package_inside_stops_the_whole_course(tabs, desk, tmp_path):
    unit = '\n[[unit]]\nkey = "tour"\nkind = "scorm"\nminutes = 1\npackage = "tour.zip"\n'
    package = a_package(tmp_path / "tour.zip", {"../up.html": "x"}).read_bytes()
    changes = {"module-1/module.toml": MODULE + unit, "module-1/tour.zip": package, "module-1/tour.en.md": '+++\ntitle = "T"\n+++\n'}
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/bring")
    await tab.call(BringState.arrived, token=_sent(desk.fani, _zipped(changes)))
    assert tab.var(BringState, "mistake") == "refusal-package-unsafe-name"
    assert len(_kept()) == 4


@pytest.mark.parametrize("sent", [None, 7, ["x"], {"a": 1}, "x" * 10_000])
async def test_words_of_the_wrong_kind_find_no_file(tabs, desk, sent):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/bring")
    await tab.call(BringState.arrived, token=sent)
    assert tab.var(BringState, "report").code == ""
