"""A facilitator at the desk: what became of a package somebody played, a reset with a reason, and a workbook to take along."""

import pytest
from openpyxl import load_workbook

from tests.browser.test_scorm import planted, record, until
from tests.support.packages import a_package

pytestmark = pytest.mark.browser

RUN = "=1+1"
PLAYED = f"""<h1>One question</h1><script>
  const api = parent.API;
  api.LMSInitialize("");
  const said = {{ "cmi.core.lesson_status": "failed", "cmi.core.score.raw": "40", "cmi.interactions.0.id": "par",
    "cmi.interactions.0.type": "fill-in", "cmi.interactions.0.student_response": "{RUN}",
    "cmi.interactions.0.correct_responses.0.pattern": "72", "cmi.interactions.0.result": "wrong" }};
  for (const [element, value] of Object.entries(said)) api.LMSSetValue(element, value);
  api.LMSCommit("");
</script>"""


def test_a_facilitator_reads_what_became_of_a_package_and_resets_an_attempt(platform, visit, tmp_path):
    world = planted(platform, a_package(tmp_path / "played.zip", {"index.html": PLAYED}))
    unit_id = world["units"][0]
    learner = visit().with_cookie(world["cookies"]["learner"])
    learner.page.goto(f"{platform.url}/learn/scorm/{unit_id}")
    until(lambda: record(platform, unit_id).get("success") == "failed", learner.page)
    learner.page.wait_for_selector("text=Start again")

    page = visit().with_cookie(world["cookies"]["facilitator"]).go("/desk")
    page.click(".desk-course")
    page.click("a[aria-label='Results: Package 1']")
    page.wait_for_selector("td:has-text('Not passed')")
    with page.expect_download() as coming:
        page.click("text=Answers as a workbook")
    coming.value.save_as(tmp_path / "answers.xlsx")
    line = load_workbook(tmp_path / "answers.xlsx")["Answers"][2]
    assert [cell.value for cell in line][:9] == ["Ada", None, 1, "First visit", "par", "short text", RUN, "72", "wrong"]
    assert line[6].data_type == "s"

    page.click("th a:has-text('Ada')")
    page.wait_for_selector(f"td:has-text('{RUN}')")
    page.click("summary:has-text('Reset this attempt')")
    page.click("button:has-text('Reset this attempt')")
    page.wait_for_selector(".field-error:has-text('3 to 500')")
    page.fill("#reason", "The line was dead.")
    page.click("button:has-text('Reset this attempt')")
    page.wait_for_selector(".callout:has-text('The line was dead.')")
    assert record(platform, unit_id)["reset_at"] is not None

    page = learner.go(f"/learn/scorm/{unit_id}")
    until(lambda: "Reset" in page.inner_text(".scorm-page"), page)
    page.click(".notices-bell")
    page.wait_for_selector("#notices-panel >> text=The line was dead.")
