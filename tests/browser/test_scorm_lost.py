"""Nothing is ever lost: the server dies, the tab dies, the line dies, the record is large, and it is opened twice."""

import signal

import pytest

from tests.browser.test_scorm_played import RESUME
from tests.support.app import RunningApp
from tests.support.packages import a_package, real
from tests.support.scorm_browser import Learner

pytestmark = pytest.mark.browser

BASIC = "RuntimeBasicCalls_SCORM20043rdEdition.zip"
# A part that says hello and then only does what a test tells it to.
QUIET = {"index.html": "<h1>Quiet</h1><script>parent.API.LMSInitialize('')</script>"}


@pytest.fixture(scope="module")
def another():
    """A platform beside the one that the other journeys share."""
    app = RunningApp()
    app.qser("migrate")
    yield app
    app.close()


@pytest.fixture
def mortal(another):
    """A platform that may be killed; it is alive at the start of each test."""
    return another if another.process else another.start()


def quiet(platform, visit, folder) -> Learner:
    """A learner in a part that does what it is told."""
    learner = Learner(platform, visit(), a_package(folder / "quiet.zip", QUIET)).open()
    learner.content()
    learner.page.wait_for_selector(".scorm-state-ready, .scorm-state-saved")
    return learner


def write(learner: Learner, element: str, value: str, *, commit: bool = False) -> None:
    """What content does."""
    learner.content().evaluate(
        """([element, value, commit]) => {
          if (parent.API.LMSSetValue(element, value) !== "true") throw new Error(parent.API.LMSGetLastError());
          if (commit) parent.API.LMSCommit("");
        }""",
        [element, value, commit],
    )


def test_a_killed_server_loses_nothing_between_a_value_and_its_commit(mortal, visit, tmp_path):
    learner = quiet(mortal, visit, tmp_path)
    write(learner, "cmi.core.lesson_location", "before", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "before")
    write(learner, "cmi.core.lesson_location", "meanwhile")
    mortal.stop(signal.SIGKILL)
    write(learner, "cmi.suspend_data", "written to a dead server", commit=True)
    learner.page.wait_for_selector(".scorm-state-offline")
    mortal.start()
    learner.until(lambda: learner.part("i").get("cmi.suspend_data") == "written to a dead server", seconds=60)
    assert learner.part("i")["cmi.core.lesson_location"] == "meanwhile"


def test_a_server_that_is_gone_for_good_is_made_up_for_by_the_next_visit(mortal, visit, tmp_path):
    learner = quiet(mortal, visit, tmp_path)
    write(learner, "cmi.core.lesson_location", "known", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "known")
    mortal.stop(signal.SIGKILL)
    write(learner, "cmi.core.lesson_location", "kept in the browser", commit=True)
    learner.page.wait_for_selector(".scorm-state-offline")
    learner.page.close(run_before_unload=False)
    mortal.start()
    learner.page = learner.visitor.new_page()
    learner.open()
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "kept in the browser")


def test_what_was_kept_gives_way_to_what_another_device_wrote_since(platform, visit, tmp_path):
    learner = quiet(platform, visit, tmp_path)
    write(learner, "cmi.core.lesson_location", "known", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "known")
    learner.visitor.context.set_offline(True)
    write(learner, "cmi.core.lesson_location", "kept in the browser", commit=True)
    learner.page.wait_for_selector(".scorm-state-offline")
    learner.page.close(run_before_unload=False)
    here, elsewhere = learner.visitor, visit().with_cookie(learner.world["cookies"]["learner"])
    learner.visitor, learner.page = elsewhere, elsewhere.page
    learner.open().content()
    learner.page.wait_for_selector(".scorm-state-ready, .scorm-state-saved")
    write(learner, "cmi.core.lesson_location", "from another device", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "from another device")
    here.context.set_offline(False)
    learner.visitor, learner.page = here, here.new_page()
    learner.open().content()
    learner.page.wait_for_selector(".scorm-state-ready, .scorm-state-saved")
    learner.page.wait_for_timeout(3000)  # what it would have sent, it would have sent by now
    assert learner.part("i")["cmi.core.lesson_location"] == "from another device"


