"""`qser dev`: what a saved file sets off."""

import threading

import pytest
from watchfiles import Change

from qser_app.cli import serving_dev
from qser_app.settings import ROOT


@pytest.fixture
def done(monkeypatch):
    """What dev would do, in order, instead of doing it; ``done.builds`` says whether a build succeeds."""

    class Done(list):
        builds = True

    happened = Done()

    def qser(*arguments):
        happened.append(" ".join(arguments))
        return happened.builds

    monkeypatch.setattr(serving_dev, "_qser", qser)
    monkeypatch.setattr(serving_dev, "start_server", lambda: happened.append("start") or "new server")
    monkeypatch.setattr(serving_dev, "stop_server", lambda server: happened.append(f"stop {server}"))
    monkeypatch.setattr(serving_dev, "is_up", lambda server: True)
    monkeypatch.setattr(serving_dev, "say_where", lambda: None)
    return happened


def _after(*names):
    return serving_dev._after([ROOT / name for name in names], "old server", threading.Event())


def test_a_changed_page_is_built_before_the_old_server_stops(done):
    assert _after("qser_app/pages/home.py") == "new server"
    assert done == ["build", "stop old server", "start"]


def test_a_page_that_cannot_be_built_leaves_the_old_server_running(done):
    done.builds = False
    assert _after("qser_app/pages/home.py") == "old server"
    assert done == ["build"]


def test_a_changed_course_is_imported_and_nothing_is_built(done):
    assert _after("content/qser/course.toml", "content/qser/module-1/en/1.md") == "old server"
    assert done == [f"course import {ROOT / 'content' / 'qser'}"]


@pytest.mark.parametrize(
    "name", ["qser_app/pages/home.py", "assets/styles/base.css", "qser_app/api/wrapper/index.html", "content/qser/course.toml"]
)
def test_what_people_write_is_watched(name):
    assert serving_dev.Edited()(Change.modified, str(ROOT / name))


@pytest.mark.parametrize(
    "name", ["assets/phrases/common.js", "qser_app/pages/__pycache__/home.cpython-311.pyc", "qser_app/pages/.home.py.swp"]
)
def test_what_the_build_or_an_editor_writes_is_not(name):
    assert not serving_dev.Edited()(Change.modified, str(ROOT / name))
