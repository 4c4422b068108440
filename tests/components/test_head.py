"""What stands in the head of every page: icons, colours of the browser's own bars, and a word on the reader's language."""

from qser_app.components.head import BEFORE_DRAWING, head
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.settings import ROOT


def test_the_script_before_drawing_knows_every_language():
    assert all(f'"{code}"' in BEFORE_DRAWING for code in LANGUAGES)


def test_every_file_the_head_names_exists_and_is_ours():
    named = [part for each in head() for part in str(each).split('"') if part.startswith(("/icons", "http"))]
    assert named
    assert all((ROOT / "assets" / name.strip("/")).is_file() for name in named)
