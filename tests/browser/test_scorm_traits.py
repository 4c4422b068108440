"""What the players of authoring tools do: it works here, or is refused in a way that breaks nothing."""

import json
from pathlib import Path

import pytest

from tests.support.packages import a_package
from tests.support.scorm_browser import Learner

pytestmark = pytest.mark.browser

SUPPORT = Path(__file__).resolve().parent.parent / "support"
FILES: dict[str, str | bytes] = {
    "worker.js": "onmessage = () => postMessage('here')",
    "module.js": "export const answer = 42",
    "data.json": '{"words": "γεια"}',
    "data.xml": "<all>well</all>",
    "pixel.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "inner.html": "<script>var w = window; while (w.API == null && w.parent != w) w = w.parent;"
    "(opener || parent).postMessage(typeof w.API, '*')</script>",
    "storing.html": "<script>localStorage.setItem('mine', '2'); localStorage.other = 3;"
    "parent.postMessage(localStorage.getItem('mine') + localStorage.length + Object.keys(localStorage), '*')</script>",
    "files/hand out.pdf": "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj "
    "trailer<</Root 1 0 R>>",
}


@pytest.fixture
def learner(platform, visit, tmp_path):
    """A learner in a package that does what tools do; the page has written down what came of it."""
    source = a_package(tmp_path / "p.zip", FILES | {"index.html": (SUPPORT / "tool_traits.html").read_text(encoding="utf-8")})
    learner = Learner(platform, visit(), source).open()
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "here", 60)
    return learner


@pytest.fixture
def reader(platform, visit, tmp_path):
    """A learner in a package that leads to other places."""
    page = (SUPPORT / "tool_links.html").read_text(encoding="utf-8").replace("{app}", platform.url)
    reader = Learner(platform, visit(), a_package(tmp_path / "p.zip", FILES | {"index.html": page})).open()
    reader.content()
    return reader


WORKS = {
    "look for the other edition first": "undefined",
    "look at the opener of the top": "true",
    "find the run-time": "object",
    "speak like an old page": "true0",
    "keep things in local storage": "1",
    "keep things in session storage": "1",
    "keep things in a page within": "22mine,other",
    "evaluate text": "43",
    "run a timer from text": "ran",
    "start a worker from a file": "here",
    "start a worker from memory": "here",
    "start a module worker": "here",
    "import a module": "42",
    "run machine code": "42",
    "ask for a file": "γεια",
    "ask for a file and wait": "200",
    "read an XML file": "well",
    "show a picture from memory": "shown",
    "show a picture from text": "shown",
    "draw and read back": "data:image",
    "find it from a page within": "object",
    "find it from a page made of text": "object",
    "find it from a page in memory": "object",
    "send a form to a page of its own": "object",
    "open a page of its own": "object",
    "write into a window": "Notes",
    "close windows that are not its own": "still here",
    "ask in a dialog": "true",
    "move within the page": "?page=3",
    "ask what there is": "true,0,ab-initio,",
    "ask what an error means": "string,string,string",
    "say how it went": ",".join(["true0"] * 5),
    "say how long": "true0,true0",
    "say how it leaves": ",".join(["true0"] * 4),
    "report an answer": ",".join(["true0"] * 10),
    "report a long answer": "true0",
    "keep much": "true0",
}
REFUSED = {
    "leave a service worker, cache all": "failed: ",
    "leave a service worker, cache imports": "failed: ",
    "leave a service worker, cache none": "failed: ",
    "loosen the origin": "failed: SecurityError",
    "keep a long place": "false405",
    "ask for something that is not there": "/401",
}


def test_what_tools_do_works_or_does_no_harm(learner):
    outcomes = json.loads(learner.part("i")["cmi.suspend_data"])
    assert {name: outcomes.pop(name, "") for name in WORKS} == WORKS
    assert {name: outcomes.pop(name, "")[: len(said)] for name, said in REFUSED.items()} == REFUSED
    assert outcomes == {}


