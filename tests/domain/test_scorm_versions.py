"""Two versions of a package are compared: what is different, and whether a record fits both."""

import pytest

from qser_app.domain.scorm import Edition, Sco
from qser_app.domain.scorm_versions import Contents, Verdict, difference


def contents(*parts, edition=Edition.SCORM_12, **files):
    """Parts as "identifier" or "identifier:title", and files by path."""
    scos = [Sco(name, title or name, "index.html") for name, _, title in (part.partition(":") for part in parts)]
    return Contents(edition, scos, files)


OLD = contents("a", "b", "c", page="1", style="2")


@pytest.mark.parametrize(
    ("new", "verdict"),
    [
        (contents("a", "b", "c", page="1", style="2"), Verdict.SAME),
        (contents("a", "b", "c", page="9", film="3"), Verdict.COMPATIBLE),
        (contents("a:Another title", "b", "c", page="1", style="2"), Verdict.COMPATIBLE),
        (contents("b", "a", "c", page="1", style="2"), Verdict.STRUCTURAL),
        (contents("a", "b", page="1", style="2"), Verdict.STRUCTURAL),
        (contents("a", "b", "c", "d", page="1", style="2"), Verdict.STRUCTURAL),
        (contents("a", "b", "c", edition=Edition.SCORM_2004_3, page="1", style="2"), Verdict.STRUCTURAL),
    ],
)
def test_a_record_fits_both_when_parts_order_and_edition_are_the_same(new, verdict):
    assert difference(OLD, new).verdict is verdict


def test_everything_that_is_different_is_named():
    found = difference(OLD, contents("c", "a:First", "d:Fourth", edition=Edition.SCORM_2004_4, page="9", film="3"))
    assert (found.edition_before, found.edition_after) == ("1.2", "2004 4th")
    assert (found.new, found.gone, found.renamed, found.reordered) == (["Fourth"], ["b"], ["a → First"], True)
    assert (found.files_new, found.files_changed, found.files_gone) == (1, 1, 1)


def test_a_part_that_is_gone_reorders_nothing():
    assert not difference(OLD, contents("a", "c")).reordered
