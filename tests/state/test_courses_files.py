"""The files of a course, as browser and server tell each other."""

import pytest

from qser_app.db import do
from qser_app.services.courses_files import add_picture
from qser_app.state.courses_files import FilesState
from qser_app.state.feedback import FeedbackState
from tests.support.authoring import a_desk
from tests.support.people import NOON
from tests.support.uploads import a_prepared_picture


@pytest.fixture
def desk(engine):
    made = do(a_desk)
    do(add_picture, actor=made.fani, text=made.text, name="hall.png", picture=a_prepared_picture(), at=NOON)
    return made


async def _open(tabs, desk, who="Fani", code="counter"):
    tab = tabs.open(desk.cookies[who])
    await tab.go(f"/desk/files/{code}", code=code)
    return tab


async def test_an_author_sees_the_files_and_takes_one_away(tabs, desk):
    tab = await _open(tabs, desk)
    (file,) = tab.var(FilesState, "files")
    assert (tab.var(FilesState, "found"), tab.var(FilesState, "course"), file.written) == ("here", "COUNTER", "files/hall.webp")
    await tab.call(FilesState.remove, file_id=file.id)
    assert (tab.var(FeedbackState, "code"), tab.var(FilesState, "files")) == ("files-removed", [])
    await tab.call(FilesState.remove, file_id=file.id)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"


async def test_nobody_else_sees_or_takes_any(tabs, desk):
    tab = await _open(tabs, desk, "Ada")
    assert (tab.var(FilesState, "found"), tab.var(FilesState, "files")) == ("loading", [])
    await tab.call(FilesState.remove, file_id=1)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"


async def test_a_course_that_is_not_there_is_missing(tabs, desk):
    assert (await _open(tabs, desk, code="NOWHERE")).var(FilesState, "found") == "missing"
