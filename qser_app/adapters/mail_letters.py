"""A letter as plain text and as HTML: what both say is written once."""

import html
import re
from dataclasses import dataclass
from pathlib import Path
from string import Template

_LONGEST_GAP = 200
_PATH = re.compile(r"/(?!/)[\x21-\x5b\x5d-\x7e]*")  # our own pages only: no host, no blank, no backslash
_LETTER = Template((Path(__file__).parent / "mail.html").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that belong together under a heading, each a sentence and where it leads (may be empty)."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says. ``action`` leads to ``link``; ``ways``: what stands under the footer, as (words, address).

    ``stop``: the address that stops mails of this kind, for the mail program to offer (RFC 8058).
    """

    language: str
    subject: str
    paragraphs: tuple[str, ...]
    action: str
    link: str
    footer: str
    sections: tuple[Section, ...] = ()
    ways: tuple[tuple[str, str], ...] = ()
    stop: str = ""

    def text(self) -> str:
        """As plain text."""
        sections = ["\n".join([each.title, *(_line_of_text(*line) for line in each.lines)]) for each in self.sections]
        pointer = [f"{self.action}:\n{self.link}"] if self.link else []
        foot = "\n".join(["-- ", self.footer, *(f"{words}: {address}" for words, address in self.ways)])
        return "\n\n".join([*self.paragraphs, *sections, *pointer, foot]) + "\n"

    def html(self) -> str:
        """As a page."""
        # What somebody wrote to somebody keeps its lines.
        said = "".join(f"<p>{html.escape(line)}</p>" for each in self.paragraphs for line in each.split("\n") if line.strip())
        said += "".join(f"<h2>{html.escape(each.title)}</h2><ul>{_items(each)}</ul>" for each in self.sections)
        link, action = html.escape(self.link), html.escape(self.action)
        button = f'<p><a class="go" href="{link}">{action}</a></p><p>{link}</p>' if link else ""
        ways = "".join(f'<br><a href="{html.escape(address)}">{html.escape(words)}</a>' for words, address in self.ways)
        words = {"language": self.language, "subject": html.escape(self.subject), "footer": html.escape(self.footer) + ways}
        return _LETTER.substitute(words, body=said, button=button)


def one_line(text: str) -> str:
    """One line without control characters: nobody adds a header or a paragraph through their name."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())[:_LONGEST_GAP]


def address_at(home: str, path: str) -> str:
    """The full address of one of our pages; empty for no path. Raises ValueError for what leads elsewhere."""
    if path and not _PATH.fullmatch(path):
        raise ValueError("path")
    return home.rstrip("/") + path if path else ""


def _line_of_text(words: str, address: str) -> str:
    return f"- {words}\n  {address}" if address else f"- {words}"


def _items(section: Section) -> str:
    return "".join(
        f'<li><a href="{html.escape(address)}">{html.escape(words)}</a></li>' if address else f"<li>{html.escape(words)}</li>"
        for words, address in section.lines
    )
