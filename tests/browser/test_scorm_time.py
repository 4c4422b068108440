"""What a part's time limit demands in a real browser; the browser's clock is put on."""

import pytest

from tests.support.packages import MANIFEST_12, a_package
from tests.support.scorm_browser import Learner

pytestmark = pytest.mark.browser

# A part that says hello, notes that it was there, and keeps no time itself.
PAGE = """<h1>Against the clock</h1><script>
const old = parent.API, api = old || parent.API_1484_11;
old ? api.LMSInitialize("") : api.Initialize("");
old ? api.LMSSetValue("cmi.core.lesson_status", "incomplete") : api.SetValue("cmi.completion_status", "incomplete");
old ? api.LMSSetValue("cmi.core.lesson_location", "4") : api.SetValue("cmi.location", "4");
window.leave = () => { api.LMSSetValue("cmi.core.exit", "suspend"); api.LMSFinish(""); };
window.onunload = window.leave;
</script>"""
LIMIT_12 = "<adlcp:maxtimeallowed>0000:02:00</adlcp:maxtimeallowed><adlcp:timelimitaction>{}</adlcp:timelimitaction>"
LIMIT_2004 = (
    "<adlcp:timeLimitAction>{}</adlcp:timeLimitAction>"
    '<s:sequencing xmlns:s="http://www.imsglobal.org/xsd/imsss"><s:limitConditions attemptAbsoluteDurationLimit="PT2M"/></s:sequencing>'
)
CLOSED = "The time for this part is over, so it was closed. What you did in it is saved."
OVER = "The time for this part is over. You can go on."


def limited(platform, visit, folder, action: str, *, edition: str = "1.2") -> Learner:
    """A learner in a part of two minutes, at its beginning."""
    item = (LIMIT_12 if edition == "1.2" else LIMIT_2004).format(action)
    learner = Learner(platform, visit(clock=True), a_package(folder / "limited.zip", {"index.html": PAGE}, edition=edition, item=item))
    learner.open().content()
    learner.until(lambda: learner.part("i").get("cmi.location" if edition != "1.2" else "cmi.core.lesson_location") == "4")
    return learner


def later(learner: Learner, seconds: int) -> None:
    learner.visitor.context.clock.fast_forward(seconds * 1000)


def said(learner: Learner) -> list[str]:
    return [each.inner_text() for each in learner.page.query_selector_all(".scorm-hint")]


@pytest.mark.parametrize(
    ("action", "words"), [("exit,message", CLOSED), ("exit,no message", "The course has closed. Everything is saved.")]
)
def test_a_part_whose_time_is_over_is_closed_and_may_be_tried_anew(platform, visit, tmp_path, action, words):
    learner = limited(platform, visit, tmp_path, action)
    later(learner, 110)
    assert learner.content().inner_text("h1") == "Against the clock"
    later(learner, 20)
    learner.page.wait_for_selector(".scorm-over")
    assert (learner.page.inner_text(".scorm-over p"), said(learner)) == (words, [])
    learner.until(lambda: learner.part("i").get("cmi.core.exit") == "time-out")
    assert (learner.part("i")["cmi.core.lesson_status"], learner.part("i")["ended"]) == ("incomplete", "true")
    learner.page.click(".scorm-over button:has-text('Open it again')")
    assert learner.content().evaluate("parent.API.LMSGetValue('cmi.core.entry')") == "ab-initio"
    assert said(learner) == []
    learner.until(lambda: learner.part("i").get("cmi.core.exit", "") == "")
    later(learner, 110)
    assert learner.page.query_selector(".scorm-over") is None


def test_a_part_that_goes_on_tells_that_its_time_is_over(platform, visit, tmp_path):
    learner = limited(platform, visit, tmp_path, "continue,message", edition="2004")
    later(learner, 90)
    assert said(learner) == []
    later(learner, 31)
    learner.page.wait_for_selector(".scorm-hint")
    assert said(learner) == [OVER]
    assert learner.content().evaluate("parent.API_1484_11.SetValue('cmi.location', '5')") == "true"
    learner.until(lambda: learner.part("i").get("cmi.location") == "5")


def test_time_spent_in_earlier_visits_counts(platform, visit, tmp_path):
    learner = limited(platform, visit, tmp_path, "exit,message")
    later(learner, 90)
    learner.until(lambda: learner.part("i").get("cmi.core.session_time", "") >= "0000:01:30")
    assert int(learner.part("i")["seconds"]) < 60  # our own clock was not put on


def test_content_that_ends_itself_in_time_is_left_alone(platform, visit, tmp_path):
    learner = limited(platform, visit, tmp_path, "exit,message")
    later(learner, 121)  # its time is over; a moment is left to say so itself
    learner.content().evaluate("leave()")
    learner.until(lambda: learner.part("i").get("ended") == "true")
    later(learner, 20)
    learner.page.wait_for_timeout(500)
    assert (learner.page.query_selector(".scorm-over"), said(learner)) == (None, [])
    assert learner.part("i")["cmi.core.exit"] == "suspend"


def test_of_several_parts_only_the_limited_one_is_closed(platform, visit, tmp_path):
    text = MANIFEST_12.format(item=LIMIT_12.format("exit,message"), href="index.html")
    other = '</item><item identifier="j" identifierref="r"><title>Second</title></item></organization>'
    source = a_package(tmp_path / "two.zip", {"index.html": PAGE, "imsmanifest.xml": text.replace("</item></organization>", other)})
    learner = Learner(platform, visit(clock=True), source)
    learner.open().content()
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "4")
    later(learner, 130)
    learner.page.wait_for_selector(".scorm-over")
    learner.choose("Second")
    learner.until(lambda: learner.at() == 1)
    learner.until(lambda: learner.part("j").get("cmi.core.lesson_location") == "4")
    later(learner, 300)
    assert learner.page.query_selector(".scorm-over") is None
