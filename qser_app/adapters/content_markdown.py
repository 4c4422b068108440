"""A lesson's Markdown as clean HTML: rendered without raw HTML, then passed through an allow-list."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin

from qser_app.domain.courses import BLOCKS, section

_TAGS = {"p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "a", "img", "figure"}
_TAGS |= {"figcaption", "table", "thead", "tbody", "tr", "th", "td", "section", "video", "audio", "track", "details", "summary"}
_PLAYER = {"src", "controls", "preload", "data-recording", "aria-label"}
_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "width", "height", "loading"},
    "ol": {"start"},
    "section": {"data-block"},
    "th": {"style"},
    "td": {"style"},
    "video": _PLAYER | {"playsinline", "width", "height", "poster"},
    "audio": _PLAYER,
    "track": {"src", "kind", "srclang", "label", "default"},
}
_SCHEMES = {"https", "http", "mailto", "unit", "term"}
_LINK = re.compile(r"(https?://|mailto:|unit:[a-z0-9-]+(/[a-z0-9-]+)?$|term:[a-z0-9-]+$)")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_SPOKEN = {"softbreak": " ", "hardbreak": " "}  # of other marks within an alternative text only the words are heard
_COLONS = re.compile(r":::+\s*(\S*)")


class Shown(Protocol):
    """A picture or a recording, as the text that shows it needs it."""

    def figure(self, words: str, caption: str) -> str:
        """Its HTML; ``words`` say what it is, ``caption`` may be empty."""
        ...


class Mistake(Exception):
    """Something in the text that its author must mend: the reason, and the line counted from 1."""

    def __init__(self, reason: str, line: int, detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.line, self.detail = reason, line, detail


def render(text: str, shown: Callable[[str, int], Shown], link: Callable[[str, int], object]) -> str:
    """Clean HTML of ``text``; ``shown(address, line)`` finds a picture or a recording, ``link`` is told of every link. Raises Mistake."""
    _check_blocks(text.split("\n"))
    markdown = _markdown()
    tokens = markdown.parse(text)
    for place, token in enumerate(tokens):
        _check(token, link)
        if token.type == "inline" and _is_figure(token):
            _make_figure(tokens[place - 1 : place + 2], shown)
        elif token.type == "inline" and any(child.type == "image" for child in token.children or ()):
            raise Mistake("picture", _line(token), "inline")
    return clean(markdown.renderer.render(tokens, markdown.options, {}))


def clean(html: str) -> str:
    """Only what a lesson may hold passes."""
    return nh3.clean(
        html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, filter_style_properties={"text-align"}, strip_comments=True
    )


def plain(html: str) -> str:
    """The words of clean HTML, for searching."""
    return re.sub(r"<[^>]+>", " ", html)


def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    for name in BLOCKS:
        container_plugin(markdown, name, render=_block)
    return markdown


def _block(_renderer: Any, tokens: list[Token], place: int, _options: Any, _env: Any) -> str:
    if tokens[place].nesting < 0:
        return "</section>\n"
    kind, _, title = tokens[place].info.strip().partition(" ")
    return section(kind, title.strip())


def _check_blocks(lines: Iterable[str]) -> None:
    """Blocks are known, closed and not nested; the parser itself would quietly make text of a mistyped one."""
    opened = 0
    for number, word in _colons(lines):
        if word and word not in BLOCKS:
            raise Mistake("unknown-block", number, word)
        if word and opened:
            raise Mistake("nested-block", number)
        if not word and not opened:
            raise Mistake("stray-block", number)
        opened = number if word else 0
    if opened:
        raise Mistake("open-block", opened)


def _colons(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Every line of ``:::`` with its number and word; what stands in a code fence is text."""
    fence = ""
    for number, line in enumerate(lines, 1):
        if mark := _FENCE.match(line):
            fence = "" if fence == mark[1] else fence or mark[1]
        elif not fence and (found := _COLONS.match(line)):
            yield number, found[1]


def _check(token: Token, link: Callable[[str, int], object]) -> None:
    if token.type == "heading_open" and token.tag == "h1":
        raise Mistake("heading", _line(token))
    for child in token.children or ():
        if child.type == "link_open":
            address = str(child.attrGet("href") or "")
            if not _LINK.match(address):
                raise Mistake("link", _line(token), address)
            link(address, _line(token))


def _is_figure(token: Token) -> bool:
    return [child.type for child in token.children or ()] == ["image"]


def _make_figure(paragraph: list[Token], shown: Callable[[str, int], Shown]) -> None:
    opening, inline, closing = paragraph
    image = (inline.children or [])[0]
    address, line = str(image.attrGet("src") or ""), _line(inline)
    words = "".join(_SPOKEN.get(child.type, child.content) for child in image.children or ())
    if not words.strip():
        raise Mistake("no-alternative", line, address)
    html = shown(address, line).figure(words, str(image.attrGet("title") or ""))
    opening.tag = closing.tag = "figure"
    opening.hidden = closing.hidden = False
    inline.children = [Token("html_inline", "", 0, content=html)]


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 0
