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


FILL = """async () => {
  const api = parent.API_1484_11;
  const say = (element, value) => { if (api.SetValue(element, value) !== "true") throw new Error(element + api.GetLastError()); };
  for (let row = 0; row < 1080; row += 1) {
    say(`cmi.interactions.${row}.id`, `q${row}`);
    say(`cmi.interactions.${row}.type`, "long-fill-in");
    say(`cmi.interactions.${row}.learner_response`, "x".repeat(3900));
  }
  say("cmi.location", "7");
  say("cmi.completion_status", "completed");
  api.Commit("");
}"""


def test_what_the_server_refuses_is_put_aside_and_the_learner_told_once(platform, visit, tmp_path):
    page = {"index.html": "<h1>Talkative</h1><script>parent.API_1484_11.Initialize('')</script>"}
    learner = Learner(platform, visit(), a_package(tmp_path / "talkative.zip", page, edition="2004")).open()
    sent = []
    learner.page.on("response", lambda answer: sent.append(answer.status) if answer.url.endswith("/commit") else None)
    learner.content().evaluate(FILL)
    learner.until(lambda: learner.part("i").get("cmi.location") == "7")
    assert learner.part("i")["cmi.completion_status"] == "completed"
    learner.page.wait_for_selector(".scorm-state-saved")
    assert [each.inner_text() for each in learner.page.query_selector_all(".scorm-hint")] == [
        "Some of what this course wanted to save was more than the platform keeps. It was put aside; you can go on."
    ]
    assert sent.count(422) == 1
    assert not any(element.startswith("cmi.interactions.") for element in learner.part("i"))
    learner.reopen().content()
    learner.page.wait_for_selector(".scorm-state-ready, .scorm-state-saved")
    assert learner.page.query_selector(".scorm-hint") is None
    assert learner.page.evaluate("Object.keys(localStorage).filter((name) => name.startsWith('qser_scorm_'))") == []


# What was kept is made a commit of a part that the package has not, the newest of all.
OF_ANOTHER_PART = """() => {
  const names = Object.keys(localStorage).filter((name) => name.startsWith("qser_scorm_"));
  for (const name of names) {
    const kept = JSON.parse(localStorage.getItem(name));
    const commits = kept.commits.map((each) => ({ ...each, sco: "k" }));
    localStorage.setItem(name, JSON.stringify({ ...kept, at: Date.now() + 1e6, commits }));
  }
  return names.length;
}"""


def test_a_kept_commit_that_the_server_refuses_is_not_kept_for_ever(platform, visit, tmp_path):
    learner = quiet(platform, visit, tmp_path)
    write(learner, "cmi.core.lesson_location", "known", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "known")
    learner.visitor.context.set_offline(True)
    write(learner, "cmi.core.lesson_location", "kept", commit=True)
    learner.page.wait_for_selector(".scorm-state-offline")
    learner.page.close(run_before_unload=False)
    learner.visitor.context.set_offline(False)
    learner.page = learner.visitor.new_page()
    learner.page.goto(f"{platform.url}/health")
    assert learner.page.evaluate(OF_ANOTHER_PART) == 1
    learner.open().content()
    learner.page.wait_for_selector(".scorm-hint")
    write(learner, "cmi.core.lesson_location", "goes on", commit=True)
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "goes on")
    learner.reopen().content()
    learner.page.wait_for_selector(".scorm-state-ready, .scorm-state-saved")
    assert learner.page.query_selector(".scorm-hint") is None


def test_what_stands_between_may_be_out_of_order_and_nothing_is_put_aside(platform, visit, tmp_path):
    learner = quiet(platform, visit, tmp_path)
    learner.visitor.context.route("**/commit", lambda route: route.fulfill(status=404, body="<h1>Nothing here</h1>"))
    write(learner, "cmi.core.lesson_location", "kept", commit=True)
    learner.page.wait_for_selector(".scorm-state-offline")
    learner.visitor.context.unroute("**/commit")
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "kept", seconds=40)
