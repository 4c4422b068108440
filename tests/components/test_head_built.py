"""What is written into the head of every built page."""

import pytest

from qser_app.components.head_built import finish

LINK = '<link href="/assets/all-a1.css" rel="stylesheet" type="text/css"/>'
PAGE = (
    '<html><head><link as="style" href="/assets/all-a1.css" rel="preload"/><link rel="modulepreload" href="/assets/root.js"/>'
    f'{LINK}<link rel="stylesheet" href="/assets/quiz-b2.css"/></head><body><main>Hello</main></body></html>'
)


@pytest.fixture
def build(tmp_path):
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "all-a1.css").write_text("p{margin:0}")
    (tmp_path / "assets" / "quiz-b2.css").write_text("i{color:red}")
    (tmp_path / "assets" / "common.el-Zz9.js").write_text("")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "index.html").write_text(PAGE)
    return tmp_path


def _page(build):
    finish(build)
    return (build / "deep" / "index.html").read_text()


def test_the_styles_stand_in_the_page_and_no_sheet_is_waited_for(build):
    page = _page(build)
    assert '<style>p{margin:0}</style><link href="/assets/all-a1.css" rel="stylesheet" type="text/css" disabled=""/>' in page
    assert '<style>i{color:red}</style><link rel="stylesheet" href="/assets/quiz-b2.css" disabled=""/>' in page
    assert '<link as="style" href="/assets/all-a1.css" rel="preload" media="not all"/>' in page


def test_modules_are_asked_for_after_what_can_be_seen(build):
    assert _page(build).endswith('<main>Hello</main><link rel="modulepreload" href="/assets/root.js"/></body></html>')


def test_the_reader_s_words_are_fetched_with_the_page(build):
    assert '{"el": "/assets/common.el-Zz9.js"}' in _page(build)


def test_a_page_that_links_its_styles_otherwise_fails_the_build(build):
    (build / "deep" / "index.html").write_text(PAGE.replace('as="style"', 'as="sheet"'))
    with pytest.raises(ValueError, match="as they did"):
        finish(build)