def test_no_service_worker_is_left_even_where_the_browser_would_allow_it(learner):
    alone = learner.visitor.new_page()
    alone.goto(learner.content().url.partition("index.html")[0] + "inner.html")
    for mode in ("all", "imports", "none"):
        alone.evaluate("fetch('worker.js').then((answer) => answer.text())")
        register = f"navigator.serviceWorker.register('worker.js', {{ updateViaCache: '{mode}' }})"
        said = alone.evaluate(f"{register}.then(() => 'left', (error) => error.name)")
        assert said in ("TypeError", "SecurityError")
    assert alone.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_goodbyes_that_are_said_twice_do_no_harm_and_words_after_them_are_kept(learner):
    assert learner.content().evaluate("goodbyes()") == "true,true,true,0,true"
    learner.until(lambda: learner.part("i").get("cmi.core.lesson_location") == "late")
    assert learner.part("i")["cmi.core.lesson_status"] == "incomplete"
    assert learner.page.url.endswith(f"/learn/scorm/{learner.unit_id}")


def asked(reader, what):
    """The title of the question that pressing ``what`` in the course raises."""
    reader.content().click(what)
    return reader.page.inner_text("dialog[open] h2")


def stay(reader):
    reader.page.click("dialog[open] >> text=Stay here")
    reader.page.wait_for_selector("dialog[open]", state="detached")


def test_what_leads_out_of_a_package_is_for_the_learner_to_open(reader):
    reader.visitor.context.route("https://example.org/**", lambda route: route.fulfill(body=str(route.request.headers.get("referer"))))
    assert asked(reader, "#site") == "The course links to another site: example.org"
    assert reader.page.inner_text(".scorm-way-address") == "https://example.org/more?x=1"
    with reader.visitor.context.expect_page() as opened:
        reader.page.click("dialog[open] >> text=Open in a new tab")
    opened.value.wait_for_load_state()
    assert (opened.value.url, opened.value.inner_text("body"), opened.value.evaluate("window.opener")) == (
        "https://example.org/more?x=1",
        "None",
        None,
    )
    opened.value.close()
    assert reader.page.query_selector("dialog[open]") is None
    for what, title in {
        "#tab": "The course links to another site: example.org",
        "#mail": "The course wants to write a mail to help@example.org",
        "#pdf": "The course has a file for you: hand out.pdf",
        "#opens": "The course links to another site: example.org",
        "#both": "The course links to another site: example.org",
        "#goes": "The course links to another site: example.org",
        "#goes-late": "The course has a file for you: hand out.pdf",
    }.items():
        assert asked(reader, what) == title
        stay(reader)
    assert reader.content().evaluate("said") == "a window"
    assert "/p/" in reader.content().url
    reader.content().click("#platform")
    reader.content().click("#image")
    reader.until(lambda: any(frame.url.endswith("pixel.svg") for frame in reader.page.frames))
    assert reader.page.query_selector("dialog[open]") is None
    assert len(reader.visitor.context.pages) == 1


def test_files_that_a_script_makes_can_be_saved_and_nothing_that_runs(reader):
    for what, name in {"#saves": "certificate.pdf", "#saves-loose": "my notes.txt"}.items():
        assert asked(reader, what) == f"The course has a file for you: {name}"
        with reader.page.expect_download() as saved:
            reader.page.click("dialog[open] >> text=Save the file")
        assert (saved.value.suggested_filename, Path(saved.value.path()).read_text(encoding="utf-8")) == (name, "Well done")
    reader.content().click("#harms")
    reader.page.wait_for_timeout(500)
    assert reader.page.query_selector("dialog[open]") is None


def test_a_part_that_is_a_document_is_a_step_away(platform, visit, tmp_path):
    source = a_package(tmp_path / "p.zip", FILES, href="files/hand%20out.pdf")
    reader = Learner(platform, visit(), source).open()
    reader.page.wait_for_selector(".scorm-paper")
    assert reader.page.inner_text(".scorm-paper p") == "The course has a file for you: hand out.pdf"
    assert reader.page.get_attribute(".scorm-paper a", "href").endswith("/files/hand%20out.pdf")
    assert any(frame.url.endswith("/runtime/paper.html") for frame in reader.page.frames)


def test_a_package_cannot_ask_while_nobody_presses_anything(reader):
    reader.content().evaluate("setTimeout(uncalled, 6500)")
    reader.page.wait_for_timeout(8500)  # not asked meanwhile: asking counts as a press
    assert reader.content().evaluate("outcome") == "null,null"
    assert reader.page.query_selector("dialog[open]") is None
    assert "/p/" in reader.content().url
