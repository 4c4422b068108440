"""Markdown to clean HTML."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from qser_app.adapters.content_markdown import Mistake, plain, render
from qser_app.adapters.content_pictures import Picture
from qser_app.domain.courses import BLOCKS, blocks_of
from qser_app.domain.courses_sources import MediaSource

PAYLOADS = Path(__file__).resolve().parents[3] / "shared/fixtures/security/xss_payloads.txt"
PICTURE = Picture(MediaSource("ab" * 32, "image/svg+xml", 0, b""), 720, 480)


def rendered(text):
    return render(text, lambda address, line: PICTURE, lambda address, line: None)


def test_a_lesson_is_headings_lists_tables_and_links():
    html = rendered("## One\n\n- *a*\n- **b**\n\n| x | y |\n|---|--:|\n| 1 | 2 |\n\n[out](https://example.org)")
    assert "<h2>One</h2>" in html
    assert "<li><em>a</em></li>" in html
    assert '<td style="text-align:right">2</td>' in html
    assert '<a href="https://example.org" rel="noopener noreferrer">out</a>' in html


def test_a_picture_is_a_figure_with_its_size_and_its_caption():
    assert rendered('![A map & more](figures/map.svg "The <map>")') == (
        f'<figure><img src="/media/{"ab" * 32}.svg" alt="A map &amp; more" width="720" height="480" loading="lazy">'
        "<figcaption>The &lt;map&gt;</figcaption></figure>\n"
    )


def test_the_blocks_come_apart_again_in_order_with_their_headings():
    text = "Before\n\n" + "\n".join(f'::: {kind} A "heading" <of> {kind}\nInside **bold**.\n:::\n' for kind in BLOCKS) + "\nAfter\n"
    blocks = blocks_of(rendered(text))
    assert [(block.kind, block.title) for block in blocks[1:-1]] == [(kind, f'A "heading" <of> {kind}') for kind in BLOCKS]
    assert blocks[1].html == "<p>Inside <strong>bold</strong>.</p>"
    assert (blocks[0].html, blocks[-1].html, blocks[-1].place) == ("<p>Before</p>", "<p>After</p>", "text-2")


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("# Title", "heading", 1),
        ("a\n\n::: flip x\nb", "open-block", 3),
        ("::: flip x\n::: try y\n:::\n:::", "nested-block", 2),
        (":::", "stray-block", 1),
        ("::: video x\n:::", "unknown-block", 1),
        ("a\n\n[x](/admin)", "link", 3),
        ("text ![a](b.svg) text", "picture", 1),
        ("![](b.svg)", "no-alternative", 1),
    ],
)
def test_a_mistake_has_a_reason_and_a_line(text, reason, line):
    with pytest.raises(Mistake) as caught:
        rendered(text)
    assert (caught.value.reason, caught.value.line) == (reason, line)


def test_colons_in_a_code_fence_are_text():
    assert ":::" in rendered("```\n::: video\n```")


def test_the_words_are_what_is_searched():
    assert plain("<p>One <strong>two</strong></p>").split() == ["One", "two"]


class _Found(HTMLParser):
    """What a browser would find in the HTML."""

    def __init__(self):
        super().__init__()
        self.bad = []

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "iframe", "object", "embed", "form", "input", "style", "svg", "math", "base", "meta", "link"):
            self.bad.append(tag)
        for name, value in attrs:
            address = re.sub(r"[\x00-\x20]", "", value or "").lower()
            if name.startswith("on") or (name in ("href", "src") and address.startswith(("javascript:", "data:", "vbscript:"))):
                self.bad.append(f"{name}={value}")


@pytest.mark.skipif(not PAYLOADS.exists(), reason="shared/fixtures is not beside this project")
@pytest.mark.parametrize("frame", ["{}", "[x]({})", "![x]({})", "::: flip {}\n{}\n:::", "[x]: {}\n\n[x]", "| {} |\n|---|\n| {} |", "<{}>"])
def test_nothing_an_author_writes_can_act(frame):
    acted = []
    for payload in PAYLOADS.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            html = rendered(frame.replace("{}", payload))
        except Mistake:
            continue
        found = _Found()
        found.feed(html)
        acted += [(payload, bad) for bad in found.bad]
    assert acted == []


def test_an_alternative_text_is_heard_as_words():
    assert 'alt="A [small] hall of ours"' in rendered("![A \\[small\\] **hall**\nof *ours*](a.svg)")
