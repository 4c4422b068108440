"""Data that the parts of a package share (SCORM 2004 4th Edition), from part to part and from visit to visit."""

import pytest

from tests.support.packages import MANIFEST_2004, a_package
from tests.support.scorm_browser import Learner

pytestmark = pytest.mark.browser

# Each part notes what it finds, and leaves its own word behind.
PAGE = """<h1>Shared</h1><script>
const api = parent.API_1484_11;
api.Initialize("");
const found = [api.GetValue("adl.data._count"), api.GetValue("adl.data.0.id"), api.GetValue("adl.data.0.store")].join();
const wrote = api.SetValue("adl.data.0.store", "words of " + location.search);
api.SetValue("cmi.location", found + "," + wrote);
api.SetValue("cmi.completion_status", "incomplete");
api.SetValue("cmi.exit", "suspend");
window.onunload = () => api.Terminate("");
</script>"""
SHARED = '<adlcp:data><adlcp:map targetID="notes"{}/></adlcp:data>'
ITEM = '<item identifier="{0}" identifierref="r" parameters="?{0}"><title>Part {0}</title>{1}</item>'
RULES = (
    '<s:sequencing xmlns:s="http://www.imsglobal.org/xsd/imsss"><s:controlMode choice="true" flow="true"/></s:sequencing></organization>'
)


@pytest.mark.parametrize("rules", [False, True], ids=["in a row", "with rules"])
def test_what_one_part_leaves_the_others_find(platform, visit, tmp_path, rules):
    before, _, after = MANIFEST_2004.format(item="", href="index.html").partition("<item")
    parts = ITEM.format("a", SHARED.format("")) + ITEM.format("b", SHARED.format(' writeSharedData="false"')) + ITEM.format("c", "")
    text = before + parts + after[after.index("</organization>") :]
    text = text.replace("</organization>", RULES, 1) if rules else text
    learner = Learner(platform, visit(), a_package(tmp_path / "shared.zip", {"imsmanifest.xml": text, "index.html": PAGE})).open()
    learner.until(lambda: learner.part("a").get("cmi.location") == "1,notes,,true")
    learner.go("Next")
    learner.until(lambda: learner.part("b").get("cmi.location") == "1,notes,words of ?a,false")
    learner.go("Next")
    learner.until(lambda: learner.part("c").get("cmi.location", "").startswith("0,,"))
    learner.reopen().content()
    learner.choose("Part b")
    learner.until(lambda: learner.content("?b").url.endswith("?b"))
    found = learner.content("?b")
    learner.until(lambda: found.evaluate("found") == "1,notes,words of ?a")