def test_a_tab_that_closes_right_after_a_value_has_saved_it(platform, visit, tmp_path):
    learner = quiet(platform, visit, tmp_path)
    write(learner, "cmi.core.lesson_location", "the last breath")
    learner.page.close(run_before_unload=False)
    learner.page = learner.visitor.new_page()
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "the last breath")


def test_a_line_that_is_cut_for_a_while_is_waited_for(platform, visit):
    learner = Learner(platform, visit(), real("scorm", BASIC)).open()
    learner.content("launchpage").click("#butNext")
    learner.until(lambda: learner.part("item_1").get("cmi.location") == "1")
    learner.visitor.context.set_offline(True)
    for _ in range(4):
        learner.content("launchpage").evaluate("document.getElementById('butNext').click()")
    learner.page.wait_for_selector(".scorm-state-offline", timeout=20_000)
    learner.page.wait_for_timeout(6000)  # the waits between tries grow: 2 s, 4 s, 8 s
    assert learner.part("item_1")["cmi.location"] == "1"
    learner.visitor.context.set_offline(False)
    learner.until(lambda: learner.part("item_1")["cmi.location"] == "5", seconds=40)


def test_a_part_that_is_open_twice_is_saved_by_the_newer_one_only(platform, visit, tmp_path):
    learner = quiet(platform, visit, tmp_path)
    older = learner.page
    write(learner, "cmi.core.lesson_location", "older", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "older")
    learner.page = learner.visitor.new_page()
    learner.open().content()
    learner.page.wait_for_selector(".scorm-state-ready, .scorm-state-saved")
    write(learner, "cmi.core.lesson_location", "newer", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "newer")
    newer, learner.page = learner.page, older
    write(learner, "cmi.core.lesson_location", "too late", commit=True)
    older.wait_for_selector(".scorm-state-ended")
    older.close(run_before_unload=False)
    learner.page = newer
    write(learner, "cmi.suspend_data", "still mine", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.suspend_data") == "still mine")
    assert learner.part("i")["cmi.core.lesson_location"] == "newer"


@pytest.mark.parametrize("size", [80_000, 900_000])
def test_large_suspend_data_is_kept_whole_and_given_back(platform, visit, tmp_path, size):
    learner = quiet(platform, visit, tmp_path)
    text = "0123456789" * (size // 10)
    write(learner, "cmi.suspend_data", text, commit=True)
    learner.until(lambda: learner.part("i").get("cmi.suspend_data") == text)
    learner.reopen().content()
    learner.page.wait_for_selector(".scorm-state-ready, .scorm-state-saved")
    assert learner.content().evaluate("parent.API.LMSGetValue('cmi.suspend_data')") == text


def test_last_words_that_no_beacon_can_carry_are_kept_for_the_next_visit(platform, visit, tmp_path):
    learner = quiet(platform, visit, tmp_path)
    text = "x" * 80_000
    learner.content().evaluate(
        """(text) => {
          parent.API.LMSSetValue("cmi.core.lesson_location", "at the end");
          parent.API.LMSSetValue("cmi.suspend_data", text);
        }""",
        text,
    )
    learner.reopen()
    learner.until(lambda: learner.part("i").get("cmi.suspend_data") == text)
    assert learner.part("i")["cmi.core.lesson_location"] == "at the end"


def test_a_resumed_course_goes_on_where_a_dead_tab_left_it(platform, visit):
    learner = Learner(platform, visit(), real("scorm", BASIC)).open()
    for _ in range(3):
        learner.content("launchpage").click("#butNext")
    learner.reopen()
    learner.until(lambda: learner.asked)
    assert learner.asked == [RESUME]
    learner.until(lambda: any("OtherScoring" in frame.url for frame in learner.page.frames))
