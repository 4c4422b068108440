"""Texts of question files as the plain text that quizzes show; what plain text cannot hold is named."""

import re
from html.parser import HTMLParser

import nh3
from markdown_it import MarkdownIt

LONGEST = 100_000
_BLOCKS = {"p", "div", "br", "hr", "ul", "ol", "li", "table", "tr", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"}
_LOOKS = {"b", "strong", "i", "em", "u", "s", "sub", "sup", "code", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"}
_MEDIA = {"audio", "video", "iframe", "object", "svg", "canvas"}
_INLINE = {"a", "img", "embed", "td", "th", "span", "math"}
_LOSES = dict.fromkeys(_LOOKS, "formatting") | dict.fromkeys((*_MEDIA, "embed"), "media") | {"math": "formula", "img": "picture"}
_GONE = {"script", "style", "template", "noscript", "head", "title"}
_TAGS = (_BLOCKS | _LOOKS | _MEDIA | _INLINE) - _GONE
_IS_HTML = re.compile(
    r"<(?:/?(?:p|div|br|b|strong|i|em|u|span|ul|ol|li|table|tr|td|th|img|a|sub|sup|pre|code|font|h[1-6])\b[^<>]*|!--[^<>]*--)>",
    re.IGNORECASE,
)
# Pictures that were pasted into a text: megabytes of letters that say nothing.
_PASTED = re.compile(r"data:[a-z]{1,20}/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/=]*")
# Several languages in one text (docs.moodle.org, Multi-language content filter); one such mark alone means nothing.
_TONGUE = re.compile(
    r"""<span\s(?=[^<>]*class="multilang")[^<>]*?lang="([\w-]+)"[^<>]*>((?:(?!</?span)[\s\S])*)</span>\s*""", re.IGNORECASE
)
_TONGUES = re.compile(f"(?:{_TONGUE.pattern}){{2,}}", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")


def told(source: str, written: str = "html") -> tuple[str, frozenset[str]]:
    """The text, and what it lost: ``formatting``, ``picture``, ``media``, ``formula``; ``long``: it was cut, so it is not the text.

    ``written`` as GIFT names formats.
    """
    source = _PASTED.sub("data:,", source)
    if len(source) > LONGEST:
        said, lost = told(source[:LONGEST], written)
        return said, lost | {"long"}
    if written == "markdown":
        source = MarkdownIt("commonmark").render(source)
    elif written != "html":
        if written == "plain" or not (_IS_HTML.search(source) or _ENTITY.search(source)):
            return _trimmed(source), frozenset()
        source = source.replace("\n", "<br>")
    reader = _Reader()
    # Cleaned first, by a parser that takes linear time whatever it is given.
    reader.feed(nh3.clean(source, tags=_TAGS, clean_content_tags=_GONE, attributes={"img": {"alt"}, "a": {"href"}}))
    reader.close()
    return _trimmed("".join(reader.pieces)), frozenset(reader.lost)


def in_language(source: str, language: str) -> str:
    """The text in one language, where it holds several marked as Moodle's filter for them reads them; the first where that one lacks."""

    def chosen(run: re.Match[str]) -> str:
        said = _TONGUE.findall(run[0])
        return next((text for tongue, text in said if tongue.lower().startswith(language)), said[0][1])

    return source if len(source) > LONGEST else _TONGUES.sub(chosen, source)


def _trimmed(text: str) -> str:
    lines = [line.strip(" \t\r\f") for line in text.replace("\0", "").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    """Collects the text; blocks begin new lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.lost: set[str] = set()
        self._inside: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LOSES:
            self.lost.add(_LOSES[tag])
        self._silent += tag in _MEDIA
        if tag in _BLOCKS:
            self._line()
        if tag in ("sub", "sup", "pre"):
            self._inside.append(tag)
        self._mark(tag, (dict(attrs).get("alt") or "").strip())

    def _mark(self, tag: str, alt: str) -> None:
        """What stands in plain text for a list, a table's cell, a picture."""
        if tag == "li":
            self.pieces.append("• ")
        elif tag in ("td", "th") and self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append(" | ")
        elif tag == "img" and alt:
            self.pieces.append(f"[{alt}]")

    def handle_endtag(self, tag: str) -> None:
        if tag in _MEDIA:
            self._silent = max(0, self._silent - 1)
        if tag in _BLOCKS and tag != "br":
            self._line()
        if self._inside and tag == self._inside[-1]:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        inside = self._inside[-1] if self._inside else ""
        if inside != "pre":
            data = re.sub(r"[ \t\r\n\f]+", " ", data)
        if inside in ("sub", "sup"):
            table = _RAISED if inside == "sup" else _LOWERED
            mark = "^" if inside == "sup" else "_"
            data = data.translate(table) if all(ord(letter) in table for letter in data) else mark + data
        if data.strip() or (self.pieces and not self.pieces[-1].endswith((" ", "\n"))):
            self.pieces.append(
                data if not self.pieces or not self.pieces[-1].endswith("\n") else data.lstrip(" ") if inside != "pre" else data
            )

    def _line(self) -> None:
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")
